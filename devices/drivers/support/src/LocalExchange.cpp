// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocalExchange.h"

#include <openssl/ssl.h>

namespace seva {

namespace {

/// Whatever the clock of the service says, a question ends after so much time of the machine.
constexpr long kBackstop = 150'000;
constexpr int kRedirections = 3;
constexpr int kHundred = 100;
constexpr int kLongestNumber = 18;

/// What was received is wiped from OpenSSL's buffers as soon as it was read out of them.
CURLcode wipeAsRead(CURL *, void *context, void *)
{
    SSL_CTX_set_options(static_cast<SSL_CTX *>(context), SSL_OP_CLEANSE_PLAINTEXT);
    return CURLE_OK;
}

/// RFC 9110 §8.6: digits and nothing else.
std::optional<qint64> lengthIn(const QByteArray &value)
{
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || value.isEmpty() || value.size() > kLongestNumber)
        return std::nullopt;
    return value.toLongLong();
}

} // namespace

LocalExchange::LocalExchange(const LocalRequest &request, Instant now)
    : m_request(request), m_easy(curl_easy_init(), &curl_easy_cleanup), m_headers(nullptr, &curl_slist_free_all),
      m_deadline(now + request.time.count())
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(once);
    ask();
    if (m_request.tls)
        secure();
}

void LocalExchange::ask()
{
    CURL *const c = easy();
    const QByteArray url = (m_request.tls ? "https://" : "http://") + m_request.host.toLatin1() + ':'
                           + QByteArray::number(m_request.port) + m_request.path;
    curl_easy_setopt(c, CURLOPT_URL, url.constData());
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, m_request.tls ? "https" : "http");
    curl_easy_setopt(c, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(c, CURLOPT_PROXY, "");
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(c, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, kBackstop);
    curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, kBackstop);
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    if (!m_request.body.isEmpty()) {
        curl_easy_setopt(c, CURLOPT_POSTFIELDS, m_request.body.constData());
        curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE, long(m_request.body.size()));
    }
    // No round trip before the body.
    m_headers.reset(curl_slist_append(nullptr, "Expect:"));
    for (const auto &[name, value] : m_request.headers)
        m_headers.reset(curl_slist_append(m_headers.release(), (name + ": " + value).constData()));
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, m_headers.get());
    // Read here: libcurl would cut a body at a Content-Length that counts characters.
    curl_easy_setopt(c, CURLOPT_IGNORE_CONTENT_LENGTH, 1L);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, &LocalExchange::headerCame);
    curl_easy_setopt(c, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, &LocalExchange::bodyCame);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(c, CURLOPT_PRIVATE, this);
}

