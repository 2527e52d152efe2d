// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StormKendra.h"

#include "SyncKit.h"

#include <seva/base/Files.h>
#include <seva/sync/Certificates.h>

namespace seva::bench {

using sync::test::must;
using namespace seva::sync;

namespace {

const StationId kCentre = QStringLiteral("DC");

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

KendraSetup setupOf(int number, int stations)
{
    KendraSetup setup;
    setup.kendra.id = QStringLiteral("IN-%1-PSK").arg(number, 3, 10, QLatin1Char('0'));
    setup.kendra.languages = {QStringLiteral("en")};
    setup.kendra.fileNumberPrefix = QStringLiteral("AH");
    setup.kendra.demonstration = true;
    setup.stations = {test::TestKendra::station(kCentre, QStringLiteral("DATA-CENTRE"))};
    for (int i = 0; i < stations; ++i)
        setup.stations.append(
            test::TestKendra::station(StormKendra::stationId(i), QStringLiteral("COUNTER"), QStringLiteral("A")));
    return setup;
}

} // namespace

StationId StormKendra::stationId(int station)
{
    return QStringLiteral("A-%1").arg(station + 1, 5, 10, QLatin1Char('0'));
}

StormKendra::StormKendra(const QString &folder, int number, int stations) : m_folder(folder), m_clock(0)
{
    QDir().mkpath(folder);
    m_desk = must(EnrolmentDesk::open(folder, setupOf(number, stations), m_random, m_clock.now(), m_clock.now()));
    m_keys = must(openSoftwareKeyStore(folder, m_random));
    if (!QFile::exists(folder + QStringLiteral("/enrolment.json")))
        must(enrolWith([this](const EnrolRequest &request) { return m_desk->enrol(request, m_clock.now()); }, {},
                       m_desk->codeOf(kCentre), kCentre, folder, *m_keys));
    m_centre = must(loadEnrolment(folder));
    m_centre.book = m_desk->book();
}

void StormKendra::enter(const QList<QByteArray> &signingKeys)
{
    Roster roster = *m_desk->book()->roster();
    int next = 0;
    for (RosterStation &station : roster.stations)
        if (station.id != kCentre)
            station.signingKey = signingKeys.at(next++);
    ++roster.version;
    const QByteArray seed = must(files::read(m_folder + QStringLiteral("/authority/issuer.seed"), crypto::kKeyBytes));
    must(m_desk->book()->adopt(encodeRoster(roster, crypto::signingPair(seed).secretKey)));
}

TlsFiles StormKendra::certificate(int station, const QString &folder) const
{
    const StationId id = stationId(station);
    const auto authority = must(DemoAuthority::open(m_folder + QStringLiteral("/authority"), m_clock.now()));
    const KeyAndRequest made = must(makeCertificateRequest(id));
    const QString stem = folder + QLatin1Char('/') + m_centre.book->roster()->kendra.id + id;
    const TlsFiles tls{m_centre.tls.authority, stem + QStringLiteral(".pem"), stem + QStringLiteral(".key"), false};
    write(tls.certificate, must(authority.issue(made.request, id, false, m_clock.now())));
    write(tls.key, made.key);
    return tls;
}

} // namespace seva::bench
