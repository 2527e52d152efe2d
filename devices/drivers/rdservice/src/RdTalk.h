// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RdAnswers.h"

#include <seva/drivers/LocalService.h>

#include <QSet>

namespace seva::rd {

struct TalkSettings
{
    QString host;
    QList<int> ports;
    bool tls = false;
    LocalTrust trust;
    QSet<uint> owners;
    /// A word of `info`; empty: any maker.
    QString maker;
    /// UIDAI's letter.
    QString environment;
    /// For one question that needs no person.
    milliseconds probe{2'000};
};

/// The service that is asked, as it was found.
struct Found
{
    int port = 0;
    ServiceAnswer service;
    /// Empty where the service does not tell.
    AadhaarDevice device;
};

struct CaptureOutcome
{
    /// What to ask first the next time.
    std::optional<Found> found;
    Result<PidAnswer> answer;
};

/// What is said to RD services; each call blocks for as long as stated.
class RdTalk
{
public:
    RdTalk(TalkSettings settings, const Clock &clock) : m_settings(std::move(settings)), m_service(clock) {}

    /// Asks every port at once; two probes at most. A service that is ready is preferred to one that is not, then the
    /// lower port. Without any: "devices.absent", or the fault of a service that was refused.
    Result<Found> find(const std::stop_token &stop) const;
    /// Confirms `known` or finds another, and captures; four probes and `time` at most. `person` is the part of it the
    /// device gives the person.
    CaptureOutcome capture(const std::optional<Found> &known, const AadhaarRequest &request, milliseconds person,
                           milliseconds time, const std::stop_token &stop) const;

private:
    LocalRequest question(int port, const QByteArray &method, const QByteArray &path) const;
    QByteArray authority(int port) const;
    Result<ServiceAnswer> read(int port, const Result<LocalAnswer> &answer) const;
    Result<Found> confirm(const Found &known, const std::stop_token &stop) const;
    AadhaarDevice device(int port, const QByteArray &path, const std::stop_token &stop) const;
    Result<PidAnswer> ask(const Found &found, const QByteArray &options, milliseconds time,
                          const std::stop_token &stop) const;
    Result<QList<int>> listening() const;

    TalkSettings m_settings;
    LocalService m_service;
};

/// "rdservice.not-ready" or "rdservice.in-use"; nothing for a service that is ready.
std::optional<Fault> hindrance(const ServiceAnswer &service);

} // namespace seva::rd
