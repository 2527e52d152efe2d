// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <functional>
#include <span>
#include <stop_token>

namespace seva {

/// Whom an https service has to prove itself to be. With nothing set every certificate is refused.
struct LocalTrust
{
    /// PEM file of the authorities to trust.
    QString authority;
    /// "sha256//<base64>" of the one public key to accept, for certificates a vendor makes on the machine itself.
    QByteArray pin;
    /// Takes any certificate: only for finding out who is there, never for what a person's data goes to.
    bool anyone = false;
};

/// One question to a device service. All limits hold whatever the service does.
struct LocalRequest
{
    bool tls = false;
    /// An address or name; services for devices answer on the loopback address.
    QString host = QStringLiteral("127.0.0.1");
    /// 1 to 65,535.
    int port = 0;
    /// Any word of RFC 9110 §9.1, such as RCAPTURE.
    QByteArray method;
    /// Begins with '/'.
    QByteArray path = "/";
    /// Name and value. "Content-Type" belongs here when there is a body.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// From the start of the question to the last byte of the answer, by the clock of the service. 1 ms to 120 s.
    std::chrono::milliseconds time{5'000};
    qsizetype headerMost = 16'384;
    qsizetype bodyMost = 1 << 20;
    LocalTrust trust;

    /// Takes the body as it comes, in place of LocalAnswer::body and of its limit; false: enough, which is a good
    /// end. Called in the thread that asks.
    std::function<bool(std::span<const char>)> sink;
    /// For services whose Content-Length is known to be short (it counts characters): asked once so many bytes are
    /// here, and with each piece that follows, whether the body is whole. Without it Content-Length decides.
    std::function<bool(const QByteArray &)> whole;
};

struct LocalAnswer
{
    /// 100 to 999, but never a redirection.
    int status = 0;
    QByteArray contentType;
    /// Reserved once, so that a caller can wipe it (wipeShared()).
    QByteArray body;
};

/// HTTP/1.x questions to services that device makers let run on this machine: no redirections, no proxy, no cookies,
/// no compression, one connection for each question. A service may stall, lie about lengths, send four gigabytes or be
/// somebody else's program: each question ends within its time with one of these faults, or an answer of any status.
///
/// "devices.service-absent"      nobody listens there
/// "devices.service-slow"        its time has passed
/// "devices.service-stopped"     `stop` was requested
/// "devices.service-too-large"   headers or body beyond the limit, or a Content-Length that says so
/// "devices.service-cut"         the answer ended before its end
/// "devices.service-garbage"     no HTTP, or headers that contradict each other
/// "devices.service-redirected"  it pointed elsewhere, which is never followed
/// "devices.service-untrusted"   no TLS, or not with the certificate wanted
/// "devices.service-question"    the question is outside the ranges above
class LocalService
{
public:
    explicit LocalService(const Clock &clock) : m_clock(clock) {}

    /// Blocks; from any thread. Ends at most 50 ms after `stop` or the deadline.
    Result<LocalAnswer> ask(const LocalRequest &request, const std::stop_token &stop) const;
    /// All at once (256 at most); the answers in the order of the questions.
    QList<Result<LocalAnswer>> askAll(const QList<LocalRequest> &requests, const std::stop_token &stop) const;

private:
    const Clock &m_clock;
};

} // namespace seva
