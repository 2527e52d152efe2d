// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoOptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace seva::demo {

namespace {

std::optional<Share> shareOf(const QString &text)
{
    static const QRegularExpression grammar(QStringLiteral("\\A([0-9]{1,3})%?-([0-9]{1,3})%?\\z"));
    const QRegularExpressionMatch match = grammar.match(text);
    const Share share{match.captured(1).toInt(), match.captured(2).toInt()};
    const bool fits = match.hasMatch() && share.from < share.until && share.until <= 100;
    return fits ? std::optional(share) : std::nullopt;
}

QList<QCommandLineOption> options(const QString &shared)
{
    const auto option = [](const char *name, const char *help, const char *value, const QString &standard = {}) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value),
                                  standard);
    };
    return {option("applicants", "People with an appointment, 1 to 120.", "N", QStringLiteral("40")),
            option("walk-ins", "People without one, 0 to 200.", "N", QStringLiteral("0")),
            option("seed", "The same seed makes the same choices.", "S", QStringLiteral("1")),
            option("cut-wan", "No link to the data centre for this share of the tokens, as 30%-70%.", "F-T"),
            option("cut-lan", "No link to the hub at A-01 for this share of the tokens.", "F-T"),
            option("kill-station", "SIGKILL this station at half of the tokens and start it again.", "NAME"),
            option("out", "Folder for summary.json, letters, slips, screens and logs.", "DIR"),
            option("services", "Folder of the service definitions.", "DIR",
                   shared + QStringLiteral("/service-definitions")),
            option("kendra", "Description of the demonstration Kendra.", "FILE",
                   shared + QStringLiteral("/demonstration/kendra-gj-bhj-psk.json")),
            option("day", "The day's list.", "FILE|DIR", shared + QStringLiteral("/demonstration/psk-day")),
            option("scene", "What the simulated devices do.", "FILE",
                   shared + QStringLiteral("/scenes/instant.scene.json")),
            QCommandLineOption(QStringLiteral("no-screens"), QStringLiteral("Leave out the pictures of the screens.")),
            QCommandLineOption(QStringLiteral("self-test-drop-one"),
                               QStringLiteral("Lose one event on purpose: the demonstration must end with 1."))};
}

} // namespace

Result<DemoOptions> demoOptions(const QStringList &arguments, const QString &programFolder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A whole day of a demonstration Kendra without a display."));
    parser.addHelpOption();
    parser.addOptions(options(programFolder + QStringLiteral("/../share/seva")));
    parser.process(arguments);
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    DemoOptions o;
    bool numbers = true, ok = true;
    const auto number = [&](const char *name) {
        const int n = value(name).toInt(&ok);
        numbers = numbers && ok && n >= 0;
        return n;
    };
    o.applicants = number("applicants");
    o.walkIns = number("walk-ins");
    o.seed = value("seed").toULongLong(&ok);
    o.cutWan = shareOf(value("cut-wan"));
    o.cutLan = shareOf(value("cut-lan"));
    o.killStation = value("kill-station");
    o.out = value("out");
    o.programs = programFolder;
    o.services = value("services");
    o.kendra = value("kendra");
    o.day = value("day");
    o.scene = value("scene");
    o.screens = !parser.isSet(QStringLiteral("no-screens"));
    o.dropOne = parser.isSet(QStringLiteral("self-test-drop-one"));
    const bool shares = (!parser.isSet(QStringLiteral("cut-wan")) || o.cutWan)
                        && (!parser.isSet(QStringLiteral("cut-lan")) || o.cutLan);
    if (!numbers || !ok || !shares || o.out.isEmpty() || !parser.positionalArguments().isEmpty() || o.applicants < 1
        || o.applicants > kMostApplicants || o.walkIns > kMostWalkIns)
        return fault("demo.wrong-use",
                     QStringLiteral("--out DIR is needed; --applicants is 1 to %1, --walk-ins 0 to %2, "
                                    "shares are like 30%-70%")
                         .arg(kMostApplicants)
                         .arg(kMostWalkIns));
    return o;
}

} // namespace seva::demo
