// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <Access.h>
#include <Groups.h>
#include <Proofs.h>

#include <seva/drivers/PassportData.h>

#include <cstdlib>

using namespace seva;
using namespace seva::chip;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

template <typename T>
void named(const Result<T> &result)
{
    demand(result.ok() || result.fault().code.startsWith(QLatin1String("chip.")));
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    named(groupsInCom(bytes));
    named(paceOffer(bytes));
    named(chipKeyOffer(bytes));
    named(verifyActiveSignature(bytes, bytes, QByteArray(8, 'n'), bytes.right(256)));
    const auto zone = zoneInDataGroup1(bytes);
    named(zone);
    demand(!zone || zone->size() == 2 || zone->size() == 3);
    const auto face = faceInDataGroup2(bytes);
    named(face);
    if (!face)
        return 0;
    const auto pixels = decodedFace(*face);
    named(pixels);
    demand(!pixels || pixels->rgb.size() == qsizetype(pixels->width) * pixels->height * 3);
    return 0;
}
