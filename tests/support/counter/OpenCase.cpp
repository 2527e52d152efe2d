// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/test/FormAnswers.h>

namespace seva::test {

namespace {

const char *const kPassport[][2] = {{"scheme", "NORMAL"},
                                    {"booklet", "36"},
                                    {"validityRequired", "NOT_APPLICABLE"},
                                    {"givenName", "RAVI KUMAR"},
                                    {"surname", "YADAV"},
                                    {"nameLocal", "रवि कुमार यादव"},
                                    {"nameLocalLang", "hi"},
                                    {"gender", "MALE"},
                                    {"dateOfBirth", "1984-10-24"},
                                    {"placeOfBirth", "RAJKOT"},
                                    {"maritalStatus", "SINGLE"},
                                    {"citizenshipBy", "BIRTH"},
                                    {"education", "10TH_AND_ABOVE"},
                                    {"employmentType", "PRIVATE"},
                                    {"nonEcr", "true"},
                                    {"fatherName", "RAMESH YADAV"},
                                    {"motherName", "KAVITA YADAV"},
                                    {"houseStreet", "51 STATION ROAD"},
                                    {"villageTownCity", "RAJKOT"},
                                    {"district", "RAJKOT"},
                                    {"state", "GJ"},
                                    {"pin", "360001"},
                                    {"policeStation", "GANDHIGRAM"},
                                    {"mobile", "7050017772"}};

/// What other services ask beside it.
const char *const kOthers[][2] = {{"previousPassportNo", "M2577817"},
                                  {"reissueReasons", "VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE"},
                                  {"pccCountry", "AUS"},
                                  {"emergencyReason", "EXPIRED"},
                                  {"journeyDate", "2026-11-25"},
                                  {"standing", "STATELESS"},
                                  {"registrationNo", "FRRO/2019/4711"},
                                  {"newCitizenshipCountry", "CANADA"},
                                  {"newCitizenshipDate", "2024-03-05"},
                                  {"foreignPassportNo", "AB123456"},
                                  {"passportKind", "OFFICIAL"},
                                  {"dependant", "false"},
                                  {"designation", "UNDER SECRETARY"},
                                  {"officeName", "MINISTRY OF TEXTILES"},
                                  {"dutyCountry", "KENYA"},
                                  {"forwardingOfficer", "S RAO, DEPUTY SECRETARY"},
                                  {"membershipId", "98-123456789"},
                                  {"purpose", "EDUCATION"},
                                  {"annualIncome", "180000"},
                                  {"incomeSources", "AGRICULTURE|LABOUR"},
                                  {"residingSince", "2001-04-01"}};

} // namespace

QMap<QString, QString> goodFields()
{
    QMap<QString, QString> out = usualAnswers();
    for (const auto &pair : kPassport)
        out.insert(QString::fromLatin1(pair[0]), QString::fromUtf8(pair[1]));
    for (const auto &pair : kOthers)
        out.insert(QString::fromLatin1(pair[0]), QString::fromUtf8(pair[1]));
    return out;
}

OpenCase::OpenCase(const QString &service, const QString &scene, const QMap<QString, QString> &fields)
    : kendra({KendraType::Psk, {QStringLiteral("A-01")}, scene, true, {}}), id(kendra.arrive(service, fields))
{
    if (!kendra.signIn(QStringLiteral("A-01")))
        qFatal("sign-in");
    kendra.open(QStringLiteral("A-01"));
}

} // namespace seva::test
