// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// Numbers and words that have a form of their own (docs/validators.md says which rule comes from where).
namespace seva {

enum class ValueKind {
    Arn,
    FileNumber,
    PassportNumber,
    Pin,
    Mobile,
    Pan,
    Epic,
    Aadhaar,
    Ifsc,
    DraftNumber,
    PostalItem, ///< UPU S10
    Utr,
    Token,
    Email,
    Name,
    Date,
    BirthDate,
};

/// What a value is held against. All of it is optional; what is missing is not checked.
struct ValueContext
{
    QDate today;         ///< for dates and the year of an ARN
    QString state;       ///< two letters ("GJ"), for the PIN code
    QString district;    ///< any spelling, for the PIN code
    QByteArray key;      ///< 32 bytes: makes the reference of an Aadhaar number
    bool person = true;  ///< the PAN is a person's
    int maxLength = 254; ///< of names and addresses, in characters
};

/// What a check found. `problem` is stable ("aadhaar.check-digit"), names its text and is empty when all is well.
struct CheckedValue
{
    /// The value in its one spelling; empty when there is a problem. Of an Aadhaar number only the last four digits
    /// are kept: "XXXXXXXX7058".
    QString value;
    QString problem;
    /// Index of the first wrong character in the text as it was given, its length when something is missing at the
    /// end, -1 when the value is wrong as a whole.
    int where = -1;
    /// Codes of what is unusual but may be right.
    QStringList warnings;
    /// What the value says: "state" of a PIN code ("TN|PY" where a prefix is shared), "office" of a file number,
    /// "lastFour" and "reference" (keyed BLAKE2b, hex) of an Aadhaar number, "country" of a postal item.
    QMap<QString, QString> facts;

    bool ok() const { return problem.isEmpty(); }
};

/// At most this many characters are looked at; a longer text is refused as "value.too-long".
inline constexpr int MaxCheckedText = 400;

CheckedValue checkValue(ValueKind kind, const QString &text, const ValueContext &context = {});

/// "arn", "passport-number", ...; nothing for a name of no kind.
std::optional<ValueKind> valueKind(const QString &name);
QStringList valueKindNames();

/// What a person reads for a problem or warning, in all languages of the screens; empty for an unknown code.
LocalText valueProblemText(const QString &code);
QStringList valueProblemCodes();

/// Two letters of each state and union territory; older codes (TG, OR, DD, ...) give today's. Empty for no state.
QString stateCode(const QString &letters);

} // namespace seva
