// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Zones.h"

#include <seva/base/Verhoeff.h>

#include <QFontMetricsF>

namespace seva::test {

/// Papers of people who do not exist, drawn by Qt: the layout of cards, none of their emblems.
class Papers
{
public:
    explicit Papers(quint64 seed) : m_random(seed) {}

    /// A number of the form of an Aadhaar number.
    QString aadhaarNumber()
    {
        QString digits(QChar(u'2' + char16_t(m_random.below(8))));
        while (digits.size() < 11)
            digits += QChar(u'0' + char16_t(m_random.below(10)));
        for (char16_t last = u'0'; last <= u'9'; ++last) {
            if (isAadhaarNumber(digits + QChar(last)))
                return digits + QChar(last);
        }
        return {};
    }

    /// 86 x 54 mm in the middle of a sheet, "hi", "gu", "pa" or "en" above the English lines.
    QImage aadhaar(const QString &number, const QString &language, int dpi)
    {
        static const QMap<QString, QStringList> words{
            {QStringLiteral("en"), {QStringLiteral("Government of India"), QStringLiteral("Meera Rao"), QString()}},
            {QStringLiteral("hi"),
             {QStringLiteral("भारत सरकार"), QStringLiteral("मीरा राव"), QStringLiteral("आधार - आम आदमी का अधिकार")}},
            {QStringLiteral("gu"),
             {QStringLiteral("ભારત સરકાર"), QStringLiteral("મીરા રાવ"), QStringLiteral("આધાર - માણસનો અધિકાર")}},
            {QStringLiteral("pa"),
             {QStringLiteral("ਭਾਰਤ ਸਰਕਾਰ"), QStringLiteral("ਮੀਰਾ ਰਾਵ"), QStringLiteral("ਆਧਾਰ - ਆਮ ਆਦਮੀ ਦਾ ਅਧਿਕਾਰ")}}};
        begin(dpi);
        const QStringList own = words.value(language);
        print(own.value(0), 40, 6, 3.4);
        print(QStringLiteral("Government of India"), 40, 10, 3);
        m_painter.fillRect(QRectF(4 * m_mm, 14 * m_mm, 18 * m_mm, 22 * m_mm), QColor(170, 170, 170));
        print(own.value(1), 26, 18, 3.2);
        print(QStringLiteral("Meera Rao"), 26, 22.5, 3);
        print(QStringLiteral("DOB: 14/02/1985"), 26, 27, 3);
        print(QStringLiteral("FEMALE"), 26, 31.5, 3);
        printNumber(number);
        print(own.value(2).isEmpty() ? QStringLiteral("AADHAAR") : own.value(2), 22, 50, 3.2);
        return end();
    }
    /// Where the first eight and the last four digits of the last card stand.
    QRect firstEight() const { return m_firstEight; }
    QRect lastFour() const { return m_lastFour; }

