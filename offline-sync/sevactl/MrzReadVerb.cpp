// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/domain/MrzRepair.h>
#include <seva/vision/ZoneReader.h>

#include <QCommandLineParser>
#include <QJsonArray>

namespace seva::ctl {

namespace {

MrzGuesses guessesOf(const MrzSight &sight)
{
    MrzGuesses guesses;
    for (const QList<GlyphSight> &line : sight.lines) {
        QList<QList<MrzGuess>> positions;
        for (const GlyphSight &one : line) {
            QList<MrzGuess> list;
            for (const GlyphSight::Guess &guess : one.guesses)
                list.append({guess.character, guess.likeness});
            positions.append(list);
        }
        guesses.append(positions);
    }
    return guesses;
}

QJsonArray confidences(const MrzSight &sight)
{
    constexpr double percent = 100;
    QJsonArray lines;
    for (const QList<GlyphSight> &line : sight.lines) {
        QJsonArray positions;
        for (const GlyphSight &one : line)
            positions.append(qRound(one.confidence() * percent));
        lines.append(positions);
    }
    return lines;
}

/// A zone is considered as a whole; lines that were seen alone, each for itself.
struct Considered
{
    QStringList lines;
    bool accepted = false;
    int corrected = 0;
    QJsonArray linesAccepted;
};

Considered consider(const MrzSight &sight)
{
    const MrzGuesses guesses = guessesOf(sight);
    if (sight.complete) {
        const MrzConsidered whole = considerMrz(guesses);
        if (whole.accepted)
            return {whole.lines, true, whole.corrected, {}};
    }
    Considered all;
    for (const auto &line : guesses) {
        const MrzConsidered one = considerMrzLine(line);
        all.lines.append(one.lines);
        all.corrected += one.corrected;
        all.linesAccepted.append(one.accepted);
    }
    return all;
}

} // namespace

Answer mrzRead(const QStringList &words)
{
    constexpr milliseconds deadline{5'000};
    const ZoneModels shipped = shippedZoneModels();
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("dpi"), QString(), QStringLiteral("number"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("font"), QString(), QStringLiteral("file"), shipped.font});
    parser.addOption({QStringLiteral("models"), QString(), QStringLiteral("folder"), shipped.folder});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || parser.positionalArguments().size() != 1)
        return wrongUse(QStringLiteral("one picture is wanted"));
    const auto picture = pictureFrom(parser.positionalArguments().first());
    if (!picture)
        return refused(kBad, picture.fault());
    const auto reader =
        ZoneReader::load({parser.value(QStringLiteral("font")), parser.value(QStringLiteral("models"))});
    if (!reader)
        return refused(kBad, reader.fault());
    const auto seen = (*reader)->read(*picture, parser.value(QStringLiteral("dpi")).toInt(), deadline);
    if (!seen)
        return Answer{kBad, {{QStringLiteral("found"), false}}};
    const Considered considered = consider(seen->sight);
    return Answer{considered.accepted ? kFine : kBad,
                  {{QStringLiteral("found"), true},
                   {QStringLiteral("complete"), seen->sight.complete},
                   {QStringLiteral("quarters"), seen->sight.quarters},
                   {QStringLiteral("seen"), QJsonArray::fromStringList(seen->sight.texts())},
                   {QStringLiteral("byGlyphs"), QJsonArray::fromStringList(seen->byGlyphs)},
                   {QStringLiteral("byNetwork"), QJsonArray::fromStringList(seen->byNetwork)},
                   {QStringLiteral("disputed"), seen->disputed},
                   {QStringLiteral("lines"), QJsonArray::fromStringList(considered.lines)},
                   {QStringLiteral("linesAccepted"), considered.linesAccepted},
                   {QStringLiteral("accepted"), considered.accepted},
                   {QStringLiteral("corrected"), considered.corrected},
                   {QStringLiteral("confidence"), confidences(seen->sight)}}};
}

} // namespace seva::ctl
