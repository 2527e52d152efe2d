// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RdXml.h"

#include <seva/devices/AadhaarReader.h>

namespace seva::rd {

enum class Readiness { Ready, NotReady, Used };

/// RDSERVICE: how the service is, and where it wants to be asked for the rest.
struct ServiceAnswer
{
    Readiness readiness = Readiness::NotReady;
    QString info; ///< as the maker calls it; cleaned, at most 120 characters
    QByteArray devicePath;
    QByteArray capturePath;
};

/// CAPTURE: either an error (errCode other than 0) or a sealed block.
struct PidAnswer
{
    int errCode = 0;
    QString errInfo; ///< cleaned, at most 120 characters
    /// -1: not said.
    int fingers = -1;
    int irises = -1;
    int faces = -1;
    AadhaarCapture capture;
    /// SHA-256 of the session key: no two captures have the same.
    QByteArray fingerprint;
};

/// Faults: "rdservice.xml", "rdservice.shape" (no such answer, the part is named), "rdservice.path-hostile".
/// `authority` is "127.0.0.1:11100", in front of which some makers put their paths.
Result<ServiceAnswer> serviceAnswer(std::span<const char> text, const QByteArray &authority);
Result<AadhaarDevice> deviceAnswer(std::span<const char> text);
Result<PidAnswer> pidAnswer(std::span<const char> text);

/// The path of an Interface element as a path of the same service: nothing that leads elsewhere, up or into a query.
std::optional<QByteArray> ownPath(const QString &path, const QByteArray &authority);

/// What a maker says, fit to be shown: printable, at most 120 characters, no long run of digits.
QString shown(const QString &said);

} // namespace seva::rd
