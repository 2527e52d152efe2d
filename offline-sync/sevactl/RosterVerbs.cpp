// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RosterWords.h"

#include <seva/base/Random.h>

#include <QDateTime>
#include <QJsonArray>

namespace seva::ctl {

namespace {

using namespace seva::sync;

QJsonValue instantJson(Instant instant)
{
    return instant == 0 ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Answer rosterShow(const QStringList &given)
{
    const RosterWords words(given, 0, {}, QStringLiteral("nothing"));
    if (!words.fine())
        return words.wrong();
    const Result<Roster> roster = words.change([](Roster &) { return Result<void>(); });
    if (!roster)
        return refused(kWrongUse, roster.fault());
    QJsonArray stations;
    for (const RosterStation &station : roster->stations)
        stations.append(QJsonObject{{QStringLiteral("id"), station.id},
                                    {QStringLiteral("kind"), station.kind},
                                    {QStringLiteral("stage"), station.stepId},
                                    {QStringLiteral("enrolled"), !station.signingKey.isEmpty()},
                                    {QStringLiteral("revoked"), instantJson(station.revoked)}});
    QJsonArray people;
    for (const RosterOperator &person : roster->operators) {
        QStringList roles;
        for (const Role role : person.roles)
            roles.append(roleName(role));
        people.append(QJsonObject{{QStringLiteral("id"), person.id},
                                  {QStringLiteral("name"), person.name},
                                  {QStringLiteral("roles"), QJsonArray::fromStringList(roles)},
                                  {QStringLiteral("revoked"), instantJson(person.revoked)}});
    }
    return Answer{kFine,
                  {{QStringLiteral("version"), roster->version},
                   {QStringLiteral("kendra"), roster->kendra.id},
                   {QStringLiteral("stations"), stations},
                   {QStringLiteral("people"), people}}};
}

Answer rosterAddStation(const QStringList &given)
{
    const RosterWords words(given, 2, {QStringLiteral("stage")}, QStringLiteral("ID KIND [--stage S]"));
    if (!words.fine())
        return words.wrong();
    const Answer added = words.answerTo(
        [&words](Roster &roster) { return addStation(roster, words.word(0), words.word(1), words.option("stage")); });
    if (added.exit != kFine)
        return added;
    SystemRandom random;
    const Result<QString> code = enrolmentCodeFor(words.data(), words.word(0), random);
    if (!code)
        return refused(kBad, code.fault());
    Answer out = added;
    out.json.insert(QStringLiteral("code"), *code);
    return out;
}

Answer rosterRevokeStation(const QStringList &given)
{
    const RosterWords words(given, 1, {}, QStringLiteral("ID"));
    if (!words.fine())
        return words.wrong();
    return words.answerTo([&words](Roster &roster) { return revokeStation(roster, words.word(0), words.now()); });
}

} // namespace seva::ctl
