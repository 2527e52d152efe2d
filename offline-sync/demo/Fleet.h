// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Child.h"
#include "DemoOptions.h"

#include <seva/base/Clock.h>

#include <QMap>
#include <QSet>

#include <map>
#include <memory>

namespace seva::demo {

/// The programs of the demonstration Kendra and how they are wired:
///   data centre ← relay "wan" ← hub ← relay "lan-<station>" ← stations
/// Every program has its data in out/data/<name>, its log in out/logs/<name>.log.
class Fleet : public QObject
{
    Q_OBJECT

public:
    explicit Fleet(const DemoOptions &options);
    ~Fleet() override;

    /// Starts the data centre, the hub and the relays, lists the day and starts the stations.
    Result<void> start();
    /// Stops everything, stations first; false when one had to be killed.
    bool stop();

    void cutWan(bool cut);
    void cutLan(const QString &station, bool cut);
    Result<void> kill(const QString &station);
    Result<void> restart(const QString &station);

    Child &station(const QString &name) { return *m_stations.at(name); }
    QStringList stations() const;
    QString dataOf(const QString &name) const;
    /// Added to the machine's clock by every program: the day begins at 08:45 IST.
    Instant clockOffset() const { return m_clockOffset; }

Q_SIGNALS:
    void said(const QString &station, const QJsonObject &line);
    /// A program ended that nobody stopped.
    void died(const QString &name, int exitCode);

private:
    std::unique_ptr<Child> make(const QString &name, const QString &program, const QStringList &arguments);
    Result<void> startHub(const QString &role, int port, const QStringList &more);
    Result<void> startRelay(const QString &name, int from, int to);
    Result<void> startStation(const QString &name, const QString &program);
    Result<void> awaken(Child &child);
    Result<void> listDay();
    Result<void> describeKendra();
    QString code(const QString &station) const;

    const DemoOptions m_options;
    Instant m_clockOffset = 0;
    QString m_kendra;
    std::map<QString, std::unique_ptr<Child>> m_servers;
    std::map<QString, std::unique_ptr<Child>> m_stations;
    QMap<QString, int> m_ports;
    QSet<QString> m_stopping;
};

} // namespace seva::demo
