// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/Keystrokes.h>
#include <seva/drivers/ReadBarcodes.h>
#include <seva/vision/SecureQr.h>

#include <cstdlib>
#include <openssl/bn.h>
#include <zlib.h>

using namespace seva;

namespace {

/// As an issuer packs it, so that the fuzzer reaches what stands behind decimal digits and gzip.
QByteArray packed(const QByteArray &bytes)
{
    QByteArray out(qsizetype(compressBound(uLong(bytes.size()))) + 64, Qt::Uninitialized);
    auto size = uLongf(out.size());
    if (compress2(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
                  uLong(bytes.size()), 0)
        != Z_OK)
        std::abort();
    BIGNUM *number = BN_bin2bn(reinterpret_cast<const unsigned char *>(out.constData()), int(size), nullptr);
    char *digits = BN_bn2dec(number);
    const QByteArray text(digits);
    OPENSSL_free(digits);
    BN_free(number);
    return text;
}

void look(const QByteArray &payload)
{
    const bool secure = payloadKindOf(payload) == PayloadKind::AadhaarSecure;
    auto code = parseSecureQr(payload);
    if (code && (!secure || code->signature.size() != 256 || code->version < 1 || code->version > 2))
        std::abort();
    if (!code)
        return;
    SecureQrIssuers().check(*code);
    (void)matchesHash(*code, "9876543210");
    if (code->seal == SecureQrSeal::Genuine)
        std::abort();
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    look(bytes);
    look(packed(bytes));
    Keystrokes keys{KeystrokeRules{}};
    for (size_t i = 0; i < size; ++i) {
        const auto payload = keys.key(data[i], i % 5 != 4, Instant(i));
        if (payload && payload->isEmpty())
            std::abort();
    }
    return 0;
}