    QImage pan(int dpi)
    {
        begin(dpi);
        print(QStringLiteral("INCOME TAX DEPARTMENT"), 4, 6, 3.2);
        print(QStringLiteral("GOVT. OF INDIA"), 58, 6, 3.2);
        print(QStringLiteral("Permanent Account Number Card"), 22, 13, 2.8);
        print(QStringLiteral("ABCPS1234K"), 28, 18, 4);
        print(QStringLiteral("Name"), 4, 26, 2.4);
        print(QStringLiteral("MEERA RAO"), 4, 30, 3.2);
        print(QStringLiteral("Father's Name"), 4, 36, 2.4);
        print(QStringLiteral("KIRAN RAO"), 4, 40, 3.2);
        print(QStringLiteral("Date of Birth"), 4, 46, 2.4);
        print(QStringLiteral("14/02/1985"), 4, 50, 3.2);
        return end();
    }
    QImage birthCertificate(int dpi)
    {
        begin(dpi);
        print(QStringLiteral("CERTIFICATE OF BIRTH"), 24, 6, 4);
        print(QStringLiteral("Registration of Births and Deaths Act"), 18, 11, 2.8);
        print(QStringLiteral("Name: MEERA RAO"), 4, 18, 3);
        print(QStringLiteral("Sex: FEMALE"), 4, 23, 3);
        print(QStringLiteral("Date of Birth: 14/02/1985"), 4, 28, 3);
        print(QStringLiteral("Place of Birth: BHUJ"), 4, 33, 3);
        print(QStringLiteral("Name of Mother: LATA RAO"), 4, 38, 3);
        print(QStringLiteral("Name of Father: KIRAN RAO"), 4, 43, 3);
        print(QStringLiteral("Registration No. B/1985/00412"), 4, 48, 3);
        return end();
    }
    /// The page of data of a passport, 125 x 88 mm at 300 dpi; two or three labels stand in a line, values below them.
    QImage passportData(const QStringList &zone)
    {
        begin(kZoneDpi, 125, 88);
        print(QStringLiteral("REPUBLIC OF INDIA"), 45, 7, 3);
        row(13, {{QStringLiteral("Type"), QStringLiteral("P")},
                 {QStringLiteral("Country Code"), QStringLiteral("IND")},
                 {QStringLiteral("Passport No."), QStringLiteral("Z1234567")}});
        row(22, {{QStringLiteral("Surname"), QStringLiteral("SHARMA")}});
        row(31, {{QStringLiteral("Given Name(s)"), QStringLiteral("ASHA RANI")}});
        row(40, {{QStringLiteral("Nationality"), QStringLiteral("INDIAN")},
                 {QStringLiteral("Sex"), QStringLiteral("F")},
                 {QStringLiteral("Date of Birth"), QStringLiteral("14/02/1985")}});
        row(49, {{QStringLiteral("Place of Birth"), QStringLiteral("BHUJ, GUJARAT")}});
        row(58, {{QStringLiteral("Place of Issue"), QStringLiteral("AHMEDABAD")},
                 {QStringLiteral("Date of Issue"), QStringLiteral("01/07/2016")},
                 {QStringLiteral("Date of Expiry"), QStringLiteral("30/06/2036")}});
        m_painter.fillRect(QRectF(6 * m_mm, 14 * m_mm, 32 * m_mm, 42 * m_mm), QColor(170, 170, 170));
        Zones().draw(m_painter, zone, 6.5 * m_mm, 74 * m_mm, 0);
        return end();
    }
    /// The last page of a passport.
    QImage passportLast(int dpi)
    {
        begin(dpi, 125, 88);
        const auto pair = [this](double y, const char *label, const char *value) {
            print(QString::fromLatin1(label), 6, y, 2.4);
            print(QString::fromLatin1(value), 6, y + 4, 3);
        };
        pair(8, "Name of Father / Legal Guardian", "KIRAN SHARMA");
        pair(18, "Name of Mother", "LATA SHARMA");
        pair(28, "Name of Spouse", "RAVI SHARMA");
        pair(38, "Address", "12 STATION ROAD, NEAR THE LAKE");
        print(QStringLiteral("BHUJ, KACHCHH"), 6, 46, 3);
        print(QStringLiteral("PIN: 370001, GUJARAT, INDIA"), 6, 50, 3);
        pair(60, "Old Passport No. with Date and Place of Issue", "K7654321 02/07/2006 AHMEDABAD");
        pair(70, "File No.", "AH1067891234516");
        return end();
    }
    QImage drivingLicence(int dpi)
    {
        begin(dpi);
        print(QStringLiteral("UNION OF INDIA"), 30, 6, 3);
        print(QStringLiteral("DRIVING LICENCE"), 28, 11, 3.4);
        print(QStringLiteral("DL No. GJ12 20160012345"), 4, 18, 3);
        print(QStringLiteral("Name: MEERA RAO"), 4, 24, 3);
        print(QStringLiteral("S/O KIRAN RAO"), 4, 30, 3);
        print(QStringLiteral("DOB: 14/02/1985"), 4, 36, 3);
        print(QStringLiteral("Valid till 13/02/2035"), 4, 42, 3);
        return end();
    }
    QImage letter(int dpi)
    {
        begin(dpi);
        print(QStringLiteral("Dear Sir, your telephone bill of this month"), 4, 8, 3);
        print(QStringLiteral("amounts to four hundred rupees. Please pay"), 4, 14, 3);
        print(QStringLiteral("before the twentieth. Consumer 1234 5678 9012"), 4, 20, 3);
        return end();
    }

private:
    static constexpr int kZoneDpi = 300;

    /// A card or page of so many millimetres on a sheet.
    void begin(int dpi, double width = 86, double height = 54)
    {
        m_mm = dpi / 25.4;
        m_image = QImage(int((width + 34) * m_mm), int((height + 26) * m_mm), QImage::Format_Grayscale8);
        m_image.fill(248);
        m_painter.begin(&m_image);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(15 * m_mm, 12 * m_mm);
        m_painter.setPen(QPen(QColor(190, 190, 190), 0.3 * m_mm));
        m_painter.drawRoundedRect(QRectF(0, 0, width * m_mm, height * m_mm), 3 * m_mm, 3 * m_mm);
        m_painter.setPen(QColor(25, 25, 25));
    }
    /// Labels beside each other, their values below them.
    void row(double y, const QList<std::pair<QString, QString>> &pairs)
    {
        double x = 45;
        for (const auto &[label, value] : pairs) {
            print(label, x, y, 2.4);
            print(value, x, y + 4, 3);
            x += 27;
        }
    }
    void print(const QString &text, double x, double y, double size)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(qRound(size * m_mm));
        m_painter.setFont(font);
        m_painter.drawText(QPointF(x * m_mm, y * m_mm), text);
    }
    void printNumber(const QString &number)
    {
        constexpr double x = 22, y = 43, size = 5;
        const QString first = number.left(4) + u' ' + number.mid(4, 4);
        print(first + u' ' + number.mid(8), x, y, size);
        const QFontMetricsF metrics(m_painter.font());
        const QRectF fore = metrics.tightBoundingRect(first).translated(x * m_mm, y * m_mm);
        const QRectF rest = metrics.tightBoundingRect(number.mid(8))
                                .translated(x * m_mm + metrics.horizontalAdvance(first + u' '), y * m_mm);
        m_firstEight = m_painter.transform().mapRect(fore).toRect();
        m_lastFour = m_painter.transform().mapRect(rest).toRect();
    }
    QImage end()
    {
        m_painter.end();
        return worn(m_image, 0.9, 6, m_random);
    }

    SeededRandom m_random;
    double m_mm = 1;
    QImage m_image;
    QPainter m_painter;
    QRect m_firstEight;
    QRect m_lastFour;
};

} // namespace seva::test
