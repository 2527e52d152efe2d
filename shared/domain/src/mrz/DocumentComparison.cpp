// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/DocumentComparison.h>

namespace seva {

namespace {

struct Said
{
    QString value;
    /// Ends where the zone had no room left.
    bool cut = false;
};
using Agree = bool (*)(const Said &a, const Said &b);

bool same(const Said &a, const Said &b)
{
    return a.value == b.value;
}

/// Six characters each; a filler stands for an unknown digit.
bool sameDate(const Said &a, const Said &b)
{
    if (a.value.size() != b.value.size())
        return false;
    for (qsizetype i = 0; i < a.value.size(); ++i) {
        const bool unknown = a.value[i] == u'<' || b.value[i] == u'<';
        if (!unknown && a.value[i] != b.value[i])
            return false;
    }
    return true;
}

/// A cut name agrees when each of its words begins the word in the same place; words may be missing at its end.
bool beginsName(const QString &cut, const QString &whole)
{
    const QStringList few = cut.split(u' ', Qt::SkipEmptyParts);
    const QStringList all = whole.split(u' ', Qt::SkipEmptyParts);
    if (few.size() > all.size())
        return false;
    for (qsizetype i = 0; i < few.size(); ++i) {
        if (!all[i].startsWith(few[i]))
            return false;
    }
    return true;
}

bool sameName(const Said &a, const Said &b)
{
    return a.value == b.value || (a.cut && beginsName(a.value, b.value)) || (b.cut && beginsName(b.value, a.value));
}

QString zoneName(const QString &typed)
{
    return mrzName(typed).replace(u'<', u' ');
}

QString zoneNumber(const QString &typed)
{
    QString number = typed.toUpper();
    return number.remove(u' ').remove(u'-');
}

QString zoneDate(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("yyMMdd")) : QString();
}

/// A field in a zone, in what was typed, and how two of them agree.
struct Field
{
    const char *name;
    Said (*inZone)(const MrzData &zone);
    QString (*typed)(const TypedDocument &document);
    Agree agree;
};

// Without a surname the given names stand first in a zone (Doc 9303-3 section 4.6).
constexpr Field kFields[] = {
    {"documentNumber", [](const MrzData &z) { return Said{z.documentNumber}; },
     [](const TypedDocument &t) { return zoneNumber(t.documentNumber); }, same},
    {"primaryName",
     [](const MrzData &z) {
         return Said{z.primaryName, z.nameMayBeTruncated};
     },
     [](const TypedDocument &t) { return zoneName(t.surname.isEmpty() ? t.givenNames : t.surname); }, sameName},
    {"secondaryName",
     [](const MrzData &z) {
         return Said{z.secondaryName, z.nameMayBeTruncated};
     },
     [](const TypedDocument &t) { return t.surname.isEmpty() ? QString() : zoneName(t.givenNames); }, sameName},
    {"nationality", [](const MrzData &z) { return Said{z.nationality}; },
     [](const TypedDocument &t) { return t.nationality.toUpper(); }, same},
    {"birthDate", [](const MrzData &z) { return Said{z.birth.raw}; },
     [](const TypedDocument &t) { return zoneDate(t.birth); }, sameDate},
    {"sex", [](const MrzData &z) { return Said{z.sex}; },
     [](const TypedDocument &t) { return t.sex == u"M" || t.sex == u"F" ? t.sex : QString(); }, same},
    {"expiryDate", [](const MrzData &z) { return Said{z.expiry.raw}; },
     [](const TypedDocument &t) { return zoneDate(t.expiry); }, sameDate},
};

} // namespace

QList<DocumentField> documentTable(const std::optional<MrzData> &zone, const std::optional<MrzData> &chip,
                                   const TypedDocument &typed)
{
    QList<DocumentField> table;
    for (const Field &field : kFields) {
        QMap<DocumentSource, Said> said;
        if (zone)
            said[DocumentSource::Zone] = field.inZone(*zone);
        if (chip)
            said[DocumentSource::Chip] = field.inZone(*chip);
        if (const QString value = field.typed(typed); !value.isEmpty())
            said[DocumentSource::Typed] = {value};
        DocumentField row{{QString::fromLatin1(field.name), {}}, false};
        for (auto a = said.cbegin(); a != said.cend(); ++a) {
            row.said.values.insert(a.key(), a->value);
            for (auto b = std::next(a); b != said.cend(); ++b)
                row.differs = row.differs || !field.agree(*a, *b);
        }
        table.append(row);
    }
    return table;
}

QList<DocumentDifference> compareDocument(const std::optional<MrzData> &zone, const std::optional<MrzData> &chip,
                                          const TypedDocument &typed)
{
    QList<DocumentDifference> differences;
    for (const DocumentField &row : documentTable(zone, chip, typed))
        if (row.differs)
            differences.append(row.said);
    return differences;
}

} // namespace seva
