// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <optional>
#include <stop_token>

namespace seva::drawer {

/// A device file, or a printer in the network where `path` is empty.
struct Place
{
    QString path;
    QString address;
    int port = 0;
};

/// The line to the drawer's printer, open as long as this lives. Calls end at the deadline or 50 ms after a stop.
class DrawerLine
{
    Q_DISABLE_COPY_MOVE(DrawerLine)
public:
    DrawerLine(const Place &place, QDeadlineTimer deadline, std::stop_token stop);
    ~DrawerLine();

    bool isOpen() const { return m_line >= 0; }
    bool write(const QByteArray &bytes);
    /// The next byte; nothing when none comes within `milliseconds`.
    std::optional<quint8> read(int milliseconds);
    /// Lets so much time pass; false when stopped or late.
    bool rest(int milliseconds);

private:
    int openPath(const QString &path);
    int connectTo(const Place &place);
    bool wait(short what, QDeadlineTimer until);

    QDeadlineTimer m_deadline;
    std::stop_token m_stop;
    int m_line = -1;
};

} // namespace seva::drawer
