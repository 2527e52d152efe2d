// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordWriter.h"

#include <QtEndian>

#include <openjpeg.h>
#include <turbojpeg.h>

#include <memory>

namespace seva {

namespace {

constexpr quint16 kDpi = 500;
constexpr quint8 kJpeg2000Lossless = 5;
constexpr quint8 kLiveScanPlain = 0;
constexpr int kGeneralHeader = 16;

OPJ_SIZE_T append(void *from, OPJ_SIZE_T count, void *user)
{
    static_cast<QByteArray *>(user)->append(static_cast<const char *>(from), qsizetype(count));
    return count;
}

template <typename Number>
QByteArray big(Number number)
{
    QByteArray out(sizeof(Number), '\0');
    qToBigEndian(number, out.data());
    return out;
}

} // namespace

QByteArray jpeg2000Of(const Frame &frame)
{
    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters);
    parameters.tcp_numlayers = 1;
    parameters.cp_disto_alloc = 1;
    opj_image_cmptparm_t plane{};
    plane.dx = plane.dy = 1;
    plane.w = OPJ_UINT32(frame.width);
    plane.h = OPJ_UINT32(frame.height);
    plane.prec = 8;
    const std::unique_ptr<opj_image_t, decltype(&opj_image_destroy)> image(opj_image_create(1, &plane, OPJ_CLRSPC_GRAY),
                                                                           &opj_image_destroy);
    image->x1 = plane.w;
    image->y1 = plane.h;
    for (int y = 0; y < frame.height; ++y) {
        for (int x = 0; x < frame.width; ++x)
            image->comps[0].data[y * frame.width + x] = quint8(frame.bytes[y * frame.stride + x]);
    }
    QByteArray out;
    const std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)> codec(opj_create_compress(OPJ_CODEC_J2K),
                                                                           &opj_destroy_codec);
    const std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)> stream(opj_stream_default_create(OPJ_FALSE),
                                                                              &opj_stream_destroy);
    opj_stream_set_user_data(stream.get(), &out, nullptr);
    opj_stream_set_write_function(stream.get(), append);
    const bool done = opj_setup_encoder(codec.get(), &parameters, image.get()) != 0
                      && opj_start_compress(codec.get(), image.get(), stream.get()) != 0
                      && opj_encode(codec.get(), stream.get()) != 0 && opj_end_compress(codec.get(), stream.get()) != 0;
    return done ? out : QByteArray();
}

QByteArray jpegOf(const Frame &frame)
{
    constexpr int quality = 80;
    const std::unique_ptr<void, decltype(&tjDestroy)> handle(tjInitCompress(), &tjDestroy);
    unsigned char *out = nullptr;
    unsigned long size = 0;
    const auto *pixels = reinterpret_cast<const unsigned char *>(frame.bytes.constData());
    const bool done = tjCompress2(handle.get(), pixels, frame.width, frame.stride, frame.height, TJPF_GRAY, &out, &size,
                                  TJSAMP_GRAY, quality, 0)
                      == 0;
    const QByteArray jpeg = done ? QByteArray(reinterpret_cast<const char *>(out), qsizetype(size)) : QByteArray();
    tjFree(out);
    return jpeg;
}

QByteArray fingerRecord(FingerPosition finger, int width, int height, const QByteArray &codestream, int quality)
{
    // Capture date and time, technology (1: optical), vendor, type.
    QByteArray body = QByteArray(9, '\xff') + big<quint8>(1) + big<quint16>(0) + big<quint16>(0);
    body += big<quint8>(1) + big(quint8(quality)) + big<quint16>(0) + big<quint16>(0);
    body += big(quint8(finger)) + big<quint8>(0) + big<quint8>(1);
    body += big(kDpi) + big(kDpi) + big(kDpi) + big(kDpi);
    body += big<quint8>(8) + big(kJpeg2000Lossless) + big(kLiveScanPlain);
    body += big(quint16(width)) + big(quint16(height)) + big(quint32(codestream.size())) + codestream;
    const quint32 representation = quint32(body.size()) + 4;
    return QByteArray("FIR\0"
                      "020\0",
                      8)
           + big(representation + kGeneralHeader) + big<quint16>(1) + big<quint8>(0) + big<quint8>(1)
           + big(representation) + body;
}

} // namespace seva
