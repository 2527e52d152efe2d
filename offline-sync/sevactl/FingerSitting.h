// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

#include <seva/devices/FingerprintScanner.h>

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>

namespace seva::ctl {

/// A sitting at the scanner, one slap after the other, into a folder.
class FingerSitting
{
public:
    FingerSitting(FingerprintScanner &scanner, QList<Slap> slaps, const QDir &folder);

    /// kBad when a finger is poor or missing, or with a fault.
    Answer run();

private:
    void end(const std::optional<Fault> &problem);
    void next();
    void keep(const SlapCapture &capture);
    Result<void> keep(const FingerCapture &finger);

    FingerprintScanner &m_scanner;
    QList<Slap> m_slaps;
    const QDir m_folder;
    QEventLoop m_loop;
    FingerRequest m_request;
    QByteArray m_attestation;
    QJsonArray m_fingers;
    std::optional<Fault> m_problem;
    bool m_poor = false;
};

} // namespace seva::ctl
