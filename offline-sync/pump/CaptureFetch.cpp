// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaptureFetch.h"

namespace seva::sync {

namespace {

/// KendraLink::fetchCapture() answers within so long.
constexpr Instant kCaptureDeadline = 10'000;
constexpr int kChunkDeadline = 4'000;
/// While others may have it, too.
constexpr int kShortDeadline = 1'500;

} // namespace

CaptureFetch::CaptureFetch(const Digest &digest, CaptureVault &vault, const Clock &clock, Later later, Answer answer)
    : m_digest(digest), m_vault(vault), m_clock(clock), m_later(std::move(later)), m_answer(std::move(answer)),
      m_until(clock.now() + kCaptureDeadline - kChunkDeadline)
{
}

void CaptureFetch::start(QList<std::shared_ptr<Transport>> from)
{
    m_from = std::move(from);
    next();
}

void CaptureFetch::next()
{
    HttpRequest request;
    request.method = "GET";
    request.target = "/v1/blob/" + m_digest.hex().toLatin1() + "?offset=" + QByteArray::number(m_bytes.size());
    const std::shared_ptr<Transport> from = m_from.first();
    from->send(request, m_from.size() > 1 ? kShortDeadline : kChunkDeadline,
               [self = shared_from_this()](const Result<HttpResponse> &response) {
                   self->m_later([self, response] { self->came(response); });
               });
}

void CaptureFetch::came(const Result<HttpResponse> &response)
{
    if (!response.ok())
        return failed(response.fault());
    const qint64 length = response->headers.value("upload-length").toLongLong();
    if (response->status != 200 || length <= 0 || length > kCaptureMaxBytes || response->body.isEmpty())
        return failed(fault("sync.capture-not-at-hub", m_digest.brief()));
    m_bytes += response->body;
    if (m_bytes.size() >= length) {
        const Result<void> kept = m_vault.adopt(m_digest, m_bytes);
        return kept.ok() ? m_answer(kept) : failed(kept.fault());
    }
    goOn();
}

void CaptureFetch::goOn()
{
    if (m_clock.now() >= m_until)
        return m_answer(fault("sync.capture-too-slow", m_digest.brief()));
    next();
}

void CaptureFetch::failed(const Fault &why)
{
    m_from.removeFirst();
    m_bytes.clear();
    if (m_from.isEmpty())
        return m_answer(why);
    goOn();
}

} // namespace seva::sync
