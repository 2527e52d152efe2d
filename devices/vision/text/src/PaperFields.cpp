// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/PaperKind.h>

#include <QDate>
#include <QRegularExpression>

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

enum class Shape { Name, Date, Place, Sex, Number };

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
    {PaperKind::OldPassport, "number", "PASSPORT NO\\.?", Shape::Number},
    {PaperKind::OldPassport, "father", "FATHER.*GUARDIAN|NAME OF FATHER.*", Shape::Name},
    {PaperKind::OldPassport, "mother", "NAME OF MOTHER", Shape::Name},
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

/// Beside the label, or on the next line.
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
        if (const QString value = shaped(rest, label.shape); !value.isEmpty())
            return reading(field, value, lines[i]);
        if (i + 1 < lines.size()) {
            if (const QString value = shaped(lines[i + 1].text.toUpper(), label.shape); !value.isEmpty())
                return reading(field, value, lines[i + 1]);
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
    for (const Line &line : lines) {
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
