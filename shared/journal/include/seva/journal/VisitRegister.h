// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Command.h>
#include <seva/domain/WorkingCalendar.h>
#include <seva/journal/CaptureVault.h>
#include <seva/journal/Uplink.h>

#include <QObject>

namespace seva {

struct Reference;

/// What the screens talk to: execute a command, look at visits, hear of changes. Lives in the thread of the
/// screens; execute() returns after the durable commit.
class VisitRegister : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        Kendra kendra;
        StationId station;
        std::shared_ptr<const ServiceCatalogue> catalogue;
        std::shared_ptr<const Roster> roster;
        std::shared_ptr<const CalendarBook> calendars = nullptr;
        /// The Kendra's own of them; nullptr where it has none, and then nothing is counted in working days.
        const WorkingCalendar *calendar = nullptr;
    };

    VisitRegister(Journal &journal, CaptureVault &vault, const Clock &clock, Place place, QObject *parent = nullptr);
    ~VisitRegister() override;

    /// Definitions and calendars may be others after setInCase(false), and at once while no case is open.
    const Place &place() const;
    const Clock &clock() const;
    CaptureVault &vault();

    /// New definitions: for the next case. While no case is open, at once.
    void offer(std::shared_ptr<const Reference> next);
    /// A newer roster: who may sign counts at once, the Kendra's settings from the next case on.
    void use(std::shared_ptr<const Roster> roster);
    /// Whether somebody's case is on the screen: what it began with stays until it is over.
    void setInCase(bool open);
    bool inCase() const { return m_inCase; }

    /// Who works here now; commands carry this person.
    void setOperator(const OperatorId &operatorId, std::optional<Role> role);

    /// The events as recorded, or why not.
    Result<QList<Event>> execute(const Command &command);

    std::optional<Visit> visit(const VisitId &id) const;
    std::optional<Visit> byArn(const QString &arn) const;
    std::optional<Visit> byToken(const QString &number) const;
    /// Waiting at a stage, in calling order, and all visits of today in a phase (any stage when empty).
    QList<Visit> waiting(const QString &stepId) const;
    QList<Visit> inPhase(Phase phase, const QString &stepId = {}) const;
    void read(const std::function<void(const State &)> &reader) const;

    /// Installed by main(); without one everything is offline.
    void setLink(KendraLink *link);
    KendraLink *link() const;
    Uplink uplink() const;

Q_SIGNALS:
    /// After the commit, in this object's thread; once per visit and commit, own and foreign alike.
    void visitChanged(const seva::VisitId &id);
    void queueChanged();
    void uplinkChanged();
    /// place() has other definitions.
    void definitionsChanged();
    /// place() has another roster, or a case is over: who is signed in may have lost the right to be.
    void rightsMayDiffer();
    /// Every recorded event in order, for displays and announcers.
    void recorded(const QList<seva::Event> &events);

private:
    void takeOffered();
    void notify(const QList<Event> &events);
    void tellVisits(const QList<VisitId> &visits);

    Journal &m_journal;
    CaptureVault &m_vault;
    const Clock &m_clock;
    Place m_place;
    OperatorId m_operator;
    std::optional<Role> m_role;
    std::shared_ptr<const Reference> m_offered;
    std::shared_ptr<const ServiceCatalogue> m_before; ///< somebody may still look something up in it
    std::shared_ptr<const CalendarBook> m_calendarsBefore;
    std::shared_ptr<const Roster> m_rosterBefore;
    bool m_inCase = false;
    KendraLink *m_link = nullptr;
    Journal::Observation m_observation = 0;
    Journal::Observation m_visitObservation = 0;
};

} // namespace seva
