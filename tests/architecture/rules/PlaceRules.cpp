// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

#include <QRegularExpression>

namespace {

Findings headerPlaces(const Tree &tree)
{
    static const QRegularExpression place("/include/seva/[a-z_-]+/[A-Za-z0-9]+\\.h$");
    Findings findings;
    for (const Source &source : tree) {
        if (source.isPublicHeader() && !place.match(source.path).hasMatch())
            findings.append({source.path, 1, "public headers stand in <module>/include/seva/<module>/"});
        if (source.path.endsWith(QLatin1String(".h")) && !source.text().contains(QLatin1String("#pragma once")))
            findings.append({source.path, 1, "a header without #pragma once"});
    }
    return findings;
}

/// The wire name of an event stands once, in the header of that name.
Findings eventFiles(const Tree &tree)
{
    static const QRegularExpression type(R"re(\bkType = "([A-Za-z]+)")re");
    Findings findings;
    for (const Source &source : tree) {
        const bool isEvent = source.isPublicHeader() && source.isUnder("shared/domain/events");
        QStringList types;
        for (int i = 0; i < source.lines.size(); ++i) {
            const QString name = type.match(source.lines[i]).captured(1);
            if (name.isEmpty() || source.isTest())
                continue;
            types.append(name);
            if (!isEvent || types.size() > 1 || source.fileName() != name + ".h")
                findings.append(
                    {source.path, i + 1, "the event " + name + " has a file of its own in shared/domain/events"});
        }
        if (isEvent && types.isEmpty())
            findings.append({source.path, 1, "a file among the events without an event"});
    }
    return findings;
}

} // namespace

Rules placeRules()
{
    const QString header = QStringLiteral("shared/domain/events/include/seva/events/TokenIssued.h");
    return {
        {"headers stand where they belong",
         "the width of a module is a folder",
         headerPlaces,
         {{"shared/base/include/seva/base/deep/A.h", "#pragma once\n"}},
         {{"shared/base/include/seva/base/A.h", "#pragma once\n"}, {"shared/base/src/B.h", "#pragma once\n"}}},
        {"an event type is a file",
         "changing an event is seen as changing its file",
         eventFiles,
         {{header, "static constexpr const char *kType = \"TokenCalled\";\n"},
          {"shared/domain/src/Event.cpp", "static constexpr const char *kType = \"TokenIssued\";\n"}},
         {{header, "static constexpr const char *kType = \"TokenIssued\";\n"}}},
    };
}
