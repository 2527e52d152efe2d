// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DeviceFaults.h>

#include <QByteArray>
#include <QDeadlineTimer>

#include <functional>
#include <stop_token>

namespace seva::escpos {

/// How long a blocking call may go on.
struct Until
{
    std::stop_token stop;
    QDeadlineTimer at;

    bool over() const { return stop.stop_requested() || at.hasExpired(); }
    /// Milliseconds to wait at once: a stop is noticed within them.
    int slice() const;
    /// The same stop, at most so many milliseconds.
    Until within(int milliseconds) const;
};

/// Bytes to and from one printer: a TCP port or a device file. Blocks, for a driver's thread.
class Line
{
    Q_DISABLE_COPY_MOVE(Line)
public:
    /// `host` is an address in numbers: a name would be asked for without a deadline. Or, with port 0,
    /// the path of a device file such as that of usblp(4).
    Line(QString host, int port) : m_host(std::move(host)), m_port(port) {}
    ~Line() { close(); }

    std::optional<Trouble> open(const Until &until);
    bool isOpen() const { return m_fd >= 0; }
    void close();

    /// Hands all bytes over; what the printer says meanwhile goes to `heard`, which ends the writing by
    /// answering a trouble.
    using Heard = std::function<std::optional<Trouble>(const QByteArray &)>;
    std::optional<Trouble> write(const QByteArray &bytes, const Until &until, const Heard &heard);
    /// What came within one slice of `until`, perhaps nothing; a trouble when the line is dead.
    std::optional<Trouble> read(const Until &until, QByteArray &bytes);

private:
    std::optional<Trouble> connect(const Until &until);
    std::optional<Trouble> openDevice();
    std::optional<Trouble> lost();
    std::optional<Trouble> receive(QByteArray &bytes);

    QString m_host;
    int m_port;
    int m_fd = -1;
};

} // namespace seva::escpos
