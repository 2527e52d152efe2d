// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/chip/Tlv.h>

#include <cstdlib>

using namespace seva;
using namespace seva::chip;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Nodes below and including the list; no deeper than the limit.
int nodesOf(const QList<Tlv> &list, int depth)
{
    demand(list.isEmpty() || depth <= kMostTlvDepth);
    int nodes = int(list.size());
    for (const Tlv &each : list)
        nodes += nodesOf(each.parts, depth + 1);
    return nodes;
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = readTlv(bytes);
    if (!read) {
        demand(read.fault().code.startsWith(QLatin1String("chip.tlv-")));
        return 0;
    }
    demand(nodesOf(*read, 1) <= kMostTlvNodes);
    // What was read can be written, and then reads the same.
    QByteArray written;
    for (const Tlv &each : *read)
        written += writeTlv(each.tag, each.value);
    const auto again = readTlv(written);
    demand(again.ok() && again->size() == read->size());
    return 0;
}
