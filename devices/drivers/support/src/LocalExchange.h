// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/drivers/LocalService.h>

#include <curl/curl.h>

#include <memory>
#include <optional>

namespace seva {

/// One question on its way, and what has come back so far.
class LocalExchange
{
    Q_DISABLE_COPY_MOVE(LocalExchange)
public:
    LocalExchange(const LocalRequest &request, Instant now);

    CURL *easy() const { return m_easy.get(); }
    bool ended() const { return m_end.has_value(); }
    bool late(Instant now) const { return now >= m_deadline; }
    /// What libcurl says it came to.
    void end(CURLcode code);
    enum class Outside { Late, Stopped };
    void endBy(Outside reason);
    Result<LocalAnswer> take() { return std::move(*m_end); }

private:
    /// What the callbacks of libcurl stop an exchange for.
    enum class Halt { None, Enough, TooLarge, Garbage, Redirected };

    static size_t headerCame(char *data, size_t, size_t count, void *self);
    static size_t bodyCame(char *data, size_t, size_t count, void *self);
    bool readHeader(const QByteArray &line);
    bool readBody(std::span<const char> piece);
    bool halt(Halt why);
    bool wholeNow() const;
    void ask();
    void secure();
    QString place() const;
    Result<LocalAnswer> judged(CURLcode code) const;

    LocalRequest m_request;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_easy;
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> m_headers;
    Instant m_deadline;
    LocalAnswer m_answer;
    qsizetype m_headerBytes = 0;
    qsizetype m_bodyBytes = 0;
    /// What Content-Length promises.
    std::optional<qint64> m_promised;
    Halt m_halt = Halt::None;
    std::optional<Result<LocalAnswer>> m_end;
};

} // namespace seva
