// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Acquirer.h"

#include <seva/devices/CardNumbers.h>
#include <seva/devices/SecretBytes.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <curl/curl.h>
#include <openssl/ssl.h>

#include <memory>

namespace seva::upi {

struct Acquirer::Answer
{
    /// 0: none came.
    long status = 0;
    QByteArray body;
};

namespace {

constexpr long kConnectTime = 3'000;
constexpr long kTime = 5'000;
constexpr qsizetype kBodyMost = 16'384;
constexpr int kPaise = 100;
constexpr long kGood = 200;
constexpr long kCreated = 201;
constexpr long kNotFound = 404;

size_t take(char *data, size_t, size_t count, void *target)
{
    auto *const body = static_cast<QByteArray *>(target);
    if (body->size() + qsizetype(count) > kBodyMost)
        return 0;
    body->append(data, qsizetype(count));
    return count;
}

int stopped(void *target, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::stop_token *>(target)->stop_requested() ? 1 : 0;
}

/// What was received is wiped from OpenSSL's buffers as soon as it was read out of them.
CURLcode wipeAsRead(CURL *, void *context, void *)
{
    SSL_CTX_set_options(static_cast<SSL_CTX *>(context), SSL_OP_CLEANSE_PLAINTEXT);
    return CURLE_OK;
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString rupeesOf(const Money &amount)
{
    return QStringLiteral("%1.%2").arg(amount.minor / kPaise).arg(amount.minor % kPaise, 2, 10, QLatin1Char('0'));
}

std::optional<Money> amountOf(const QString &text, const QString &currency)
{
    if (!matches(text, QStringLiteral("[0-9]{1,8}[.][0-9]{2}")) || currency != QLatin1String("INR"))
        return std::nullopt;
    return Money{currency, QString(text).remove(QLatin1Char('.')).toLongLong()};
}

State stateOf(const QString &word)
{
    static const QHash<QString, State> words{{QStringLiteral("PENDING"), State::Pending},
                                             {QStringLiteral("SUCCESS"), State::Paid},
                                             {QStringLiteral("FAILURE"), State::Failed},
                                             {QStringLiteral("CLOSED"), State::Closed}};
    return words.value(word, State::Garbage);
}

} // namespace

Acquirer::Answer Acquirer::ask(const char *method, const QString &path, const QByteArray &body,
                               const std::stop_token &stop) const
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(once);
    Answer answer;
    answer.body.reserve(kBodyMost);
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy(curl_easy_init(), &curl_easy_cleanup);
    CURL *const c = easy.get();
    const auto file = [c](CURLoption option, const QString &value) {
        curl_easy_setopt(c, option, value.toLocal8Bit().constData());
    };
    file(CURLOPT_URL, m_endpoint.url + path);
    file(CURLOPT_CAINFO, m_endpoint.authority);
    file(CURLOPT_SSLCERT, m_endpoint.certificate);
    file(CURLOPT_SSLKEY, m_endpoint.key);
    curl_easy_setopt(c, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(c, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(c, CURLOPT_SSL_CTX_FUNCTION, wipeAsRead);
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(c, CURLOPT_PROXY, "");
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, kConnectTime);
    curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, kTime);
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, method);
    if (!body.isEmpty()) {
        curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE, long(body.size()));
    }
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, "Content-Type: application/json"), &curl_slist_free_all);
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, &answer.body);
    curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, stopped);
    curl_easy_setopt(c, CURLOPT_XFERINFODATA, &stop);
    if (curl_easy_perform(c) == CURLE_OK)
        curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &answer.status);
    return answer;
}

Report Acquirer::read(Answer answer, const QString &reference)
{
    Report report;
    const QByteArray own = reference.toLatin1();
    report.covered = scrubCardNumbers({answer.body.data(), size_t(answer.body.size())}, own.toStdString(), '1') > 0;
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    wipeShared(answer.body);
    if (answer.status == 0)
        return report;
    if (answer.status == kNotFound) {
        report.state = State::Unknown;
        return report;
    }
    report.state = State::Garbage;
    if (answer.status != kGood || said.value(QStringLiteral("reference")).toString() != reference)
        return report;
    report.state = stateOf(said.value(QStringLiteral("state")).toString());
    if (report.state != State::Paid)
        return report;
    const auto amount =
        amountOf(said.value(QStringLiteral("amount")).toString(), said.value(QStringLiteral("currency")).toString());
    report.utr = said.value(QStringLiteral("utr")).toString();
    report.approvalCode = said.value(QStringLiteral("approval")).toString();
    if (!amount || !matches(report.utr, QStringLiteral("[0-9]{12}"))
        || !matches(report.approvalCode, QStringLiteral("[A-Za-z0-9]{6}")))
        return {State::Garbage, {}, {}, {}, report.covered};
    report.amount = *amount;
    return report;
}

bool Acquirer::announce(const QString &reference, const Money &amount, const std::stop_token &stop) const
{
    const QJsonObject body{{QStringLiteral("amount"), rupeesOf(amount)}, {QStringLiteral("currency"), amount.currency}};
    const Answer answer = ask("PUT", QStringLiteral("/v1/payments/") + reference,
                              QJsonDocument(body).toJson(QJsonDocument::Compact), stop);
    return answer.status == kGood || answer.status == kCreated;
}

Report Acquirer::state(const QString &reference, const std::stop_token &stop) const
{
    return read(ask("GET", QStringLiteral("/v1/payments/") + reference, {}, stop), reference);
}

Report Acquirer::close(const QString &reference, const std::stop_token &stop) const
{
    return read(ask("POST", QStringLiteral("/v1/payments/%1/close").arg(reference), "{}", stop), reference);
}

} // namespace seva::upi
