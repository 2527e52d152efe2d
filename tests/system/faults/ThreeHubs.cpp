// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThreeHubs.h"

#include <seva/events/TokenIssued.h>
#include <seva/test/FreePort.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <limits>

namespace seva::test {

using namespace seva::sync;

namespace {

constexpr int kOneQuestion = 1'000;
constexpr int kPause = 40;
constexpr auto kEverything = std::uint64_t(std::numeric_limits<qint64>::max());

void pause()
{
    (void)QTest::qWaitFor([] { return false; }, kPause);
}

template <typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s: %s", qPrintable(result.fault().code), qPrintable(result.fault().subject));
    return *std::move(result);
}

} // namespace

ThreeHubs::ThreeHubs(QString folder, int machines)
    : m_folder(std::move(folder)),
      m_hubs(QStringList{QStringLiteral("HUB"), QStringLiteral("HUB-2"), QStringLiteral("HUB-3")}.mid(0, machines))
{
}

QString ThreeHubs::writeConfiguration()
{
    QFile source(demonstrationKendra());
    if (!source.open(QIODevice::ReadOnly))
        return source.errorString();
    QJsonObject json = QJsonDocument::fromJson(source.readAll()).object();
    QJsonArray stations;
    for (const QJsonValue &station : json.value(QStringLiteral("stations")).toArray())
        if (station[QStringLiteral("kind")] != QStringLiteral("HUB"))
            stations.append(station);
    stations.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("KIOSK-02")},
                                {QStringLiteral("kind"), QStringLiteral("KIOSK")}});
    for (const QString &hub : hubs()) {
        m_ports.insert(hub, freePort());
        stations.append(QJsonObject{
            {QStringLiteral("id"), hub},
            {QStringLiteral("kind"), QStringLiteral("HUB")},
            {QStringLiteral("addresses"), QJsonArray{QStringLiteral("127.0.0.1:%1").arg(m_ports.value(hub))}}});
    }
    json.insert(QStringLiteral("stations"), stations);
    json.insert(QStringLiteral("voters"), QJsonArray::fromStringList(hubs()));
    m_configuration = m_folder + QStringLiteral("/kendra.json");
    QFile file(m_configuration);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) <= 0)
        return file.errorString();
    return {};
}

