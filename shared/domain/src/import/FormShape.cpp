// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormShape.h"

#include "../validate/BundledData.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seva {

/// An adapter, and which forms it is for.
struct FormShape::Choice
{
    QString root;
    QString space;
    QString versionAt;
    QStringList versions;
    FormShape shape;
};

namespace {

QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &each : list.toArray())
        texts.append(each.toString());
    return texts;
}

QMap<QString, FormPlace> placesOf(const QJsonObject &json)
{
    QMap<QString, FormPlace> places;
    for (auto each = json.begin(); each != json.end(); ++each) {
        const QJsonObject place = each.value().toObject();
        FormPlace read{strings(place.value(QLatin1String("at"))), {}, place.value(QLatin1String("date")).toString()};
        const QJsonObject values = place.value(QLatin1String("values")).toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            read.values.insert(value.key(), value.value().toString());
        places.insert(each.key(), read);
    }
    return places;
}

QString ours(const FormPlace &place, const QString &theirs)
{
    if (!place.dateNotation.isEmpty()) {
        const QDate day = QDate::fromString(theirs, place.dateNotation);
        return day.isValid() ? day.toString(Qt::ISODate) : theirs;
    }
    return place.values.value(theirs, theirs);
}

XmlForm::Value valueAt(const XmlForm &form, const FormPlace &place)
{
    XmlForm::Value whole;
    for (const QString &xpath : place.xpaths) {
        const XmlForm::Value part = form.value(xpath);
        if (!part.text.isEmpty())
            whole.text += whole.text.isEmpty() ? part.text : QLatin1Char(' ') + part.text;
        whole.line = whole.line > 0 ? whole.line : part.line;
    }
    whole.text = ours(place, whole.text);
    return whole;
}

QMap<QString, FormPlace> ownRow()
{
    const auto place = [](const char *xpath) { return FormPlace{{QString::fromLatin1(xpath)}, {}, {}}; };
    return {{QStringLiteral("arn"), place("f:Meta/@arn")},
            {QStringLiteral("lang"), place("f:Meta/@lang")},
            {QStringLiteral("service"), place("@service")},
            {QStringLiteral("applyingFor"), place("f:ServiceRequired/@applyingFor")},
            {QStringLiteral("scheme"), place("f:ServiceRequired/@applicationType")},
            {QStringLiteral("submittedOn"), place("f:Declaration/@date")},
            {QStringLiteral("agreed"), place("f:Declaration/@agreed")}};
}

} // namespace

QList<FormShape::Choice> FormShape::adapters()
{
    QList<Choice> choices;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray(bundled::EFormAdapters)).object();
    for (const QJsonValue &each : json.value(QLatin1String("adapters")).toArray()) {
        const QJsonObject adapter = each.toObject();
        Choice choice;
        choice.root = adapter.value(QLatin1String("root")).toString();
        choice.space = adapter.value(QLatin1String("namespace")).toString();
        choice.versionAt = adapter.value(QLatin1String("versionAt")).toString();
        choice.versions = strings(adapter.value(QLatin1String("versions")));
        choice.shape.m_adapter = adapter.value(QLatin1String("id")).toString();
        choice.shape.m_service = adapter.value(QLatin1String("service")).toString();
        choice.shape.m_row = placesOf(adapter.value(QLatin1String("row")).toObject());
        choice.shape.m_fields = placesOf(adapter.value(QLatin1String("fields")).toObject());
        choice.shape.m_ignored = strings(adapter.value(QLatin1String("ignored"))) + QStringList{choice.versionAt};
        choices.append(choice);
    }
    return choices;
}

FormShape FormShape::of(const XmlForm &form)
{
    static const QList<Choice> known = adapters();
    for (const Choice &each : known) {
        if (form.rootName() == each.root && form.rootNamespace() == each.space
            && each.versions.contains(form.value(each.versionAt).text))
            return each.shape;
    }
    FormShape own;
    own.m_row = ownRow();
    return own;
}

XmlForm::Value FormShape::rowValue(const XmlForm &form, const QString &key) const
{
    if (key == QLatin1String("service") && !m_service.isEmpty())
        return {m_service, 0};
    return valueAt(form, m_row.value(key));
}

XmlForm::Value FormShape::fieldValue(const XmlForm &form, const FieldDefinition &field) const
{
    return valueAt(form, isOurs() ? FormPlace{field.eform, {}, {}} : m_fields.value(field.id));
}

QStringList FormShape::unknownElements(const XmlForm &form) const
{
    if (isOurs())
        return form.foreignElements();
    QStringList unknown = form.leafPaths();
    for (const QMap<QString, FormPlace> *places : {&m_row, &m_fields}) {
        for (const FormPlace &place : *places)
            unknown.removeIf([&place](const QString &path) { return place.xpaths.contains(path); });
    }
    unknown.removeIf([this](const QString &path) { return m_ignored.contains(path); });
    return unknown.mid(0, MaxSchemaProblems);
}

} // namespace seva
