// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/PaperKind.h>

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace seva {

namespace {

struct Line
{
    QString text;
    QList<PrintedWord> words;
};

QList<Line> linesOf(const QList<PrintedWord> &words)
{
    QList<Line> lines;
    int number = -1;
    for (const PrintedWord &word : words) {
        if (lines.isEmpty() || word.line != number)
            lines.append(Line());
        number = word.line;
        lines.last().text += (lines.last().text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        lines.last().words.append(word);
    }
    return lines;
}

enum class Shape { Name, Date, Place, Sex, Number, Address, Pin };

struct Label
{
    PaperKind kind;
    const char *field;
    const char *pattern;
    Shape shape;
};

// What stands before a value, in the order in which they are looked for: the longer label first.
const Label kLabels[]{
    {PaperKind::OldPassport, "surname", "SURNAME", Shape::Name},
    {PaperKind::OldPassport, "givenNames", "GIVEN ?NAME(\\(?S\\)?)?", Shape::Name},
    {PaperKind::OldPassport, "birthDate", "DATE OF BIRTH", Shape::Date},
    {PaperKind::OldPassport, "place", "PLACE OF BIRTH", Shape::Place},
    {PaperKind::OldPassport, "number", "(?<!OLD )PASSPORT NO\\.?", Shape::Number},
    {PaperKind::OldPassport, "issuePlace", "PLACE OF ISSUE", Shape::Place},
    {PaperKind::OldPassport, "issueDate", "DATE OF ISSUE", Shape::Date},
    {PaperKind::OldPassport, "expiryDate", "DATE OF EXPIRY", Shape::Date},
    {PaperKind::OldPassport, "father", "(NAME OF )?FATHER( ?/? ?(LEGAL )?GUARDIAN)?", Shape::Name},
    {PaperKind::OldPassport, "mother", "NAME OF MOTHER", Shape::Name},
    {PaperKind::OldPassport, "spouse", "NAME OF SPOUSE", Shape::Name},
    {PaperKind::OldPassport, "address", "\\bADDRESS\\b", Shape::Address},
    {PaperKind::OldPassport, "pin", "\\bPIN( CODE)?\\b", Shape::Pin},
    {PaperKind::OldPassport, "fileNumber", "FILE NO\\.?", Shape::Number},
    {PaperKind::OldPassport, "sex", "\\bSEX\\b", Shape::Sex},
    {PaperKind::Aadhaar, "birthDate", "\\bDOB\\b|DATE OF BIRTH|जन्म तिथि|જન્મ તારીખ|ਜਨਮ ਮਿਤੀ", Shape::Date},
    {PaperKind::Aadhaar, "father", "\\b[SDC]/O\\b|FATHER", Shape::Name},
    {PaperKind::Aadhaar, "name", "\\bNAME\\b", Shape::Name},
    {PaperKind::Aadhaar, "sex", "(?=\\b(FE)?MALE\\b)", Shape::Sex},
    {PaperKind::Pan, "father", "FATHER.?S? NAME", Shape::Name},
    {PaperKind::Pan, "name", "(?<!FATHER'S )(?<!FATHERS )\\bNAME\\b", Shape::Name},
    {PaperKind::Pan, "birthDate", "DATE OF BIRTH|\\bDOB\\b", Shape::Date},
    {PaperKind::BirthCertificate, "father", "NAME OF FATHER|FATHER.?S? NAME", Shape::Name},
    {PaperKind::BirthCertificate, "mother", "NAME OF MOTHER|MOTHER.?S? NAME", Shape::Name},
    {PaperKind::BirthCertificate, "birthDate", "DATE OF BIRTH", Shape::Date},
    {PaperKind::BirthCertificate, "place", "PLACE OF BIRTH", Shape::Place},
    {PaperKind::BirthCertificate, "number", "REGISTRATION N(O|UMBER)\\.?", Shape::Number},
    {PaperKind::BirthCertificate, "sex", "\\bSEX\\b|\\bGENDER\\b", Shape::Sex},
    {PaperKind::BirthCertificate, "name", "(?<!OF )\\bNAME\\b(?! OF)", Shape::Name},
};

QString shaped(const QString &text, Shape shape)
{
    const auto first = [&](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern)).match(text);
    };
    switch (shape) {
    case Shape::Name: return first("[A-Z][A-Z.' ]{1,60}[A-Z]").captured(0).simplified();
    case Shape::Place: return first("[A-Z][A-Z.,' -]{1,60}[A-Z]").captured(0).simplified();
    case Shape::Address: return first("[A-Z0-9][A-Z0-9.,:/ -]{2,90}[A-Z0-9]").captured(0).simplified();
    case Shape::Pin: return first("(?<!\\d)[1-9]\\d{5}(?!\\d)").captured(0);
    case Shape::Number: return first("(?=[A-Z0-9/-]*\\d)[A-Z0-9][A-Z0-9/-]{4,24}").captured(0);
    case Shape::Sex: {
        const QString found = first("\\b(FEMALE|MALE|TRANSGENDER|F|M|T)\\b").captured(0);
        return found.isEmpty() ? found : found.left(1);
    }
    case Shape::Date: {
        const auto day = first("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
        const QDate date(day.captured(3).toInt(), day.captured(2).toInt(), day.captured(1).toInt());
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    }
    }
    return {};
}

FieldReading reading(const QString &field, const QString &value, const Line &line)
{
    FieldReading out{field, value, 100, {}};
    for (const PrintedWord &word : line.words) {
        if (!value.contains(word.text.toUpper()) && line.words.size() > 1
            && !word.text.contains(QRegularExpression(QStringLiteral("\\d"))))
            continue;
        out.confidence = std::min(out.confidence, word.confidence);
        out.box |= word.box;
    }
    return out;
}

/// The words of a line that stand from `left` to `right`.
Line within(const Line &line, int left, int right)
{
    Line part;
    for (const PrintedWord &word : line.words) {
        if (word.box.center().x() < left || word.box.center().x() >= right)
            continue;
        part.text += (part.text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        part.words.append(word);
    }
    return part;
}

/// The column of a label: between the wide gaps before and after it.
Line below(const Line &labels, qsizetype from, const Line &next)
{
    constexpr int wide = 2; // heights of a word
    qsizetype at = 0;
    int left = 0, right = std::numeric_limits<int>::max();
    bool begun = false;
    QRect before;
    for (const PrintedWord &word : labels.words) {
        const bool gap = before.isValid() && word.box.left() - before.right() > wide * before.height();
        if (begun && gap) {
            right = word.box.left() - before.height();
            break;
        }
        // The first column may have values that begin further left than its label.
        if (!begun && gap)
            left = word.box.left() - before.height();
        begun = begun || at + word.text.size() > from;
        before = word.box;
        at += word.text.size() + 1;
    }
    return within(next, left, right);
}

bool isLabel(PaperKind kind, const QString &text)
{
    return std::any_of(std::begin(kLabels), std::end(kLabels), [&](const Label &label) {
        return label.kind == kind && label.shape != Shape::Pin
               && QRegularExpression(QString::fromUtf8(label.pattern)).match(text).hasMatch();
    });
}

/// All lines up to the next label.
std::optional<FieldReading> address(const Label &label, const QString &beside, const QList<Line> &lines, qsizetype at)
{
    constexpr qsizetype most = 4;
    QStringList parts;
    FieldReading all{QString::fromLatin1(label.field), {}, 100, {}};
    const auto add = [&](const QString &text, const Line &line) {
        const QString part = shaped(text, label.shape);
        if (part.isEmpty())
            return;
        const FieldReading one = reading(all.field, part, line);
        all.confidence = std::min(all.confidence, one.confidence);
        all.box |= one.box;
        parts.append(part);
    };
    add(beside, lines[at]);
    for (qsizetype i = at + 1; i < lines.size() && parts.size() < most; ++i) {
        const QString text = lines[i].text.toUpper();
        if (isLabel(label.kind, text))
            break;
        add(text, lines[i]);
    }
    all.value = parts.join(QStringLiteral(", "));
    return parts.isEmpty() ? std::nullopt : std::optional(all);
}

/// Beside the label, or below it on the next line.
std::optional<FieldReading> beside(const Label &label, const QList<Line> &lines)
{
    const QRegularExpression pattern(QString::fromUtf8(label.pattern));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto found = pattern.match(lines[i].text.toUpper());
        if (!found.hasMatch())
            continue;
        QString rest = lines[i].text.toUpper().mid(found.capturedEnd());
        rest.remove(QRegularExpression(QStringLiteral("^[^A-Z0-9]+")));
        const QString field = QString::fromLatin1(label.field);
        if (label.shape == Shape::Address)
            return address(label, rest, lines, i);
        // Beside it may stand another label, whose words are no name.
        const bool strict = label.shape == Shape::Date || label.shape == Shape::Sex || label.shape == Shape::Pin;
        if (const QString value = shaped(rest, label.shape); !value.isEmpty() && (strict || !isLabel(label.kind, rest)))
            return reading(field, value, lines[i]);
        if (i + 1 < lines.size()) {
            const Line next = below(lines[i], found.capturedStart(), lines[i + 1]);
            if (const QString value = shaped(next.text.toUpper(), label.shape); !value.isEmpty())
                return reading(field, value, next);
        }
    }
    return {};
}

/// Numbers tell themselves by their form.
std::optional<FieldReading> numberOf(PaperKind kind, const QList<Line> &lines)
{
    const QString form = kind == PaperKind::Pan           ? QStringLiteral("\\b[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]\\b")
                         : kind == PaperKind::OldPassport ? QStringLiteral("\\b[A-Z]\\d{7}\\b")
                                                          : QStringLiteral("\\b(?:\\d|X){4} ?(?:\\d|X){4} ?\\d{4}\\b");
    const auto tellsOfAnother = [&](qsizetype at) {
        const QString label = QStringLiteral("OLD PASSPORT");
        return lines[at].text.toUpper().contains(label) || (at > 0 && lines[at - 1].text.toUpper().contains(label));
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (kind == PaperKind::OldPassport && tellsOfAnother(i))
            continue;
        const QString found = QRegularExpression(form).match(line.text.toUpper()).captured(0).remove(u' ');
        if (found.isEmpty())
            continue;
        const QString value = kind == PaperKind::Aadhaar ? QString(8, u'X') + found.right(4) : found;
        return reading(QStringLiteral("number"), value, line);
    }
    return {};
}

} // namespace

QList<FieldReading> readFields(PaperKind kind, const QList<PrintedWord> &words)
{
    const QList<Line> lines = linesOf(words);
    QList<FieldReading> fields;
    QStringList known;
    const auto take = [&](const std::optional<FieldReading> &found) {
        if (found && !known.contains(found->field)) {
            known.append(found->field);
            fields.append(*found);
        }
    };
    if (kind == PaperKind::Pan || kind == PaperKind::OldPassport || kind == PaperKind::Aadhaar)
        take(numberOf(kind, lines));
    for (const Label &label : kLabels) {
        if (label.kind == kind)
            take(beside(label, lines));
    }
    return fields;
}

} // namespace seva
