// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/CurlTransport.h>

#include "../protocol/PeerName.h"

#include <seva/sync/Limits.h>

#include <QMap>

#include <curl/curl.h>

#include <future>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace seva::sync {

namespace {

constexpr long kConnectTimeout = 2'000;
constexpr int kPollMilliseconds = 1'000;
constexpr int kAnswerMaxBytes = 4 << 20;

struct Exchange
{
    std::uint64_t id = 0;
    HttpRequest request;
    HttpResponse response;
    Transport::Done done;
    int deadline = 0;
    QByteArray url;
    curl_slist *connectTo = nullptr;
    curl_slist *headers = nullptr;
    CURL *easy = nullptr;
    const MayServe *mayServe = nullptr;
    std::optional<Fault> refused;

    Exchange() = default;
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    ~Exchange()
    {
        if (easy)
            curl_easy_cleanup(easy);
        curl_slist_free_all(headers);
        curl_slist_free_all(connectTo);
    }
};

/// Where to connect, and what is asked for there.
struct Place
{
    QByteArray url;
    QByteArray connectTo; ///< curl's "HOST:PORT:ADDRESS:PORT"; empty: as the URL says
};

QByteArray partOf(CURLU *url, CURLUPart part)
{
    char *text = nullptr;
    const bool there = curl_url_get(url, part, &text, CURLU_DEFAULT_PORT) == CURLUE_OK;
    const QByteArray out = there ? QByteArray(text) : QByteArray();
    curl_free(text);
    return out;
}

/// Addresses are not what a certificate names, except the one of every machine.
Place placeOf(const QByteArray &url, const QString &name)
{
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parts(curl_url(), &curl_url_cleanup);
    if (curl_url_set(parts.get(), CURLUPART_URL, url.constData(), 0) != CURLUE_OK)
        return {url, {}};
    const QByteArray host = partOf(parts.get(), CURLUPART_HOST);
    if (name.isEmpty() && (host == "localhost" || host == "127.0.0.1"))
        return {url, {}};
    const QByteArray port = partOf(parts.get(), CURLUPART_PORT);
    const QByteArray server = name.isEmpty() ? QByteArray(kServerName) : name.toLatin1();
    return {"https://" + server + ':' + port, server + ':' + port + ':' + host + ':' + port};
}

size_t takeBody(char *data, size_t, size_t count, void *target)
{
    auto *exchange = static_cast<Exchange *>(target);
    if (exchange->response.body.size() + qsizetype(count) > kAnswerMaxBytes)
        return 0;
    exchange->response.body.append(data, qsizetype(count));
    return count;
}

size_t takeHeader(char *data, size_t, size_t count, void *target)
{
    auto *exchange = static_cast<Exchange *>(target);
    const QByteArray line = QByteArray(data, qsizetype(count)).trimmed();
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && exchange->response.headers.size() < 64)
        exchange->response.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    return count;
}

/// Empty where libcurl has another TLS than OpenSSL.
QString serverOf(CURL *easy)
{
    curl_tlssessioninfo *session = nullptr;
    curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session);
    if (!session || session->backend != CURLSSLBACKEND_OPENSSL || !session->internals)
        return {};
    return peerNameOf(static_cast<const ssl_st *>(session->internals));
}

int beforeRequest(void *owner, char *, char *, int, int)
{
    auto *exchange = static_cast<Exchange *>(owner);
    const Result<void> may = (*exchange->mayServe)(serverOf(exchange->easy));
    if (may.ok())
        return CURL_PREREQFUNC_OK;
    exchange->refused = may.fault();
    return CURL_PREREQFUNC_ABORT;
}

} // namespace

class CurlTransport::Private
{
public:
    Private(TlsFiles tls, MayServe mayServe) : m_tls(std::move(tls)), m_mayServe(std::move(mayServe))
    {
        static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
        Q_UNUSED(once);
        // A reconnect resumes the TLS session: the server is spared most of a handshake.
        m_share = curl_share_init();
        curl_share_setopt(m_share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
        m_multi = curl_multi_init();
        curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, long(kConnectionsPerPeer));
        m_thread = std::thread([this] { run(); });
    }

    ~Private()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        curl_multi_wakeup(m_multi);
        m_thread.join();
        curl_multi_cleanup(m_multi);
        curl_share_cleanup(m_share);
    }

    std::uint64_t add(const QString &url, const QString &name, HttpRequest request, int deadline, Done done)
    {
        auto exchange = std::make_unique<Exchange>();
        const Place place = placeOf(url.toUtf8(), name);
        exchange->url = place.url + request.target;
        if (!place.connectTo.isEmpty())
            exchange->connectTo = curl_slist_append(nullptr, place.connectTo.constData());
        exchange->request = std::move(request);
        exchange->done = std::move(done);
        exchange->deadline = deadline;
        std::uint64_t id = 0;
        {
            const std::lock_guard lock(m_mutex);
            id = exchange->id = ++m_lastId;
            m_arriving.push_back(std::move(exchange));
        }
        curl_multi_wakeup(m_multi);
        return id;
    }

    void cancel(std::uint64_t id)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_cancelled.push_back(id);
        }
        curl_multi_wakeup(m_multi);
    }

private:
    void run();
    bool takeOrders();
    void start(std::unique_ptr<Exchange> exchange);
    void setTls(CURL *easy) const;
    void setMethod(Exchange &exchange) const;
    void finishDone();
    void finish(std::uint64_t id, CURLcode code);

    const TlsFiles m_tls;
    const MayServe m_mayServe;
    CURLM *m_multi = nullptr;
    CURLSH *m_share = nullptr; ///< used in m_thread only
    std::thread m_thread;
    std::mutex m_mutex;
    std::uint64_t m_lastId = 0;
    bool m_stopping = false;
    std::vector<std::unique_ptr<Exchange>> m_arriving;
    std::vector<std::uint64_t> m_cancelled;
    std::map<std::uint64_t, std::unique_ptr<Exchange>> m_running;
};

