// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DeviceFaults.h>

#include <QByteArray>

#include <optional>

namespace seva::escpos {

/// How the printer is, from DLE EOT 1 to 4 or from the four bytes it sends by itself (GS a).
struct Condition
{
    bool offline = false;
    bool coverOpen = false;
    bool paperOut = false;
    bool paperLow = false;
    bool cutter = false;
    bool mechanism = false;
    bool broken = false;
    /// The byte of the presenter, as the printer sends it.
    quint8 presenter = 0;

    /// What keeps it from printing now.
    std::optional<Trouble> trouble() const;
    void learn(int n, quint8 realTime);
    static Condition ofAutomatic(const QByteArray &four);

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Tells apart what a printer says: each kind of answer has bits of its own that never change.
class Answers
{
public:
    void hear(const QByteArray &bytes);
    void clear() { *this = {}; }

    std::optional<quint8> takeRealTime() { return std::exchange(m_realTime, std::nullopt); }
    std::optional<quint8> takeStatus() { return std::exchange(m_status, std::nullopt); }
    std::optional<Condition> takeAutomatic() { return std::exchange(m_automatic, std::nullopt); }
    bool garbage() const { return m_garbage; }

private:
    void hear(quint8 byte);
    void begin(quint8 byte);

    std::optional<quint8> m_realTime;
    std::optional<quint8> m_status;
    std::optional<Condition> m_automatic;
    QByteArray m_open; ///< an automatic status that is not whole yet
    bool m_garbage = false;
};

} // namespace seva::escpos
