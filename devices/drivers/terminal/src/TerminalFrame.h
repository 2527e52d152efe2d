// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seva::terminal {

/// One message: STX, "name=value" parted by FS, ETX, and the exclusive or of all after STX up to and with ETX.
inline constexpr char kStx = 0x02;
inline constexpr char kEtx = 0x03;
inline constexpr char kFs = 0x1C;
inline constexpr std::size_t kFrameMost = 2'048;
inline constexpr std::size_t kFieldsMost = 48;
inline constexpr std::size_t kNameMost = 16;

std::string frameOf(const std::vector<std::pair<std::string_view, std::string>> &fields);

/// Where the first whole message lies; `from` is its STX, `size` ends after the check byte. Nothing while more is to
/// come.
struct FramePlace
{
    std::size_t from = 0;
    std::size_t size = 0;
};
std::optional<FramePlace> findFrame(std::string_view received);

/// Views into one message; nothing is copied out of it.
class FrameFields
{
public:
    /// Scrubs the message in place, then reads it; `own` is left alone by the scrubbing. False when it is none: wrong
    /// check byte, a byte that is no printable ASCII, too many fields, a name twice.
    bool read(std::span<char> frame, std::string_view own);

    std::string_view value(std::string_view name) const;
    /// The names of the fields in which a card number was covered; "name" for one that stood in a name.
    const std::vector<std::string> &covered() const { return m_covered; }

private:
    bool take(std::string_view field);

    std::array<std::pair<std::string_view, std::string_view>, kFieldsMost> m_fields;
    std::size_t m_count = 0;
    std::vector<std::string> m_covered;
};

} // namespace seva::terminal
