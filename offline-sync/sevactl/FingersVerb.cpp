// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FingerSitting.h"
#include "Verb.h"

#include <seva/drivers/SbiFingers.h>

#include <QCommandLineParser>

namespace seva::ctl {

namespace {

constexpr int kPortMost = 65'535;

const QMap<QString, QList<Slap>> kSlaps{{QStringLiteral("all"), {Slap::RightFour, Slap::LeftFour, Slap::Thumbs}},
                                        {QStringLiteral("right"), {Slap::RightFour}},
                                        {QStringLiteral("left"), {Slap::LeftFour}},
                                        {QStringLiteral("thumbs"), {Slap::Thumbs}}};

} // namespace

Answer fingersCapture(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"port", "out", "trust", "fingers", "clock-offset"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.positionalArguments().isEmpty())
        return wrongUse(parser.errorText());
    const int port = parser.value(QStringLiteral("port")).toInt();
    const QString trust = parser.value(QStringLiteral("trust"));
    const bool all = !parser.isSet(QStringLiteral("fingers"));
    const auto slaps = kSlaps.value(all ? QStringLiteral("all") : parser.value(QStringLiteral("fingers")));
    const QDir folder(parser.value(QStringLiteral("out")));
    if (port < 1 || port > kPortMost || !parser.isSet(QStringLiteral("out")) || slaps.isEmpty()
        || !folder.mkpath(QStringLiteral(".")))
        return wrongUse(QStringLiteral("--port and --out are wanted; see the usage"));
    QJsonObject settings{{QStringLiteral("firstPort"), port}, {QStringLiteral("lastPort"), port}};
    if (trust.isEmpty())
        settings.insert(QStringLiteral("unchecked"), true);
    else
        settings.insert(QStringLiteral("trust"), trust);
    SystemClock clock(parser.value(QStringLiteral("clock-offset")).toLongLong());
    QtAlarms alarms;
    const auto scanner = makeSbiFingers(settings, clock, alarms);
    if (!scanner)
        return refused(kBad, scanner.fault());
    Answer answer = FingerSitting(**scanner, slaps, folder).run();
    answer.json.insert(QStringLiteral("maker"),
                       trust.isEmpty() ? QStringLiteral("unchecked") : QStringLiteral("trusted"));
    return answer;
}

} // namespace seva::ctl
