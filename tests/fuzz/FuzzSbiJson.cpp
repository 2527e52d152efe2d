// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SbiWords.h>

#include <seva/vision/FingerRecord.h>

#include <cstdlib>

using namespace seva;
using namespace seva::sbi;

namespace {

/// Of faults only those of the interface; nothing unsigned ever comes through.
template <typename T>
void refused(const Result<T> &result)
{
    if (result || !result.fault().code.startsWith(QLatin1String("sbi.")))
        std::abort();
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)listsFingerDevice(bytes);
    (void)isWholeJson(bytes);
    refused(devicesIn(bytes, 4501, {}, 0));
    CaptureAsk ask;
    ask.fingers = {FingerPosition::RightIndex, FingerPosition::RightMiddle};
    refused(captureIn(bytes, {}, ask, {}, 0));
    const auto record = parseFingerRecord(bytes);
    if (!record)
        return 0;
    const auto frame = decodeFinger(*record);
    if (frame && (!frame->valid() || frame->width != record->width || frame->height != record->height))
        std::abort();
    return 0;
}
