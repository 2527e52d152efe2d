// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Endpoints.h>

namespace seva::sync {

namespace {

const char *const kNames[kLearntFrom] = {"last-worked", "argument", "roster", "enrolment", "mdns", "probe"};

} // namespace

QString nameOf(LearntFrom from)
{
    return QString::fromLatin1(kNames[std::size_t(from)]);
}

QList<FoundAt> hubsOf(const Roster &roster)
{
    QList<FoundAt> out;
    for (const RosterStation &station : roster.stations)
        for (const QString &address : station.addresses)
            out.append(FoundAt{QStringLiteral("https://") + address, station.id});
    return out;
}

QList<FoundAt> centresOf(const Roster &roster)
{
    QList<FoundAt> out;
    for (const QString &url : roster.centres)
        out.append(FoundAt{url});
    return out;
}

void Endpoints::learn(LearntFrom from, const QList<FoundAt> &places)
{
    m_learnt.at(std::size_t(from)) = places;
    const QList<Candidate> known = candidates();
    const bool still =
        std::any_of(known.begin(), known.end(), [this](const Candidate &c) { return c.at.url == m_current; });
    if (!still)
        moveTo(known.isEmpty() ? QString() : known.first().at.url, Attempt{m_counted, m_counted, 0});
}

QList<Endpoints::Candidate> Endpoints::candidates() const
{
    QList<Candidate> out;
    for (std::size_t from = 0; from < m_learnt.size(); ++from) {
        for (const FoundAt &place : m_learnt.at(from)) {
            const auto known =
                std::find_if(out.begin(), out.end(), [&](const Candidate &other) { return other.at.url == place.url; });
            if (known != out.end()) {
                if (known->at.station.isEmpty())
                    known->at.station = place.station;
                continue;
            }
            if (out.size() >= kMaxCandidates)
                return out;
            const Heard heard = m_heard.value(place.url);
            out.append(Candidate{place, LearntFrom(from), heard.at, heard.why});
        }
    }
    return out;
}

bool Endpoints::failed(const QString &url, const Attempt &attempt, const QString &why, Instant now)
{
    m_heard.insert(url, Heard{now, why});
    if (url != m_current)
        return false;
    if (attempt.id > m_counted) {
        ++m_attempts;
        m_counted = attempt.newest;
    }
    if (!m_failingSince)
        m_failingSince = std::max(attempt.sentAt, m_lastAnswer);
    if (m_attempts < kAttemptsMost && now - *m_failingSince < kFailingMost)
        return false;
    return moveOn(attempt, now);
}

void Endpoints::answered(const QString &url, Instant now)
{
    m_heard.insert(url, Heard{now, {}});
    if (url != m_current)
        return;
    m_worked = url;
    m_lastAnswer = now;
    m_attempts = 0;
    m_failingSince.reset();
    m_failed.clear();
}

bool Endpoints::notTheHub(const QString &url, const StationId &leader, const Attempt &attempt, Instant now)
{
    const QString why = QStringLiteral("421 ") + leader;
    m_heard.insert(url, Heard{now, why});
    if (url != m_current)
        return false;
    m_leader = leader;
    const std::optional<QString> there = addressOf(leader);
    if (there && *there != url)
        return moveTo(*there, attempt);
    return failed(url, attempt, why, now);
}

/// Where that station is, best where it has not failed just now.
std::optional<QString> Endpoints::addressOf(const StationId &station) const
{
    std::optional<QString> out;
    for (const Candidate &candidate : candidates()) {
        if (station.isEmpty() || candidate.at.station != station)
            continue;
        if (!m_failed.contains(candidate.at.url))
            return candidate.at.url;
        if (!out)
            out = candidate.at.url;
    }
    return out;
}

bool Endpoints::moveTo(const QString &url, const Attempt &attempt)
{
    m_attempts = 0;
    m_counted = attempt.newest;
    m_failingSince.reset();
    return std::exchange(m_current, url) != url;
}

bool Endpoints::moveOn(const Attempt &attempt, Instant now)
{
    m_failed.insert(m_current);
    // It has just been found wanting: no need to look again at once.
    if (m_current == first())
        looked(m_lookAtFirst, m_rules.lookAtFirstEvery, now);
    const QList<Candidate> known = candidates();
    const auto here =
        std::find_if(known.begin(), known.end(), [this](const Candidate &c) { return c.at.url == m_current; });
    const qsizetype next = here == known.end() ? 0 : (here - known.begin() + 1) % known.size();
    return moveTo(known.isEmpty() ? QString() : known.at(next).at.url, attempt);
}

bool Endpoints::lost() const
{
    const QList<Candidate> known = candidates();
    return std::all_of(known.begin(), known.end(), [this](const Candidate &c) { return m_failed.contains(c.at.url); });
}

void Endpoints::looked(Look &look, Instant every, Instant now)
{
    look.done = true;
    look.at = now;
    look.pause = every + m_random.below(std::uint32_t(every / 4 + 1));
}

Endpoints::Seek Endpoints::seek(Instant now) const
{
    if (!lost())
        return Seek::Nothing;
    if (m_rules.browse && m_browse.isDue(now))
        return Seek::Browse;
    return m_rules.probe && m_probe.isDue(now) ? Seek::Probe : Seek::Nothing;
}

bool Endpoints::sought(Seek where, const QList<FoundAt> &places, const Attempt &attempt, Instant now)
{
    const bool wasLost = lost();
    const bool browsed = where == Seek::Browse;
    looked(browsed ? m_browse : m_probe, browsed ? kBrowseEvery : kProbeEvery, now);
    learn(browsed ? LearntFrom::Mdns : LearntFrom::Probe, places);
    if (!wasLost || places.isEmpty())
        return false;
    for (const FoundAt &place : places)
        m_failed.remove(place.url);
    return moveTo(addressOf(m_leader).value_or(places.first().url), attempt);
}

/// The most wanted address; where it last worked is no reason to prefer it.
QString Endpoints::first() const
{
    for (std::size_t from = std::size_t(LearntFrom::LastWorked) + 1; from < m_learnt.size(); ++from)
        if (!m_learnt.at(from).isEmpty())
            return m_learnt.at(from).first().url;
    return m_current;
}

QString Endpoints::dueFirst(Instant now) const
{
    const QString wanted = first();
    return m_rules.preferFirst && wanted != m_current && m_lookAtFirst.isDue(now) ? wanted : QString();
}

bool Endpoints::lookedAtFirst(bool answers, const Attempt &attempt, Instant now)
{
    looked(m_lookAtFirst, m_rules.lookAtFirstEvery, now);
    const QString wanted = first();
    if (!answers) {
        m_heard.insert(wanted, Heard{now, QStringLiteral("sync.unreachable")});
        return false;
    }
    m_failed.remove(wanted);
    return moveTo(wanted, attempt);
}

} // namespace seva::sync
