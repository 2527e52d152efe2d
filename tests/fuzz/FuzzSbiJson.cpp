// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SbiWords.h>

#include <seva/vision/FingerRecord.h>

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace seva;
using namespace seva::sbi;

namespace {

/// The only maker that is trusted; its key was thrown away.
constexpr char kMaker[] = "-----BEGIN CERTIFICATE-----\n"
                          "MIIBpjCCAUugAwIBAgIUWQz528pduDH18u41MAMm8WtOXE8wCgYIKoZIzj0EAwIw\n"
                          "JzElMCMGA1UEAwwcQSBtYWtlciB3aG9zZSBrZXkgbm9ib2R5IGhhczAgFw0yNjEx\n"
                          "MjMwMjE2MjhaGA8yMTI2MTAzMDAyMTYyOFowJzElMCMGA1UEAwwcQSBtYWtlciB3\n"
                          "aG9zZSBrZXkgbm9ib2R5IGhhczBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABKVu\n"
                          "d9QE6ab4YoDo/UJchFKESz3N4uc2QFuisR29kK8Jpq5bmsKqkm9b0/qmg6403N+R\n"
                          "Ax81TqhDdqLjlq7y5mujUzBRMB0GA1UdDgQWBBSF7gCMfutrWCKY+c0OIeqcPnIE\n"
                          "dDAfBgNVHSMEGDAWgBSF7gCMfutrWCKY+c0OIeqcPnIEdDAPBgNVHRMBAf8EBTAD\n"
                          "AQH/MAoGCCqGSM49BAMCA0kAMEYCIQDfmNbq2uNZhMpfSkCxZ/CEOo5YKSUlwaF4\n"
                          "QJ3NE4hZAQIhAIBTsvyGfUs5unWnyu+Dy23KzNkfkZL3IpxRwftPRofu\n"
                          "-----END CERTIFICATE-----\n";

/// Of faults only those of the interface.
template <typename T>
void told(const Result<T> &result)
{
    if (!result && !result.fault().code.startsWith(QLatin1String("sbi.")))
        std::abort();
}

/// Nothing that another maker signed ever comes through.
template <typename T>
void refused(const Result<T> &result)
{
    told(result);
    if (result)
        std::abort();
}

Trust onlyThatMaker()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("maker.pem")));
    if (!file.open(QIODevice::WriteOnly) || file.write(kMaker) < 0)
        std::abort();
    file.close();
    const auto trust = Trust::read(folder.path());
    if (!trust || !trust->checksChains())
        std::abort();
    return *trust;
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)listsFingerDevice(bytes);
    (void)isWholeJson(bytes);
    static const Trust trust = onlyThatMaker();
    told(devicesIn(bytes, 4501, {}, 0));
    refused(devicesIn(bytes, 4501, trust, 0));
    CaptureAsk ask;
    ask.fingers = {FingerPosition::RightIndex, FingerPosition::RightMiddle};
    told(captureIn(bytes, {}, ask, {}, 0));
    refused(captureIn(bytes, {}, ask, trust, 0));
    const auto record = parseFingerRecord(bytes);
    if (!record)
        return 0;
    const auto frame = decodeFinger(*record);
    if (frame && (!frame->valid() || frame->width != record->width || frame->height != record->height))
        std::abort();
    return 0;
}
