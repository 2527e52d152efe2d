// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanKendra.h"

#include <seva/events/TokenCalled.h>
#include <seva/events/TokenIssued.h>

#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>

#include <cmath>

namespace seva::bench {

using namespace seva::sync;

namespace {

constexpr double kPatience = 90'000;
constexpr double kLook = 5;

template <typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s: %s", qPrintable(result.fault().code), qPrintable(result.fault().subject));
    return *std::move(result);
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject stationOf(const QString &id, const QString &kind, const QString &step = {})
{
    QJsonObject out{{QStringLiteral("id"), id}, {QStringLiteral("kind"), kind}};
    if (!step.isEmpty())
        out.insert(QStringLiteral("step"), step);
    return out;
}

} // namespace

QString writeKendraConfig(const QString &folder, int counters)
{
    QJsonObject kendra = readObject(seva::test::demonstrationKendra());
    QJsonArray stations{stationOf(QStringLiteral("DC"), QStringLiteral("DATA-CENTRE")),
                        stationOf(QStringLiteral("HUB"), QStringLiteral("HUB")),
                        stationOf(QStringLiteral("KIOSK-01"), QStringLiteral("KIOSK")),
                        stationOf(QStringLiteral("DISPLAY-01"), QStringLiteral("DISPLAY"))};
    for (int i = 0; i < counters; ++i)
        stations.append(stationOf(LanHub::counterId(i), QStringLiteral("COUNTER"), QStringLiteral("A")));
    kendra.insert(QStringLiteral("stations"), stations);
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/kendra.json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(kendra).toJson()) <= 0)
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

StationId LanHub::counterId(int counter)
{
    return QStringLiteral("A-%1").arg(counter + 1, 2, 10, QLatin1Char('0'));
}

LanHub::LanHub(QString folder, int counters, LanHubOptions options)
    : m_folder(std::move(folder)), m_options(std::move(options))
{
    const QString config = writeKendraConfig(m_folder, counters);
    QStringList words = m_options.before;
    words += QStringList{seva::test::programPath(QStringLiteral("seva-hub")),
                         QStringLiteral("--data"),
                         m_folder,
                         QStringLiteral("--listen"),
                         m_options.address + QStringLiteral(":0"),
                         QStringLiteral("--services"),
                         seva::test::servicesFolder(),
                         QStringLiteral("--kendra-config"),
                         config};
    words += m_options.more;
    m_running = std::make_unique<seva::test::Running>(words.takeFirst(), words);
    const QByteArray line = m_running->awaitLine("listening");
    m_port = line.mid(line.lastIndexOf(':') + 1).trimmed();
    if (m_port.isEmpty())
        qFatal("seva-hub does not start");
}

QString LanHub::codeOf(const StationId &station) const
{
    return readObject(m_folder + QStringLiteral("/codes.json")).value(station).toString();
}

LanStation::LanStation(const QString &folder, const QString &hubUrl, const QString &code, const StationId &id)
    : m_id(id)
{
    QDir().mkpath(folder);
    m_keys = must(openSoftwareKeyStore(folder, m_random));
    m_enrolment = must(loadOrEnrol(hubUrl, code, id, folder, m_random));
    m_journal = must(Journal::open(folder + QStringLiteral("/journal"), *m_keys, m_clock, m_random,
                                   must(journalOptions(m_enrolment, *m_keys))));
    m_vault = std::make_unique<CaptureVault>(folder + QStringLiteral("/vault"), *m_journal, m_random);
}

void LanStation::connect()
{
    m_link = std::make_unique<HubLink>(m_enrolment, *m_journal, *m_vault, m_clock, m_random);
}

void LanStation::record(const QList<EventDraft> &drafts)
{
    must(m_journal->execute([&](const State &, Instant) { return Result<QList<EventDraft>>(drafts); }));
}

EventDraft LanStation::token(int number)
{
    TokenIssued e;
    e.number = QStringLiteral("N%1").arg(number, 4, 10, QLatin1Char('0'));
    e.service = QStringLiteral("passport.ordinary.fresh");
    e.scheme = QStringLiteral("NORMAL");
    e.stepId = QStringLiteral("A");
    e.priority = QStringLiteral("NONE");
    e.station = m_id;
    e.kendra = m_enrolment.book->roster()->kendra.id;
    e.day = dayOf(m_clock.now(), m_enrolment.book->roster()->kendra.timeZone);
    return draft(uuidV7(m_clock.now(), m_random.bytes(10)), e);
}

HubLink::Claim LanStation::claim()
{
    HubLink::Claim out;
    QEventLoop loop;
    m_link->claim(QString::fromLatin1(m_random.bytes(16).toHex()), QStringLiteral("A"),
                  [&](const HubLink::Claim &answer) {
                      out = answer;
                      loop.quit();
                  });
    loop.exec();
    return out;
}

void CallBoard::watch(Journal &journal, bool own)
{
    const OriginId self = journal.origin();
    QHash<VisitId, Moment> &moments = own ? m_called : m_seen;
    journal.observe([this, own, self, &moments](const QList<Event> &events) {
        const Moment now = momentNow();
        const std::lock_guard lock(m_mutex);
        for (const Event &event : events)
            if (is<TokenCalled>(event) && (event.origin == self) == own && !moments.contains(event.subject))
                moments.insert(event.subject, now);
    });
}

QList<double> CallBoard::waited() const
{
    const std::lock_guard lock(m_mutex);
    QList<double> out;
    for (auto it = m_called.cbegin(); it != m_called.cend(); ++it)
        if (const auto seen = m_seen.constFind(it.key()); seen != m_seen.cend())
            out.append(std::chrono::duration<double, std::milli>(*seen - *it).count());
    return out;
}

qsizetype CallBoard::unseen() const
{
    const qsizetype seen = waited().size();
    const std::lock_guard lock(m_mutex);
    return m_called.size() - seen;
}

void pause(double milliseconds)
{
    if (milliseconds > 0)
        (void)QSemaphore().tryAcquire(1, int(std::ceil(milliseconds)));
}

void until(const char *what, const std::function<bool()> &so)
{
    const Moment began = momentNow();
    while (!so()) {
        if (millisecondsSince(began) > kPatience)
            qFatal("not in time: %s", what);
        pause(kLook);
    }
}

} // namespace seva::bench
