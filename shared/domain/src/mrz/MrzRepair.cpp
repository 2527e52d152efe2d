// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/MrzRepair.h>

#include "Layout.h"

namespace seva {

namespace {

using namespace mrz;

/// A second guess further away than this is no guess.
constexpr double kNear = 0.25;

enum class Kind { Any, Letters, Digits, Sex };

bool fits(QChar c, Kind kind)
{
    switch (kind) {
    case Kind::Any: return true;
    case Kind::Letters: return isLetter(c) || c == Filler;
    case Kind::Digits: return isDigit(c) || c == Filler;
    case Kind::Sex: return c == u'M' || c == u'F' || c == Filler || c == u'X';
    }
    return false;
}

class Kinds
{
public:
    explicit Kinds(const Layout &layout) : m_kinds(layout.lines, QList<Kind>(layout.width, Kind::Any))
    {
        for (const Span &span : {layout.code, layout.issuer, layout.names, layout.nationality})
            mark(span, Kind::Letters);
        for (const Span &span : {layout.birth, layout.birthDigit, layout.expiry, layout.expiryDigit, layout.composite,
                                 layout.numberDigit, layout.optional1Digit})
            mark(span, Kind::Digits);
        mark(layout.sex, Kind::Sex);
    }
    Kind at(qsizetype line, qsizetype column) const { return m_kinds[line][column]; }

private:
    void mark(const Span &span, Kind kind)
    {
        for (int i = 0; i < span.length; ++i)
            m_kinds[span.line][span.start + i] = kind;
    }
    QList<QList<Kind>> m_kinds;
};

QStringList seen(const MrzGuesses &guesses)
{
    QStringList lines;
    for (const auto &line : guesses) {
        QString text;
        for (const auto &position : line)
            text += position.isEmpty() ? Filler : position.first().character;
        lines.append(text);
    }
    return lines;
}

struct Swap
{
    qsizetype line = 0;
    qsizetype column = 0;
    QChar to;
};

/// Every position by the first guess its field can hold; second guesses of fields that can hold anything are kept.
QStringList byKind(const MrzGuesses &guesses, const Kinds &kinds, QList<Swap> &doubts)
{
    QStringList lines = seen(guesses);
    for (qsizetype l = 0; l < lines.size(); ++l) {
        for (qsizetype c = 0; c < lines[l].size(); ++c) {
            const Kind kind = kinds.at(l, c);
            const auto &position = guesses[l][c];
            const auto good = std::find_if(position.begin(), position.end(),
                                           [&](const MrzGuess &guess) { return fits(guess.character, kind); });
            if (good != position.end())
                lines[l][c] = good->character;
            for (const MrzGuess &guess : position) {
                const bool near = position.first().likeness - guess.likeness < kNear;
                if (kind == Kind::Any && near && guess.character != lines[l][c])
                    doubts.append({l, c, guess.character});
            }
        }
    }
    return lines;
}

QStringList with(QStringList lines, const Swap &swap)
{
    lines[swap.line][swap.column] = swap.to;
    return lines;
}

/// The readings of so many swaps that hold altogether; looking stops at the second.
void holding(const QStringList &lines, const QList<Swap> &doubts, qsizetype from, int swaps, QDate today,
             QList<QStringList> &found)
{
    for (qsizetype i = from; i < doubts.size() && found.size() < 2; ++i) {
        const QStringList changed = with(lines, doubts[i]);
        if (swaps > 1)
            holding(changed, doubts, i + 1, swaps - 1, today, found);
        else if (readMrz(changed, today).valid())
            found.append(changed);
    }
}

int differences(const QStringList &a, const QStringList &b)
{
    int count = 0;
    for (qsizetype l = 0; l < a.size(); ++l) {
        for (qsizetype c = 0; c < a[l].size(); ++c)
            count += a[l][c] != b[l][c] ? 1 : 0;
    }
    return count;
}

} // namespace

MrzConsidered considerMrz(const MrzGuesses &guesses, QDate today)
{
    constexpr int mostSwaps = 2;
    constexpr qsizetype mostDoubts = 40;
    const QStringList lines = seen(guesses);
    MrzConsidered considered{lines, readMrz(lines, today), false, 0};
    const Layout *layout = layoutFor(lines);
    considered.accepted = considered.reading.valid();
    if (!layout || considered.accepted)
        return considered;
    QList<Swap> doubts;
    const QStringList typed = byKind(guesses, Kinds(*layout), doubts);
    QList<QStringList> found;
    if (readMrz(typed, today).valid())
        found.append(typed);
    for (int swaps = 1; swaps <= mostSwaps && found.isEmpty() && doubts.size() <= mostDoubts; ++swaps)
        holding(typed, doubts, 0, swaps, today, found);
    if (found.size() == 1)
        considered = {found.first(), readMrz(found.first(), today), true, differences(lines, found.first())};
    return considered;
}

MrzConsidered considerMrzLine(const QList<QList<MrzGuess>> &line, QDate today)
{
    constexpr qsizetype passport = 44;
    constexpr qsizetype card = 36;
    const QString text = seen({line}).first();
    MrzConsidered considered{{text}, {}, false, 0};
    if (text.size() != passport && text.size() != card)
        return considered;
    // An upper line that holds by itself: no check digit covers it.
    const QString upper = (text.size() == passport ? QStringLiteral("P<UTOX<<X") : QStringLiteral("I<UTOX<<X"));
    QList<QList<MrzGuess>> above;
    for (const QChar c : upper.leftJustified(text.size(), Filler))
        above.append(QList<MrzGuess>{{c, 1}});
    MrzConsidered lower = considerMrz({above, line}, today);
    if (lower.accepted) {
        lower.lines.removeFirst();
        return lower;
    }
    const bool begins = QStringLiteral("PIACV").contains(text.front());
    const Layout *layout = layoutFor({text, QString(text.size(), Filler)});
    if (!layout || !begins || !text.contains(QStringLiteral("<<")))
        return considered;
    QList<Swap> doubts;
    considered.lines = byKind({line}, Kinds(*layout), doubts);
    considered.corrected = differences({text}, considered.lines);
    return considered;
}

} // namespace seva
