// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/StationRuntime.h>

#include <seva/base/Files.h>

namespace seva {

namespace {

constexpr int kSeedBytes = 32;

QList<RosterStation> stationsOf(const QByteArray &kendraSeed, const StationId &own, const KeyStore &keys)
{
    QList<RosterStation> out{{QStringLiteral("KIOSK-01"), QStringLiteral("KIOSK"), {}, {}, {}, {}},
                             {QStringLiteral("DISPLAY-01"), QStringLiteral("DISPLAY"), {}, {}, {}, {}}};
    for (const char *stage : {"A", "B", "C"}) {
        const QString letter = QString::fromLatin1(stage);
        out.append({letter + QStringLiteral("-01"), QStringLiteral("COUNTER"), letter, {}, {}, {}});
    }
    for (RosterStation &station : out) {
        if (station.id != own)
            continue;
        station.signingKey = keys.signingPublic();
        station.boxKey = keys.boxPublic();
        station.wrappedKendraSecret = crypto::wrap(keys.boxPublic(), kendraSeed);
    }
    return out;
}

} // namespace

Result<void> makeRehearsal(const QString &dataFolder, const StationId &station, Random &random, KendraType type)
{
    auto keys = openSoftwareKeyStore(dataFolder, random);
    if (!keys)
        return keys.fault();
    const QByteArray kendraSeed = random.bytes(kSeedBytes);
    const crypto::KeyPair issuer = crypto::signingPair(random.bytes(kSeedBytes));

    Roster roster;
    roster.kendra.id = QStringLiteral("GJ-BHJ-PSK");
    roster.kendra.type = type;
    roster.kendra.name = {{QStringLiteral("en"), QStringLiteral("Passport Seva Kendra, Bhuj")},
                          {QStringLiteral("hi"), QStringLiteral("पासपोर्ट सेवा केंद्र, भुज")},
                          {QStringLiteral("gu"), QStringLiteral("પાસપોર્ટ સેવા કેન્દ્ર, ભુજ")},
                          {QStringLiteral("pa"), QStringLiteral("ਪਾਸਪੋਰਟ ਸੇਵਾ ਕੇਂਦਰ, ਭੁਜ")},
                          {QStringLiteral("ur"), QStringLiteral("پاسپورٹ سیوا کیندر، بھج")}};
    roster.kendra.languages = {QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("gu"), QStringLiteral("pa"),
                               QStringLiteral("ur")};
    roster.kendra.fileNumberPrefix = QStringLiteral("AH");
    roster.kendra.demonstration = true;
    roster.kendra.settings[QStringLiteral("kioskServices")] = {QStringLiteral("passport.ordinary.fresh"),
                                                               QStringLiteral("passport.ordinary.reissue"),
                                                               QStringLiteral("passport.pcc")};
    roster.keyId = QStringLiteral("GJ-BHJ-PSK/2026Q4");
    roster.kendraPublic = crypto::boxPair(kendraSeed).publicKey;
    roster.stations = stationsOf(kendraSeed, station, **keys);
    const struct
    {
        const char *id, *name;
        Role role;
    } people[] = {{"A1001", "Asha Patel", Role::Cse},
                  {"B2001", "Imran Khatri", Role::VerificationOfficer},
                  {"C3001", "Harpreet Gill", Role::GrantingOfficer}};
    for (const auto &person : people) {
        Result<RosterOperator> made = makeOperator(QString::fromLatin1(person.id), QString::fromLatin1(person.name),
                                                   {person.role}, QStringLiteral("2468"), random);
        if (!made)
            return made.fault();
        roster.operators.append(*std::move(made));
    }
    if (const auto kept = files::writeDurably(rosterFile(dataFolder), encodeRoster(roster, issuer.secretKey)); !kept)
        return kept.fault();
    return files::writeDurably(issuerFile(dataFolder), issuer.publicKey);
}

} // namespace seva
