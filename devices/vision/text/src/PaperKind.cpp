// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/PaperKind.h>

#include <QRegularExpression>

#include <array>

namespace seva {

namespace {

constexpr int kLeast = 40;
constexpr int kMost = 99;

struct Sign
{
    PaperKind kind;
    const char *pattern;
    int weight; ///< of 100
};

// Print is read with mistakes, so that words are looked for without spaces, in capitals, and no single one decides.
constexpr std::array kSigns{
    Sign{PaperKind::Aadhaar, "AADHAAR|AADHAR|आधार|આધાર|ਆਧਾਰ|آدھار", 45},
    Sign{PaperKind::Aadhaar, "UNIQUEIDENTIFICATION|UIDAI|ENROLMENTNO", 50},
    Sign{PaperKind::Aadhaar, "GOVERNMENTOFINDIA|भारतसरकार|ભારતસરકાર|ਭਾਰਤਸਰਕਾਰ", 20},
    Sign{PaperKind::Aadhaar, "(?<!\\d)(\\d{11,13}|X{8}\\d{4})(?!\\d)", 30},
    Sign{PaperKind::Aadhaar, "YEAROFBIRTH|DOB", 10},
    Sign{PaperKind::Aadhaar, "(MALE|पुरुष|महिला|પુરુષ|સ્ત્રી|ਪੁਰਸ਼|ਔਰਤ)", 10},
    Sign{PaperKind::Pan, "INCOMETAXDEPARTMENT|INCOMETAX|आयकर", 50},
    Sign{PaperKind::Pan, "PERMANENTACCOUNTNUMBER|स्थायीलेखा", 50},
    Sign{PaperKind::Pan, "[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]", 35},
    Sign{PaperKind::BirthCertificate, "BIRTHCERTIFICATE|CERTIFICATEOFBIRTH|जन्मप्रमाण|જન્મપ્રમાણ|જન્મનું|ਜਨਮਸਰਟੀਫਿਕੇਟ", 60},
    Sign{PaperKind::BirthCertificate, "REGISTRATIONOFBIRTHS|BIRTHSANDDEATHS|REGISTRATIONNO|REGISTRAR", 30},
    Sign{PaperKind::BirthCertificate, "NAMEOFFATHER|NAMEOFMOTHER|PLACEOFBIRTH", 15},
    Sign{PaperKind::OldPassport, "REPUBLICOFINDIA|भारतगणराज्य", 35},
    Sign{PaperKind::OldPassport, "PASSPORT|पासपोर्ट|પાસપોર્ટ|ਪਾਸਪੋਰਟ", 30},
    Sign{PaperKind::OldPassport, "PLACEOFISSUE|DATEOFEXPIRY", 25},
    Sign{PaperKind::OldPassport, "P<IND|<<<<<", 45},
    // The last page, which does not say of what it is.
    Sign{PaperKind::OldPassport, "NAMEOFSPOUSE|LEGALGUARDIAN", 30},
    Sign{PaperKind::OldPassport, "OLDPASSPORTNO", 20},
    Sign{PaperKind::OldPassport, "FILENO", 15},
    // A card with a date of birth and a number of 13 digits, and none of those above.
    Sign{PaperKind::Other, "DRIVINGLICEN[CS]E|ड्राइविंगलाइसेंस", 60},
    Sign{PaperKind::Other, "UNIONOFINDIA|TRANSPORTDEPARTMENT", 30},
};

QString run(const QList<PrintedWord> &words)
{
    QString all;
    for (const PrintedWord &word : words)
        all += word.text;
    all.remove(QRegularExpression(QStringLiteral("\\s")));
    return all.toUpper();
}

} // namespace

QString paperKindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Other: return QStringLiteral("other");
    case PaperKind::OldPassport: return QStringLiteral("passport");
    case PaperKind::Aadhaar: return QStringLiteral("aadhaar");
    case PaperKind::Pan: return QStringLiteral("pan");
    case PaperKind::BirthCertificate: return QStringLiteral("birthCertificate");
    }
    return {};
}

PaperGuess paperKindOf(const QList<PrintedWord> &words, const PaperSigns &signs)
{
    constexpr int certain = 70;
    const QString text = run(words);
    QMap<PaperKind, int> weights;
    for (const Sign &sign : kSigns) {
        if (QRegularExpression(QString::fromUtf8(sign.pattern)).match(text).hasMatch())
            weights[sign.kind] += sign.weight;
    }
    if (signs.passportZone)
        weights[PaperKind::OldPassport] += certain;
    if (signs.aadhaarCode)
        weights[PaperKind::Aadhaar] += certain;
    // Cards are half as wide again as high, certificates are sheets.
    constexpr int layout = 5;
    if (!signs.pixels.isEmpty() && signs.pixels.width() > signs.pixels.height())
        weights[PaperKind::BirthCertificate] -= layout;
    PaperGuess best;
    int second = 0;
    for (auto one = weights.cbegin(); one != weights.cend(); ++one) {
        if (one.value() > best.confidence) {
            second = best.confidence;
            best = {one.key(), one.value()};
        } else {
            second = std::max(second, one.value());
        }
    }
    best.confidence = std::clamp(best.confidence - second / 2, 0, kMost);
    return best.confidence < kLeast ? PaperGuess{PaperKind::Other, kMost - best.confidence} : best;
}

} // namespace seva
