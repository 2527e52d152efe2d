// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Paint.h"

#include <QGuiApplication>
#include <QPainter>

namespace seva::paint {

namespace {

constexpr double pageWidth = 210;
constexpr double pageHeight = 297;
constexpr double margin = 22;

/// Draws in millimetres; without fonts (no QGuiApplication) words become bars.
class Sheet
{
public:
    Sheet(QPainter &painter, int dpi) : m_painter(painter), m_scale(dpi / 25.4) {}

    QRectF at(double x, double y, double w, double h) const
    {
        return {x * m_scale, y * m_scale, w * m_scale, h * m_scale};
    }
    void text(double y, double size, const QString &words)
    {
        const QRectF place = at(margin, y, pageWidth - 2 * margin, size * 1.5);
        if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
            m_painter.fillRect(place.adjusted(0, place.height() / 3, -place.width() / 4, 0), Qt::darkGray);
            return;
        }
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(qMax(1, qRound(size * m_scale)));
        m_painter.setFont(font);
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
    void box(const QRectF &place, const QColor &fill)
    {
        m_painter.setBrush(fill);
        m_painter.setPen(QPen(Qt::black, m_scale * 0.4));
        m_painter.drawRect(place);
    }

private:
    QPainter &m_painter;
    double m_scale;
};

QString titleOf(const QString &kind)
{
    if (kind == u"passport")
        return QStringLiteral("PASSPORT (SPECIMEN)");
    if (kind == u"aadhaar")
        return QStringLiteral("AADHAAR (SPECIMEN)");
    if (kind == u"pan")
        return QStringLiteral("PERMANENT ACCOUNT NUMBER (SPECIMEN)");
    if (kind == u"birthCertificate")
        return QStringLiteral("CERTIFICATE OF BIRTH (SPECIMEN)");
    if (kind == u"utilityBill")
        return QStringLiteral("ELECTRICITY BILL (SPECIMEN)");
    return QStringLiteral("DOCUMENT (SPECIMEN)");
}

void drawContent(QPainter &painter, const Page &page, int dpi, SeededRandom &random)
{
    Sheet sheet(painter, dpi);
    sheet.box(sheet.at(15, 15, pageWidth - 30, pageHeight - 30), Qt::white);
    painter.setPen(Qt::black);
    sheet.text(20, 7, titleOf(page.kind));
    double y = 40;
    for (const QString &line : page.lines) {
        sheet.text(y, 4.5, line);
        y += 9;
    }
    // Serial and ruling differ from capture to capture, so that no two scans are the same bytes.
    sheet.text(y, 3.5, QStringLiteral("Serial %1-%2").arg(random.below(90000) + 10000).arg(random.below(900) + 100));
    for (y += 14; y < pageHeight - 40; y += 8) {
        const double width = 60 + random.below(100);
        painter.fillRect(sheet.at(margin, y, width, 2), QColor(90, 90, 90));
    }
}

} // namespace

QImage page(const Page &page, int dpi, bool colour, SeededRandom &random)
{
    const int width = qRound(pageWidth * dpi / 25.4);
    const int height = qRound(pageHeight * dpi / 25.4);
    QImage image(width, height, colour ? QImage::Format_RGB32 : QImage::Format_Grayscale8);
    const int tone = 244 + int(random.below(8));
    image.fill(QColor(tone, tone, tone));
    if (page.blank)
        return image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width / 2.0, height / 2.0);
    painter.rotate(page.tilt);
    painter.translate(-width / 2.0, -height / 2.0);
    drawContent(painter, page, dpi, random);
    return image;
}

} // namespace seva::paint
