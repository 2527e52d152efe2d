// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/BarcodeDrivers.h>

#include "LineReader.h"

#include <seva/drivers/DriverSettings.h>

#include <array>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace seva {

namespace {

constexpr int kLongestGapMs = 2'000;
constexpr std::size_t kEvents = 64;
constexpr std::size_t kBytes = 512;

class WedgeReader : public LineReader
{
public:
    WedgeReader(const QString &name, const QString &path, const KeystrokeRules &rules, bool grab, Clock &clock,
                Alarms &alarms)
        : LineReader(name, path, rules, clock, alarms), m_grab(grab)
    {
    }

protected:
    /// Grabbed, its keys reach neither the screen nor any other program.
    bool prepare(int file) override { return !m_grab || ioctl(file, EVIOCGRAB, 1) == 0; }

    qint64 take(int file) override
    {
        std::array<input_event, kEvents> events{};
        const ssize_t got = ::read(file, events.data(), sizeof(events));
        const std::size_t count = got > 0 ? std::size_t(got) / sizeof(input_event) : 0;
        for (std::size_t i = 0; i < count; ++i) {
            // Value 2 is a key that repeats itself: a scanner's never does.
            if (events[i].type != EV_KEY || events[i].value == 2)
                continue;
            const Instant at = events[i].input_event_sec * 1'000 + events[i].input_event_usec / 1'000;
            if (auto payload = keystrokes().key(events[i].code, events[i].value == 1, at))
                deliver(*payload);
        }
        return got;
    }

private:
    bool m_grab;
};

class SerialReader : public LineReader
{
public:
    SerialReader(const QString &name, const QString &path, const KeystrokeRules &rules, speed_t speed, Clock &clock,
                 Alarms &alarms)
        : LineReader(name, path, rules, clock, alarms), m_speed(speed)
    {
    }

protected:
    bool prepare(int file) override
    {
        termios line{};
        if (tcgetattr(file, &line) != 0)
            return false;
        cfmakeraw(&line);
        line.c_cflag |= CLOCAL | CREAD;
        return cfsetspeed(&line, m_speed) == 0 && tcsetattr(file, TCSANOW, &line) == 0 && ioctl(file, TIOCEXCL) == 0;
    }

    qint64 take(int file) override
    {
        std::array<char, kBytes> bytes{};
        const ssize_t got = ::read(file, bytes.data(), bytes.size());
        for (std::size_t i = 0; got > 0 && i < std::size_t(got); ++i) {
            if (auto payload = keystrokes().byte(bytes[i], time().now()))
                deliver(*payload);
        }
        return got;
    }

private:
    speed_t m_speed;
};

/// "enter" and "tab" are the keys; anything else is typed as it stands.
QByteArray frameText(const QString &said)
{
    if (said == QLatin1String("enter"))
        return "\n";
    if (said == QLatin1String("tab"))
        return "\t";
    return said.toLatin1();
}

KeystrokeRules rulesFrom(DriverSettings &settings, const QString &suffix)
{
    KeystrokeRules rules;
    rules.prefix = settings.text("prefix", QString()).toLatin1();
    rules.suffix = frameText(settings.text("suffix", suffix));
    rules.longestGapMs = settings.number("longestGapMs", 1, kLongestGapMs, rules.longestGapMs);
    rules.aimIdentifier = settings.flag("aimIdentifier", false);
    return rules;
}

speed_t speedOf(const QString &said)
{
    static const QHash<QString, speed_t> speeds{{QStringLiteral("9600"), B9600},
                                                {QStringLiteral("19200"), B19200},
                                                {QStringLiteral("38400"), B38400},
                                                {QStringLiteral("57600"), B57600},
                                                {QStringLiteral("115200"), B115200}};
    return speeds.value(said, B9600);
}

} // namespace

Result<std::unique_ptr<BarcodeReader>> makeWedgeReader(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings read(settings);
    const QString path = read.text("path");
    const QString name = read.text("name", QStringLiteral("Barcode scanner"));
    const bool grab = read.flag("grab", true);
    const KeystrokeRules rules = rulesFrom(read, QStringLiteral("enter"));
    if (const auto good = read.finish(); !good)
        return good.fault();
    auto reader = std::make_unique<WedgeReader>(name, path, rules, grab, clock, alarms);
    reader->open();
    return std::unique_ptr<BarcodeReader>(std::move(reader));
}

Result<std::unique_ptr<BarcodeReader>> makeSerialReader(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings read(settings);
    const QString path = read.text("path");
    const QString name = read.text("name", QStringLiteral("Barcode scanner"));
    const QString speed = read.choice("baud", {QStringLiteral("9600"), QStringLiteral("19200"), QStringLiteral("38400"),
                                               QStringLiteral("57600"), QStringLiteral("115200")});
    // Serial scanners end a code with a carriage return unless told otherwise.
    const KeystrokeRules rules = rulesFrom(read, QStringLiteral("\r"));
    if (const auto good = read.finish(); !good)
        return good.fault();
    auto reader = std::make_unique<SerialReader>(name, path, rules, speedOf(speed), clock, alarms);
    reader->open();
    return std::unique_ptr<BarcodeReader>(std::move(reader));
}

} // namespace seva
