// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Command.h>
#include <seva/journal/Journal.h>

#include <QHash>
#include <QSet>

namespace seva::sync {

/// What the simulated back office of the data centre does. JSON: {"delayMilliseconds": 2000,
/// "refer": [{"every": 9, "reason": "DUPLICATE"}]}.
struct BackOfficeScene
{
    struct Referral
    {
        int every = 0; ///< each n-th grant
        QString reason;
    };
    Instant delay = 2'000;
    QList<Referral> referrals;
};
/// Fault "sync.scene-malformed".
Result<BackOfficeScene> readBackOfficeScene(const QByteArray &json);

/// A shipped simulator: confirms or refers provisional grants after a while and assigns file numbers.
class BackOffice
{
public:
    struct Place
    {
        const Kendra *kendra = nullptr;
        const ServiceCatalogue *catalogue = nullptr;
        const Roster *roster = nullptr;
        StationId station;
    };
    BackOffice(Journal &journal, Place place, BackOfficeScene scene);

    /// The journal has something new.
    void look() { m_dirty = true; }
    Result<void> step(Instant now);

private:
    void find(Instant now);
    Result<void> settle(const QUuid &visit, Instant now);

    Journal &m_journal;
    const Place m_place;
    const BackOfficeScene m_scene;
    bool m_dirty = true;
    QHash<QUuid, Instant> m_due;
    QSet<QUuid> m_settled;
    int m_grants = 0;
};

} // namespace seva::sync
