// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "S3Exchange.h"

#include <QCryptographicHash>
#include <QUrl>

#include <curl/curl.h>

#include <memory>

namespace seva::store {

namespace {

constexpr long kConnectTimeout = 3'000;
constexpr long kDeadline = 60'000; ///< 20 MiB at 3 Mbit/s
constexpr qsizetype kAnswerMaxBytes = kCaptureMaxBytes + (64 << 10);

size_t takeBody(char *data, size_t, size_t count, void *target)
{
    auto *answer = static_cast<S3Answer *>(target);
    if (answer->body.size() + qsizetype(count) > kAnswerMaxBytes)
        return 0;
    answer->body.append(data, qsizetype(count));
    return count;
}

/// https://host/bucket/prefix → https://host/bucket and prefix/
QByteArray bucketOf(const QString &address)
{
    const QUrl url(address);
    const QString bucket = url.path().section(QLatin1Char('/'), 1, 1);
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash).toUtf8() + '/'
           + bucket.toUtf8();
}

QByteArray prefixOf(const QString &address)
{
    const QString prefix = QUrl(address).path().section(QLatin1Char('/'), 2, -1, QString::SectionSkipEmpty);
    return prefix.isEmpty() ? QByteArray() : '/' + prefix.toUtf8();
}

} // namespace

S3Exchange::S3Exchange(const S3Options &options)
    : m_address(bucketOf(options.address)), m_prefix(prefixOf(options.address)),
      m_keys((options.keyId + QLatin1Char(':') + options.secret).toUtf8()),
      m_scope("aws:amz:" + options.region.toUtf8() + ":s3"), m_authority(options.authority.toUtf8())
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(once);
}

S3Exchange::~S3Exchange()
{
    for (void *easy : m_idle)
        curl_easy_cleanup(easy);
}

void *S3Exchange::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return curl_easy_init();
    void *easy = m_idle.back();
    m_idle.pop_back();
    return easy;
}

void S3Exchange::prepare(void *easy, const char *method, const QByteArray &url, const QByteArray &body,
                         S3Answer &answer) const
{
    curl_easy_reset(easy);
    curl_easy_setopt(easy, CURLOPT_URL, url.constData());
    curl_easy_setopt(easy, CURLOPT_AWS_SIGV4, m_scope.constData());
    curl_easy_setopt(easy, CURLOPT_USERPWD, m_keys.constData());
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, kConnectTimeout);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, kDeadline);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &answer);
    if (!m_authority.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, m_authority.constData());
    if (qstrcmp(method, "HEAD") == 0) {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    } else if (qstrcmp(method, "PUT") == 0) {
        // As fields, not as an upload: curl signs what it knows beforehand.
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method);
    }
}

Result<S3Answer> S3Exchange::ask(const char *method, const QByteArray &name, const QByteArray &query,
                                 const QByteArray &body)
{
    S3Answer answer;
    QByteArray url = m_address;
    QByteArray parameters = query;
    if (name.isEmpty() && !m_prefix.isEmpty())
        parameters += "&prefix=" + QByteArray(m_prefix.mid(1) + '/').toPercentEncoding();
    if (!name.isEmpty())
        url += m_prefix + name;
    if (!parameters.isEmpty())
        url += '?' + parameters;
    // The specification wants the digest of the payload as a signed header of its own.
    const QByteArray hash =
        "x-amz-content-sha256: " + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    curl_slist *headers = curl_slist_append(nullptr, hash.constData());
    headers = curl_slist_append(headers, "Content-Type: application/octet-stream");
    void *easy = take();
    prepare(easy, method, url, body, answer);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    const CURLcode outcome = curl_easy_perform(easy);
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(easy);
    }
    if (outcome != CURLE_OK)
        return fault("store.s3-unreachable", QString::fromLatin1(curl_easy_strerror(outcome)));
    answer.status = int(status);
    return answer;
}

} // namespace seva::store
