// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layout.h"

namespace seva {

using namespace mrz;

namespace {

constexpr qsizetype NumberWidth = 9;

Fault doesNotFit(const char *field)
{
    return fault("mrz.does-not-fit", QString::fromLatin1(field));
}

/// Puts fields where they belong; what does not fit is remembered by name.
class Zone
{
public:
    explicit Zone(const Layout &layout)
    {
        for (int line = 0; line < layout.lines; ++line)
            m_lines.append(QString(layout.width, Filler));
    }

    void put(const char *field, const Span &span, const QString &value)
    {
        const QString text = QString(value).replace(QLatin1Char(' '), Filler);
        const bool fits = std::all_of(text.begin(), text.end(),
                                      [](QChar each) { return isLetter(each) || isDigit(each) || each == Filler; });
        if (text.size() > span.length || !fits) {
            m_misfit = m_misfit ? m_misfit : field;
            return;
        }
        m_lines[span.line].replace(span.start, text.size(), text);
    }

    void putDigit(const Span &span, const QString &over)
    {
        if (span.length > 0)
            put("checkDigit", span, mrzCheckDigit(over));
    }

    QString at(const Span &span) const { return m_lines.at(span.line).mid(span.start, span.length); }
    const QStringList &lines() const { return m_lines; }
    const char *misfit() const { return m_misfit; }

private:
    QStringList m_lines;
    const char *m_misfit = nullptr;
};

void putNumber(Zone &zone, const Layout &layout, const QString &number, const QString &optional)
{
    if (number.size() <= NumberWidth || !layout.longNumbers) {
        zone.put("documentNumber", layout.number, number);
        zone.putDigit(layout.numberDigit, zone.at(layout.number));
        return zone.put("optional1", layout.optional1, optional);
    }
    // Doc 9303-5 note j: a filler instead of the check digit, then the rest, its check digit, a filler.
    const QString rest = number.mid(NumberWidth) + mrzCheckDigit(number) + Filler;
    zone.put("documentNumber", layout.number, number.left(NumberWidth));
    zone.put(rest.size() > layout.optional1.length ? "documentNumber" : "optional1", layout.optional1, rest + optional);
}

void putDates(Zone &zone, const Layout &layout, const MrzRequest &request)
{
    const QString shape = QStringLiteral("yyMMdd");
    if (request.birth.isValid())
        zone.put("birthDate", layout.birth, request.birth.toString(shape));
    zone.putDigit(layout.birthDigit, zone.at(layout.birth));
    if (request.expiry.isValid())
        zone.put("expiryDate", layout.expiry, request.expiry.toString(shape));
    zone.putDigit(layout.expiryDigit, zone.at(layout.expiry));
}

} // namespace

Result<MrzComposed> composeMrz(const MrzRequest &request)
{
    const Layout &layout = layoutOf(request.format);
    Zone zone(layout);
    const MrzNameField name = mrzNameField(request.format, request.surname, request.givenNames);
    zone.put("documentCode", layout.code, request.documentCode);
    zone.put("issuer", layout.issuer, request.issuer);
    zone.put("nationality", layout.nationality, request.nationality);
    zone.put("name", layout.names, name.text);
    putNumber(zone, layout, request.documentNumber, request.optional1);
    putDates(zone, layout, request);
    if (request.sex == QLatin1String("M") || request.sex == QLatin1String("F"))
        zone.put("sex", layout.sex, request.sex);
    if (!request.optional1.isEmpty())
        zone.putDigit(layout.optional1Digit, zone.at(layout.optional1));
    if (layout.optional2.length > 0)
        zone.put("optional2", layout.optional2, request.optional2);
    QString over;
    for (const Span &span : layout.compositeOver)
        over += span.length > 0 ? zone.at(span) : QString();
    zone.putDigit(layout.composite, over);
    if (zone.misfit())
        return doesNotFit(zone.misfit());
    return MrzComposed{zone.lines(), name.truncated};
}

} // namespace seva
