// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PinFile.h"

#include <seva/base/Files.h>

namespace seva::ctl {

namespace {

constexpr qint64 kPinFileMost = 256;
constexpr qsizetype kPinLeast = 4;
constexpr qsizetype kPinMost = 64;

} // namespace

Result<QString> pinOf(const QString &path)
{
    const Result<QByteArray> bytes = files::read(path, kPinFileMost);
    if (!bytes)
        return bytes.fault();
    const QString pin = QString::fromUtf8(bytes->split('\n').first()).trimmed();
    if (pin.size() < kPinLeast || pin.size() > kPinMost)
        return fault("ctl.pin-length", path);
    return pin;
}

} // namespace seva::ctl
