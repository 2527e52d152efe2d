// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalFrame.h"
#include "TerminalWords.h"

#include <seva/devices/CardNumbers.h>

#include <cstdlib>
#include <vector>

using namespace seva;
using namespace seva::terminal;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

bool isCard(const QString &text)
{
    return isCardNumber(text.toStdString());
}

/// Nothing that leaves the block is a card number.
void readFrame(std::vector<char> bytes, const Question &question)
{
    const Answer answer = decode(bytes, question);
    demand(!isCard(answer.approvalCode) && !isCard(answer.rrn) && !isCard(answer.lastFour));
    demand(answer.word != Word::Approved || (answer.rrn.size() == 12 && answer.lastFour.size() == 4));
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const Question question{Verb::Charge, QStringLiteral("F-1"), rupees(1), QDate(2026, 11, 23)};
    if (const auto place = findFrame(text)) {
        demand(place->from + place->size <= text.size());
        const std::string frame = text.substr(place->from, place->size);
        readFrame({frame.begin(), frame.end()}, question);
    }
    // The same as a body with a right check byte, so that it is read to its end.
    std::string framed = '\x02' + text + '\x03';
    char check = 0;
    for (const char c : text + '\x03')
        check = char(check ^ c);
    framed += check;
    readFrame({framed.begin(), framed.end()}, question);
    std::vector<char> whole(text.begin(), text.end());
    scrubCardNumbers(whole);
    for (std::size_t from = 0; from < whole.size(); ++from) {
        const std::size_t most = std::min<std::size_t>(whole.size() - from, kCardNumberMost);
        // A run by itself that passes must be gone: its neighbours are none of its digits.
        std::size_t length = 0;
        while (length < most && whole[from + length] >= '0' && whole[from + length] <= '9')
            ++length;
        const bool alone = length >= kCardNumberLeast && length < most
                           && (from == 0 || static_cast<unsigned char>(whole[from - 1] - 'a') < 26)
                           && static_cast<unsigned char>(whole[from + length] - 'a') < 26;
        demand(!alone || !isCardNumber({whole.data() + from, length}));
    }
    return 0;
}
