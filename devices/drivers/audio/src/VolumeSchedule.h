// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>

#include <QMap>
#include <QStringList>

namespace seva {

/// How loud calls are by the time of day.
class VolumeSchedule
{
public:
    /// Lines "HH:MM percent" with 10 to 100 percent: from then on so loud, over midnight too. None: 100.
    /// "devices.volume-wrong" names the line that is not so.
    [[nodiscard]] static Result<VolumeSchedule> of(const QStringList &lines, const QByteArray &zone);

    int percentAt(Instant now) const;

private:
    QMap<QTime, int> m_from;
    QByteArray m_zone;
};

} // namespace seva
