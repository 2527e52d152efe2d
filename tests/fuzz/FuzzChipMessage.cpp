// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SecureMessaging.h>

#include <seva/chip/Tlv.h>

#include <cstdlib>

using namespace seva;
using namespace seva::chip;

namespace {

SessionKeys keysOf(CipherKind kind)
{
    return sessionKeys(kind, QByteArray(32, 'k'));
}

/// As a hostile chip may send it: the MAC is right, what it covers is anything.
QByteArray sealed(CipherKind kind, const QByteArray &objects)
{
    const int block = blockBytes(kind);
    QByteArray counter(block, '\0');
    counter.back() = 1;
    return objects + writeTlv(0x8e, macOf(kind, keysOf(kind).mac, padded(counter + objects, block)));
}

void open(CipherKind kind, const QByteArray &data)
{
    SecureMessaging messaging(keysOf(kind));
    const auto answer = messaging.open({data, 0x9000});
    if (!answer && !answer.fault().code.startsWith(QLatin1String("chip.")))
        std::abort();
    if (answer && answer->data.size() > data.size())
        std::abort();
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto kind = static_cast<CipherKind>(data[0] % 4);
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    open(kind, bytes);
    open(kind, sealed(kind, bytes));
    return 0;
}
