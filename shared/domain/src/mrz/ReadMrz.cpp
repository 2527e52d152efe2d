// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MrzReader.h"

#include "../validate/BundledData.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace seva {

using namespace mrz;

namespace {

QSet<QString> readStates()
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray(bundled::IcaoStates)).object();
    QSet<QString> states;
    for (const char *list : {"iso", "icao"}) {
        const QStringList codes = json.value(QLatin1String(list)).toString().split(QLatin1Char(' '));
        states.unite(QSet<QString>(codes.begin(), codes.end()));
    }
    return states;
}

bool isKnownState(const QString &code)
{
    static const QSet<QString> states = readStates();
    return states.contains(code);
}

bool isCharacter(QChar each)
{
    return isLetter(each) || isDigit(each) || each == Filler;
}

int valueOf(QChar each)
{
    return isDigit(each) ? each.unicode() - u'0' : isLetter(each) ? each.unicode() - u'A' + 10 : 0;
}

} // namespace

QString mrzFormatName(MrzFormat format)
{
    return QString::fromLatin1(layoutOf(format).name);
}

QChar mrzCheckDigit(const QString &characters)
{
    static constexpr std::array<int, 3> Weights{7, 3, 1};
    int sum = 0;
    for (qsizetype at = 0; at < characters.size(); ++at)
        sum += valueOf(characters.at(at)) * Weights.at(std::size_t(at % 3));
    return QChar(u'0' + sum % 10);
}

MrzReading readMrz(const QStringList &lines, QDate today)
{
    const Layout *layout = layoutFor(lines);
    if (layout)
        return mrz::Reader(lines, *layout, today).read();
    MrzReading reading;
    reading.problems.append({QStringLiteral("mrz.format"), {}, 0, 0, QStringLiteral("3x30, 2x36, 2x44"), {}});
    return reading;
}

