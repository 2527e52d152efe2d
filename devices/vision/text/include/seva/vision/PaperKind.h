// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/vision/PrintReader.h>

namespace seva {

enum class PaperKind { Other, OldPassport, Aadhaar, Pan, BirthCertificate };
/// "other", "passport", "aadhaar", "pan", "birthCertificate": as in scenes of scanners.
QString paperKindName(PaperKind kind);

/// What was found on a page besides its words.
struct PaperSigns
{
    bool passportZone = false; ///< a machine readable zone that begins with P
    bool aadhaarCode = false;  ///< a QR code of Aadhaar, old or Secure
    QSize pixels;
};

struct PaperGuess
{
    PaperKind kind = PaperKind::Other;
    /// 0 to 100. Below 40 the kind is Other.
    int confidence = 0;
};

/// By the words that stand on such papers in English, Hindi, Gujarati, Punjabi or Urdu, by numbers of their form, by
/// zones and codes, and by the shape of a card.
PaperGuess paperKindOf(const QList<PrintedWord> &words, const PaperSigns &signs = {});

/// A value that stands on a paper beside, or under, its label.
struct FieldReading
{
    /// "name", "surname", "givenNames", "birthDate" (yyyy-MM-dd), "number", "father", "mother", "spouse", "sex",
    /// "place", "issuePlace", "issueDate", "expiryDate", "address", "pin", "fileNumber".
    QString field;
    QString value;
    /// 0 to 100: the least of its words.
    int confidence = 0;
    QRect box;
};

/// What can be read of each field, at most once. Of an Aadhaar number only the last four digits: "XXXXXXXX1234".
QList<FieldReading> readFields(PaperKind kind, const QList<PrintedWord> &words);

} // namespace seva
