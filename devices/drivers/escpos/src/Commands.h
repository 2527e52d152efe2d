// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>

#include <QByteArray>
#include <QList>

/// The few ESC/POS commands in use, as bytes.
namespace seva::escpos {

/// Rows of one GS v 0: small printers have buffers of 4 KiB for a line of pictures and more for none.
inline constexpr int kBandRows = 48;

/// ESC @; the real-time pulse and power-off are disabled (GS ( D); status comes by itself (GS a).
QByteArray initialise();
/// Ends whatever command an interrupted sender left open: at most one band, and NUL prints nothing.
QByteArray resynchronise();
/// DLE ENQ 2 and DLE DC4 8: forgets all that was sent and not yet printed, also while offline.
QByteArray forget();
/// DLE EOT n, 1 to 4: answered at once.
QByteArray askRealTime(int n);
/// GS r 1: answered when everything before it has been done.
QByteArray askDone();
QList<QByteArray> bands(const RasterPage &page);
QByteArray cut();
/// Crossed bars over the whole width: the paper that carries them is none.
RasterPage voidMark(int width);

} // namespace seva::escpos
