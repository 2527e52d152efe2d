// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/VisitRegister.h>

#include <seva/base/Log.h>
#include <seva/journal/Reference.h>

#include <QMetaObject>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace seva {

namespace {

/// The visit of a command, which may be of an earlier day.
Journal::About aboutOf(const Command &command)
{
    return std::visit(
        [](const auto &c) {
            Journal::About about;
            if constexpr (requires { c.id; })
                about.visits.append(c.id);
            if constexpr (requires { c.appointment; })
                about.arns.append(c.appointment.arn);
            return about;
        },
        command);
}

} // namespace

VisitRegister::VisitRegister(Journal &journal, CaptureVault &vault, const Clock &clock, Place place, QObject *parent)
    : QObject(parent), m_journal(journal), m_vault(vault), m_clock(clock), m_place(std::move(place))
{
    qRegisterMetaType<seva::VisitId>("seva::VisitId");
    qRegisterMetaType<QList<seva::Event>>("QList<seva::Event>");
    // The journal outlives no screen's patience: the observers are forgotten with this object, in its thread.
    m_observation = m_journal.observe([this](const QList<Event> &events) {
        QMetaObject::invokeMethod(
            this, [this, events] { notify(events); }, Qt::QueuedConnection);
    });
    m_visitObservation = m_journal.observeVisits([this](const QList<VisitId> &visits) {
        QMetaObject::invokeMethod(
            this, [this, visits] { tellVisits(visits); }, Qt::QueuedConnection);
    });
}

VisitRegister::~VisitRegister()
{
    m_journal.forget(m_observation);
    m_journal.forget(m_visitObservation);
}

const VisitRegister::Place &VisitRegister::place() const
{
    return m_place;
}

const Clock &VisitRegister::clock() const
{
    return m_clock;
}

CaptureVault &VisitRegister::vault()
{
    return m_vault;
}

void VisitRegister::offer(std::shared_ptr<const Reference> next)
{
    m_offered = std::move(next);
    if (!m_inCase)
        takeOffered();
}

void VisitRegister::use(std::shared_ptr<const Roster> roster)
{
    if (m_place.roster && roster->version <= m_place.roster->version)
        return;
    m_rosterBefore = std::exchange(m_place.roster, std::move(roster));
    if (!m_inCase)
        m_place.kendra = m_place.roster->kendra;
    Q_EMIT rightsMayDiffer();
}

void VisitRegister::setInCase(bool open)
{
    const bool over = m_inCase && !open;
    m_inCase = open;
    if (!m_inCase && m_offered)
        takeOffered();
    if (!over)
        return;
    if (m_place.roster)
        m_place.kendra = m_place.roster->kendra;
    Q_EMIT rightsMayDiffer();
}

void VisitRegister::takeOffered()
{
    const std::shared_ptr<const Reference> taken = std::exchange(m_offered, nullptr);
    m_before = std::exchange(m_place.catalogue, taken->catalogue);
    m_calendarsBefore = std::exchange(m_place.calendars, taken->calendars);
    m_place.calendar = nullptr;
    if (const auto own = m_place.calendars->calendarOf(m_place.kendra); own.ok())
        m_place.calendar = *own;
    else
        qCWarning(logStation) << own.fault().code << own.fault().subject;
    Q_EMIT definitionsChanged();
}

void VisitRegister::setOperator(const OperatorId &operatorId, std::optional<Role> role)
{
    m_operator = operatorId;
    m_role = role;
}

Result<QList<Event>> VisitRegister::execute(const Command &command)
{
    Context context;
    context.kendra = &m_place.kendra;
    context.catalogue = m_place.catalogue.get();
    context.calendar = m_place.calendar;
    context.roster = m_place.roster.get();
    context.station = m_place.station;
    context.operatorId = m_operator;
    context.role = m_role;
    return m_journal.execute(aboutOf(command), [&command, &context](const State &state, Instant now) {
        context.now = now;
        return decide(state, command, context);
    });
}

std::optional<Visit> VisitRegister::visit(const VisitId &id) const
{
    return m_journal.visit(id);
}

std::optional<Visit> VisitRegister::byArn(const QString &arn) const
{
    return m_journal.visitByArn(arn);
}

std::optional<Visit> VisitRegister::byToken(const QString &number) const
{
    std::optional<Visit> found;
    const QDate today = dayOf(m_clock.now(), m_place.kendra.timeZone);
    m_journal.read([&](const State &state) {
        if (const Visit *visit = state.byTokenNumber(today, number))
            found = *visit;
    });
    return found;
}

QList<Visit> VisitRegister::waiting(const QString &stepId) const
{
    QList<Visit> found;
    m_journal.read([&](const State &state) {
        for (const Visit *visit : state.waiting(stepId))
            found.append(*visit);
    });
    return found;
}

QList<Visit> VisitRegister::inPhase(Phase phase, const QString &stepId) const
{
    QList<Visit> found;
    const QDate today = dayOf(m_clock.now(), m_place.kendra.timeZone);
    m_journal.read([&](const State &state) {
        for (const Visit &visit : state.visits)
            if (visit.phase == phase && visit.day == today && (stepId.isEmpty() || visit.stepId == stepId))
                found.append(visit);
    });
    std::sort(found.begin(), found.end(), [](const Visit &a, const Visit &b) {
        return std::tuple(a.waitingSince, a.id) < std::tuple(b.waitingSince, b.id);
    });
    return found;
}

void VisitRegister::read(const std::function<void(const State &)> &reader) const
{
    m_journal.read(reader);
}

void VisitRegister::setLink(KendraLink *link)
{
    m_link = link;
    if (m_link)
        m_link->onUplinkChanged([self = QPointer(this)](const Uplink &) {
            if (self)
                Q_EMIT self->uplinkChanged();
        });
    Q_EMIT uplinkChanged();
}

KendraLink *VisitRegister::link() const
{
    return m_link;
}

Uplink VisitRegister::uplink() const
{
    return m_link ? m_link->uplink() : Uplink{};
}

void VisitRegister::notify(const QList<Event> &events)
{
    QList<VisitId> visits;
    QSet<VisitId> seen;
    for (const Event &event : events) {
        if (!event.subject.isNull() && !seen.contains(event.subject)) {
            seen.insert(event.subject);
            visits.append(event.subject);
        }
    }
    tellVisits(visits);
    Q_EMIT recorded(events);
}

void VisitRegister::tellVisits(const QList<VisitId> &visits)
{
    for (const VisitId &visit : visits)
        Q_EMIT visitChanged(visit);
    Q_EMIT queueChanged();
}

} // namespace seva
