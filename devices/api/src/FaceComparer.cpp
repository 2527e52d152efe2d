// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/FaceComparer.h>

namespace seva {

FaceBand faceBandOf(double similarity, const FaceBands &bands)
{
    if (similarity >= bands.match)
        return FaceBand::Match;
    return similarity >= bands.decide ? FaceBand::OfficerDecides : FaceBand::NoMatch;
}

QString faceBandName(FaceBand band)
{
    switch (band) {
    case FaceBand::Match: return QStringLiteral("MATCH");
    case FaceBand::OfficerDecides: return QStringLiteral("OFFICER_DECIDES");
    case FaceBand::NoMatch: break;
    }
    return QStringLiteral("NO_MATCH");
}

} // namespace seva
