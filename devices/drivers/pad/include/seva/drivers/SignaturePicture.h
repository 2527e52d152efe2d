// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/SignaturePad.h>

namespace seva {

/// Part of a pad in hundredths of a millimetre.
struct SignatureField
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

/// The largest part of a pad in its middle that is three times as wide as high.
SignatureField signatureField(int padWidth, int padHeight);

/// Black ink on white, grey PNG, exactly 3:1, 300 dpi true to scale; wider where pressed harder.
Picture drawSignature(const QList<Stroke> &strokes, const SignatureField &field);

/// Ink within half a millimetre of the border of the field, or beyond it.
bool touchesBorder(const QList<Stroke> &strokes, const SignatureField &field);

/// A print of a thumb, from a fingerprint scanner or cut from a scanned page, in the middle of a white 3:1 field of its
/// own resolution. Fault "pad.thumb-unusable" when it cannot be read, is larger than 4,096 pixels or has less than 300
/// dpi.
Result<Picture> drawThumb(const Picture &print);

} // namespace seva
