// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Paint.h"

#include <QBuffer>

namespace seva::paint {

namespace {

Picture encoded(QImage image, const char *format, const QString &mediaType, int quality, int dpi)
{
    constexpr double inchesPerMetre = 1000 / 25.4;
    image.setDotsPerMeterX(qRound(dpi * inchesPerMetre));
    image.setDotsPerMeterY(qRound(dpi * inchesPerMetre));
    Picture picture{{}, mediaType, image.width(), image.height(), dpi};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return picture;
}

} // namespace

Picture jpeg(QImage image, int quality, int dpi)
{
    return encoded(std::move(image), "JPG", QStringLiteral("image/jpeg"), quality, dpi);
}

Picture png(QImage image, int dpi)
{
    return encoded(std::move(image), "PNG", QStringLiteral("image/png"), -1, dpi);
}

Frame frame(const QImage &image, Instant at)
{
    const bool grey = image.format() == QImage::Format_Grayscale8;
    const QImage raw = grey ? image : image.convertToFormat(QImage::Format_RGB32);
    const QByteArray bytes(reinterpret_cast<const char *>(raw.constBits()), raw.sizeInBytes());
    return {raw.width(), raw.height(), int(raw.bytesPerLine()), grey ? PixelFormat::Grey8 : PixelFormat::Bgrx32, bytes,
            at};
}

} // namespace seva::paint
