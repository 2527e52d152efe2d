// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Enrolment.h>
#include <seva/sync/Surroundings.h>

namespace seva::sync {

/// What a RovingTransport is made of.
struct Roving
{
    TlsFiles tls;
    Endpoints::Rules rules;
    std::shared_ptr<RosterBook> book; ///< looked into again whenever it has a newer roster
    std::function<QList<FoundAt>(const Roster &)> ofRoster = {};
    QList<FoundAt> arguments = {};
    QList<FoundAt> enrolment = {};
    Browse browse = {}; ///< needs rules.browse
    QString lastWorked; ///< file that keeps the address that worked last; empty = it is not kept
};

/// A Transport that keeps to one of several peers and goes on to another by the rules of Endpoints. What was under way
/// at the one it left fails at that moment, so that nobody takes the answers of two servers for those of one. A
/// request that a follower refuses goes to the hub that it names, at once. Connections are kept.
class RovingTransport : public Transport
{
public:
    /// A 421 is followed so often for one request.
    static constexpr int kFollowMost = 3;

    /// Everything referred to must outlive it.
    RovingTransport(Roving parts, const Clock &clock, Random &random);
    ~RovingTransport() override;

    std::uint64_t send(HttpRequest request, int deadlineMilliseconds, Done done) override;
    void cancel(std::uint64_t id) override;

    QString current() const;
    QList<Endpoints::Candidate> candidates() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A station's line to its hub: the last that worked, the roster's addresses, the one it enrolled at; then, where
/// `browse` is given, that and a probe of the subnet. Without it, what another line of this machine found.
std::unique_ptr<RovingTransport> lineToHub(const Enrolment &enrolment, const Clock &clock, Random &random,
                                           Browse browse = {});
/// A hub's line upwards: enrolment.hubUrl, the further ones, and after them the roster's data centres; goes back to the
/// first.
std::unique_ptr<RovingTransport> lineToCentre(const Enrolment &enrolment, const Clock &clock, Random &random);

/// A station's line to the data centre for when it hears no hub: the roster's addresses; goes back to the first.
std::unique_ptr<RovingTransport> lineStraightToCentre(const Enrolment &enrolment, const Clock &clock, Random &random);
/// A hub machine's line to another one: every address that the roster has of it.
std::unique_ptr<RovingTransport> lineToMachine(const Enrolment &enrolment, const StationId &machine, const Clock &clock,
                                               Random &random);

/// One line for each candidate: address, how it was learnt, what was in the way; for who wonders where the hub is.
QStringList wordsOf(const QList<Endpoints::Candidate> &candidates);

} // namespace seva::sync
