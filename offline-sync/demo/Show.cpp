// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Show.h"

#include "Script.h"

#include <seva/domain/Shown.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>

namespace seva::demo {

namespace {

constexpr int kLookMilliseconds = 250;
/// Nothing moves for so long: the day is stuck. Longer than the lease of a claim whose answer was lost.
constexpr int kStuckMilliseconds = 120'000;
/// People inside at once; more would only stand in the hall.
constexpr int kInside = 8;
/// Looks after the last event was acknowledged, for what comes back from the data centre.
constexpr int kSettleLooks = 8;
const QStringList kLanguages{QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("gu"), QStringLiteral("pa"),
                             QStringLiteral("ur")};

int lettersIn(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++count;
    }
    return count;
}

/// "N 047" as the kiosk shows it; the answers to the other steps are words.
bool isToken(const QString &text)
{
    return isTokenNumber(QString(text).remove(QLatin1Char(' ')));
}

qint64 machineNow(const Fleet &fleet)
{
    return SystemClock(fleet.clockOffset()).now();
}

} // namespace

Show::Show(const DemoOptions &options, Fleet &fleet) : m_options(options), m_fleet(fleet)
{
    connect(&m_fleet, &Fleet::said, this, &Show::heard);
    connect(&m_fleet, &Fleet::died, this, [this](const QString &name, int code) {
        finish(fault("demo.program-ended", QStringLiteral("%1 with %2").arg(name).arg(code)));
    });
    connect(&m_watch, &QTimer::timeout, this, &Show::look);
}

Result<void> Show::run()
{
    const auto posts = postsOf(m_options.kendra);
    if (!posts)
        return posts.fault();
    m_posts = *posts;
    const auto arns = arnsOf(m_options.day);
    if (!arns)
        return arns.fault();
    m_arns = arns->mid(0, m_options.applicants);
    if (m_arns.size() < m_options.applicants)
        return fault("demo.day-too-short", QString::number(m_arns.size()));
    for (auto it = m_posts.begin(); it != m_posts.end(); ++it)
        open(it.key());
    m_watch.start(kLookMilliseconds);
    issueNext();
    QEventLoop loop;
    connect(this, &Show::ended, &loop, &QEventLoop::quit);
    if (!m_done)
        loop.exec();
    m_watch.stop();
    if (m_fault)
        return *m_fault;
    return {};
}

void Show::open(const QString &counter)
{
    if (!m_fleet.stations().contains(counter))
        return;
    const auto seed = m_options.seed * 31 + qHash(counter, 7);
    for (const QJsonValue &step : counterSteps(m_posts.value(counter), seed))
        m_fleet.station(counter).write(step.toObject());
}

void Show::issueNext()
{
    if (m_done || m_asked > m_issued || m_issued >= m_options.tokens() || m_issued - m_closed >= kInside)
        return;
    const QString language = kLanguages.at(int((m_options.seed + quint64(m_issued)) % quint64(kLanguages.size())));
    // Walk-ins stand between the appointments, not after them.
    const int walkInsSoFar = m_issued * m_options.walkIns / m_options.tokens();
    const bool walkIn = (m_issued + 1) * m_options.walkIns / m_options.tokens() > walkInsSoFar;
    const QJsonArray steps = walkIn ? walkInSteps(QStringLiteral("passport.pcc"), language)
                                    : kioskSteps(m_arns.at(m_issued - walkInsSoFar), language);
    for (const QJsonValue &step : steps)
        m_fleet.station(QStringLiteral("KIOSK-01")).write(step.toObject());
    ++m_asked;
}

/// Cuts, heals and kills when their share of the tokens is reached.
void Show::atShare()
{
    const int tokens = m_options.tokens();
    const auto within = [&](const std::optional<Share> &share) {
        return share && m_issued >= share->first(tokens) && m_issued < share->last(tokens);
    };
    if (const bool cut = within(m_options.cutWan); cut != m_wanCut) {
        m_wanCut = cut;
        m_fleet.cutWan(cut);
        (cut ? m_cut.from : m_cut.until) = machineNow(m_fleet);
    }
    if (const bool cut = within(m_options.cutLan); cut != m_lanCut) {
        m_lanCut = cut;
        m_fleet.cutLan(QStringLiteral("A-01"), cut);
    }
    if (!m_killed && !m_options.killStation.isEmpty() && m_issued >= tokens / 2) {
        m_killed = true;
        auto done = m_fleet.kill(m_options.killStation);
        if (done)
            done = m_fleet.restart(m_options.killStation);
        if (!done)
            return finish(done.fault());
        open(m_options.killStation);
    }
}

void Show::heard(const QString &station, const QJsonObject &line)
{
    if (m_done || !line.contains(QStringLiteral("ok")))
        return;
    m_quiet = 0;
    if (!line.value(QStringLiteral("ok")).toBool())
        return finish(fault("demo.step-failed", station + QStringLiteral(": ")
                                                    + line.value(QStringLiteral("why")).toString() + QLatin1Char(' ')
                                                    + line.value(QStringLiteral("subject")).toString()));
    const QJsonValue value = line.value(QStringLiteral("value"));
    if (station == QLatin1String("KIOSK-01") && isToken(value.toString())) {
        ++m_issued;
        // Later, because it waits for a program to start: QProcess tells nothing new of the kiosk while its own
        // signal is being handled.
        QMetaObject::invokeMethod(this, &Show::atShare, Qt::QueuedConnection);
    } else if (value.isDouble()) {
        m_waiting.insert(station, value.toInt());
    }
    issueNext();
}

void Show::look()
{
    const int closed = lettersIn(m_options.out + QStringLiteral("/output"));
    m_quiet = closed != m_closed ? 0 : m_quiet + 1;
    m_closed = closed;
    issueNext();
    if (m_quiet * kLookMilliseconds > kStuckMilliseconds)
        return finish(fault("demo.stuck", QStringLiteral("%1 tokens, %2 letters").arg(m_issued).arg(m_closed)));
    if (m_issued < m_options.tokens() || m_closed < m_options.tokens())
        return;
    int waiting = 0;
    for (const int events : std::as_const(m_waiting))
        waiting += events;
    m_settled = waiting == 0 && m_asking ? m_settled + 1 : 0;
    if (m_settled > kSettleLooks)
        return finish({});
    m_asking = true;
    for (const QString &station : m_fleet.stations()) {
        if (station.startsWith(QLatin1String("DISPLAY")))
            continue; // it only listens
        if (!m_waiting.contains(station))
            m_waiting.insert(station, 1);
        m_fleet.station(station).write({{QStringLiteral("read"), QStringLiteral("link.unsent")}});
    }
}

void Show::finish(const std::optional<Fault> &problem)
{
    if (m_done)
        return;
    m_done = true;
    m_fault = problem;
    Q_EMIT ended();
}

} // namespace seva::demo
