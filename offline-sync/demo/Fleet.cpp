// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fleet.h"

#include <seva/base/Files.h>

#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace seva::demo {

namespace {

constexpr int kReadyMilliseconds = 20'000;
constexpr int kStopMilliseconds = 8'000;
constexpr int kMinutesOfADay = 24 * 60;

/// A port of the loopback interface that nobody uses now.
int freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    const bool bound = ::bind(fd, any, size) == 0 && ::getsockname(fd, any, &size) == 0;
    ::close(fd);
    return bound ? ntohs(address.sin_port) : 0;
}

QString local(int port)
{
    return QStringLiteral("127.0.0.1:%1").arg(port);
}

QString url(int port)
{
    return QStringLiteral("https://") + local(port);
}

/// Waits until the program says a line with the word, or ends, or the time is over.
bool waitForLine(Child &child, const QByteArray &word)
{
    QEventLoop loop;
    bool there = false;
    QObject::connect(&child, &Child::lineRead, &loop, [&](const QByteArray &line) {
        there = there || line.contains(word);
        if (there)
            loop.quit();
    });
    QObject::connect(&child, &Child::ended, &loop, &QEventLoop::quit);
    QTimer::singleShot(kReadyMilliseconds, &loop, &QEventLoop::quit);
    if (!there)
        loop.exec();
    return there;
}

} // namespace

Fleet::Fleet(const DemoOptions &options) : m_options(options)
{
    const Instant morning = instantOf(QDate(2026, 11, 23), QTime(8, 45), "Asia/Kolkata");
    m_clockOffset = SystemClock::offsetTo(morning);
}

Fleet::~Fleet()
{
    stop();
}

QString Fleet::dataOf(const QString &name) const
{
    return m_options.out + QStringLiteral("/data/") + name;
}

QStringList Fleet::stations() const
{
    QStringList names;
    for (const auto &[name, child] : m_stations)
        names.append(name);
    return names;
}

std::unique_ptr<Child> Fleet::make(const QString &name, const QString &program, const QStringList &arguments)
{
    auto child = std::make_unique<Child>(name, m_options.programs + QLatin1Char('/') + program, arguments,
                                         m_options.out + QStringLiteral("/logs/%1.log").arg(name));
    connect(child.get(), &Child::said, this, [this, name](const QJsonObject &line) { Q_EMIT said(name, line); });
    connect(child.get(), &Child::ended, this, [this, name](int code) {
        if (!m_stopping.contains(name))
            Q_EMIT died(name, code);
    });
    return child;
}

