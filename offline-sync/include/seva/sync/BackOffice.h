// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Command.h>
#include <seva/domain/StatusBook.h>
#include <seva/domain/WorkingCalendar.h>
#include <seva/journal/Journal.h>

#include <QHash>
#include <QSet>

namespace seva::sync {

/// What the simulated back office of the data centre does: docs/statuses.md says how a scene is written.
struct BackOfficeScene
{
    struct Referral
    {
        int every = 0; ///< each n-th grant
        QString reason;
    };
    /// Instead of one status of the usual way: what happens to each n-th file number.
    struct Detour
    {
        QString instead;
        int every = 0;
        QList<StatusStep> path;
        bool stop = false; ///< and nothing after it
    };
    Instant delay = 2'000;
    /// How long a working day of police, press and post takes here (ms); 0: a working day of the calendar.
    Instant workingDay = 0;
    QList<Referral> referrals;
    QList<Detour> detours;
};
/// Fault "sync.scene-malformed".
Result<BackOfficeScene> readBackOfficeScene(const QByteArray &json);

/// A shipped simulator: confirms or refers provisional grants after a while and assigns file numbers; then posts
/// what police, press and post say, along the way of the status book.
class BackOffice
{
public:
    struct Place
    {
        const Kendra *kendra = nullptr;
        const ServiceCatalogue *catalogue = nullptr;
        const Roster *roster = nullptr;
        StationId station;
        const StatusBook *statuses = nullptr; ///< none: nothing is posted
        const WorkingCalendar *calendar = nullptr;
    };
    BackOffice(Journal &journal, Place place, BackOfficeScene scene);

    /// Who is there from now on; in the thread of step().
    void use(const Roster &roster);
    /// The journal has something new.
    void look() { m_dirty = true; }
    Result<void> step(Instant now);

private:
    void find(Instant now);
    void findPosting(const Visit &visit, Instant now);
    Result<void> settle(const QUuid &visit, Instant now);
    Result<void> post(const QUuid &visit, Instant now);
    Result<void> settleDue(Instant now);
    Result<void> postDue(Instant now);
    Context context(Instant now) const;

    Journal &m_journal;
    Place m_place;
    const BackOfficeScene m_scene;
    bool m_dirty = true;
    QHash<QUuid, Instant> m_due;
    QSet<QUuid> m_settled;
    QHash<QUuid, Instant> m_posting;
    QHash<QUuid, qsizetype> m_posted; ///< statuses a visit had when nothing more could be posted
    int m_grants = 0;
};

} // namespace seva::sync
