// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace seva::test {

/// The answers of the official passport form that most applicants give alike: another name, birth in India, the same
/// permanent address, whom to tell in an emergency, "no" to questions 1 to 5, the declaration.
inline QMap<QString, QString> usualAnswers()
{
    QMap<QString, QString> answers{
        {QStringLiteral("aliasKnown"), QStringLiteral("false")},
        {QStringLiteral("nameChanged"), QStringLiteral("false")},
        {QStringLiteral("pobOutsideIndia"), QStringLiteral("false")},
        {QStringLiteral("pobDistrict"), QStringLiteral("KACHCHH")},
        {QStringLiteral("pobState"), QStringLiteral("GJ")},
        {QStringLiteral("organisation"), QStringLiteral("RANN TEXTILES")},
        {QStringLiteral("govtServantParentSpouse"), QStringLiteral("false")},
        {QStringLiteral("permanentSameAsPresent"), QStringLiteral("true")},
        {QStringLiteral("emergencyNameAddress"), QStringLiteral("RAMESH, STATION ROAD, BHUJ")},
        {QStringLiteral("emergencyMobile"), QStringLiteral("9825012345")},
        {QStringLiteral("otherDetailsYes"), QStringLiteral("false")},
        {QStringLiteral("declarationAgreed"), QStringLiteral("true")},
        {QStringLiteral("declarationPlace"), QStringLiteral("BHUJ")},
        {QStringLiteral("declarationDate"), QStringLiteral("2026-11-13")}};
    for (const char *question :
         {"q1a", "q1b", "q1c", "q1d", "q2", "q3a", "q3b", "q3c", "q4a", "q4b", "q4c", "q4d", "q5a", "q5b", "q5c"})
        answers.insert(QString::fromLatin1(question), QStringLiteral("false"));
    return answers;
}

} // namespace seva::test
