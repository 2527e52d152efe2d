// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/SignaturePad.h>

#include <linux/input.h>

#include <optional>

namespace seva {

/// What the values of a tablet mean.
struct PenScale
{
    int xMost = 0;
    int yMost = 0;
    int pressureMost = 0;
    /// Hundredths of a millimetre.
    int width = 0;
    int height = 0;
    int doneKey = BTN_STYLUS;
};

inline constexpr qsizetype kStrokesMost = 200;
inline constexpr qsizetype kPointsMost = 5'000;

/// Turns the kernel's records into strokes. Bounded: what is more than a signature can be is left out.
class PenDecoder
{
public:
    explicit PenDecoder(const PenScale &scale) : m_scale(scale) {}

    /// The stroke that this record ended.
    std::optional<Stroke> take(const input_event &event);
    bool isDown() const { return m_down; }
    bool isDone() const { return m_done; }

private:
    void takeAxis(const input_event &event);
    std::optional<Stroke> takeReport(const input_event &event);

    const PenScale m_scale;
    Stroke m_stroke;
    StrokePoint m_at;
    bool m_hasX = false;
    bool m_hasY = false;
    bool m_touches = false;
    bool m_down = false;
    bool m_done = false;
    /// The kernel has lost records: nothing counts until the next report (SYN_DROPPED).
    bool m_dropped = false;
    std::optional<qint64> m_first;
};

} // namespace seva
