// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MrzDeck.h"

namespace seva::test {

namespace {

const QString Digits = "0123456789";
const QString Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// A check digit and what it is over, by position (Doc 9303 parts 4 to 6), written down apart from the code under test.
struct Place
{
    int line, start, length;
};
struct Checked
{
    Place digit;
    QList<Place> over;
};

QList<Checked> digitsOf(qsizetype width)
{
    if (width == 30)
        return {{{0, 14, 1}, {{0, 5, 9}}},
                {{1, 6, 1}, {{1, 0, 6}}},
                {{1, 14, 1}, {{1, 8, 6}}},
                {{1, 29, 1}, {{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}}};
    QList<Checked> digits{{{1, 9, 1}, {{1, 0, 9}}}, {{1, 19, 1}, {{1, 13, 6}}}, {{1, 27, 1}, {{1, 21, 6}}}};
    if (width == 44)
        digits.append(Checked{{1, 42, 1}, {{1, 28, 14}}});
    const int last = int(width) - 1;
    digits.append(Checked{{1, last, 1}, {{1, 0, 10}, {1, 13, 7}, {1, 21, last - 21}}});
    return digits;
}

void setDigits(QStringList &lines)
{
    for (const Checked &each : digitsOf(lines.first().size())) {
        QString over;
        for (const Place &place : each.over)
            over += lines.at(place.line).mid(place.start, place.length);
        lines[each.digit.line][each.digit.start] = mrzCheckDigit(over);
    }
}

} // namespace

QString MrzDeck::characters(const QString &alphabet, int count)
{
    QString text;
    for (int at = 0; at < count; ++at)
        text += alphabet.at(below(int(alphabet.size())));
    return text;
}

QString MrzDeck::word()
{
    static const QStringList words{"RAVI",         "ASHA",     "KUMAR",  "DSOUZA", "VENKATANARASIMHARAJUVARIPETA",
                                   "OM",           "LAKSHMI",  "SHARMA", "KAUR",   "MUHAMMAD",
                                   "SUBRAMANIAM",  "A",        "SINGH",  "BEGUM",  "PATEL",
                                   "WOOLOOMOOLOO", "ERIKSSON", "LI"};
    return below(4) == 0 ? characters(Letters, 1 + below(14)) : words.at(below(int(words.size())));
}

QString MrzDeck::state()
{
    static const QStringList states{"IND", "IND", "IND", "IND", "GBR", "USA", "D",
                                    "NPL", "XXA", "BTN", "LKA", "FRA", "UTO", "QQQ"};
    return states.at(below(int(states.size())));
}

QStringList MrzDeck::good()
{
    MrzRequest request;
    request.format = QList<MrzFormat>{MrzFormat::Td3, MrzFormat::Td3, MrzFormat::Td1, MrzFormat::Td2}.at(below(4));
    const bool passport = request.format == MrzFormat::Td3;
    request.documentCode =
        passport ? QStringList{"P", "PP", "PD", "PX"}.at(below(4)) : QStringList{"I", "ID", "C", "AR"}.at(below(4));
    request.issuer = state();
    request.nationality = state();
    request.surname = below(8) ? word() + (below(2) ? " " + word() : QString()) : QString();
    request.givenNames = word() + (below(3) ? QString() : " " + word());
    const bool isLong = !passport && below(5) == 0;
    request.documentNumber = characters(Letters + Digits, isLong ? 10 + below(4) : 1 + below(9));
    request.birth = QDate(1930, 1, 1).addDays(below(35000));
    request.expiry = QDate(2020, 1, 1).addDays(below(7000));
    request.sex = QStringList{"M", "F", ""}.at(below(3));
    if (below(2) && !isLong)
        request.optional1 = characters(Letters + Digits, 1 + below(passport ? 14 : 7));
    const auto made = composeMrz(request);
    return made ? made->lines : QStringList{};
}

void MrzDeck::misread(QStringList &lines)
{
    static const QString alike = "O0I1B8S5Z2G6";
    QString &line = lines[below(int(lines.size()))];
    const int at = below(int(line.size()));
    switch (below(6)) {
    case 0: line[at] = characters(Letters + Digits + "<", 1).front(); break;
    case 1: {
        const int next = std::min(at + 1, int(line.size()) - 1);
        const QChar kept = line.at(at);
        line[at] = line.at(next);
        line[next] = kept;
        break;
    }
    case 2:
        if (const auto pair = alike.indexOf(line.at(at)); pair >= 0)
            line[at] = alike.at(pair ^ 1);
        break;
    case 3: line.remove(at, 1); break;
    case 4: line.insert(at, characters(Letters + "<", 1)); break;
    default: line[at] = characters("a- .é*", 1).front(); break;
    }
}

void MrzDeck::oddField(QStringList &lines)
{
    const bool card = lines.first().size() == 30;
    const QList<Place> places = card ? QList<Place>{{0, 0, 2}, {0, 2, 3}, {0, 5, 9},  {0, 15, 15}, {1, 0, 6},
                                                    {1, 7, 1}, {1, 8, 6}, {1, 15, 3}, {2, 0, 30}}
                                     : QList<Place>{{0, 0, 2},  {0, 2, 3},  {0, 5, 30}, {1, 0, 9}, {1, 10, 3},
                                                    {1, 13, 6}, {1, 20, 1}, {1, 21, 6}, {1, 28, 7}};
    const Place place = places.at(below(int(places.size())));
    const QString digitsAndFillers = Digits + "<<";
    const QString alphabet = place.length == 6 ? digitsAndFillers
                             : below(3)        ? Letters + "<<<<<<"
                                               : Letters + Digits + "<";
    const int length = 1 + below(place.length);
    lines[place.line].replace(place.start + below(place.length - length + 1), length, characters(alphabet, length));
    setDigits(lines);
    // Who wrote the zone took fillers for digits.
    if (below(6) == 0) {
        const QList<Checked> digits = digitsOf(lines.first().size());
        const Place digit = digits.at(below(int(digits.size()))).digit;
        lines[digit.line][digit.start] = u'<';
    }
}

QStringList MrzDeck::deal()
{
    QStringList lines = good();
    while (lines.isEmpty())
        lines = good();
    const int kind = below(10);
    for (int times = kind < 4 ? 1 + below(2) : 0; times > 0; --times)
        misread(lines);
    if (kind >= 7)
        oddField(lines);
    return lines;
}

} // namespace seva::test
