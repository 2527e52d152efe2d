// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/domain/MrzRepair.h>
#include <seva/vision/MrzSight.h>

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

} // namespace

Answer mrzRead(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("dpi"), QString(), QStringLiteral("number"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("font"), QString(), QStringLiteral("file"), installedOcrB()});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || parser.positionalArguments().size() != 1)
        return wrongUse(QStringLiteral("one picture is wanted"));
    const auto picture = pictureFrom(parser.positionalArguments().first());
    if (!picture)
        return refused(kBad, picture.fault());
    const auto reader = OcrB::fromFont(parser.value(QStringLiteral("font")));
    if (!reader)
        return refused(kBad, reader.fault());
    const auto sight = reader->sight(*picture, parser.value(QStringLiteral("dpi")).toInt());
    if (!sight)
        return Answer{kBad, {{QStringLiteral("found"), false}}};
    const MrzConsidered considered = considerMrz(guessesOf(*sight));
    return Answer{considered.accepted ? kFine : kBad,
                  {{QStringLiteral("found"), true},
                   {QStringLiteral("seen"), QJsonArray::fromStringList(sight->texts())},
                   {QStringLiteral("lines"), QJsonArray::fromStringList(considered.lines)},
                   {QStringLiteral("accepted"), considered.accepted},
                   {QStringLiteral("corrected"), considered.corrected},
                   {QStringLiteral("confidence"), confidences(*sight)}}};
}

} // namespace seva::ctl
