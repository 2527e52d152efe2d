// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/test/Programs.h>

#include <QMap>
#include <QSet>

namespace seva::test {

/// The shipped programs in a row, each a process of its own, as they stand in a Kendra:
///   kiosk → hub → data centre
/// Faults are done to them from outside; at the end verdict() compares what was told to citizens with what each holds.
class Chain
{
    Q_DISABLE_COPY_MOVE(Chain)
public:
    enum Part { Centre, Hub, Kiosk };
    static constexpr int kParts = 3;
    static constexpr int kPatience = 20'000;

    /// How a part is started; set before start() or restart().
    struct Surroundings
    {
        QStringList before;      ///< words in front of the program, such as "ip netns exec NAME"
        QStringList environment; ///< "NAME=value"
        qint64 clockOffset = 0;  ///< milliseconds
        QString address = QStringLiteral("127.0.0.1");
    };

    /// Every part keeps its data in `folder`/centre, /hub and /kiosk.
    explicit Chain(QString folder) : m_folder(std::move(folder)) {}

    Surroundings &of(Part part) { return m_surroundings[part]; }
    QString dataOf(Part part) const;

    /// From nothing: everybody is enrolled, the kiosk answers. Why not; empty when it is done.
    QString start();
    /// Whether it answers again; the same ports, the same data.
    bool restart(Part part);
    /// SIGKILL.
    void kill(Part part);
    bool stop(Part part);
    bool runs(Part part) const { return m_running.contains(part); }

    /// A citizen without appointment takes a token: its number when the kiosk told one, else empty. Each page of the
    /// kiosk has so many milliseconds.
    QString takeToken(int patience = kPatience);
    /// Begins to take one and does not wait for it.
    void beginToken();
    /// What the kiosk says of a property, as JSON.
    QByteArray read(const QByteArray &property);
    /// Waits until the kiosk knows of nothing that is not at the data centre.
    bool drained(int milliseconds);

    /// Numbers that were told, in their order.
    const QStringList &told() const { return m_told; }
    /// Stops everything and opens the books: what does not hold, empty when everything does. Every journal verifies;
    /// each told token is one visit of the data centre, no number twice; the kiosk's events are the same in all three.
    QString verdict();

private:
    bool run(Part part);
    QStringList arguments(Part part) const;
    QByteArray ask(const QByteArray &step);
    QString code(const QString &station) const;

    QString m_folder;
    QMap<Part, Surroundings> m_surroundings;
    QMap<Part, QByteArray> m_ports;
    QMap<Part, std::shared_ptr<Running>> m_running;
    QStringList m_told;
};

} // namespace seva::test
