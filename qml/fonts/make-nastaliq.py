#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Seva Station contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes 'Seva Nastaliq' from Noto Nastaliq Urdu (Debian: fonts-noto-core; this needs python3-fonttools).
# usage: make-nastaliq.py NotoNastaliqUrdu-Regular.ttf SevaNastaliq-Regular.ttf
# README.md says why each change is made.
import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otBase import BaseTable

FAMILY = "Seva Nastaliq"
ASCENT, DESCENT = 1280, 620  # of 1000 units: a line of 1.9 times the font size
FROM_NOTO_SANS = range(0x2B, 0x3B)  # + , - . / 0-9 :


def without_contour_points(node):
    if isinstance(node, BaseTable):
        node.ensureDecompiled()
        if type(node).__name__.endswith("Anchor") and node.Format == 2:
            node.Format = 1
            del node.AnchorPoint
        node = list(vars(node).values())
    elif isinstance(node, dict):
        node = list(node.values())
    if isinstance(node, (list, tuple)):
        for child in node:
            without_contour_points(child)


def main(source, target):
    font = TTFont(source, recalcTimestamp=False)
    without_contour_points(font["GPOS"].table.LookupList)
    for table in font["cmap"].tables:
        for code in FROM_NOTO_SANS:
            table.cmap.pop(code, None)
    style = "Bold" if "Bold" in source else "Regular"
    names = {1: FAMILY, 3: f"{FAMILY} {style} 1", 4: f"{FAMILY} {style}", 6: f"SevaNastaliq-{style}"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, -DESCENT, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, DESCENT
    for table in ("fpgm", "prep", "cvt ", "gasp", "DSIG"):
        if table in font:
            del font[table]
    for name in font.getGlyphOrder():
        font["glyf"][name].removeHinting()
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:3])
