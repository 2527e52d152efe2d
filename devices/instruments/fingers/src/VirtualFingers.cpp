// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/VirtualFingers.h>

#include "LineFlaws.h"
#include "ScannerSide.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QJsonDocument>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <condition_variable>
#include <set>
#include <thread>

namespace seva {

namespace {

namespace http = boost::beast::http;

constexpr std::uint64_t kQuestionMost = 65'536;
constexpr std::chrono::milliseconds kPictureEvery{200};
constexpr std::chrono::seconds kFramesMost{20};
constexpr int kBacklog = 256;

struct Question
{
    QString verb;
    QJsonObject asked;
};

std::optional<Question> hear(const Line &line)
{
    http::request_parser<http::string_body> parser;
    parser.body_limit(kQuestionMost);
    parser.eager(true);
    QByteArray heard;
    while (!parser.is_done()) {
        const QByteArray more = line.hear();
        heard += more;
        boost::system::error_code error;
        const auto used = parser.put(boost::asio::buffer(heard.constData(), std::size_t(heard.size())), error);
        heard.remove(0, qsizetype(used));
        if (more.isEmpty() || (error && error != http::error::need_more) || heard.size() > qsizetype(kQuestionMost))
            return std::nullopt;
    }
    const auto &request = parser.get();
    return Question{QString::fromStdString(std::string(request.method_string())),
                    QJsonDocument::fromJson(QByteArray::fromStdString(request.body())).object()};
}

} // namespace

class VirtualFingers::Service
{
    Q_DISABLE_COPY_MOVE(Service)
public:
    Service(const FingerScene &scene, const Clock &clock) : m_scene(scene), m_side(scene, clock) {}

    ~Service()
    {
        m_ends = true;
        ::shutdown(m_door, SHUT_RDWR);
        {
            const std::lock_guard lock(m_mutex);
            for (const int socket : m_open)
                ::shutdown(socket, SHUT_RDWR);
        }
        m_sent.notify_all();
        if (m_doorman.joinable())
            m_doorman.join();
        std::unique_lock lock(m_mutex);
        m_sent.wait(lock, [this] { return m_open.empty(); });
        ::close(m_door);
    }

    bool listen(int first, int last)
    {
        for (int port = first; port <= last; ++port) {
            if (bind(port)) {
                m_doorman = std::thread([this] { welcome(); });
                return true;
            }
        }
        return false;
    }

    int port() const { return m_port; }
    int held() const { return m_held; }
    int captures() const { return m_side.captures(); }

private:
    bool bind(int port)
    {
        m_door = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int yes = 1;
        ::setsockopt(m_door, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(static_cast<std::uint16_t>(port));
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        auto *const address = reinterpret_cast<sockaddr *>(&place);
        const bool bound = ::bind(m_door, address, size) == 0 && ::listen(m_door, kBacklog) == 0
                           && ::getsockname(m_door, address, &size) == 0;
        m_port = ntohs(place.sin_port);
        if (!bound)
            ::close(m_door);
        return bound;
    }

    void welcome()
    {
        while (!m_ends) {
            const int socket = ::accept4(m_door, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0)
                continue;
            const std::lock_guard lock(m_mutex);
            m_open.insert(socket);
            if (m_ends)
                ::shutdown(socket, SHUT_RDWR);
            std::thread([this, socket] { serve(socket); }).detach();
        }
    }

    void serve(int socket)
    {
        const Line line(socket, m_held);
        if (const auto question = hear(line))
            answer(line, *question);
        const std::lock_guard lock(m_mutex);
        m_open.erase(socket);
        ::close(socket);
        // The last that this thread touches: who waits for m_open to be empty holds the lock by then.
        m_sent.notify_all();
    }

    void answer(const Line &line, const Question &question)
    {
        if (question.verb.endsWith(QLatin1String("DISC")))
            say(line, m_side.discovery(m_port, question.verb), m_scene.services[u"discovery"].toObject());
        else if (question.verb == QLatin1String("MOSIPDINFO"))
            say(line, m_side.info(m_port), m_scene.services[u"info"].toObject());
        else if (question.verb == QLatin1String("STREAM"))
            stream(line, m_scene.services[u"stream"].toObject()[u"flaw"].toString());
        else if (question.verb == QLatin1String("RCAPTURE"))
            capture(line, question.asked);
        else
            line.say("HTTP/1.1 405 OK\r\nContent-Length: 2\r\n\r\n{}");
    }

    void say(const Line &line, const QByteArray &body, const QJsonObject &step)
    {
        const auto seed = quint64(step[u"seed"].toDouble());
        if (!sayFlawed(line, step[u"flaw"].toString(), body, m_port, seed))
            line.say(goodAnswer(body, m_port));
    }

    void capture(const Line &line, const QJsonObject &asked)
    {
        QJsonObject step;
        const QByteArray body = m_side.capture(asked, step);
        if (const int pictures = step[u"afterPictures"].toInt()) {
            std::unique_lock lock(m_mutex);
            m_sent.wait_for(lock, kFramesMost, [&] { return m_ends || m_pictures >= pictures; });
        }
        if (line.pause(std::chrono::milliseconds(step[u"delayMs"].toInt())))
            say(line, body, step);
    }

    void stream(const Line &line, const QString &flaw)
    {
        if (streamFlawed(line, flaw, m_side.plate(0)) || sayFlawed(line, flaw, {}, m_port, 0)
            || !line.say(streamHead()))
            return;
        for (int number = 0; line.say(part(m_side.plate(number))) && line.pause(kPictureEvery); ++number) {
            const std::lock_guard lock(m_mutex);
            ++m_pictures;
            m_sent.notify_all();
        }
    }

    const FingerScene m_scene;
    ScannerSide m_side;
    int m_door = -1;
    int m_port = 0;
    std::atomic<bool> m_ends{false};
    std::atomic<int> m_held{0};
    std::mutex m_mutex;
    std::condition_variable m_sent;
    int m_pictures = 0;
    std::set<int> m_open;
    std::thread m_doorman;
};

VirtualFingers::VirtualFingers(const FingerScene &scene, const Clock &clock)
    : m_service(std::make_unique<Service>(scene, clock))
{
}

VirtualFingers::~VirtualFingers() = default;

bool VirtualFingers::listen(int first, int last)
{
    return m_service->listen(first, last);
}

int VirtualFingers::port() const
{
    return m_service->port();
}

QByteArray VirtualFingers::authority()
{
    return issuerPem();
}

int VirtualFingers::held() const
{
    return m_service->held();
}

int VirtualFingers::captures() const
{
    return m_service->captures();
}

} // namespace seva
