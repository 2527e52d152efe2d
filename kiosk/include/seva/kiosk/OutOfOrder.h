// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Alarms.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/StationRuntime.h>

namespace seva {

/// While the kiosk cannot work: turns the page through the languages of the Kendra, so that whoever stands there can
/// read it, and tries at each turn whether the journal takes an entry again (a full disk that was freed, say).
class OutOfOrder
{
public:
    static constexpr milliseconds kTurn{8'000};

    OutOfOrder(StationRuntime &runtime, LanguageChoice &languages) : m_runtime(runtime), m_languages(languages) {}
    ~OutOfOrder();
    Q_DISABLE_COPY_MOVE(OutOfOrder)

    /// `over` is called once, when the kiosk can work again.
    void begin(std::function<void()> over);

private:
    void turn();
    bool works() const;

    StationRuntime &m_runtime;
    LanguageChoice &m_languages;
    std::function<void()> m_over;
    Alarms::Id m_alarm = 0;
};

} // namespace seva
