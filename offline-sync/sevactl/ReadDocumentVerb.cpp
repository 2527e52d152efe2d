// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Texts.h"
#include "Verb.h"

#include <seva/domain/Papers.h>
#include <seva/domain/TextDifference.h>
#include <seva/drivers/PageInspector.h>
#include <seva/vision/Codec.h>

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>

namespace seva::ctl {

namespace {

QJsonArray spansOf(const QList<TextSpan> &spans)
{
    QJsonArray all;
    for (const TextSpan &span : spans)
        all.append(QJsonArray{span.from, span.length});
    return all;
}

/// What was read, and where it differs from what the form says (`form`: "field=value").
QJsonArray fieldsOf(const PageFindings &findings, const QStringList &form, QDate today)
{
    QMap<QString, QString> said;
    for (const QString &one : form)
        said.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    QJsonArray fields;
    QList<PaperValue> printed;
    for (const PageField &one : findings.fields)
        printed.append({one.field, one.value, one.confidence});
    for (const PaperValue &one : withZone(printed, findings.zone, today)) {
        QJsonObject field{{QStringLiteral("field"), one.field},
                          {QStringLiteral("value"), one.value},
                          {QStringLiteral("confidence"), one.confidence}};
        if (said.contains(one.field)) {
            const TextDifference difference = differenceOf(said.value(one.field), one.value);
            field.insert(QStringLiteral("form"), said.value(one.field));
            field.insert(QStringLiteral("differsInForm"), spansOf(difference.inFirst));
            field.insert(QStringLiteral("differsInPaper"), spansOf(difference.inSecond));
        }
        fields.append(field);
    }
    return fields;
}

Result<Picture> encodedPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pictureFrom(path).fault();
    const QByteArray bytes = file.read(kMaxPictureBytes + 1);
    auto picture = inspectPicture(bytes);
    if (picture)
        picture->bytes = bytes;
    return picture;
}

} // namespace

Answer readDocument(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("languages"), QString(), QStringLiteral("names"), QStringLiteral("eng")});
    parser.addOption({QStringLiteral("models"), QString(), QStringLiteral("folder")});
    parser.addOption({QStringLiteral("form"), QString(), QStringLiteral("field=value")});
    parser.addOption({QStringLiteral("dpi"), QString(), QStringLiteral("number"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("masked"), QString(), QStringLiteral("file")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || parser.positionalArguments().size() != 1)
        return wrongUse(QStringLiteral("one picture is wanted"));
    auto picture = encodedPicture(parser.positionalArguments().first());
    if (!picture)
        return refused(kBad, picture.fault());
    if (const int dpi = parser.value(QStringLiteral("dpi")).toInt(); dpi > 0)
        picture->dpi = dpi;
    PageReading reading;
    reading.languages = parser.value(QStringLiteral("languages"));
    reading.models = parser.value(QStringLiteral("models"));
    const auto inspector = PageInspector::load(reading);
    if (!inspector)
        return refused(kWrongUse, inspector.fault());
    const auto page = (*inspector)->inspect(*picture, 0);
    if (!page)
        return refused(kBad, page.fault());
    const QString out = parser.value(QStringLiteral("masked"));
    QFile file(out);
    if (!out.isEmpty()
        && (!file.open(QIODevice::WriteOnly) || file.write(page->picture.bytes) != page->picture.bytes.size()))
        return wrongUse(out);
    const PageFindings &findings = page->findings;
    const QDate today = dayFrom({}).value_or(QDate());
    return Answer{findings.kind == QLatin1String("other") ? kBad : kFine,
                  {{QStringLiteral("kind"), findings.kind},
                   {QStringLiteral("confidence"), findings.kindConfidence},
                   {QStringLiteral("masked"), findings.masked},
                   {QStringLiteral("maskedBefore"), findings.maskedBefore},
                   {QStringLiteral("fields"), fieldsOf(findings, parser.values(QStringLiteral("form")), today)},
                   {QStringLiteral("zone"), QJsonArray::fromStringList(findings.zone)}}};
}

} // namespace seva::ctl
