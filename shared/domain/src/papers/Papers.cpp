// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Papers.h>

#include "../validate/BundledData.h"

#include <seva/base/Verhoeff.h>
#include <seva/domain/FormRules.h>
#include <seva/domain/MrzRepair.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace seva {

namespace {

struct Paper
{
    LocalText label;
    QStringList own;
    QStringList also;
    QMap<QString, QStringList> fields; ///< the paper's → the form's

    bool isAmong(const QStringList &ids, const QStringList &these) const
    {
        return std::any_of(these.begin(), these.end(), [&](const QString &id) { return ids.contains(id); });
    }
};

QStringList listOf(const QJsonValue &from)
{
    QStringList list;
    for (const QJsonValue &each : from.toArray())
        list.append(each.toString());
    return list;
}

QMap<QString, Paper> loaded()
{
    QMap<QString, Paper> papers;
    const QJsonObject all = QJsonDocument::fromJson(QByteArray(bundled::Papers)).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject from = it->toObject();
        Paper &paper = papers[it.key()];
        const QJsonObject label = from[u"label"].toObject();
        for (auto text = label.begin(); text != label.end(); ++text)
            paper.label.byLanguage.insert(text.key(), text->toString());
        paper.own = listOf(from[u"own"]);
        paper.also = listOf(from[u"also"]);
        const QJsonObject fields = from[u"fields"].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            paper.fields.insert(field.key(), listOf(*field));
    }
    return papers;
}

const QMap<QString, Paper> &papers()
{
    static const QMap<QString, Paper> all = loaded();
    return all;
}

/// Some paper that can be told apart answers it.
bool isKnown(const QString &id)
{
    const QMap<QString, Paper> &all = papers();
    return std::any_of(all.begin(), all.end(),
                       [&](const Paper &paper) { return paper.own.contains(id) || paper.also.contains(id); });
}

QList<PaperValue> valuesOf(const MrzData &data)
{
    constexpr int checked = 99; ///< by digits made for that
    QList<PaperValue> values;
    const auto add = [&](const char *field, const QString &value) {
        if (!value.isEmpty())
            values.append({QString::fromLatin1(field), value, checked});
    };
    add("number", data.documentNumber);
    // A name that may be cut off is better read above the zone.
    if (!data.nameMayBeTruncated) {
        add("surname", data.primaryName);
        add("givenNames", data.secondaryName);
    }
    add("birthDate", data.birth.day.toString(Qt::ISODate));
    add("sex", data.sex);
    add("expiryDate", data.expiry.day.toString(Qt::ISODate));
    return values;
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// The words of a name among the form's two fields: as the form parts them where it can be seen, else the last word
/// is the surname of a form that has one.
QStringList parted(const QString &name, const QString &given, const QString &surname)
{
    const QStringList words = wordsOf(name);
    const qsizetype known = wordsOf(surname).size();
    const qsizetype first = wordsOf(given).size();
    qsizetype last = known == 0 ? 0 : 1;
    if (known > 0 && words.mid(words.size() - known).join(u' ').compare(surname, Qt::CaseInsensitive) == 0)
        last = known;
    else if (known > 0 && words.mid(0, first).join(u' ').compare(given, Qt::CaseInsensitive) == 0)
        last = words.size() - first;
    last = std::clamp<qsizetype>(last, 0, std::max<qsizetype>(0, words.size() - 1));
    return {words.mid(0, words.size() - last).join(u' '), words.mid(words.size() - last).join(u' ')};
}

/// The option that a letter such as "F" stands for.
QString optionFor(const FieldDefinition &field, const QString &letter)
{
    QStringList fitting;
    for (const FieldOption &option : field.options)
        if (!letter.isEmpty() && option.id.startsWith(letter, Qt::CaseInsensitive))
            fitting.append(option.id);
    return fitting.size() == 1 ? fitting.first() : QString();
}

bool isWholeAadhaarNumber(QString text)
{
    text.removeIf([](QChar c) { return !c.isDigit(); });
    return isAadhaarNumber(text);
}

/// As the form keeps it; empty where it would not.
QString fitted(const FieldDefinition &field, const QString &read)
{
    const QString value = field.type == FieldType::Choice ? optionFor(field, read) : keptValue(field, read);
    const bool refused = field.check == QLatin1String("aadhaar") || isWholeAadhaarNumber(value)
                         || value.size() > field.maxLength || !valueProblem(field, value).isEmpty();
    return refused ? QString() : value;
}

} // namespace