void LocalExchange::secure()
{
    CURL *const c = easy();
    const LocalTrust &trust = m_request.trust;
    curl_easy_setopt(c, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(c, CURLOPT_SSL_CTX_FUNCTION, wipeAsRead);
    curl_easy_setopt(c, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(c, CURLOPT_CAINFO,
                     trust.authority.isEmpty() ? nullptr : trust.authority.toLocal8Bit().constData());
    if (trust.anyone || !trust.pin.isEmpty()) {
        curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 0L);
    }
    if (!trust.pin.isEmpty())
        curl_easy_setopt(c, CURLOPT_PINNEDPUBLICKEY, trust.pin.constData());
}

bool LocalExchange::halt(Halt why)
{
    m_halt = why;
    return false;
}

size_t LocalExchange::headerCame(char *data, size_t, size_t count, void *self)
{
    return static_cast<LocalExchange *>(self)->readHeader(QByteArray(data, qsizetype(count))) ? count : 0;
}

bool LocalExchange::readHeader(const QByteArray &line)
{
    m_headerBytes += line.size();
    if (m_headerBytes > m_request.headerMost)
        return halt(Halt::TooLarge);
    if (line.startsWith("HTTP/")) {
        // Of an answer before the answer (1xx) nothing is kept.
        m_promised.reset();
        m_answer.contentType.clear();
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (colon > 0 && name == "content-type")
        m_answer.contentType = value;
    if (colon > 0 && name == "content-length") {
        const auto length = lengthIn(value);
        if (!length || (m_promised && *m_promised != *length))
            return halt(Halt::Garbage);
        m_promised = length;
        if (!m_request.sink && *length > m_request.bodyMost)
            return halt(Halt::TooLarge);
    }
    if (!line.trimmed().isEmpty())
        return true;
    long status = 0;
    curl_easy_getinfo(easy(), CURLINFO_RESPONSE_CODE, &status);
    if (status / kHundred == kRedirections)
        return halt(Halt::Redirected);
    // An answer without a body ends here; nobody has to close for it.
    if (status / kHundred != 1 && m_promised == 0 && (!m_request.whole || m_request.whole({})))
        return halt(Halt::Enough);
    return true;
}

size_t LocalExchange::bodyCame(char *data, size_t, size_t count, void *self)
{
    return static_cast<LocalExchange *>(self)->readBody({data, count}) ? count : 0;
}

bool LocalExchange::readBody(std::span<const char> piece)
{
    m_bodyBytes += qsizetype(piece.size());
    if (m_request.sink) {
        const bool more = m_request.sink(piece);
        return (more && !wholeNow()) || halt(Halt::Enough);
    }
    if (m_bodyBytes > m_request.bodyMost)
        return halt(Halt::TooLarge);
    if (m_answer.body.isEmpty())
        m_answer.body.reserve(m_request.bodyMost);
    m_answer.body.append(piece.data(), qsizetype(piece.size()));
    return !wholeNow() || halt(Halt::Enough);
}

bool LocalExchange::wholeNow() const
{
    if (!m_promised || m_bodyBytes < *m_promised)
        return false;
    return !m_request.whole || m_request.whole(m_answer.body);
}

QString LocalExchange::place() const
{
    return QStringLiteral("%1:%2").arg(m_request.host).arg(m_request.port);
}

void LocalExchange::end(CURLcode code)
{
    m_end = judged(code);
}

void LocalExchange::endBy(Outside reason)
{
    m_end =
        reason == Outside::Late ? fault("devices.service-slow", place()) : fault("devices.service-stopped", place());
}

Result<LocalAnswer> LocalExchange::judged(CURLcode code) const
{
    const bool enough = m_halt == Halt::Enough;
    if (m_halt == Halt::TooLarge || code == CURLE_OUT_OF_MEMORY)
        return fault("devices.service-too-large", place());
    if (m_halt == Halt::Redirected)
        return fault("devices.service-redirected", place());
    if (code == CURLE_COULDNT_CONNECT || code == CURLE_COULDNT_RESOLVE_HOST)
        return fault("devices.service-absent", place());
    if (code == CURLE_SSL_CONNECT_ERROR || code == CURLE_PEER_FAILED_VERIFICATION
        || code == CURLE_SSL_PINNEDPUBKEYNOTMATCH || code == CURLE_SSL_CACERT_BADFILE)
        return fault("devices.service-untrusted", place());
    const bool cut = code == CURLE_PARTIAL_FILE || code == CURLE_GOT_NOTHING || code == CURLE_RECV_ERROR
                     || code == CURLE_SEND_ERROR || code == CURLE_OPERATION_TIMEDOUT;
    if (cut || (code == CURLE_OK && m_promised && m_bodyBytes < *m_promised))
        return fault("devices.service-cut", place());
    if (code != CURLE_OK && !enough)
        return fault("devices.service-garbage",
                     place() + QStringLiteral(": ") + QLatin1String(curl_easy_strerror(code)));
    LocalAnswer answer = m_answer;
    long status = 0;
    curl_easy_getinfo(easy(), CURLINFO_RESPONSE_CODE, &status);
    answer.status = int(status);
    return answer;
}

} // namespace seva
