// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoneVote.h"

#include <numeric>

namespace seva {

namespace {

constexpr qsizetype kMostGuesses = 5;
/// What a character of the second reader without a position costs, and a position without a character.
constexpr double kExtra = 0.35;
constexpr double kMissing = 0.25;
/// A character the glyphs did not think of at all.
constexpr double kUnlike = -0.3;
/// How far the second reader's word, at full confidence, lifts its character over a likelier glyph; agreement lifts as
/// much again.
constexpr double kVoice = 0.12;
constexpr double kPercent = 100;
/// Where the glyphs are hardly alike, the one before the other says little: from here to there it comes to count.
constexpr double kHardly = 0.55;
constexpr double kWell = 0.85;
/// With fewer positions alike, one of the readers has lost the line: which one, is told by how sure they are.
constexpr double kSameLine = 0.7;
constexpr double kSureVoice = 55;
constexpr qsizetype kLittleWorse = 3;

double likenessTo(const GlyphSight &position, QChar character)
{
    for (const GlyphSight::Guess &guess : position.guesses) {
        if (guess.character == character)
            return guess.likeness - position.guesses.first().likeness + 1;
    }
    return kUnlike;
}

QChar characterOf(const TextPart &part)
{
    return part.text.isEmpty() ? QChar() : part.text.front();
}

/// For each position the index of the character that lies there, or -1 (the alignment of Needleman and Wunsch).
QList<int> laidOver(const QList<GlyphSight> &glyphs, const QList<TextPart> &characters)
{
    const qsizetype rows = glyphs.size(), columns = characters.size();
    QList<QList<double>> best(rows + 1, QList<double>(columns + 1, 0));
    for (qsizetype i = 1; i <= rows; ++i)
        best[i][0] = best[i - 1][0] - kMissing;
    for (qsizetype j = 1; j <= columns; ++j)
        best[0][j] = best[0][j - 1] - kExtra;
    const auto match = [&](qsizetype i, qsizetype j) {
        return best[i - 1][j - 1] + likenessTo(glyphs[i - 1], characterOf(characters[j - 1]));
    };
    for (qsizetype i = 1; i <= rows; ++i) {
        for (qsizetype j = 1; j <= columns; ++j)
            best[i][j] = std::max({match(i, j), best[i - 1][j] - kMissing, best[i][j - 1] - kExtra});
    }
    QList<int> laid(rows, -1);
    for (qsizetype i = rows, j = columns; i > 0 && j > 0;) {
        if (best[i][j] == match(i, j)) {
            laid[--i] = int(--j);
        } else if (best[i][j] == best[i - 1][j] - kMissing) {
            --i;
        } else {
            --j;
        }
    }
    return laid;
}

/// The word of the second reader added to the guesses of the first.
GlyphSight together(GlyphSight position, const TextPart &part)
{
    const QChar character = characterOf(part);
    if (!position.guesses.isEmpty()) {
        const double top = position.guesses.first().likeness;
        const double weight = std::clamp((top - kHardly) / (kWell - kHardly), 0.1, 1.0);
        for (GlyphSight::Guess &guess : position.guesses)
            guess.likeness = top - (top - guess.likeness) * weight;
    }
    const double voice = kVoice * part.confidence / kPercent;
    const auto known = std::find_if(position.guesses.begin(), position.guesses.end(),
                                    [&](const GlyphSight::Guess &guess) { return guess.character == character; });
    if (known != position.guesses.end())
        known->likeness += voice;
    else if (!position.guesses.isEmpty())
        position.guesses.append({character, position.guesses.last().likeness + voice});
    else
        position.guesses.append({character, voice});
    std::stable_sort(position.guesses.begin(), position.guesses.end(),
                     [](const auto &a, const auto &b) { return a.likeness > b.likeness; });
    position.guesses.resize(std::min(position.guesses.size(), kMostGuesses));
    return position;
}

qsizetype alike(const QList<GlyphSight> &glyphs, const QList<TextPart> &characters, const QList<int> &laid)
{
    qsizetype same = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        same += laid[i] >= 0 && characterOf(characters[laid[i]]) == glyphs[i].best() ? 1 : 0;
    return same;
}

double confidenceOf(const QList<TextPart> &characters)
{
    double sum = 0;
    for (const TextPart &part : characters)
        sum += part.confidence;
    return characters.isEmpty() ? 0 : sum / double(characters.size());
}

/// What the second reader saw alone.
QList<GlyphSight> alone(const QList<TextPart> &characters)
{
    constexpr qsizetype mostLost = 6;
    QList<GlyphSight> line;
    for (const TextPart &part : characters)
        line.append(GlyphSight{{{characterOf(part), part.confidence / kPercent}}});
    // Fillers at the end are often lost or doubled.
    const bool filled = !line.isEmpty() && line.last().best() == u'<';
    qsizetype wanted = line.size();
    for (const qsizetype full : {30, 36, 44}) {
        if (std::abs(full - line.size()) <= mostLost / 2)
            wanted = full;
    }
    while (filled && line.size() > wanted && line.last().best() == u'<')
        line.removeLast();
    while (filled && line.size() < wanted)
        line.append(line.last());
    return line;
}

} // namespace

QList<GlyphSight> votedLine(const QList<GlyphSight> &glyphs, const QList<TextPart> &characters, int &disputed)
{
    if (glyphs.isEmpty() || characters.isEmpty())
        return glyphs.isEmpty() ? alone(characters) : glyphs;
    QList<int> laid = laidOver(glyphs, characters);
    qsizetype same = alike(glyphs, characters, laid);
    if (glyphs.size() == characters.size()) {
        QList<int> inPlace(glyphs.size());
        std::iota(inPlace.begin(), inPlace.end(), 0);
        const qsizetype sameInPlace = alike(glyphs, characters, inPlace);
        // As many as there are positions, and yet they lie beside them: the positions are off.
        if (same - sameInPlace > kLittleWorse && confidenceOf(characters) >= kSureVoice) {
            disputed += int(glyphs.size() - sameInPlace);
            return alone(characters);
        }
        if (sameInPlace + kLittleWorse >= same) {
            laid = inPlace;
            same = sameInPlace;
        }
    }
    if (double(same) < kSameLine * double(glyphs.size()) && confidenceOf(characters) >= kSureVoice) {
        disputed += int(glyphs.size() - same);
        return alone(characters);
    }
    QList<GlyphSight> voted;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const bool silent = laid[i] < 0;
        if (silent || characterOf(characters[laid[i]]) != glyphs[i].best())
            ++disputed;
        voted.append(silent ? glyphs[i] : together(glyphs[i], characters[laid[i]]));
    }
    return voted;
}

} // namespace seva
