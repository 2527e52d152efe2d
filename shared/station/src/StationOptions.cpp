// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/StationOptions.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace seva {

namespace {

// Rehearsed pages show the same time whenever they are drawn: inside the reporting time of the example day.
constexpr char kRehearsalTime[] = "2026-11-23T09:20";

[[noreturn]] void wrongUse(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(2);
}

Instant offsetTo(const QString &localTime)
{
    QDateTime then = QDateTime::fromString(localTime, Qt::ISODate);
    then.setTimeZone(QTimeZone("Asia/Kolkata"));
    if (!then.isValid())
        wrongUse(QStringLiteral("--demo-clock wants a time such as 2026-11-23T08:45"));
    return SystemClock::offsetTo(then.toMSecsSinceEpoch());
}

QList<QCommandLineOption> optionList()
{
    const auto text = [](const char *name, const char *help, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value));
    };
    const auto flag = [](const char *name, const char *help) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(help));
    };
    return {text("data", "Folder of this station's keys, roster, journal and captures.", "DIR"),
            text("station", "Id of this station in the roster, such as A-03.", "ID"),
            text("hub", "Address of the Kendra's hub.", "URL"),
            text("enrol-code", "Code of the enrolment, used once.", "CODE"),
            text("services", "Folder of the service definitions.", "DIR"),
            text("devices", "The station's device file; without it every device is simulated.", "FILE"),
            text("scene", "What the simulated devices do.", "FILE"),
            text("output", "Where simulated printers leave their pages.", "DIR"),
            text("language", "First language of the screen.", "CODE"),
            text("theme", "light, dark or contrast.", "NAME"),
            text("demo-clock", "Let the clock read this Indian time now (demonstration Kendras only).", "TIME"),
            text("clock-offset", "Move the clock by so many milliseconds (demonstration Kendras only).", "MS"),
            text("message", "Message of the day on the hall display.", "TEXT"),
            flag("self-test", "Load every page in every language and end; 0 when there was no warning."),
            text("screens", "Write a picture of every page in every language and end.", "DIR"),
            text("screenshot", "Write a picture of the first page and end.", "FILE"),
            text("autopilot", "Press by a program; - reads standard input (demonstration Kendras only).", "FILE"),
            flag("headless", "No window: only what the window would talk to."),
            flag("windowed", "A window instead of the whole screen."),
            flag("tell-first-frame", "Print {\"firstFrame\":true} when the first frame is on the screen.")};
}

void readClock(const QCommandLineParser &parser, StationOptions &o)
{
    bool isNumber = true;
    const QString offset = parser.value(QStringLiteral("clock-offset"));
    if (!offset.isEmpty())
        o.clockOffset = offset.toLongLong(&isNumber);
    if (!isNumber)
        wrongUse(QStringLiteral("--clock-offset wants a number of milliseconds"));
    if (const QString time = parser.value(QStringLiteral("demo-clock")); !time.isEmpty())
        o.clockOffset = offsetTo(time);
    else if (o.rehearsal() && offset.isEmpty())
        o.clockOffset = offsetTo(QString::fromLatin1(kRehearsalTime));
}

} // namespace

int complain(const Fault &problem)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(problem.code), qPrintable(problem.subject));
    return 1;
}

StationOptions stationOptions(const QStringList &arguments, const QString &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(program);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(optionList());
    if (!parser.parse(arguments))
        wrongUse(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        wrongUse(QStringLiteral("unexpected: ") + parser.positionalArguments().join(QLatin1Char(' ')));

    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    StationOptions o;
    o.data = value("data");
    o.station = value("station");
    o.hub = value("hub");
    o.enrolCode = value("enrol-code");
    o.services = value("services");
    o.devices = value("devices");
    o.scene = value("scene");
    o.output = value("output");
    o.language = value("language");
    o.message = value("message");
    o.theme = parser.isSet(QStringLiteral("theme")) ? value("theme") : QStringLiteral("light");
    if (!QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}.contains(o.theme))
        wrongUse(QStringLiteral("--theme is light, dark or contrast"));
    o.selfTest = parser.isSet(QStringLiteral("self-test"));
    o.screens = value("screens");
    o.screenshot = value("screenshot");
    o.autopilot = value("autopilot");
    o.headless = parser.isSet(QStringLiteral("headless"));
    o.windowed = parser.isSet(QStringLiteral("windowed"));
    o.tellFirstFrame = parser.isSet(QStringLiteral("tell-first-frame"));
    readClock(parser, o);
    if (!o.rehearsal() && (o.data.isEmpty() || o.station.isEmpty()))
        wrongUse(QStringLiteral("--data and --station are needed; --help lists all options"));
    return o;
}

void chooseScreen(int argc, char **argv)
{
    bool unseen = false;
    for (int i = 1; i < argc; ++i)
        for (const char *name : {"--headless", "--self-test", "--screens", "--screenshot"})
            unseen = unseen || std::strncmp(argv[i], name, std::strlen(name)) == 0;
    if (unseen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (unseen && !qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
}

} // namespace seva
