// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <MultipartJpeg.h>

#include <cstdlib>

using namespace seva::sbi;

/// The stream must be cut alike however it arrives: as a whole, and in pieces of one to 97 bytes.
extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::span<const char> all(reinterpret_cast<const char *>(data), size);
    MultipartJpeg whole;
    const QList<QByteArray> once = whole.take(all);
    MultipartJpeg pieces;
    QList<QByteArray> more;
    for (std::size_t at = 0, step = 1; at < size; at += step, step = step % 97 + 1)
        more += pieces.take(all.subspan(at, std::min(step, size - at)));
    for (const QByteArray &picture : once) {
        if (picture.isEmpty() || picture.size() > MultipartJpeg::kPictureMost)
            std::abort();
    }
    if (once != more || whole.broken() != pieces.broken())
        std::abort();
    return 0;
}
