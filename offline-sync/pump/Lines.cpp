// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/RovingTransport.h>

namespace seva::sync {

namespace {

QList<FoundAt> placesOf(const QStringList &urls)
{
    QList<FoundAt> out;
    for (const QString &url : urls)
        if (!url.isEmpty())
            out.append(FoundAt{url});
    return out;
}

QString fileIn(const Enrolment &enrolment, const char *name)
{
    return enrolment.folder.isEmpty() ? QString() : enrolment.folder + QLatin1Char('/') + QLatin1String(name);
}

/// To the data centres that this machine was told of, and those of the roster.
std::unique_ptr<RovingTransport> upwards(const Enrolment &enrolment, const QStringList &told, const Clock &clock,
                                         Random &random)
{
    Roving parts;
    parts.tls = enrolment.tls;
    parts.rules.preferFirst = true;
    parts.book = enrolment.book;
    parts.ofRoster = centresOf;
    parts.arguments = placesOf(told);
    parts.lastWorked = fileIn(enrolment, "last-uplink");
    return std::make_unique<RovingTransport>(std::move(parts), clock, random);
}

} // namespace

std::unique_ptr<RovingTransport> lineToHub(const Enrolment &enrolment, const Clock &clock, Random &random,
                                           Browse browse)
{
    Roving parts;
    parts.tls = enrolment.tls;
    parts.rules.browse = parts.rules.probe = bool(browse);
    parts.book = enrolment.book;
    parts.ofRoster = hubsOf;
    parts.enrolment = placesOf({enrolment.hubUrl});
    parts.browse = std::move(browse);
    parts.lastWorked = fileIn(enrolment, "last-hub");
    return std::make_unique<RovingTransport>(std::move(parts), clock, random);
}

std::unique_ptr<RovingTransport> lineToCentre(const Enrolment &enrolment, const Clock &clock, Random &random)
{
    return upwards(enrolment, QStringList{enrolment.hubUrl} + enrolment.uplinks, clock, random);
}

std::unique_ptr<RovingTransport> lineStraightToCentre(const Enrolment &enrolment, const Clock &clock, Random &random)
{
    return upwards(enrolment, {}, clock, random);
}

std::unique_ptr<RovingTransport> lineToMachine(const Enrolment &enrolment, const StationId &machine, const Clock &clock,
                                               Random &random)
{
    Roving parts;
    parts.tls = enrolment.tls;
    parts.book = enrolment.book;
    parts.ofRoster = [machine](const Roster &roster) {
        QList<FoundAt> out = hubsOf(roster);
        out.removeIf([&machine](const FoundAt &place) { return place.station != machine; });
        return out;
    };
    return std::make_unique<RovingTransport>(std::move(parts), clock, random);
}

QStringList wordsOf(const QList<Endpoints::Candidate> &candidates)
{
    QStringList out;
    for (const Endpoints::Candidate &candidate : candidates) {
        const QString what = candidate.heard == 0      ? QStringLiteral("not asked")
                             : candidate.why.isEmpty() ? QStringLiteral("answered")
                                                       : candidate.why;
        out.append(QStringLiteral("%1 (%2): %3").arg(candidate.at.url, nameOf(candidate.from), what));
    }
    return out;
}

} // namespace seva::sync
