// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Enrolment.h>

#include <QDate>

namespace seva::sync {

/// Questions of a command-line verb to a running hub, with the station's certificate. Each waits for its answer, at
/// most 30 s. Faults: sync.unreachable, or the hub's own code.
class HubClient
{
public:
    /// `hubUrl` empty: the hub at which the station enrolled.
    explicit HubClient(const Enrolment &enrolment, const QString &hubUrl = {});

    /// The day's list (.csv) and e-Forms (.xml): the report of importDay() as JSON. At most 2 MiB in all.
    Result<QByteArray> importDay(const QList<NamedFile> &files);
    /// statusOf() as JSON.
    Result<QByteArray> status(const QString &fileNumber, const QDate &dateOfBirth, const QString &language = {});

private:
    Result<QByteArray> ask(const QByteArray &target, const QByteArray &body);
    CurlTransport m_transport;
};

} // namespace seva::sync