QList<PaperValue> withZone(const QList<PaperValue> &printed, const QStringList &zone, QDate today)
{
    MrzGuesses guesses;
    for (const QString &line : zone) {
        QList<QList<MrzGuess>> positions;
        for (const QChar character : line)
            positions.append({MrzGuess{character, 1}});
        guesses.append(positions);
    }
    const MrzConsidered considered = considerMrz(guesses, today);
    if (!considered.accepted || considered.reading.format != MrzFormat::Td3)
        return printed;
    QList<PaperValue> values = valuesOf(considered.reading.data);
    const QList<PaperValue> sure = values;
    for (const PaperValue &each : printed) {
        const bool known =
            std::any_of(sure.begin(), sure.end(), [&](const PaperValue &one) { return one.field == each.field; });
        if (!known)
            values.append(each);
    }
    return values;
}

LocalText paperName(const QString &kind)
{
    return papers().value(kind).label;
}

PaperStanding paperStanding(const QString &kind, const DocumentDefinition &document, const QString &shown)
{
    QStringList ids = shown.split(ListSeparator, Qt::SkipEmptyParts);
    for (const FieldOption &option : document.accepts)
        if (shown.isEmpty())
            ids.append(option.id);
    if (ids.isEmpty() || isKnown(document.id))
        ids.append(document.id);
    const auto paper = papers().constFind(kind);
    const bool told = paper != papers().constEnd();
    if (told && paper->isAmong(ids, paper->own))
        return PaperStanding::Asked;
    if (told && paper->isAmong(ids, paper->also))
        return PaperStanding::Accepted;
    const bool declared = !document.accepts.isEmpty() || isKnown(document.id);
    const bool allKnown = std::all_of(ids.begin(), ids.end(), isKnown);
    return declared && (told || allKnown) ? PaperStanding::NotAsked : PaperStanding::Unknown;
}

QString PaperSuggestion::joined(const QMap<QString, QString> &fields) const
{
    QStringList parts;
    for (const QString &id : ids)
        if (!fields.value(id).isEmpty())
            parts.append(fields.value(id));
    return parts.join(u' ');
}

QList<PaperSuggestion> paperSuggestions(const ServiceDefinition &service, const QStringList &asked,
                                        const QMap<QString, QString> &fields, const QString &kind,
                                        const QList<PaperValue> &read)
{
    QList<PaperSuggestion> suggestions;
    const Paper paper = papers().value(kind);
    for (const PaperValue &each : read) {
        PaperSuggestion one{each.field, {}, {}, each.confidence};
        for (const QString &id : paper.fields.value(each.field))
            if (service.field(id) && asked.contains(id))
                one.ids.append(id);
        const QString value = each.value.simplified();
        const bool name = one.ids.size() == 2;
        const QStringList parts =
            name ? parted(value, fields.value(one.ids[0]), fields.value(one.ids[1])) : QStringList{value};
        bool whole = !one.ids.isEmpty() && !value.isEmpty();
        for (qsizetype i = 0; i < one.ids.size(); ++i) {
            const QString kept = fitted(*service.field(one.ids[i]), parts[i]);
            whole = whole && (!kept.isEmpty() || parts[i].isEmpty());
            one.values.insert(one.ids[i], kept);
        }
        if (whole)
            suggestions.append(one);
    }
    return suggestions;
}

} // namespace seva
