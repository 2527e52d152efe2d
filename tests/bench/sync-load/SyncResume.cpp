// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a station goes on after its process was killed, or its line was cut: from the first request of the attempt
// that succeeds to the answer that the first segment is durable, over a line with a round trip of 50 ms; and what is
// sent twice. Figures for './seva bench sync'.
// Usage: sync_resume [TIMES] FOLDER
#include "Figures.h"
#include "LanKendra.h"

#include <seva/sync/PumpThread.h>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>
#include <tuple>

#include <curl/curl.h>

using namespace seva;
using namespace seva::bench;
using namespace seva::sync;

namespace {

constexpr int kTimes = 20;
constexpr int kOneWay = 25;
constexpr int kBacklog = 3'000;
constexpr int kTogether = 100;
constexpr double kCutFor = 300;
const StationId kStation = QStringLiteral("KIOSK-01");

/// Production's transport, told about on standard output: "push FIRST LAST" before each, "unsent FIRST LAST" after one
/// for which no connection came about, "durable MS" for the first of an attempt, from its first request.
class Watched : public Transport
{
public:
    explicit Watched(Transport &real) : m_real(real) {}
    std::uint64_t send(HttpRequest request, int deadline, Done done) override
    {
        const QList<QByteArray> parts = request.target.split('/');
        const bool isPush = parts.value(2) == "push";
        {
            const std::lock_guard lock(m_mutex);
            if (!m_began)
                m_began = momentNow();
            if (isPush)
                say("push " + parts.value(4) + ' ' + parts.value(5));
        }
        return m_real.send(
            std::move(request), deadline, [this, isPush, parts, done](const Result<HttpResponse> &answer) {
                {
                    const std::lock_guard lock(m_mutex);
                    if (!answer.ok()) {
                        if (isPush
                            && answer.fault().subject == QLatin1String(curl_easy_strerror(CURLE_COULDNT_CONNECT)))
                            say("unsent " + parts.value(4) + ' ' + parts.value(5));
                        m_began.reset();
                        m_told = false;
                    } else if (isPush && answer->status == 200 && m_began && !std::exchange(m_told, true)) {
                        say("durable " + QByteArray::number(millisecondsSince(*m_began)));
                    }
                }
                done(answer);
            });
    }
    void cancel(std::uint64_t id) override { m_real.cancel(id); }

private:
    static void say(const QByteArray &line)
    {
        std::puts(line.constData());
        std::fflush(stdout);
    }
    Transport &m_real;
    std::mutex m_mutex;
    std::optional<Moment> m_began;
    bool m_told = false;
};

/// The station's process: goes on with what is there, and always has more to send.
int serve(const QString &folder, const QString &url, const QString &code)
{
    LanStation station(folder, url, code, kStation);
    for (int i = 0; i < kBacklog; i += kTogether) {
        QList<EventDraft> drafts;
        for (int k = 0; k < kTogether; ++k)
            drafts.append(station.token(i + k));
        station.record(drafts);
    }
    PumpOptions options;
    options.station = kStation;
    CurlTransport real(station.enrolment().hubUrl, station.enrolment().tls);
    Watched transport(real);
    JournalStore store(station.journal());
    PumpThread pump(std::make_unique<Pump>(store, nullptr, *station.enrolment().book, station.random(), options),
                    transport, station.clock(), [](const Uplink &) {});
    return QCoreApplication::exec();
}

class Resume
{
public:
    explicit Resume(const QString &folder);
    void run(int times);
    void report() const;

private:
    void start();
    /// What was said before it was killed counts, too.
    void kill();
    /// Reads up to the next "durable"; the milliseconds.
    double goesOn();
    void note(const QList<QByteArray> &words);
    void faultBegins();

    const QString m_place;
    const LanHub m_hub;
    test::Running m_relay;
    QString m_url;
    std::unique_ptr<test::Running> m_station;
    std::uint64_t m_sent = 0;
    int m_again = 0;                        ///< segments sent again since the last fault
    std::pair<std::uint64_t, int> m_before; ///< both, before the last push
    int m_againMost = 0;
    QList<double> m_afterKill;
    QList<double> m_afterCut;
};

Resume::Resume(const QString &folder)
    : m_place(folder + QStringLiteral("/station")), m_hub(folder + QStringLiteral("/hub"), 1),
      m_relay(QStringLiteral("seva-relay"),
              {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--to"), m_hub.url().mid(8),
               QStringLiteral("--delay"), QString::number(kOneWay)})
{
    const QByteArray line = m_relay.awaitLine("listening");
    m_url = QStringLiteral("https://127.0.0.1:") + QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1).trimmed());
}

void Resume::start()
{
    m_station.reset(); // the next may not open the journal before this one is gone
    m_station =
        std::make_unique<test::Running>(QStringLiteral("sync_resume"), QStringList{QStringLiteral("--station"), m_place,
                                                                                   m_url, m_hub.codeOf(kStation)});
}

void Resume::kill()
{
    ::kill(pid_t(m_station->pid()), SIGKILL);
    for (QByteArray line = m_station->awaitLine(" "); !line.isEmpty(); line = m_station->awaitLine(" "))
        note(line.trimmed().split(' '));
    faultBegins();
}

void Resume::faultBegins()
{
    m_againMost = std::max(m_againMost, m_again);
    m_again = 0;
}

/// A push for which no connection came about put nothing on the line. There is one under way at a time.
void Resume::note(const QList<QByteArray> &words)
{
    if (words.first() == "unsent") {
        std::tie(m_sent, m_again) = m_before;
    } else if (words.first() == "push") {
        m_before = {m_sent, m_again};
        m_again += words.value(1).toULongLong() <= m_sent ? 1 : 0;
        m_sent = std::max(m_sent, std::uint64_t(words.value(2).toULongLong()));
    }
}

double Resume::goesOn()
{
    for (;;) {
        const QByteArray line = m_station->awaitLine(" ").trimmed();
        if (line.isEmpty())
            qFatal("the station does not go on");
        if (line.startsWith("durable "))
            return line.mid(8).toDouble();
        note(line.split(' '));
    }
}

void Resume::run(int times)
{
    start();
    (void)goesOn(); // the first contact of its life
    for (int i = 0; i < times; ++i) {
        kill();
        start();
        m_afterKill.append(goesOn());
        faultBegins();
        ::kill(pid_t(m_relay.pid()), SIGUSR1);
        pause(kCutFor);
        ::kill(pid_t(m_relay.pid()), SIGUSR2);
        m_afterCut.append(goesOn());
    }
    faultBegins();
}

void Resume::report() const
{
    latencies("resume.kill", m_afterKill);
    latencies("resume.cut", m_afterCut);
    figure("resume.roundtrip", "ms", 2 * kOneWay);
    figure("resume.again", "segments", m_againMost);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    crypto::initialise();
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--station"))
        return serve(words.at(2), words.at(3), words.at(4));
    const int times = words.size() > 2 ? words.at(1).toInt() : kTimes;
    const QTemporaryDir folder((words.size() > 1 ? words.last() : QDir::tempPath()) + QStringLiteral("/resume-XXXXXX"));
    needFolder(folder);
    Resume resume(folder.path());
    resume.run(times);
    resume.report();
    return 0;
}
