// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PinFile.h"
#include "RosterWords.h"

#include <seva/base/Random.h>

namespace seva::ctl {

namespace {

using namespace seva::sync;

Result<RosterOperator> personOf(const RosterWords &words)
{
    QList<Role> roles;
    for (const QString &name : words.option("roles").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::optional<Role> role = roleOf(name.trimmed());
        if (!role)
            return fault("ctl.role-unknown", name);
        roles.append(*role);
    }
    const Result<QString> pin = pinOf(words.option("pin-file"));
    if (!pin)
        return pin.fault();
    SystemRandom random;
    return makeOperator(words.word(0), words.word(1), roles, *pin, random);
}

} // namespace

Answer rosterAddPerson(const QStringList &given)
{
    const RosterWords words(given, 2, {QStringLiteral("roles"), QStringLiteral("pin-file")},
                            QStringLiteral("ID NAME, --roles CSE,VO,GO,SUPERVISOR, --pin-file FILE"));
    if (!words.fine() || words.option("pin-file").isEmpty())
        return words.wrong();
    const Result<RosterOperator> person = personOf(words);
    if (!person)
        return refused(kBad, person.fault());
    return words.answerTo([&person](Roster &roster) { return addPerson(roster, *person); });
}

Answer rosterRevokePerson(const QStringList &given)
{
    const RosterWords words(given, 1, {}, QStringLiteral("ID"));
    if (!words.fine())
        return words.wrong();
    return words.answerTo([&words](Roster &roster) { return revokePerson(roster, words.word(0), words.now()); });
}

Answer rosterRestorePerson(const QStringList &given)
{
    const RosterWords words(given, 1, {}, QStringLiteral("ID"));
    if (!words.fine())
        return words.wrong();
    return words.answerTo([&words](Roster &roster) { return restorePerson(roster, words.word(0)); });
}

} // namespace seva::ctl
