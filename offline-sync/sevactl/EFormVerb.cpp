// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"
#include "Verb.h"

#include <seva/base/Files.h>
#include <seva/domain/AppointmentImport.h>
#include <seva/journal/Definitions.h>

#include <QCommandLineParser>
#include <QFileInfo>

namespace seva::ctl {

namespace {

constexpr qint64 kMaxSchema = 4 << 20;

QJsonArray listed(const QList<ImportProblem> &problems)
{
    QJsonArray list;
    for (const ImportProblem &problem : problems) {
        list.append(QJsonObject{{QStringLiteral("problem"), problem.code},
                                {QStringLiteral("field"), problem.field},
                                {QStringLiteral("line"), problem.line},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("path"), problem.path},
                                {QStringLiteral("expected"), problem.reason},
                                {QStringLiteral("text"), textsOf(problem.code)}});
    }
    return list;
}

} // namespace

Answer eformCheck(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("services"), QString(), QStringLiteral("folder"), installedServices()});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || parser.positionalArguments().size() != 1)
        return wrongUse(QStringLiteral("one file is needed"));
    const QString path = parser.positionalArguments().first();
    const QString services = parser.value(QStringLiteral("services"));
    const auto catalogue = loadDefinitions(services);
    if (!catalogue)
        return refused(kWrongUse, catalogue.fault());
    const auto schema = files::read(services + QStringLiteral("/eform.xsd"), kMaxSchema);
    if (!schema)
        return refused(kWrongUse, schema.fault());
    // One byte more than allowed is enough to be refused as too large; no more of the file is read.
    const auto xml = files::read(path, ImportMaxXmlBytes + 1);
    if (!xml && QFileInfo(path).size() <= ImportMaxXmlBytes)
        return refused(kWrongUse, xml.fault());
    const QByteArray content = xml ? *xml : QByteArray(ImportMaxXmlBytes + 1, ' ');
    const ImportReport report = importEForm(content, QFileInfo(path).fileName(), *schema, **catalogue, {});
    QJsonObject json{{QStringLiteral("valid"), report.problems.isEmpty()},
                     {QStringLiteral("problems"), listed(report.problems)}};
    if (!report.rows.isEmpty()) {
        json.insert(QStringLiteral("arn"), report.rows.first().arn);
        json.insert(QStringLiteral("service"), report.rows.first().serviceId);
        json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(report.rows.first().warnings));
    }
    return Answer{report.problems.isEmpty() ? kFine : kBad, json};
}

} // namespace seva::ctl
