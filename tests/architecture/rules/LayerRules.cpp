// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

#include <QRegularExpression>

namespace {

/// Folder → what its files may include as <seva/X/...>. The links themselves: shared/cmake/Layers.cmake.
const QMap<QString, QStringList> &allowedIncludes()
{
    static const QMap<QString, QStringList> table{
        {"shared/base", {"base"}},
        {"shared/domain", {"base", "domain"}},
        {"shared/journal", {"base", "domain", "journal"}},
        {"shared/station", {"base", "domain", "journal", "devices", "station"}},
        {"offline-sync/authority", {"base", "authority"}},
        {"devices/api", {"base", "devices"}},
        {"devices/vision", {"base", "devices", "vision"}},
        {"devices/chip", {"base", "chip"}},
        {"devices/drivers", {"base", "devices", "drivers", "vision", "chip"}},
        {"devices/instruments", {"base", "devices", "simulators", "instruments", "chip"}},
        {"devices/simulators", {"base", "devices", "simulators"}},
        {"offline-sync", {"base", "domain", "journal", "authority", "sync", "store", "discovery"}},
        {"kiosk", {"base", "domain", "journal", "devices", "station", "kiosk"}},
        {"counter", {"base", "domain", "journal", "devices", "station", "counter"}},
        {"qml", {}},
    };
    return table;
}

/// Only these may name concrete classes of any layer.
bool isCompositionRoot(const Source &source)
{
    return source.fileName() == QLatin1String("main.cpp") || source.isUnder("offline-sync/sevactl")
           || source.folder().endsWith(QLatin1String("/main")) || source.path.contains(QLatin1String("/app/"));
}

Findings includeDirection(const Tree &tree)
{
    static const QRegularExpression include(R"(^\s*#\s*include\s*[<"]seva/([a-z_-]+)/)");
    Findings findings;
    for (const Source &source : tree) {
        if (!source.isCpp() || isCompositionRoot(source))
            continue;
        for (auto row = allowedIncludes().begin(); row != allowedIncludes().end(); ++row) {
            if (!source.isUnder(row.key().toUtf8()))
                continue;
            for (int i = 0; i < source.lines.size(); ++i) {
                const QRegularExpressionMatch match = include.match(source.lines[i]);
                // The event types are a folder of their own within the domain.
                QString module = match.captured(1);
                module = module == QLatin1String("events") ? QStringLiteral("domain") : module;
                if (match.hasMatch() && !row.value().contains(module))
                    findings.append({source.path, i + 1, row.key() + " may not include seva/" + module});
            }
        }
    }
    return findings;
}

Findings qmlImports(const Tree &tree)
{
    static const QMap<QString, QStringList> table{
        {"qml/Seva/Ui", {"Seva.Ui"}},
        {"qml/Seva/KioskUi", {"Seva.Ui", "Seva.Station", "Seva.Kiosk", "Seva.KioskUi"}},
        {"qml/Seva/CounterUi", {"Seva.Ui", "Seva.Station", "Seva.Counter", "Seva.CounterUi"}},
    };
    static const QRegularExpression import(R"(^\s*import\s+(Seva\.[A-Za-z]+))");
    Findings findings;
    for (const Source &source : tree) {
        for (auto row = table.begin(); row != table.end(); ++row) {
            if (!source.isQml() || !source.isUnder(row.key().toUtf8()))
                continue;
            for (int i = 0; i < source.lines.size(); ++i) {
                const QRegularExpressionMatch match = import.match(source.lines[i]);
                if (match.hasMatch() && !row.value().contains(match.captured(1)))
                    findings.append({source.path, i + 1, row.key() + " may not import " + match.captured(1)});
            }
        }
    }
    return findings;
}

Findings forbiddenHeaders(const Tree &tree)
{
    return grepLines(
        tree, [](const Source &s) { return s.isPublicHeader(); },
        R"(#\s*include\s*[<"].*(sqlite3\.h|curl\.h|opencv2/|winscard\.h|libpq-fe\.h|boost/beast))",
        "no public header may show %1", true);
}

Findings noScreenBelowStation(const Tree &tree)
{
    const auto below = [](const Source &s) {
        return s.isCpp()
               && (s.isUnder("shared/base") || s.isUnder("shared/domain") || s.isUnder("shared/journal")
                   || s.isUnder("devices/api") || (s.isUnder("offline-sync") && !isCompositionRoot(s)));
    };
    return grepLines(
        tree, below,
        R"(#\s*include\s*<(Qt(Gui|Qml|Quick)\b|QGui|QQml|QQuick|QJS|QImage|QPixmap|QColor|QPaint|QFont|QPen\b|)"
        R"(QBrush|QScreen|QWindow|QPdfWriter|QPage|QIcon|QCursor))",
        "Qt Gui, Qml and Quick begin at station", true);
}

Findings domainIsPure(const Tree &tree)
{
    return grepLines(
        tree, [](const Source &s) { return s.isCpp() && s.isUnder("shared/domain"); },
        R"(\bQ_OBJECT\b|#\s*include\s*<(QObject|QFile|QDir|QThread|QTimer|QNetwork|)"
        R"(QProcess|QSettings|thread|mutex|fstream)\w*>)",
        "the domain does no input or output and holds no QObject: %1", true);
}

} // namespace

Rules layerRules()
{
    return {
        {"include direction",
         "base <- domain <- journal <- {station <- {kiosk, counter}, sync}",
         includeDirection,
         {{"shared/domain/src/Decide.cpp", "#include <seva/journal/Journal.h>\n"}},
         {{"shared/journal/src/Journal.cpp", "#include <seva/domain/Event.h>\n"},
          {"kiosk/main/seva-display.cpp", "#include <seva/sync/SyncPump.h>\n"},
          {"kiosk/main.cpp", "#include <seva/sync/SyncPump.h>\n"}}},
        {"qml imports",
         "pages know the kit, the station and their own view-models",
         qmlImports,
         {{"qml/Seva/KioskUi/Page.qml", "import QtQuick\nimport Seva.Counter\n"}},
         {{"qml/Seva/KioskUi/Page.qml", "import QtQuick\nimport Seva.Kiosk\nimport Seva.Ui\n"}}},
        {"headers of others in public headers",
         "a public header shows our own words only",
         forbiddenHeaders,
         {{"shared/journal/include/seva/journal/Store.h", "#include <sqlite3.h>\n"}},
         {{"shared/journal/src/Store.cpp", "#include <sqlite3.h>\n"}}},
        {"no screen below station",
         "hub and data centre run without Qt Gui",
         noScreenBelowStation,
         {{"devices/api/include/seva/devices/Camera.h", "#include <QImage>\n"}},
         {{"shared/station/src/Slip.cpp", "#include <QImage>\n"},
          {"shared/base/src/A.cpp", "#include <QByteArray>\n"}}},
        {"the domain is pure",
         "decide and apply are functions of their arguments",
         domainIsPure,
         {{"shared/domain/src/Rules.cpp", "#include <QFile>\n"}},
         {{"shared/domain/src/Rules.cpp", "#include <QString>\n"}}},
    };
}
