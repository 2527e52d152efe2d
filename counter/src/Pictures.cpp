// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include <QBuffer>
#include <QImageReader>

namespace seva::pictures {

namespace {

QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    return {};
}

} // namespace

Result<QImage> decode(const QByteArray &bytes, QSize box)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return fault("counter.picture-unknown-kind");
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(kMaxMegabytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (bytes.size() > kMaxBytes || qint64(size.width()) * size.height() > kMaxPixels)
        return fault("counter.picture-too-large", QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()));
    if (!box.isEmpty() && (size.width() > box.width() || size.height() > box.height()))
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return fault("counter.picture-unreadable", QString::fromLatin1(format));
    return image;
}

} // namespace seva::pictures
