// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PenDecoder.h"

namespace seva {

namespace {

constexpr int kPressureTop = 1'023;
constexpr qint64 kLongest = 3'600'000;

int scaled(int value, int most, int to)
{
    return most > 0 ? int(qint64(std::clamp(value, 0, most)) * to / most) : 0;
}

qint64 millisecondsOf(const input_event &event)
{
    return qint64(event.input_event_sec) * 1'000 + qint64(event.input_event_usec) / 1'000;
}

} // namespace

void PenDecoder::takeAxis(const input_event &event)
{
    if (event.code == ABS_X) {
        m_at.x = scaled(event.value, m_scale.xMost, m_scale.width);
        m_hasX = true;
    } else if (event.code == ABS_Y) {
        m_at.y = scaled(event.value, m_scale.yMost, m_scale.height);
        m_hasY = true;
    } else if (event.code == ABS_PRESSURE) {
        m_at.pressure = scaled(event.value, m_scale.pressureMost, kPressureTop);
    }
}

std::optional<Stroke> PenDecoder::takeReport(const input_event &event)
{
    if (std::exchange(m_dropped, false))
        return std::nullopt;
    if (m_touches && m_hasX && m_hasY) {
        const qint64 now = millisecondsOf(event);
        m_first = m_first.value_or(now);
        m_at.time = int(std::clamp<qint64>(now - *m_first, 0, kLongest));
        m_down = true;
        if (m_stroke.size() < kPointsMost)
            m_stroke.append(m_at);
        return std::nullopt;
    }
    if (m_touches || !std::exchange(m_down, false))
        return std::nullopt;
    return std::exchange(m_stroke, {});
}

std::optional<Stroke> PenDecoder::take(const input_event &event)
{
    if (event.type == EV_SYN && event.code == SYN_DROPPED)
        m_dropped = true;
    else if (event.type == EV_SYN && event.code == SYN_REPORT)
        return takeReport(event);
    else if (event.type == EV_ABS)
        takeAxis(event);
    else if (event.type == EV_KEY && event.code == BTN_TOUCH)
        m_touches = event.value != 0;
    else if (event.type == EV_KEY && event.code == m_scale.doneKey && event.value == 1)
        m_done = true;
    return std::nullopt;
}

} // namespace seva
