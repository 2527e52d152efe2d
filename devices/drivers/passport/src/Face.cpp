// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaceDecoders.h"
#include "Groups.h"
#include <seva/chip/ChipFaults.h>
#include <seva/chip/Tlv.h>

#include <seva/drivers/PassportData.h>

#include <QtEndian>

#include <png.h>

namespace seva {

using namespace chip;

namespace {

// ISO/IEC 19794-5, 5.3 to 5.7.
constexpr int kRecordHead = 14;
constexpr int kFacialInformation = 20;
constexpr int kFeaturePoint = 8;
constexpr int kImageInformation = 12;
constexpr quint8 kJpeg2000 = 1;

Fault malformed(const char *what)
{
    return chipFault(Wrong::ImageMalformed, QLatin1String(what));
}

/// 5F2E holds the record in the clear; 7F2E may hold it within.
const Tlv *recordIn(const Tlv &object)
{
    for (const Tlv &part : object.parts) {
        if (part.tag == 0x5f2e)
            return &part;
        if (const Tlv *found = recordIn(part))
            return found;
    }
    return nullptr;
}

Result<FaceImage> faceInRecord(const QByteArray &record)
{
    if (record.size() < kRecordHead + kFacialInformation || !record.startsWith(QByteArray("FAC\0", 4)))
        return malformed("record");
    const QByteArray face = record.mid(kRecordHead);
    const auto length = qFromBigEndian<quint32>(face.constData());
    const auto points = qFromBigEndian<quint16>(face.constData() + 4);
    const qsizetype at = kFacialInformation + qsizetype(points) * kFeaturePoint;
    if (length > quint32(face.size()) || at + kImageInformation >= qsizetype(length))
        return malformed("lengths");
    const QByteArray information = face.mid(at, kImageInformation);
    const auto type = quint8(information[1]);
    if (type > kJpeg2000)
        return malformed("type");
    return FaceImage{type == kJpeg2000 ? FaceFormat::Jpeg2000 : FaceFormat::Jpeg,
                     qFromBigEndian<quint16>(information.constData() + 2),
                     qFromBigEndian<quint16>(information.constData() + 4),
                     face.mid(at + kImageInformation, qsizetype(length) - at - kImageInformation)};
}

} // namespace

Result<FaceImage> faceInDataGroup2(const QByteArray &content)
{
    const auto object = readOneTlv(content);
    if (!object)
        return object.fault();
    const Tlv *record = object->tag == 0x75 ? recordIn(*object) : nullptr;
    if (!record)
        return malformed("no record");
    return faceInRecord(record->value);
}

Result<FacePixels> decodedFace(const FaceImage &image)
{
    return image.format == FaceFormat::Jpeg ? decodedJpeg(image.encoded) : decodedJpeg2000(image.encoded);
}

Result<QByteArray> faceAsPng(const FaceImage &image)
{
    const auto pixels = decodedFace(image);
    if (!pixels)
        return pixels.fault();
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    png.width = png_uint_32(pixels->width);
    png.height = png_uint_32(pixels->height);
    png.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&png, nullptr, &size, 0, pixels->rgb.constData(), 0, nullptr);
    QByteArray file(qsizetype(size), '\0');
    if (!png_image_write_to_memory(&png, file.data(), &size, 0, pixels->rgb.constData(), 0, nullptr))
        return malformed("png");
    return file.left(qsizetype(size));
}

} // namespace seva
