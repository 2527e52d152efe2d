// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/instruments/DrawnFace.h>

#include <QList>
#include <QString>

namespace seva {

/// A way in which a portrait goes wrong; made at run time from a clean one.
struct Defect
{
    QString name;
    /// One of these has to notice it.
    QStringList measures;
};

const QList<Defect> &defects();

/// The clean portrait of a seed, in one of several sizes, as a counter's camera sees it.
DrawnFace cleanFace(quint64 seed);
/// The portrait of the seed with the defect; strength 1 to 5. Rgb24.
Frame spoiled(const QString &defect, int strength, quint64 seed);

} // namespace seva
