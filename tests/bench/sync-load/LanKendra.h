// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/HubLink.h>
#include <seva/test/Programs.h>

#include <chrono>
#include <mutex>

namespace seva::bench {

using Moment = std::chrono::steady_clock::time_point;
inline Moment momentNow()
{
    return std::chrono::steady_clock::now();
}
inline double millisecondsSince(Moment then)
{
    return std::chrono::duration<double, std::milli>(momentNow() - then).count();
}

/// How a seva-hub is started beside what every one needs.
struct LanHubOptions
{
    QStringList more = {};   ///< further words of the command line
    QStringList before = {}; ///< in front of it, as "ip netns exec NAME"
    QString address = QStringLiteral("127.0.0.1");
};

/// seva-hub as a process, with as many counters of stage A in its roster as wanted.
class LanHub
{
public:
    LanHub(QString folder, int counters, LanHubOptions options = {});
    QString url() const { return QStringLiteral("https://%1:%2").arg(m_options.address, QString::fromLatin1(m_port)); }
    QString codeOf(const StationId &station) const;
    qint64 pid() const { return m_running->pid(); }
    static StationId counterId(int counter);

private:
    const QString m_folder;
    const LanHubOptions m_options;
    QByteArray m_port;
    std::unique_ptr<test::Running> m_running;
};

/// The Kendra of the demonstration with so many counters, as a file for --kendra-config.
QString writeKendraConfig(const QString &folder, int counters);

/// One station, enrolled where it is not yet, with the parts of production; its link is made in the thread that asks
/// it.
class LanStation
{
public:
    LanStation(const QString &folder, const QString &hubUrl, const QString &code, const StationId &id);
    void connect();

    const StationId &id() const { return m_id; }
    const sync::Enrolment &enrolment() const { return m_enrolment; }
    Journal &journal() { return *m_journal; }
    CaptureVault &vault() { return *m_vault; }
    sync::HubLink &link() { return *m_link; }
    Random &random() { return m_random; }
    const Clock &clock() const { return m_clock; }
    void record(const QList<EventDraft> &drafts);
    /// A walk-in's token of today, waiting at A.
    EventDraft token(int number);
    /// Asks for the next of stage A and waits for the answer.
    sync::HubLink::Claim claim();

private:
    const StationId m_id;
    SystemClock m_clock{0};
    SystemRandom m_random;
    std::unique_ptr<KeyStore> m_keys;
    sync::Enrolment m_enrolment;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<CaptureVault> m_vault;
    std::unique_ptr<sync::HubLink> m_link;
};

/// When visits were called, and when that was seen.
class CallBoard
{
public:
    /// From the moment at which the journal has the call durably.
    void watchCounter(Journal &journal) { watch(journal, true); }
    void watchDisplay(Journal &journal) { watch(journal, false); }
    /// Milliseconds from call to sight.
    QList<double> waited() const;
    /// Calls that were not seen.
    qsizetype unseen() const;

private:
    void watch(Journal &journal, bool own);

    mutable std::mutex m_mutex;
    QHash<VisitId, Moment> m_called;
    QHash<VisitId, Moment> m_seen;
};

/// The pace of a load: nobody is waited for.
void pause(double milliseconds);

/// Waits until it is so; stops the program when that takes longer than a minute or two.
void until(const char *what, const std::function<bool()> &so);

} // namespace seva::bench
