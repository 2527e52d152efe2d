// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/CardNumbers.h>

#include <QChar>

#include <array>
#include <cstring>

namespace seva {

namespace {

constexpr int kSeparatorsMost = 3;
/// A longer run is looked at in pieces that overlap by more than a card number.
constexpr std::size_t kRunMost = 256;

enum class Kind { Digit, Separator, Break };

struct Sign
{
    Kind kind = Kind::Break;
    std::size_t at = 0;
    std::size_t length = 1;
    int value = 0;
};

Sign signOf(char32_t character, std::size_t at, std::size_t length)
{
    const int value = QChar::digitValue(character);
    if (value >= 0)
        return {Kind::Digit, at, length, value};
    const bool joins = character == '\t' || QChar::isSpace(character) || QChar::isPunct(character)
                       || QChar::isSymbol(character) || QChar::category(character) == QChar::Other_Format;
    const bool stops = character != '\t' && character < ' ';
    return {joins && !stops ? Kind::Separator : Kind::Break, at, length, 0};
}

/// The character of a JSON escape \uXXXX at `at`; 0 where there is none.
char32_t escaped(std::string_view text, std::size_t at)
{
    constexpr std::size_t length = 6;
    if (text.size() - at < length || text[at] != '\\' || text[at + 1] != 'u')
        return 0;
    char32_t character = 0;
    for (const char c : text.substr(at + 2, length - 2)) {
        const auto value = std::string_view("0123456789abcdef").find(char(c | (c >= 'A' ? 0x20 : 0)));
        if (value == std::string_view::npos)
            return 0;
        character = character * 16 + char32_t(value);
    }
    return character;
}

/// One character of UTF-8; a byte that is none counts as a break.
Sign utf8At(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (length == 1)
        return signOf(first, at, 1);
    if (text.size() - at < length || first < 0xC2 || first > 0xF4)
        return {Kind::Break, at, 1, 0};
    char32_t character = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        // Otherwise a byte that only pretends to begin a character would hide the digits behind it.
        if ((next & 0xC0U) != 0x80U)
            return {Kind::Break, at, 1, 0};
        character = (character << 6U) | (next & 0x3FU);
    }
    return signOf(character, at, length);
}

enum class Reading { Escapes, Plain };

Sign signAt(std::string_view text, std::size_t at, Reading reading)
{
    constexpr std::size_t escapeLength = 6;
    if (const char32_t character = reading == Reading::Escapes ? escaped(text, at) : 0)
        return signOf(character, at, escapeLength);
    return utf8At(text, at);
}

class Run
{
public:
    ~Run() { explicit_bzero(m_digits.data(), sizeof m_digits); }

    bool full() const { return m_count == kRunMost; }
    bool empty() const { return m_count == 0; }
    void add(const Sign &sign) { m_digits[m_count++] = sign; }
    /// Covers what is found; answers how many.
    int scrub(std::span<char> text, char cover);
    /// Keeps only so many digits as a number that goes on may have had.
    void keepTail();
    void clear() { m_count = 0; }
    bool passesWhole() const { return passes(0, m_count); }

private:
    bool passes(std::size_t first, std::size_t count) const;
    bool beginsLikeACard(std::size_t first) const
    {
        const int value = m_digits[first].value;
        return (value >= 2 && value <= 6) || value == 8;
    }
    static void cover(const Sign &sign, std::span<char> text, char with);

    std::array<Sign, kRunMost> m_digits;
    std::size_t m_count = 0;
};

bool Run::passes(std::size_t first, std::size_t count) const
{
    int sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const int value = m_digits[first + count - 1 - i].value;
        const int doubled = value * 2;
        sum += i % 2 == 0 ? value : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

void Run::cover(const Sign &sign, std::span<char> text, char with)
{
    constexpr std::string_view escape = "\\u00";
    constexpr std::string_view hex = "0123456789abcdef";
    constexpr std::size_t escapeLength = 6;
    char *const place = text.data() + sign.at;
    if (sign.length != escapeLength) {
        std::fill_n(place, sign.length, with);
        return;
    }
    char *const value = std::copy(escape.begin(), escape.end(), place);
    value[0] = hex[std::size_t(with) >> 4U];
    value[1] = hex[std::size_t(with) & 0xFU];
}

int Run::scrub(std::span<char> text, char with)
{
    std::array<bool, kRunMost> covered{};
    int found = 0;
    const auto coverFrom = [&](std::size_t first, std::size_t count) {
        ++found;
        std::fill_n(covered.begin() + std::ptrdiff_t(first), count, true);
    };
    if (m_count >= kCardNumberLeast && m_count <= kCardNumberMost && passes(0, m_count)) {
        coverFrom(0, m_count);
    } else {
        for (std::size_t first = 0; first + kCardNumberLeast <= m_count; ++first) {
            for (std::size_t count = kCardNumberLeast; count <= kCardNumberMost && first + count <= m_count; ++count) {
                if (beginsLikeACard(first) && passes(first, count))
                    coverFrom(first, count);
            }
        }
    }
    for (std::size_t i = 0; i < m_count; ++i) {
        if (covered[i])
            cover(m_digits[i], text, with);
    }
    return found;
}

void Run::keepTail()
{
    constexpr std::size_t tail = kCardNumberMost - 1;
    std::copy(m_digits.end() - tail, m_digits.end(), m_digits.begin());
    m_count = tail;
}

int scrubAs(Reading reading, std::span<char> text, std::string_view keep, char cover)
{
    const std::string_view view(text.data(), text.size());
    Run run;
    int found = 0;
    int separators = 0;
    const auto end = [&] {
        found += run.scrub(text, cover);
        run.clear();
        separators = 0;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!keep.empty() && view.substr(at).starts_with(keep)) {
            end();
            at += keep.size();
            continue;
        }
        const Sign sign = signAt(view, at, reading);
        at += sign.length;
        if (sign.kind == Kind::Digit) {
            if (run.full()) {
                found += run.scrub(text, cover);
                run.keepTail();
            }
            run.add(sign);
            separators = 0;
        } else if (sign.kind == Kind::Break || run.empty() || ++separators > kSeparatorsMost) {
            end();
        }
    }
    end();
    return found;
}

} // namespace

int scrubCardNumbers(std::span<char> text, std::string_view keep, char cover)
{
    const int found = scrubAs(Reading::Escapes, text, keep, cover);
    // Outside JSON the four digits of an escape may be digits like others.
    return cover == '*' ? found + scrubAs(Reading::Plain, text, keep, cover) : found;
}

bool isCardNumber(std::string_view digits)
{
    if (digits.size() < kCardNumberLeast || digits.size() > kCardNumberMost)
        return false;
    Run run;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return false;
        run.add({Kind::Digit, 0, 1, digit - '0'});
    }
    return run.passesWhole();
}

} // namespace seva
