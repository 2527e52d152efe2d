// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdAnswers.h"

#include <cstdlib>

using namespace seva;
using namespace seva::rd;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

bool ownAndPlain(const QByteArray &path)
{
    return path.isEmpty()
           || (path.startsWith('/') && !path.contains("..") && !path.contains("//") && path.size() <= 128);
}

bool fit(const QString &text)
{
    return text.size() <= 120 && std::all_of(text.begin(), text.end(), [](QChar each) { return each.isPrint(); });
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // With its zero byte, and of exactly this size, so that a step beyond is seen.
    const std::vector<char> bytes = [&] {
        std::vector<char> copy(data, data + size);
        copy.push_back('\0');
        return copy;
    }();
    const std::span<const char> text(bytes.data(), size);
    if (const auto service = serviceAnswer(text, "127.0.0.1:11100")) {
        demand(fit(service->info) && ownAndPlain(service->devicePath) && ownAndPlain(service->capturePath));
        demand(!service->capturePath.isEmpty());
    }
    if (const auto device = deviceAnswer(text))
        demand(fit(device->dpId) && device->mc.size() <= XmlMostValue);
    if (const auto pid = pidAnswer(text)) {
        demand(fit(pid->errInfo) && (pid->errCode != 0) == (pid->capture.pid == nullptr));
        if (pid->capture.pid) {
            demand(pid->capture.pid->take([](const PidParts &parts) {
                demand(parts.sessionKey.size() >= 344 && parts.hmac.size() == 64 && !parts.data.empty());
            }));
            demand(!pid->capture.pid->take([](const PidParts &) { std::abort(); }));
        }
    }
    return 0;
}
