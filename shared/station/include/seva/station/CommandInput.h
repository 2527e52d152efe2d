// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/Autopilot.h>

#include <QJsonObject>

class QSocketNotifier;

namespace seva {

/// Lets another process press: each line of the descriptor is one step of the autopilot, answered by one line
/// said(): {"ok": true, "value": ...} or {"ok": false, "why": code, "subject": ...}, in order.
class CommandInput : public QObject
{
    Q_OBJECT

public:
    CommandInput(Autopilot &autopilot, int descriptor, QObject *parent = nullptr);

Q_SIGNALS:
    void said(const QJsonObject &line);
    /// The other side has closed, and every line is answered.
    void ended();

private:
    void readyRead();
    void nextLine();
    void answer(const QJsonObject &line);

    Autopilot &m_autopilot;
    int m_descriptor;
    QSocketNotifier *m_notifier;
    QByteArray m_partial;
    QList<QByteArray> m_lines;
    bool m_running = false;
    bool m_closed = false;
};

} // namespace seva
