// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include <seva/domain/CashCount.h>
#include <seva/events/DrawerCounted.h>

namespace seva {

Result<Drafts> DecideQueue::operator()(const CountDrawer &c) const
{
    if (const auto here = signedIn(); !here)
        return here.fault();
    if (*m_context.role != roleFor(StepKind::Capture))
        return fault("domain.drawer-other-role", m_context.station);
    const Drawer drawer = m_state.drawers.value(m_context.station);
    if (drawer.open == c.opening)
        return fault("domain.drawer-out-of-turn", m_context.station);
    const QString currency = m_context.kendra->currency;
    const auto counted = cashTotal({currency, c.pieces}, m_context.catalogue->fees().cashPieces(currency));
    if (!counted)
        return counted.fault();
    const auto close = c.opening ? CashClose{*counted, *counted, {currency, 0}} : closeCash(drawer, *counted);
    if (!close)
        return close.fault();
    const bool fits = close->difference.minor == 0 ? c.reason.isEmpty() : drawerReasons().contains(c.reason);
    if (!fits)
        return fault("domain.drawer-reason", moneyText(close->difference));
    DrawerCounted e;
    e.station = m_context.station;
    e.operatorId = m_context.operatorId;
    e.when = c.opening ? QStringLiteral("OPENING") : QStringLiteral("CLOSING");
    e.day = today();
    for (auto it = c.pieces.begin(); it != c.pieces.end(); ++it) {
        const CashPiece piece = CashCount::pieceOf(it.key());
        if (it.value() > 0)
            e.pieces.append({piece.minor, piece.coin, it.value()});
    }
    e.counted = *counted;
    e.expected = close->expected;
    e.difference = close->difference;
    e.reason = c.reason;
    return Drafts{draft(VisitId(), e)};
}

} // namespace seva
