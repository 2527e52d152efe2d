// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundledData.h"
#include "Checks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seva {

namespace {

constexpr int PrefixLength = 3; ///< the sorting district

/// shared/service-definitions/validation/pin-prefixes.json: prefix → state → districts.
struct PinTable
{
    QStringList army;
    QMap<QString, QString> aliases;
    QMap<QString, QMap<QString, QStringList>> prefixes;
    QStringList states;
};

QStringList strings(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue &each : list)
        texts.append(each.toString());
    return texts;
}

PinTable readTable()
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray(bundled::PinPrefixes)).object();
    PinTable table;
    table.army = strings(json.value(QLatin1String("army")).toArray());
    const QJsonObject aliases = json.value(QLatin1String("stateAliases")).toObject();
    for (auto each = aliases.begin(); each != aliases.end(); ++each)
        table.aliases.insert(each.key(), each.value().toString());
    const QJsonObject prefixes = json.value(QLatin1String("prefixes")).toObject();
    for (auto prefix = prefixes.begin(); prefix != prefixes.end(); ++prefix) {
        const QJsonObject states = prefix.value().toObject();
        for (auto state = states.begin(); state != states.end(); ++state) {
            table.prefixes[prefix.key()].insert(state.key(), strings(state.value().toArray()));
            if (!table.states.contains(state.key()))
                table.states.append(state.key());
        }
    }
    return table;
}

const PinTable &table()
{
    static const PinTable read = readTable();
    return read;
}

/// Only letters count in a comparison of districts: "NORTH-EAST DELHI" is "North East Delhi".
QString lettersOf(const QString &district)
{
    static const QRegularExpression others(QStringLiteral("[^A-Z]"));
    return district.toUpper().remove(others);
}

bool namesDistrict(const QStringList &districts, const QString &named)
{
    const QString letters = lettersOf(named);
    return std::any_of(districts.begin(), districts.end(),
                       [&letters](const QString &each) { return lettersOf(each) == letters; });
}

} // namespace

QString stateCode(const QString &letters)
{
    const QString code = table().aliases.value(letters.toUpper(), letters.toUpper());
    return table().states.contains(code) ? code : QString();
}

CheckedValue checks::pin(const QString &text, const ValueContext &context)
{
    const Compact read(text, " ");
    if (const int misfit = firstMisfit(read.text, "199999"); misfit >= 0)
        return wrong("pin.format", read.place(misfit));
    CheckedValue found = right(read.text);
    if (table().army.contains(read.text.left(2))) {
        found.warnings.append(QStringLiteral("pin.army"));
        return found;
    }
    const auto states = table().prefixes.constFind(read.text.left(PrefixLength));
    if (states == table().prefixes.constEnd())
        return wrong("pin.unknown", read.place(0));
    found.facts.insert(QStringLiteral("state"), states->keys().join(ListSeparator));
    if (context.state.isEmpty())
        return found;
    const auto districts = states->constFind(stateCode(context.state));
    if (districts == states->constEnd())
        return wrong("pin.state", read.place(0));
    if (!context.district.isEmpty() && !namesDistrict(*districts, context.district))
        found.warnings.append(QStringLiteral("pin.district"));
    return found;
}

} // namespace seva
