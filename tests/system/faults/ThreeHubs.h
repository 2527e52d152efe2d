// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/journal/Journal.h>
#include <seva/sync/Enrolment.h>
#include <seva/sync/Messages.h>
#include <seva/test/Programs.h>

#include <QMap>

namespace seva::test {

/// A Kendra with a data centre and three hub machines, or two, each a process of its own.
class ThreeHubs
{
    Q_DISABLE_COPY_MOVE(ThreeHubs)
public:
    explicit ThreeHubs(QString folder, int machines = 3);

    /// From nothing; why not, or empty.
    QString start();
    bool startHub(const QString &station);
    /// SIGKILL.
    void kill(const QString &station);
    /// SIGSTOP, and SIGCONT: the machine does nothing for a while and does not know it.
    void halt(const QString &station);
    void goOn(const QString &station);
    bool stopHub(const QString &station) { return m_running.take(station)->stop(); }
    bool runs(const QString &station) const { return m_running.contains(station); }

    const QStringList &hubs() const { return m_hubs; }
    QString urlOf(const QString &hub) const { return QStringLiteral("https://127.0.0.1:%1").arg(m_ports.value(hub)); }
    const QString &centre() const { return m_centre; }
    QString dataOf(const QString &station) const { return m_folder + QLatin1Char('/') + station; }
    QString codeOf(const QString &station) const;

private:
    QString writeConfiguration();

    const QString m_folder;
    const QStringList m_hubs;
    QString m_configuration;
    QString m_centre;
    QMap<QString, quint16> m_ports;
    QMap<QString, std::shared_ptr<Running>> m_running;
};

/// A kiosk or counter as another program might be written: it asks the hub machine that leads, follows 421, and asks
/// again. Everything in the caller's thread.
class AskingStation
{
    Q_DISABLE_COPY_MOVE(AskingStation)
public:
    AskingStation(const ThreeHubs &kendra, const QString &station);

    /// One question at one hub machine, the one that is believed to lead; nothing when it did not answer in time or
    /// does not lead. The next goes elsewhere then.
    std::optional<sync::HttpResponse> tryOnce(const QByteArray &target, const QByteArray &body);
    /// One question at this machine and no other.
    std::optional<sync::HttpResponse> askAt(const QString &hub, const QByteArray &target, const QByteArray &body);
    /// As tryOnce() until it is answered.
    std::optional<sync::HttpResponse> ask(const QByteArray &target, const QByteArray &body, int milliseconds);
    /// Own events go up, what the hub has comes down; whether everything own is acknowledged.
    bool exchange(int milliseconds);
    /// The next `many` tokens of series N, for counter A and of today; `issued` counts on. Whether all are recorded and
    /// acknowledged.
    bool issueTokens(int &issued, int many, int milliseconds);

    Journal &journal() { return *m_journal; }
    const QString &asked() const { return m_hub; }
    const QString &station() const { return m_enrolment.station; }

private:
    bool push(int milliseconds);
    bool pull(int milliseconds);

    const ThreeHubs &m_kendra;
    SystemRandom m_random;
    SystemClock m_clock;
    std::unique_ptr<KeyStore> m_keys;
    sync::Enrolment m_enrolment;
    std::unique_ptr<Journal> m_journal;
    std::map<QString, std::unique_ptr<sync::CurlTransport>> m_lines;
    QString m_hub;
    std::uint64_t m_acknowledged = 0;
};

} // namespace seva::test
