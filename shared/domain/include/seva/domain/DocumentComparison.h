// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Mrz.h>

#include <QMap>

namespace seva {

/// Who says what about one document.
enum class DocumentSource { Zone, Chip, Typed };

/// What somebody typed about the document; an empty value was not typed and is not compared.
struct TypedDocument
{
    QString documentNumber;
    QString surname;
    QString givenNames;
    QDate birth;
    QDate expiry;
    QString sex;         ///< "M", "F", anything else: not specified
    QString nationality; ///< three letters
};

/// A field on which two sources differ, with what each says; names, dates and numbers as a zone writes them.
struct DocumentDifference
{
    QString field; ///< as in MrzProblem: "documentNumber", "birthDate", "primaryName", ...
    QMap<DocumentSource, QString> values;

    friend bool operator==(const DocumentDifference &, const DocumentDifference &) = default;
};

/// A field with what each source that is there says, as in DocumentDifference.
struct DocumentField
{
    DocumentDifference said;
    bool differs = false;
};

/// The fields of the printed zone, of the chip's zone (DG1) and of what was typed, compared one by one, in the order of
/// the form. A source that is not there is left out. A name that the zone may have cut off agrees with a longer one,
/// and an unknown part of a date ("<<") with any.
QList<DocumentField> documentTable(const std::optional<MrzData> &zone, const std::optional<MrzData> &chip,
                                   const TypedDocument &typed);
/// Those that differ.
QList<DocumentDifference> compareDocument(const std::optional<MrzData> &zone, const std::optional<MrzData> &chip,
                                          const TypedDocument &typed);

} // namespace seva
