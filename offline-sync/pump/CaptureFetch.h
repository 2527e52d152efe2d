// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/CaptureVault.h>
#include <seva/sync/Http.h>

#include <memory>

namespace seva::sync {

/// One capture on its way down, chunk by chunk, from the first of several that has it. What it is its name proves.
class CaptureFetch : public std::enable_shared_from_this<CaptureFetch>
{
public:
    /// Runs something in the thread of whoever asks, or never when that one is gone.
    using Later = std::function<void(std::function<void()>)>;
    using Answer = std::function<void(Result<void>)>;

    CaptureFetch(const Digest &digest, CaptureVault &vault, const Clock &clock, Later later, Answer answer);
    /// `from` in this order; not empty.
    void start(QList<std::shared_ptr<Transport>> from);

private:
    void next();
    void came(const Result<HttpResponse> &response);
    void goOn();
    void failed(const Fault &why);

    const Digest m_digest;
    CaptureVault &m_vault;
    const Clock &m_clock;
    const Later m_later;
    const Answer m_answer;
    const Instant m_until;
    QList<std::shared_ptr<Transport>> m_from; ///< the first is asked
    QByteArray m_bytes;
};

} // namespace seva::sync
