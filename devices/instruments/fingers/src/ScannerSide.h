// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FingerIssuer.h"

#include <seva/instruments/DrawnPrint.h>
#include <seva/instruments/FingerScene.h>

#include <QJsonArray>

#include <map>
#include <mutex>

namespace seva {

/// What the scanner says, before the line spoils it. Written from the page of the interface (docs/fingerprints.md),
/// not from the driver, so that the two prove each other.
class ScannerSide
{
public:
    ScannerSide(const FingerScene &scene, const Clock &clock) : m_scene(scene), m_clock(clock) {}

    QByteArray discovery(int port, const QString &verb) const;
    QByteArray info(int port) const;
    /// By the next step of the scene, which is handed back.
    QByteArray capture(const QJsonObject &asked, QJsonObject &step);
    /// A JPEG of the whole plate.
    QByteArray plate(int number) const;
    int captures() const;

private:
    struct Making;
    using Twist = void (*)(Making &making);
    using Twists = std::map<QString, Twist>;
    static const Twists &twists();
    static Twists tokenTwists();
    static Twists payloadTwists();
    static Twists recordTwists();
    static Twists refusals();
    friend QStringList captureFlaws();

    bool plain() const { return m_scene.device[u"specVersion"].toString().startsWith(u'1'); }
    QJsonValue number(int value) const;
    QJsonObject identity() const;
    QJsonObject entry(Making &making, const QString &finger, QByteArray &previous);
    QByteArray answer(Making &making);
    PrintFlaws flawsOf(FingerPosition finger, const QJsonObject &step) const;

    FingerScene m_scene;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    qsizetype m_captures = 0;
    QByteArray m_first;
};

} // namespace seva
