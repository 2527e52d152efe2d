// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalWords.h"

#include "TerminalFrame.h"

#include <seva/devices/CardNumbers.h>

#include <algorithm>
#include <charconv>

namespace seva::terminal {

namespace {

constexpr std::string_view kVersion = "1";
constexpr std::size_t kApprovalLength = 6; // ISO 8583 field 38
constexpr std::size_t kRrnLength = 12;     // ISO 8583 field 37
constexpr std::size_t kTailLength = 4;
constexpr std::size_t kAmountMost = 10;
constexpr std::size_t kModelMost = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

template <typename Test>
bool isAll(std::string_view text, std::size_t length, Test test)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), test);
}

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

std::string_view verbName(Verb verb)
{
    constexpr std::array<std::string_view, 4> names{"hello", "charge", "status", "cancel"};
    return names[static_cast<std::size_t>(verb)];
}

std::optional<Money> amountOf(const FrameFields &fields)
{
    const std::string_view digits = fields.value("amount");
    const std::string_view currency = fields.value("cur");
    std::int64_t minor = 0;
    if (digits.size() > kAmountMost || !isAll(digits, digits.size(), isDigit) || currency.size() != 3
        || std::from_chars(digits.data(), digits.data() + digits.size(), minor).ec != std::errc() || minor == 0)
        return std::nullopt;
    return Money{textOf(currency), minor};
}

/// Whether a card number that ends as the terminal says the card ends lies in `first` and `second` together.
bool liesAcross(std::string_view first, std::string_view second, std::string_view tail)
{
    std::string joined(first);
    joined.append(second);
    bool found = false;
    for (std::size_t from = 0; from < joined.size(); ++from) {
        for (std::size_t count = kCardNumberLeast; from + count <= joined.size(); ++count) {
            const std::string_view piece = std::string_view(joined).substr(from, count);
            found = found || (piece.ends_with(tail) && isCardNumber(piece));
        }
    }
    explicit_bzero(joined.data(), joined.size());
    return found;
}

/// Acquirers begin a retrieval reference number with the last digit of the year and the day of the year. One that does
/// is none of a card, though with the last four digits behind it it passes the check one time in ten.
bool beginsWithDay(std::string_view rrn, QDate today)
{
    for (const int days : {-1, 0, 1}) {
        const QDate day = today.addDays(days);
        const QString begin = QStringLiteral("%1%2").arg(day.year() % 10).arg(day.dayOfYear(), 3, 10, QLatin1Char('0'));
        if (rrn.starts_with(begin.toStdString()))
            return true;
    }
    return false;
}

void readApproval(const FrameFields &fields, QDate today, Answer &answer)
{
    const std::string_view approval = fields.value("approval");
    const std::string_view rrn = fields.value("rrn");
    const std::string_view tail = fields.value("tail");
    const auto amount = amountOf(fields);
    if (!amount || !isAll(approval, kApprovalLength, isWord) || !isAll(rrn, kRrnLength, isWord)
        || !isAll(tail, kTailLength, isDigit)) {
        answer.word = Word::Garbage;
        return;
    }
    const bool inApproval = liesAcross(approval, rrn, tail) || liesAcross(rrn, approval, tail);
    const bool inRrn = !beginsWithDay(rrn, today) && isCardNumber(std::string(rrn).append(tail));
    if (inApproval)
        answer.covered.append(QStringLiteral("approval+rrn"));
    if (inRrn)
        answer.covered.append(QStringLiteral("rrn+tail"));
    answer.amount = *amount;
    answer.approvalCode = inApproval ? QString(kApprovalLength, QLatin1Char('*')) : textOf(approval);
    answer.rrn = inRrn ? QString(kRrnLength, QLatin1Char('*')) : textOf(rrn);
    answer.lastFour = textOf(tail);
}

Word wordOf(const FrameFields &fields, const Question &question)
{
    const std::string_view verb = fields.value("op");
    const std::string_view state = fields.value("state");
    if (fields.value("v") != kVersion)
        return Word::Garbage;
    if (verb == "hello")
        return question.verb != Verb::Hello ? Word::Other : state == "ready" ? Word::Ready : Word::Garbage;
    if (verb != "result" && verb != "progress")
        return Word::Garbage;
    if (textOf(fields.value("ref")) != question.reference)
        return Word::Other;
    if (verb == "progress")
        return Word::Progress;
    constexpr std::array<std::pair<std::string_view, Word>, 4> words{
        {{"approved", Word::Approved}, {"declined", Word::Declined}, {"pending", Word::Pending}, {"none", Word::None}}};
    for (const auto &[name, word] : words) {
        if (state == name)
            return word;
    }
    return Word::Garbage;
}

} // namespace

std::string encode(const Question &question)
{
    std::vector<std::pair<std::string_view, std::string>> fields{{"v", std::string(kVersion)},
                                                                 {"op", std::string(verbName(question.verb))}};
    if (question.verb != Verb::Hello)
        fields.emplace_back("ref", question.reference.toStdString());
    if (question.verb == Verb::Charge) {
        fields.emplace_back("amount", std::to_string(question.amount.minor));
        fields.emplace_back("cur", question.amount.currency.toStdString());
    }
    return frameOf(fields);
}

Answer decode(std::span<char> frame, const Question &question)
{
    Answer answer;
    FrameFields fields;
    const bool good = fields.read(frame, question.reference.toStdString());
    for (const std::string &name : fields.covered())
        answer.covered.append(QString::fromStdString(name));
    if (!good)
        return answer;
    answer.word = wordOf(fields, question);
    if (answer.word == Word::Approved)
        readApproval(fields, question.day, answer);
    if (const std::string_view model = fields.value("model"); answer.word == Word::Ready && model.size() <= kModelMost)
        answer.model = textOf(model);
    return answer;
}

} // namespace seva::terminal
