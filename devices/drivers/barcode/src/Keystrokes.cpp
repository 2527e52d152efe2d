// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/Keystrokes.h>

#include <linux/input-event-codes.h>

#include <array>
#include <string_view>

namespace seva {

namespace {

constexpr qsizetype kMaxTyped = 4'296 + 64; // a payload, its prefix and its suffix

struct Row
{
    int first;
    std::string_view plain;
    std::string_view shifted;
};

// Neighbours on the keyboard have neighbouring codes.
constexpr std::array<Row, 7> kRows{{{KEY_1, "1234567890-=", "!@#$%^&*()_+"},
                                    {KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"},
                                    {KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
                                    {KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
                                    {KEY_SPACE, " ", " "},
                                    {KEY_ENTER, "\n", "\n"},
                                    {KEY_TAB, "\t", "\t"}}};

char characterOf(int code, bool shift)
{
    for (const Row &row : kRows) {
        const auto at = static_cast<std::size_t>(code - row.first);
        if (code >= row.first && at < row.plain.size())
            return (shift ? row.shifted : row.plain)[at];
    }
    return code == KEY_KPENTER ? '\n' : '\0';
}

} // namespace

std::optional<QByteArray> Keystrokes::key(int code, bool down, Instant at)
{
    if (code == KEY_LEFTSHIFT || code == KEY_RIGHTSHIFT) {
        m_shift = down;
        return {};
    }
    const char c = down ? characterOf(code, m_shift) : '\0';
    if (c == '\0')
        return {};
    return byte(c, at);
}

std::optional<QByteArray> Keystrokes::byte(char c, Instant at)
{
    if (!m_typed.isEmpty() && at - m_last > m_rules.longestGapMs)
        m_typed.clear();
    m_last = at;
    if (m_typed.size() >= kMaxTyped)
        return {};
    m_typed.append(c);
    if (!m_typed.endsWith(m_rules.suffix))
        return {};
    return ended();
}

std::optional<QByteArray> Keystrokes::ended()
{
    QByteArray typed = m_typed.chopped(m_rules.suffix.size());
    const bool whole = m_typed.size() < kMaxTyped;
    m_typed.clear();
    if (!whole || !typed.startsWith(m_rules.prefix) || typed.size() == m_rules.prefix.size())
        return {};
    return typed.mid(m_rules.prefix.size());
}

} // namespace seva