/// One-time codes come from the data centre; the hub passes enrolments on.
QString Fleet::code(const QString &station) const
{
    QFile file(dataOf(QStringLiteral("data-centre")) + QStringLiteral("/codes.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(station).toString();
}

Result<void> Fleet::startHub(const QString &role, int port, const QStringList &more)
{
    const QString name = role == QLatin1String("kendra-hub") ? QStringLiteral("hub") : role;
    const QStringList arguments{QStringLiteral("--role"),          role,
                                QStringLiteral("--data"),          dataOf(name),
                                QStringLiteral("--listen"),        local(port),
                                QStringLiteral("--kendra-config"), m_kendra,
                                QStringLiteral("--services"),      m_options.services,
                                QStringLiteral("--clock-offset"),  QString::number(m_clockOffset)};
    auto &child = m_servers[name] = make(name, QStringLiteral("seva-hub"), arguments + more);
    if (!child->start() || !waitForLine(*child, "listening"))
        return fault("demo.not-started", name);
    return {};
}

Result<void> Fleet::startRelay(const QString &name, int from, int to)
{
    auto &child = m_servers[name] = make(name, QStringLiteral("seva-relay"),
                                         {QStringLiteral("--listen"), local(from), QStringLiteral("--to"), local(to)});
    if (!child->start() || !waitForLine(*child, "listening"))
        return fault("demo.relay-not-started", name);
    return {};
}

Result<void> Fleet::startStation(const QString &name, const QString &program)
{
    const int relay = freePort();
    if (const auto relayed = startRelay(QStringLiteral("lan-") + name, relay, m_ports[QStringLiteral("hub")]); !relayed)
        return relayed;
    QDir().mkpath(m_options.out + QStringLiteral("/output/") + name);
    QStringList arguments{QStringLiteral("--data"),
                          dataOf(name),
                          QStringLiteral("--station"),
                          name,
                          QStringLiteral("--hub"),
                          url(relay),
                          QStringLiteral("--enrol-code"),
                          code(name),
                          QStringLiteral("--services"),
                          m_options.services,
                          QStringLiteral("--output"),
                          m_options.out + QStringLiteral("/output/") + name,
                          QStringLiteral("--clock-offset"),
                          QString::number(m_clockOffset),
                          QStringLiteral("--headless"),
                          QStringLiteral("--autopilot"),
                          QStringLiteral("-")};
    if (!m_options.scene.isEmpty())
        arguments += {QStringLiteral("--scene"), m_options.scene};
    auto &child = m_stations[name] = make(name, program, arguments);
    return awaken(*child);
}

/// A station that answers a question is open for work.
Result<void> Fleet::awaken(Child &child)
{
    if (!child.start())
        return fault("demo.program-missing", child.name());
    child.write({{QStringLiteral("read"), QStringLiteral("languages.current")}});
    if (!waitForLine(child, "\"ok\""))
        return fault("demo.station-not-started", child.name());
    return {};
}

/// Lists the day at the hub while nobody else writes: the import works on the stopped hub's journal.
Result<void> Fleet::listDay()
{
    QProcess import;
    import.start(m_options.programs + QStringLiteral("/sevactl"),
                 {QStringLiteral("appointments"), QStringLiteral("import"), m_options.day, QStringLiteral("--data"),
                  dataOf(QStringLiteral("hub")), QStringLiteral("--services"), m_options.services,
                  QStringLiteral("--clock-offset"), QString::number(m_clockOffset)});
    import.waitForFinished(-1);
    QFile log(m_options.out + QStringLiteral("/logs/import.json"));
    if (log.open(QIODevice::WriteOnly))
        log.write(import.readAllStandardOutput() + import.readAllStandardError());
    if (import.exitStatus() != QProcess::NormalExit || import.exitCode() != 0)
        return fault("demo.day-not-listed", m_options.day);
    return {};
}

/// A day is played in minutes, so nobody is too early: the Kendra's own setting for that is opened wide.
Result<void> Fleet::describeKendra()
{
    QFile file(m_options.kendra);
    if (!file.open(QIODevice::ReadOnly))
        return fault("demo.no-kendra", m_options.kendra);
    QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject kendra = description.value(QStringLiteral("kendra")).toObject();
    QJsonObject settings = kendra.value(QStringLiteral("settings")).toObject();
    settings.insert(QStringLiteral("earlyMinutes"), kMinutesOfADay);
    kendra.insert(QStringLiteral("settings"), settings);
    description.insert(QStringLiteral("kendra"), kendra);
    m_kendra = m_options.out + QStringLiteral("/kendra.json");
    return files::writeDurably(m_kendra, QJsonDocument(description).toJson(), 0644);
}

Result<void> Fleet::start()
{
    if (const auto done = describeKendra(); !done)
        return done;
    const int centre = freePort(), wan = freePort();
    m_ports[QStringLiteral("hub")] = freePort();
    if (const auto done = startHub(QStringLiteral("data-centre"), centre, {}); !done)
        return done;
    if (const auto done = startRelay(QStringLiteral("wan"), wan, centre); !done)
        return done;
    const QStringList uplink{QStringLiteral("--uplink"), url(wan), QStringLiteral("--enrol-code"),
                             code(QStringLiteral("HUB"))};
    const auto startTheHub = [&] {
        return startHub(QStringLiteral("kendra-hub"), m_ports[QStringLiteral("hub")], uplink);
    };
    if (const auto done = startTheHub(); !done)
        return done;
    m_stopping.insert(QStringLiteral("hub"));
    m_servers[QStringLiteral("hub")]->stop(kStopMilliseconds);
    if (const auto done = listDay(); !done)
        return done;
    m_stopping.remove(QStringLiteral("hub"));
    if (const auto done = startTheHub(); !done)
        return done;
    const QList<std::pair<const char *, const char *>> all{
        {"KIOSK-01", "seva-kiosk"}, {"DISPLAY-01", "seva-display"}, {"A-01", "seva-counter"}, {"A-02", "seva-counter"},
        {"A-03", "seva-counter"},   {"B-01", "seva-counter"},       {"C-01", "seva-counter"}};
    for (const auto &[name, program] : all)
        if (const auto done = startStation(QString::fromLatin1(name), QString::fromLatin1(program)); !done)
            return done;
    return {};
}

bool Fleet::stop()
{
    bool clean = true;
    for (auto *group : {&m_stations, &m_servers})
        for (auto &[name, child] : *group) {
            m_stopping.insert(name);
            clean = child->stop(kStopMilliseconds) && clean;
        }
    return clean;
}

void Fleet::cutWan(bool cut)
{
    ::kill(pid_t(m_servers[QStringLiteral("wan")]->pid()), cut ? SIGUSR1 : SIGUSR2);
}

void Fleet::cutLan(const QString &station, bool cut)
{
    ::kill(pid_t(m_servers[QStringLiteral("lan-") + station]->pid()), cut ? SIGUSR1 : SIGUSR2);
}

Result<void> Fleet::kill(const QString &station)
{
    if (!m_stations.contains(station))
        return fault("demo.no-such-station", station);
    m_stopping.insert(station);
    m_stations[station]->kill();
    return {};
}

Result<void> Fleet::restart(const QString &station)
{
    m_stopping.remove(station);
    return awaken(*m_stations[station]);
}

} // namespace seva::demo
