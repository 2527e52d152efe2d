// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/SignaturePicture.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace seva {

namespace {

constexpr int kDpi = 300;
constexpr double kHundredthsPerInch = 2'540.0;
constexpr int kAspect = 3;
constexpr int kBorder = 50;
constexpr double kThinnest = 35; // hundredths of a millimetre
constexpr double kWider = 45;
constexpr double kPressureTop = 1'023;
constexpr int kPrintMost = 4'096;

Picture png(QImage image, int dpi)
{
    const int dotsPerMeter = qRound(dpi * 100 / 2.54);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    Picture picture{{}, QStringLiteral("image/png"), image.width(), image.height(), dpi};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

QImage whiteField(int height)
{
    QImage image(height * kAspect, height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}

} // namespace

SignatureField signatureField(int padWidth, int padHeight)
{
    const int height = std::min(padHeight, padWidth / kAspect);
    const int width = height * kAspect;
    return {(padWidth - width) / 2, (padHeight - height) / 2, width, height};
}

Picture drawSignature(const QList<Stroke> &strokes, const SignatureField &field)
{
    const double scale = kDpi / kHundredthsPerInch;
    QImage image = whiteField(qRound(field.height * scale));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stroke &stroke : strokes) {
        for (qsizetype i = 0; i < stroke.size(); ++i) {
            const StrokePoint &to = stroke[i];
            const StrokePoint &from = stroke[std::max<qsizetype>(i - 1, 0)];
            const double width = (kThinnest + kWider * to.pressure / kPressureTop) * scale;
            painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF a((from.x - field.left) * scale, (from.y - field.top) * scale);
            const QPointF b((to.x - field.left) * scale, (to.y - field.top) * scale);
            a == b ? painter.drawPoint(b) : painter.drawLine(a, b);
        }
    }
    painter.end();
    return png(image, kDpi);
}

bool touchesBorder(const QList<Stroke> &strokes, const SignatureField &field)
{
    const auto outside = [&field](const StrokePoint &point) {
        return point.x < field.left + kBorder || point.x > field.left + field.width - kBorder
               || point.y < field.top + kBorder || point.y > field.top + field.height - kBorder;
    };
    return std::any_of(strokes.begin(), strokes.end(),
                       [&outside](const Stroke &stroke) { return std::any_of(stroke.begin(), stroke.end(), outside); });
}

Result<Picture> drawThumb(const Picture &print)
{
    const QImage image = QImage::fromData(print.bytes).convertToFormat(QImage::Format_Grayscale8);
    if (image.isNull() || print.dpi < kDpi || std::max(image.width(), image.height()) > kPrintMost)
        return fault("pad.thumb-unusable", QStringLiteral("%1 dpi").arg(print.dpi));
    QImage field = whiteField(std::max(image.height(), (image.width() + kAspect - 1) / kAspect));
    QPainter painter(&field);
    painter.drawImage((field.width() - image.width()) / 2, (field.height() - image.height()) / 2, image);
    painter.end();
    return png(field, print.dpi);
}

} // namespace seva
