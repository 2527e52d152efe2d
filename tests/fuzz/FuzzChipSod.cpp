// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SecurityObject.h>

#include <cstdlib>

using namespace seva;
using namespace seva::chip;

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const CscaStore nobody;
    constexpr Instant now = 1'795'000'000'000;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<ChipCheckLine> lines = passiveAuthentication(bytes, {{1, QByteArray("a")}}, {1, 2}, nobody, now);
    if (lines.size() != 5)
        std::abort();
    for (const ChipCheckLine &line : lines) {
        if (line.result != CheckResult::Passed && line.reason.code.isEmpty())
            std::abort();
        // Nobody's word counts in a store without countries.
        if (line.check == ChipCheck::SignerChain && line.result == CheckResult::Passed)
            std::abort();
    }
    if (const auto hashes = readGroupHashes(bytes); !hashes && hashes.fault().code.isEmpty())
        std::abort();
    return 0;
}
