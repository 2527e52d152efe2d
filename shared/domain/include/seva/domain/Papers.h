// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>

/// Papers that a scanner can read, and what of a form they answer. Kinds and their fields are data:
/// shared/service-definitions/papers.json.
namespace seva {

/// What a paper says, in the words of whoever read it: "birthDate" as yyyy-MM-dd, "sex" as M, F or T.
struct PaperValue
{
    QString field;
    QString value;
    int confidence = 0; ///< 0 to 100
};

/// What is printed on a paper, and what its machine readable zone says where every check digit of a passport's zone
/// holds: that instead of the print, which has no check digits. The day settles centuries.
QList<PaperValue> withZone(const QList<PaperValue> &printed, const QStringList &zone, QDate today);

/// The name of a kind of paper ("pan"); empty for one that is not known ("other").
LocalText paperName(const QString &kind);

enum class PaperStanding {
    Asked,    ///< the applicant's own, and asked for
    Accepted, ///< asked for, and not about the applicant: another person's, a visa
    NotAsked, ///< another paper than the document may be
    Unknown,  ///< nobody says which papers the document may be
};

/// How a paper of this kind stands to the document it was scanned as. shown: the proof or proofs that the form names
/// for it, separated by ListSeparator; empty: any that is accepted.
PaperStanding paperStanding(const QString &kind, const DocumentDefinition &document, const QString &shown);

/// What of the form a value of a paper answers.
struct PaperSuggestion
{
    QString field;                 ///< the paper's
    QStringList ids;               ///< of the form's fields, in the order in which the value is written
    QMap<QString, QString> values; ///< id → value, as it would be kept
    int confidence = 0;

    /// The value as one text, in the order of `ids`, from `fields`.
    QString joined(const QMap<QString, QString> &fields) const;
};

/// What the form may take over from a paper of this kind, among the fields that are `asked`, in the order of `read`.
/// A name that the paper has in one piece is parted as the form has it. What a field of the form would refuse is left
/// out, and so is anything for an Aadhaar number.
QList<PaperSuggestion> paperSuggestions(const ServiceDefinition &service, const QStringList &asked,
                                        const QMap<QString, QString> &fields, const QString &kind,
                                        const QList<PaperValue> &read);

} // namespace seva
