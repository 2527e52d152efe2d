// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/Codec.h>
#include <seva/vision/FingerRecord.h>

#include <openjpeg.h>

#include <memory>

namespace seva {

namespace {

constexpr char kBareCodestream[] = "\xff\x4f\xff\x51";
constexpr int kBits = 8;

Fault unreadable(const char *what)
{
    return fault("vision.finger-picture", QLatin1String(what));
}

/// A file that lies in memory, as OpenJPEG wants to read one.
struct Memory
{
    const QByteArray &bytes;
    OPJ_SIZE_T at = 0;

    static Memory &of(void *user) { return *static_cast<Memory *>(user); }
    static OPJ_SIZE_T read(void *to, OPJ_SIZE_T count, void *user)
    {
        Memory &memory = of(user);
        const OPJ_SIZE_T got = std::min(count, OPJ_SIZE_T(memory.bytes.size()) - memory.at);
        if (got == 0)
            return OPJ_SIZE_T(-1);
        std::copy_n(memory.bytes.constData() + memory.at, got, static_cast<char *>(to));
        memory.at += got;
        return got;
    }
    static OPJ_OFF_T skip(OPJ_OFF_T count, void *user)
    {
        Memory &memory = of(user);
        if (count < 0 || OPJ_SIZE_T(count) > OPJ_SIZE_T(memory.bytes.size()) - memory.at)
            return -1;
        memory.at += OPJ_SIZE_T(count);
        return count;
    }
    static OPJ_BOOL seek(OPJ_OFF_T place, void *user)
    {
        Memory &memory = of(user);
        if (place < 0 || place > memory.bytes.size())
            return OPJ_FALSE;
        memory.at = OPJ_SIZE_T(place);
        return OPJ_TRUE;
    }
};

/// One plane of 8 bits, of the size promised: checked on the header, before a pixel is decoded.
bool asPromised(const opj_image_t &image, const FingerRecord &record)
{
    if (image.numcomps != 1 || image.x1 <= image.x0 || image.y1 <= image.y0)
        return false;
    const opj_image_comp_t &plane = image.comps[0];
    return image.x1 - image.x0 == OPJ_UINT32(record.width) && image.y1 - image.y0 == OPJ_UINT32(record.height)
           && plane.prec == kBits && plane.sgnd == 0 && plane.dx == 1 && plane.dy == 1;
}

Result<Frame> jpeg2000(const FingerRecord &record)
{
    Memory memory{record.image};
    const std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)> stream(opj_stream_default_create(OPJ_TRUE),
                                                                              &opj_stream_destroy);
    opj_stream_set_user_data(stream.get(), &memory, nullptr);
    opj_stream_set_user_data_length(stream.get(), OPJ_UINT64(record.image.size()));
    opj_stream_set_read_function(stream.get(), &Memory::read);
    opj_stream_set_skip_function(stream.get(), &Memory::skip);
    opj_stream_set_seek_function(stream.get(), &Memory::seek);
    const bool bare = record.image.startsWith(kBareCodestream);
    const std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)> codec(
        opj_create_decompress(bare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2), &opj_destroy_codec);
    opj_dparameters_t parameters{};
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t *made = nullptr;
    const bool header = opj_setup_decoder(codec.get(), &parameters)
                        && opj_decoder_set_strict_mode(codec.get(), OPJ_TRUE)
                        && opj_read_header(stream.get(), codec.get(), &made);
    const std::unique_ptr<opj_image_t, decltype(&opj_image_destroy)> image(made, &opj_image_destroy);
    if (!header || !asPromised(*image, record))
        return unreadable("JPEG 2000 header");
    if (!opj_decode(codec.get(), stream.get(), image.get()) || !image->comps[0].data
        || image->comps[0].w != OPJ_UINT32(record.width) || image->comps[0].h != OPJ_UINT32(record.height))
        return unreadable("JPEG 2000");
    Frame frame{record.width, record.height, record.width, PixelFormat::Grey8, {}, 0};
    frame.bytes.resize(qsizetype(record.width) * record.height);
    for (qsizetype i = 0; i < frame.bytes.size(); ++i)
        frame.bytes[i] = char(std::clamp(image->comps[0].data[i], 0, 255));
    return frame;
}

Result<Frame> asCodecReads(const FingerRecord &record)
{
    const auto header = inspectPicture(record.image);
    if (!header)
        return header.fault();
    if (header->width != record.width || header->height != record.height)
        return unreadable("size");
    const auto frame = decodePicture(record.image);
    if (!frame)
        return frame.fault();
    return greyOf(*frame);
}

} // namespace

Result<Frame> decodeFinger(const FingerRecord &record)
{
    switch (record.coding) {
    case FingerCoding::Raw:
        if (record.image.size() != qsizetype(record.width) * record.height)
            return unreadable("raw");
        return Frame{record.width, record.height, record.width, PixelFormat::Grey8, record.image, 0};
    case FingerCoding::Jpeg:
    case FingerCoding::Png: return asCodecReads(record);
    case FingerCoding::Jpeg2000:
    case FingerCoding::Jpeg2000Lossless: return jpeg2000(record);
    case FingerCoding::Packed:
    case FingerCoding::Wsq: break;
    }
    return unreadable("coding");
}

} // namespace seva
