// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The machine readable zone of travel documents, ICAO Doc 9303 (8th edition) parts 3 to 7; docs/mrz.md.
namespace seva {

enum class MrzFormat { Td1, Td2, Td3, MrvA, MrvB };

/// "TD1", "TD2", "TD3", "MRV-A", "MRV-B"
QString mrzFormatName(MrzFormat format);

/// What is wrong, and where a person finds it: lines and columns count from 1.
struct MrzProblem
{
    QString code;  ///< "mrz.check-digit"; its text is valueProblemText(code)
    QString field; ///< "documentNumber", "birthDate", "composite", ...
    int line = 0;
    int column = 0;
    QString expected; ///< the character or kind of character; empty where there is none to name
    QString found;
};

/// A date of six characters. Parts may be unknown ("<<").
struct MrzDate
{
    QString raw;
    QDate day; ///< invalid when a part is unknown, wrong, or the century is not known
};

/// Texts have spaces where the zone has single fillers, and no fillers at the end.
struct MrzData
{
    QString documentCode;            ///< "P", "PP", "I", "V"
    QString issuer;                  ///< three letters, or "D"
    QString nationality;             ///< likewise
    QString documentNumber;          ///< joined from both fields where it is longer than nine characters (TD1, TD2)
    QString primaryName;             ///< the surname, or the whole name
    QString secondaryName;           ///< the given names; may be empty
    bool nameMayBeTruncated = false; ///< the last position is a letter (Doc 9303-4 section 4.2.2)
    MrzDate birth;
    MrzDate expiry;
    QString sex; ///< "M", "F", or empty where it is not specified
    QString optional1;
    QString optional2; ///< TD1 only
};

struct MrzReading
{
    std::optional<MrzFormat> format; ///< nothing when the lines are of no format; then there are no data
    MrzData data;
    QList<MrzProblem> problems;
    QList<MrzProblem> warnings; ///< unusual, such as a State nobody knows; the zone may be genuine

    bool valid() const { return format.has_value() && problems.isEmpty(); }
};

/// Reads two or three lines without line ends. Every check digit and every field is looked at, so that all problems
/// are found at once. `today` settles the century: births lie in the last hundred years, expiries from 50 years ago
/// to 49 years ahead; without it no day is made of a date.
MrzReading readMrz(const QStringList &lines, QDate today = {});

/// The check digit of Doc 9303-3 section 4.9 (weights 7 3 1), '0' to '9'.
QChar mrzCheckDigit(const QString &characters);

/// "Smith-Jones", "Éloïse d'Arc" to "SMITH<JONES", "ELOISE<DARC": Doc 9303-3 sections 4.6 and 6.A. Letters of other
/// scripts and digits are left out.
QString mrzName(const QString &name);

struct MrzNameField
{
    QString text; ///< as wide as the field
    bool truncated = false;
};

/// The name field of a format: 39 positions in TD3 and MRV-A, 31 in TD2 and MRV-B, 30 in TD1. Without a surname the
/// given names stand first (section 4.6). A name that is too long keeps at least the initial of each part while there
/// is room: parts of the surname become initials from the last one on, then given names are shortened from the last
/// one on (the first of the ways of Doc 9303-4 section 4.2.3).
MrzNameField mrzNameField(MrzFormat format, const QString &surname, const QString &givenNames);

struct MrzRequest
{
    MrzFormat format = MrzFormat::Td3;
    QString documentCode = QStringLiteral("P");
    QString issuer = QStringLiteral("IND");
    QString nationality = QStringLiteral("IND");
    QString documentNumber; ///< empty: fillers, for a preview
    QString surname;
    QString givenNames;
    QDate birth; ///< invalid: unknown
    QDate expiry;
    QString sex; ///< "M", "F", anything else: not specified
    QString optional1;
    QString optional2;
};

struct MrzComposed
{
    QStringList lines;
    bool nameTruncated = false;
};

/// Fault: mrz.does-not-fit (subject: the field) when a number, code or optional text has other characters or is too
/// long; names never fail.
Result<MrzComposed> composeMrz(const MrzRequest &request);

} // namespace seva
