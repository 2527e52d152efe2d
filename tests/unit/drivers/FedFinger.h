// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>

#include <QByteArray>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace seva::test {

/// A finger that nobody has: curved ridges whose phase winds around some points, which makes a ridge end or fork there
/// (the AM-FM model of Larkin and Fletcher). `touch` moves it a little and adds noise.
inline QByteArray drawnFinger(quint64 person, quint64 touch)
{
    constexpr int width = 280, height = 360, minutiae = 45, border = 30;
    constexpr double period = 9.0, noise = 25.0, middle = 128.0, depth = 95.0, aspect = 1.2;
    struct Point
    {
        double x, y, sign;
    };
    SeededRandom ridges(person);
    std::vector<Point> points(minutiae);
    for (Point &each : points) {
        each = {double(border + int(ridges.below(width - 2 * border))),
                double(border + int(ridges.below(height - 2 * border))), ridges.below(2) ? 1.0 : -1.0};
    }
    const double coreX = 120 + double(ridges.below(40)), coreY = 190 + double(ridges.below(60));
    SeededRandom grain(person * 1'000 + touch);
    const double dx = double(grain.below(7)) - 3, dy = double(grain.below(7)) - 3;
    QByteArray picture(qsizetype(width) * height, '\0');
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double px = x + dx, py = y + dy;
            double phase = 2 * M_PI / period * std::hypot((px - coreX) * aspect, py - coreY);
            for (const Point &each : points)
                phase += each.sign * std::atan2(py - each.y, px - each.x);
            const double grey = middle + depth * std::cos(phase) + noise * (double(grain.below(100)) / 50 - 1);
            picture[qsizetype(y) * width + x] = char(std::clamp(int(grey), 0, 255));
        }
    }
    const std::array<qint32, 2> size{width, height};
    return QByteArray(reinterpret_cast<const char *>(size.data()), sizeof size) + picture;
}

/// "Not so": what the virtual reader tells as a touch that did not count (libfprint's virtual-image.c).
inline QByteArray badTouch(qint32 retry)
{
    const std::array<qint32, 2> words{-1, retry};
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}

/// libfprint's own virtual reader, as whoever puts fingers on it sees it: a socket named by FP_VIRTUAL_IMAGE.
class FedReader
{
    Q_DISABLE_COPY_MOVE(FedReader)
public:
    FedReader() { qputenv("FP_VIRTUAL_IMAGE", path().toLocal8Bit()); }
    ~FedReader()
    {
        lift();
        qunsetenv("FP_VIRTUAL_IMAGE");
    }

    /// Puts a finger on the reader as soon as it listens; false when it never does.
    bool touch(
        const QByteArray &finger, const std::function<bool()> &over = [] { return false; })
    {
        constexpr int patience = 30'000;
        lift();
        return QTest::qWaitFor([&] { return reach() || over(); }, patience) && again(finger);
    }
    /// The same finger again, without a pause; false when nobody reads any more.
    bool again(const QByteArray &finger)
    {
        return m_line >= 0
               && ::send(m_line, finger.constData(), std::size_t(finger.size()), MSG_NOSIGNAL) == finger.size();
    }
    void lift()
    {
        if (m_line >= 0)
            ::close(std::exchange(m_line, -1));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("reader")); }
    bool reach()
    {
        m_line = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        qstrncpy(place.sun_path, path().toLocal8Bit().constData(), sizeof place.sun_path);
        if (::connect(m_line, reinterpret_cast<sockaddr *>(&place), sizeof place) == 0)
            return true;
        lift();
        return false;
    }

    QTemporaryDir m_folder;
    int m_line = -1;
};

} // namespace seva::test
