// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QJsonObject>
#include <QStringList>

namespace seva {

/// What the scanner is, whose fingers lie on it, and what its service does wrong: docs/fingerprints.md.
struct FingerScene
{
    QJsonObject device;
    quint64 person = 1;
    /// By finger name, or "all": how it is spoiled.
    QJsonObject prints;
    /// By "discovery", "info", "stream": one step for all questions of the kind.
    QJsonObject services;
    /// One step per capture; the last one stays.
    QList<QJsonObject> captures;
};

/// A built-in name or a file. Faults "instruments.finger-scene-unreadable", "instruments.finger-scene-broken".
Result<FingerScene> readFingerScene(const QString &nameOrFile);
Result<FingerScene> fingerSceneFrom(const QByteArray &json, const QString &place);

/// Every misbehaviour a step may name: what goes wrong on the line, and what is wrong in a capture.
QStringList lineFlaws();
QStringList captureFlaws();
QStringList streamFlaws();

} // namespace seva