void CurlTransport::Private::run()
{
    while (takeOrders()) {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        finishDone();
        curl_multi_poll(m_multi, nullptr, 0, kPollMilliseconds, nullptr);
    }
    while (!m_running.empty())
        finish(m_running.begin()->first, CURLE_ABORTED_BY_CALLBACK);
}

bool CurlTransport::Private::takeOrders()
{
    std::vector<std::unique_ptr<Exchange>> arriving;
    std::vector<std::uint64_t> cancelled;
    bool stopping = false;
    {
        const std::lock_guard lock(m_mutex);
        arriving.swap(m_arriving);
        cancelled.swap(m_cancelled);
        stopping = m_stopping;
    }
    for (auto &exchange : arriving)
        start(std::move(exchange));
    for (const std::uint64_t id : cancelled)
        finish(id, CURLE_ABORTED_BY_CALLBACK);
    return !stopping;
}

void CurlTransport::Private::setTls(CURL *easy) const
{
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https");
    if (m_tls.trustAnyone) {
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
        return;
    }
    curl_easy_setopt(easy, CURLOPT_CAINFO, m_tls.authority.toLocal8Bit().constData());
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    if (m_tls.certificate.isEmpty())
        return;
    curl_easy_setopt(easy, CURLOPT_SSLCERT, m_tls.certificate.toLocal8Bit().constData());
    curl_easy_setopt(easy, CURLOPT_SSLKEY, m_tls.key.toLocal8Bit().constData());
}

void CurlTransport::Private::setMethod(Exchange &exchange) const
{
    CURL *easy = exchange.easy;
    const QByteArray &method = exchange.request.method;
    if (method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    } else if (method != "GET") {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, exchange.request.body.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, long(exchange.request.body.size()));
        if (method != "POST")
            curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method.constData());
    }
    // No round trip before the body: an answer comes soon enough to stop a body of 2 MiB.
    exchange.headers = curl_slist_append(exchange.headers, "Expect:");
    // What the other side knows anyway is a tenth of a single event's bytes.
    exchange.headers = curl_slist_append(exchange.headers, "Accept:");
    if (!exchange.request.headers.contains("content-type"))
        exchange.headers = curl_slist_append(exchange.headers, "Content-Type:");
    for (auto it = exchange.request.headers.constBegin(); it != exchange.request.headers.constEnd(); ++it)
        exchange.headers = curl_slist_append(exchange.headers, (it.key() + ": " + it.value()).constData());
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, exchange.headers);
}

void CurlTransport::Private::start(std::unique_ptr<Exchange> exchange)
{
    CURL *easy = exchange->easy = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_URL, exchange->url.constData());
    curl_easy_setopt(easy, CURLOPT_CONNECT_TO, exchange->connectTo);
    curl_easy_setopt(easy, CURLOPT_SHARE, m_share);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, kConnectTimeout);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(exchange->deadline));
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, exchange.get());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, exchange.get());
    curl_easy_setopt(easy, CURLOPT_PRIVATE, exchange.get());
    if (m_mayServe) {
        exchange->mayServe = &m_mayServe;
        curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, beforeRequest);
        curl_easy_setopt(easy, CURLOPT_PREREQDATA, exchange.get());
    }
    setTls(easy);
    setMethod(*exchange);
    curl_multi_add_handle(m_multi, easy);
    m_running.emplace(exchange->id, std::move(exchange));
}

void CurlTransport::Private::finishDone()
{
    int left = 0;
    while (CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char *owner = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner);
        const auto *exchange = reinterpret_cast<const Exchange *>(owner);
        finish(exchange->id, message->data.result);
    }
}

void CurlTransport::Private::finish(std::uint64_t id, CURLcode code)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const std::unique_ptr<Exchange> exchange = std::move(found->second);
    m_running.erase(found);
    curl_multi_remove_handle(m_multi, exchange->easy);
    if (exchange->refused)
        return exchange->done(*exchange->refused);
    if (code != CURLE_OK) {
        exchange->done(fault("sync.unreachable", QString::fromLatin1(curl_easy_strerror(code))));
        return;
    }
    long status = 0;
    curl_easy_getinfo(exchange->easy, CURLINFO_RESPONSE_CODE, &status);
    exchange->response.status = int(status);
    exchange->done(exchange->response);
}

CurlTransport::CurlTransport(const QString &url, TlsFiles tls, MayServe mayServe)
    : m_url(url), d(std::make_unique<Private>(std::move(tls), std::move(mayServe)))
{
}

CurlTransport::~CurlTransport() = default;

std::uint64_t CurlTransport::send(HttpRequest request, int deadlineMilliseconds, Done done)
{
    return sendTo(m_url, std::move(request), deadlineMilliseconds, std::move(done));
}

std::uint64_t CurlTransport::sendTo(const QString &url, HttpRequest request, int deadlineMilliseconds, Done done,
                                    const QString &name)
{
    return d->add(url, name, std::move(request), deadlineMilliseconds, std::move(done));
}

void CurlTransport::cancel(std::uint64_t id)
{
    d->cancel(id);
}

Result<HttpResponse> Transport::ask(HttpRequest request, int deadlineMilliseconds)
{
    auto promise = std::make_shared<std::promise<Result<HttpResponse>>>();
    std::future<Result<HttpResponse>> future = promise->get_future();
    send(std::move(request), deadlineMilliseconds,
         [promise](const Result<HttpResponse> &answer) { promise->set_value(answer); });
    return future.get();
}

} // namespace seva::sync