namespace mrz {

MrzReading Reader::read()
{
    m_reading.format = m_layout.format;
    for (int at = 0; at < m_layout.lines; ++at) {
        if (m_lines.at(at).size() != m_layout.width) {
            m_reading.problems.append({QStringLiteral("mrz.line-length"),
                                       {},
                                       at + 1,
                                       int(m_lines.at(at).size()),
                                       QString::number(m_layout.width),
                                       QString::number(m_lines.at(at).size())});
        }
    }
    if (!m_reading.problems.isEmpty())
        return m_reading;
    readCode();
    m_reading.data.issuer = readState("issuer", m_layout.issuer);
    m_reading.data.nationality = readState("nationality", m_layout.nationality);
    readNames();
    readNumber();
    readDate("birthDate", m_layout.birth, m_reading.data.birth, Event::Birth);
    checkDigit("birthDate", m_layout.birthDigit, text(m_layout.birth));
    readSex();
    readDate("expiryDate", m_layout.expiry, m_reading.data.expiry, Event::Expiry);
    checkDigit("expiryDate", m_layout.expiryDigit, text(m_layout.expiry));
    readOptional();
    checkComposite();
    return m_reading;
}

QString Reader::text(const Span &span) const
{
    return m_lines.at(span.line).mid(span.start, span.length);
}

void Reader::problem(const char *code, const char *field, const Span &span, int offset, const QString &expected)
{
    const QString found = text(span).mid(offset, 1);
    m_reading.problems.append({QString::fromLatin1(code), QString::fromLatin1(field), span.line + 1,
                               span.start + offset + 1, expected, found});
}

bool Reader::has(const char *field, const Span &span, bool (*allowed)(QChar), const char *expected)
{
    const QString characters = text(span);
    for (int at = 0; at < characters.size(); ++at) {
        if (!allowed(characters.at(at))) {
            problem("mrz.character", field, span, at, QString::fromLatin1(expected));
            return false;
        }
    }
    return true;
}

void Reader::readCode()
{
    const QString code = text(m_layout.code);
    m_reading.data.documentCode = plain(code);
    const QString first = QString::fromLatin1(m_layout.codeLetters);
    if (!first.contains(code.front()))
        return problem("mrz.document-code", "documentCode", m_layout.code, 0,
                       first.split(QString(), Qt::SkipEmptyParts).join(QLatin1Char('|')));
    const QChar second = code.at(1);
    const bool reserved = m_layout.codeLetters[0] == 'A' && second == u'V';
    if ((!isLetter(second) && second != Filler) || reserved)
        problem("mrz.document-code", "documentCode", m_layout.code, 1, QStringLiteral("A-Z|<"));
}

QString Reader::readState(const char *field, const Span &span)
{
    const QString raw = text(span);
    const QString code = plain(raw);
    if (!has(
            field, span, [](QChar each) { return isLetter(each) || each == Filler; }, "A-Z|<"))
        return code;
    if (code.isEmpty() || code.contains(QLatin1Char(' '))) {
        problem("mrz.state", field, span, code.isEmpty() ? 0 : int(code.indexOf(QLatin1Char(' '))),
                QStringLiteral("A-Z"));
    } else if (!isKnownState(code)) {
        m_reading.warnings.append(
            {QStringLiteral("mrz.state-unknown"), QString::fromLatin1(field), span.line + 1, span.start + 1, {}, code});
    }
    return code;
}

void Reader::readNames()
{
    const Span &span = m_layout.names;
    const QString names = text(span);
    if (!has(
            "name", span, [](QChar each) { return isLetter(each) || each == Filler; }, "A-Z|<"))
        return;
    if (names.front() == Filler)
        return problem("mrz.name-missing", "name", span, 0, QStringLiteral("A-Z"));
    const qsizetype separator = names.indexOf(QLatin1String("<<"));
    const QString secondary = separator < 0 ? QString() : names.mid(separator + 2);
    m_reading.data.primaryName = plain(separator < 0 ? names : names.left(separator));
    m_reading.data.secondaryName = plain(secondary);
    m_reading.data.nameMayBeTruncated = names.back() != Filler;
    // After the names there are fillers only: neither a third identifier nor a gap may follow.
    const qsizetype gap = m_reading.data.secondaryName.indexOf(QLatin1String("  "));
    if (m_reading.data.secondaryName.startsWith(QLatin1Char(' ')))
        problem("mrz.name-gap", "name", span, int(separator) + 2, QStringLiteral("A-Z"));
    else if (gap >= 0)
        problem("mrz.name-gap", "name", span, int(separator + 2 + gap + 1), QStringLiteral("A-Z"));
}

void Reader::readNumber()
{
    const Span &span = m_layout.number;
    if (!has("documentNumber", span, isCharacter, "A-Z|0-9|<"))
        return;
    const QString number = text(span);
    m_reading.data.documentNumber = plain(number);
    if (m_reading.data.documentNumber.isEmpty())
        problem("mrz.number-missing", "documentNumber", span, 0, QStringLiteral("A-Z|0-9"));
    const QString rest = text(m_layout.optional1);
    const bool goesOn = m_layout.longNumbers && text(m_layout.numberDigit).front() == Filler && number.back() != Filler
                        && rest.front() != Filler;
    if (!goesOn)
        return checkDigit("documentNumber", m_layout.numberDigit, number);
    // Doc 9303-5 note j: nine characters, a filler, the rest, its check digit over all of them, a filler.
    const int end = int(rest.indexOf(Filler));
    if (end < 2)
        return problem("mrz.long-number", "documentNumber", m_layout.optional1, end < 0 ? int(rest.size()) - 1 : end,
                       end < 0 ? QString(Filler) : QStringLiteral("A-Z|0-9"));
    m_longNumberEnd = end;
    m_reading.data.documentNumber = number + rest.left(end - 1);
    checkDigit("documentNumber", {m_layout.optional1.line, m_layout.optional1.start + end - 1, 1},
               m_reading.data.documentNumber);
}

void Reader::readSex()
{
    const QChar sex = text(m_layout.sex).front();
    if (sex == u'M' || sex == u'F')
        m_reading.data.sex = sex;
    else if (sex != Filler)
        problem("mrz.sex", "sex", m_layout.sex, 0, QStringLiteral("M|F|<"));
}

void Reader::readOptional()
{
    MrzData &data = m_reading.data;
    if (has("optional1", m_layout.optional1, isCharacter, "A-Z|0-9|<")) {
        const QString raw = text(m_layout.optional1);
        data.optional1 = plain(raw.mid(m_longNumberEnd < 0 ? 0 : m_longNumberEnd + 1));
        const bool none = data.optional1.isEmpty() && m_longNumberEnd < 0;
        // Doc 9303-4 section 4.2.2.2: when the field is empty the digit may be a filler or 0.
        if (m_layout.optional1Digit.length > 0 && !(none && text(m_layout.optional1Digit).front() == Filler))
            checkDigit("optional1", m_layout.optional1Digit, raw);
    }
    if (m_layout.optional2.length > 0 && has("optional2", m_layout.optional2, isCharacter, "A-Z|0-9|<"))
        data.optional2 = plain(text(m_layout.optional2));
}

void Reader::checkDigit(const char *field, const Span &digit, const QString &over)
{
    const QChar found = text(digit).front();
    const bool readable = std::all_of(over.begin(), over.end(), isCharacter);
    if (!isDigit(found) && found != Filler)
        problem("mrz.character", field, digit, 0, readable ? QString(mrzCheckDigit(over)) : QStringLiteral("0-9"));
    else if (readable && found != mrzCheckDigit(over))
        problem("mrz.check-digit", field, digit, 0, mrzCheckDigit(over));
}

void Reader::checkComposite()
{
    if (m_layout.composite.length == 0)
        return;
    QString over;
    for (const Span &span : m_layout.compositeOver)
        over += span.length > 0 ? text(span) : QString();
    checkDigit("composite", m_layout.composite, over);
}

} // namespace mrz

} // namespace seva
