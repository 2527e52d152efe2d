// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/devices/FaceComparer.h>
#include <seva/vision/FaceMatcher.h>

#include <QCommandLineParser>
#include <QJsonArray>

namespace seva::ctl {

Answer photoCompare(const QStringList &words)
{
    const QString accept = QStringLiteral("accept-provenance-risk"), model = QStringLiteral("model");
    QCommandLineParser parser;
    parser.addOptions({{accept, QString()}, {model, QString(), QStringLiteral("file"), installedFeatureModel()}});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return wrongUse(QStringLiteral("2 file name(s) wanted"));
    if (!parser.isSet(accept))
        return wrongUse(QStringLiteral("--%1 is needed: docs/face-comparison.md says what it accepts").arg(accept));
    const auto first = pictureFrom(files.first());
    const auto second = first ? pictureFrom(files.last()) : first;
    if (!second)
        return refused(kBad, second.fault());
    const auto matcher = FaceMatcher::load(installedFaceModels(), parser.value(model));
    if (!matcher)
        return refused(kBad, matcher.fault());
    const auto similarity = (*matcher)->similarity(*first, *second);
    if (!similarity)
        return refused(kBad, similarity.fault());
    const FaceBand band = faceBandOf(*similarity, {});
    QJsonArray findings;
    if (band != FaceBand::Match)
        findings.append(faceBandName(band));
    const QJsonObject json{{QStringLiteral("similarity"), *similarity},
                           {QStringLiteral("band"), faceBandName(band)},
                           {QStringLiteral("advice"), true},
                           {QStringLiteral("findings"), findings}};
    return Answer{findings.isEmpty() ? kFine : kBad, json};
}

} // namespace seva::ctl
