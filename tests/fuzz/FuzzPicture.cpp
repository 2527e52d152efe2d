// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/Codec.h>

#include <cstdlib>

using namespace seva;

/// A picture from outside is refused with a reason, or is what its header promised.
extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // Decoding what is within the limits is bounded, but fifty million pixels an input leave no time for others.
    constexpr qint64 mostPixels = 250'000;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto header = inspectPicture(bytes);
    if (!header && header.fault().code.isEmpty())
        std::abort();
    if (!header || qint64(header->width) * header->height > mostPixels)
        return 0;
    const auto frame = decodePicture(bytes);
    if (frame && (!frame->valid() || frame->width != header->width || frame->height != header->height))
        std::abort();
    return 0;
}
