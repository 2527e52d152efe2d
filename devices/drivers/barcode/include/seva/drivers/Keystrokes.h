// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

#include <QByteArray>

#include <optional>

namespace seva {

/// How a scanner that types frames what it types, and how fast it is.
struct KeystrokeRules
{
    /// Typed before each code; may be empty.
    QByteArray prefix;
    /// Typed after each code: "\n" for the Enter key, "\t" for Tab, or any text.
    QByteArray suffix = "\n";
    /// A longer pause between two keys begins anew: a scanner types faster than a person. Milliseconds.
    int longestGapMs = 60;
    /// The first three characters name the symbology (ISO/IEC 15424: "]Q1").
    bool aimIdentifier = false;
};

/// Makes payloads of keystrokes as Linux tells them (key codes of linux/input-event-codes.h, US layout, which is
/// how scanners are shipped). Pure: the time of each key is an argument.
class Keystrokes
{
public:
    explicit Keystrokes(const KeystrokeRules &rules) : m_rules(rules) {}

    /// A key went down or up; the payload when this ended one. At most 4,296 characters; what is longer, slower than
    /// a scanner, or without the prefix is dropped.
    std::optional<QByteArray> key(int code, bool down, Instant at);
    /// The same for bytes of a serial line.
    std::optional<QByteArray> byte(char c, Instant at);

private:
    std::optional<QByteArray> ended();

    KeystrokeRules m_rules;
    QByteArray m_typed;
    Instant m_last = 0;
    bool m_shift = false;
};

} // namespace seva