QString ThreeHubs::codeOf(const QString &station) const
{
    QFile file(dataOf(QStringLiteral("DC")) + QStringLiteral("/codes.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(station).toString()
                                          : QString();
}

QString ThreeHubs::start()
{
    if (const QString wrong = writeConfiguration(); !wrong.isEmpty())
        return wrong;
    const QStringList words{QStringLiteral("--role"),          QStringLiteral("data-centre"),
                            QStringLiteral("--data"),          dataOf(QStringLiteral("DC")),
                            QStringLiteral("--kendra-config"), m_configuration,
                            QStringLiteral("--services"),      servicesFolder()};
    auto centre = std::make_shared<Running>(QStringLiteral("seva-hub"), words);
    m_running.insert(QStringLiteral("DC"), centre);
    const QByteArray line = centre->awaitLine("listening");
    m_centre =
        QStringLiteral("https://127.0.0.1:") + QString::fromLatin1(line.mid(line.lastIndexOf(':') + 1).trimmed());
    for (const QString &hub : hubs())
        if (!startHub(hub))
            return hub + QStringLiteral(" does not start");
    return {};
}

bool ThreeHubs::startHub(const QString &station)
{
    const QStringList words{QStringLiteral("--station"),    station,
                            QStringLiteral("--data"),       dataOf(station),
                            QStringLiteral("--services"),   servicesFolder(),
                            QStringLiteral("--listen"),     QStringLiteral("127.0.0.1:%1").arg(m_ports.value(station)),
                            QStringLiteral("--uplink"),     m_centre,
                            QStringLiteral("--enrol-code"), codeOf(station)};
    auto running = std::make_shared<Running>(QStringLiteral("seva-hub"), words);
    m_running.insert(station, running);
    return !running->awaitLine("listening").isEmpty();
}

void ThreeHubs::kill(const QString &station)
{
    ::kill(pid_t(m_running[station]->pid()), SIGKILL);
    m_running.remove(station);
}

void ThreeHubs::halt(const QString &station)
{
    ::kill(pid_t(m_running[station]->pid()), SIGSTOP);
}

void ThreeHubs::goOn(const QString &station)
{
    ::kill(pid_t(m_running[station]->pid()), SIGCONT);
}

AskingStation::AskingStation(const ThreeHubs &kendra, const QString &station)
    : m_kendra(kendra), m_keys(must(openSoftwareKeyStore(kendra.dataOf(station), m_random))),
      m_enrolment(must(enrol(kendra.centre(), kendra.codeOf(station), station, kendra.dataOf(station), *m_keys))),
      m_journal(must(Journal::open(kendra.dataOf(station) + QStringLiteral("/journal"), *m_keys, m_clock, m_random,
                                   must(journalOptions(m_enrolment, *m_keys))))),
      m_hub(kendra.hubs().first())
{
    for (const QString &hub : kendra.hubs())
        m_lines[hub] = std::make_unique<CurlTransport>(kendra.urlOf(hub), m_enrolment.tls);
}

std::optional<HttpResponse> AskingStation::askAt(const QString &hub, const QByteArray &target, const QByteArray &body)
{
    HttpRequest request;
    request.method = body.isEmpty() ? "GET" : "POST";
    request.target = target;
    request.body = body;
    const Result<HttpResponse> response = m_lines[hub]->ask(std::move(request), kOneQuestion);
    return response.ok() ? std::optional(*response) : std::nullopt;
}

std::optional<HttpResponse> AskingStation::tryOnce(const QByteArray &target, const QByteArray &body)
{
    const std::optional<HttpResponse> response = askAt(m_hub, target, body);
    if (response && response->status != 421 && response->status != 503 && response->status != 403)
        return response;
    const QString named = response && response->status == 421 ? faultOf(*response).subject : QString();
    const QStringList &all = m_kendra.hubs();
    if (all.contains(named))
        m_hub = named;
    else if (!response || response->status == 503)
        m_hub = all.at((all.indexOf(m_hub) + 1) % all.size());
    return {};
}

std::optional<HttpResponse> AskingStation::ask(const QByteArray &target, const QByteArray &body, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        if (auto response = tryOnce(target, body))
            return response;
        pause();
    }
    return {};
}

bool AskingStation::push(int milliseconds)
{
    const OriginId own = m_journal->origin();
    const QDeadlineTimer deadline(milliseconds);
    while (m_acknowledged < m_journal->heads().value(own).acked && !deadline.hasExpired()) {
        const QList<Segment> segments =
            must(m_journal->segments(own, m_acknowledged, kSegmentMaxEvents, kSegmentMaxBytes));
        PushRequest request;
        request.segment.segment = segments.first();
        request.station = m_enrolment.station;
        for (const auto &[number, key] : must(m_journal->visitKeysAfter(0, kKeysPerMessage)))
            request.keys.append(toMessage(key));
        const auto response = ask(pushTarget(segments.first()), encode(request), int(deadline.remainingTime()));
        if (!response || (response->status != 200 && response->status != 409))
            return false;
        m_acknowledged = must(decode<PushAnswer>(response->body)).acked;
    }
    return m_acknowledged >= m_journal->heads().value(own).acked;
}

bool AskingStation::pull(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        PullRequest request;
        const QMap<OriginId, Cursor> heads = m_journal->heads();
        for (auto it = heads.begin(); it != heads.end(); ++it)
            request.have.append(HaveMessage{it.key(), it->acked});
        request.have.append(HaveMessage{m_journal->origin(), kEverything});
        const auto response = ask("/v1/pull", encode(request), int(deadline.remainingTime()));
        if (!response || response->status != 200)
            return false;
        const PullAnswer page = must(decode<PullAnswer>(response->body));
        if (page.segments.isEmpty())
            return true;
        for (const ForeignSegment &segment : page.segments) {
            if (m_enrolment.book->signingKey(segment.station).isEmpty()) {
                const auto roster = ask("/v1/roster", {}, int(deadline.remainingTime()));
                if (!roster || !m_enrolment.book->adopt(roster->body).ok())
                    return false;
            }
            (void)m_journal->ingest(segment.segment.segment, m_enrolment.book->signingKey(segment.station));
        }
    }
    return false;
}

bool AskingStation::exchange(int milliseconds)
{
    // A machine that lost what it had acknowledged says so, and gets it again.
    m_acknowledged = 0;
    return push(milliseconds) && pull(milliseconds);
}

bool AskingStation::issueTokens(int &issued, int many, int milliseconds)
{
    QList<EventDraft> drafts;
    for (int i = 0; i < many; ++i) {
        TokenIssued e;
        e.number = QStringLiteral("N%1").arg(++issued, 4, 10, QLatin1Char('0'));
        e.service = QStringLiteral("passport.ordinary.fresh");
        e.scheme = QStringLiteral("NORMAL");
        e.stepId = QStringLiteral("A");
        e.priority = QStringLiteral("NONE");
        e.station = station();
        e.kendra = QStringLiteral("GJ-BHJ-PSK");
        e.day = dayOf(m_clock.now(), "Asia/Kolkata");
        drafts.append(draft(uuidV7(m_clock.now(), m_random.bytes(10)), e));
    }
    return m_journal->execute([&](const State &, Instant) { return Result<QList<EventDraft>>(drafts); }).ok()
           && exchange(milliseconds);
}

} // namespace seva::test
