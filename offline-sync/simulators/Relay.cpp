// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A shipped simulator: a link that can be cut. Listens on one port, forwards to another; when the control file says
// "cut" (or SIGUSR1 comes) every connection dies and new ones are refused, until "restore" (or SIGUSR2). With --delay
// it is also a long one: what is said, and the first contact, take their time each way.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <array>
#include <csignal>
#include <deque>
#include <memory>
#include <set>
#include <thread>

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Error = boost::system::error_code;

constexpr auto kControlEvery = std::chrono::milliseconds(50);
constexpr int kWrongUse = 2;
constexpr int kDelayMost = 10'000;
/// More is not taken in before some of it left: whoever sends is slowed down as by a full line.
constexpr std::size_t kOnTheWayMaxBytes = 1 << 20;

using Delay = std::chrono::milliseconds;

/// Both directions of one forwarded connection. What comes in leaves after the delay, in its order; as on a long line,
/// more comes in meanwhile.
class Wire : public std::enable_shared_from_this<Wire>
{
public:
    Wire(tcp::socket near, Delay delay)
        : m_near(std::move(near)), m_far(m_near.get_executor()), m_delay(delay), m_up(m_near, m_far),
          m_down(m_far, m_near)
    {
    }

    /// A connection takes one way there and one back before anybody may speak.
    void start(const tcp::endpoint &to)
    {
        m_opening.expires_after(2 * m_delay);
        m_opening.async_wait([self = shared_from_this(), to](Error late) {
            if (late)
                return;
            self->m_far.async_connect(to, [self](Error e) {
                if (e)
                    return self->close();
                Error ignored;
                for (tcp::socket *socket : {&self->m_near, &self->m_far})
                    socket->set_option(tcp::no_delay(true), ignored);
                self->take(self->m_up);
                self->take(self->m_down);
            });
        });
    }

    void close()
    {
        Error ignored;
        m_near.close(ignored);
        m_far.close(ignored);
        for (asio::steady_timer *timer : {&m_opening, &m_up.timer, &m_down.timer})
            timer->cancel();
    }

private:
    using Clock = std::chrono::steady_clock;

    /// One direction, with what is on its way.
    struct Way
    {
        Way(tcp::socket &source, tcp::socket &target) : from(source), to(target), timer(source.get_executor()) {}
        tcp::socket &from;
        tcp::socket &to;
        asio::steady_timer timer;
        std::array<char, 16384> buffer{};
        std::deque<std::pair<Clock::time_point, std::string>> waiting;
        std::size_t bytes = 0;
        bool reading = false;
        bool giving = false;
    };

    void take(Way &way)
    {
        if (way.reading || way.bytes > kOnTheWayMaxBytes)
            return;
        way.reading = true;
        way.from.async_read_some(
            asio::buffer(way.buffer), [this, self = shared_from_this(), &way](Error e, std::size_t n) {
                way.reading = false;
                if (e)
                    return close();
                way.waiting.emplace_back(Clock::now() + m_delay, std::string(way.buffer.data(), n));
                way.bytes += n;
                give(way);
                take(way);
            });
    }

    void give(Way &way)
    {
        if (way.giving || way.waiting.empty())
            return;
        way.giving = true;
        way.timer.expires_at(way.waiting.front().first);
        way.timer.async_wait([this, self = shared_from_this(), &way](Error late) {
            if (late)
                return;
            asio::async_write(way.to, asio::buffer(way.waiting.front().second),
                              [this, self, &way](Error e, std::size_t n) {
                                  if (e)
                                      return close();
                                  way.giving = false;
                                  way.bytes -= n;
                                  way.waiting.pop_front();
                                  give(way);
                                  take(way);
                              });
        });
    }

    tcp::socket m_near;
    tcp::socket m_far;
    const Delay m_delay;
    asio::steady_timer m_opening{m_near.get_executor()};
    Way m_up;
    Way m_down;
};

class Relay
{
public:
    Relay(asio::io_context &io, tcp::endpoint at, tcp::endpoint to, QString control, Delay delay)
        : m_io(io), m_acceptor(io), m_signals(io, SIGUSR1, SIGUSR2), m_timer(io), m_at(at), m_to(to),
          m_control(std::move(control)), m_delay(delay)
    {
    }

    void start()
    {
        restore();
        waitForSignal();
        if (!m_control.isEmpty())
            readControl();
    }
    unsigned short port() const { return m_at.port(); }

private:
    void cut()
    {
        m_cut = true;
        Error ignored;
        m_acceptor.close(ignored);
        for (const std::weak_ptr<Wire> &wire : m_wires)
            if (const auto there = wire.lock())
                there->close();
        m_wires.clear();
    }

    void restore()
    {
        m_cut = false;
        m_acceptor.open(m_at.protocol());
        m_acceptor.set_option(asio::socket_base::reuse_address(true));
        m_acceptor.bind(m_at);
        m_acceptor.listen();
        m_at = m_acceptor.local_endpoint();
        accept();
    }

    void accept()
    {
        m_acceptor.async_accept(m_io, [this](Error e, tcp::socket socket) {
            if (e)
                return;
            const auto wire = std::make_shared<Wire>(std::move(socket), m_delay);
            std::erase_if(m_wires, [](const std::weak_ptr<Wire> &w) { return w.expired(); });
            m_wires.insert(wire);
            wire->start(m_to);
            accept();
        });
    }

    void set(bool wanted)
    {
        if (wanted != m_cut)
            wanted ? cut() : restore();
    }

    void waitForSignal()
    {
        m_signals.async_wait([this](Error e, int signal) {
            if (e)
                return;
            set(signal == SIGUSR1);
            waitForSignal();
        });
    }

    void readControl()
    {
        QFile file(m_control);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray word = file.read(16).trimmed();
            if (word == "cut" || word == "restore")
                set(word == "cut");
        }
        m_timer.expires_after(kControlEvery);
        m_timer.async_wait([this](Error e) {
            if (!e)
                readControl();
        });
    }

    asio::io_context &m_io;
    tcp::acceptor m_acceptor;
    asio::signal_set m_signals;
    asio::steady_timer m_timer;
    tcp::endpoint m_at;
    const tcp::endpoint m_to;
    const QString m_control;
    const Delay m_delay;
    std::set<std::weak_ptr<Wire>, std::owner_less<>> m_wires;
    bool m_cut = false;
};

tcp::endpoint endpointOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    return tcp::endpoint(asio::ip::make_address(text.left(colon).toStdString()), text.mid(colon + 1).toUShort());
}

/// Passes a word through a relay of its own.
int selfTest()
{
    const tcp::endpoint any(asio::ip::address_v4::loopback(), 0);
    asio::io_context io, ends;
    tcp::acceptor far(ends, any);
    Relay relay(io, any, far.local_endpoint(), {}, Delay(1));
    relay.start();
    std::thread running([&io] { io.run(); });
    tcp::socket near(ends);
    near.connect(tcp::endpoint(any.address(), relay.port()));
    const std::array<char, 4> said{'s', 'e', 'v', 'a'};
    std::array<char, 4> heard{};
    asio::write(near, asio::buffer(said));
    tcp::socket arrived = far.accept();
    asio::read(arrived, asio::buffer(heard));
    io.stop();
    running.join();
    return heard == said ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A link that can be cut: SIGUSR1 or 'cut' in the control file "
                                                    "cuts it, SIGUSR2 or 'restore' mends it."));
    parser.addHelpOption();
    parser.addOptions({{"listen", "Where to listen; port 0 takes a free one.", "address:port"},
                       {"to", "Where to forward to.", "address:port"},
                       {"control", "File with the word cut or restore.", "file"},
                       {"delay", "Milliseconds that everything takes, each way.", "ms", "0"},
                       {"self-test", "Passes a word through a relay of its own, and ends."}});
    parser.process(app);
    const bool isTest = parser.isSet("self-test");
    bool isNumber = false;
    const int delay = parser.value("delay").toInt(&isNumber);
    if (!isTest && (!parser.isSet("listen") || !parser.isSet("to"))) {
        QTextStream(stderr) << "seva-relay: --listen and --to are needed\n";
        return kWrongUse;
    }
    if (!isNumber || delay < 0 || delay > kDelayMost) {
        QTextStream(stderr) << "seva-relay: --delay is 0 to " << kDelayMost << " milliseconds\n";
        return kWrongUse;
    }
    try {
        if (isTest)
            return selfTest();
        asio::io_context io;
        Relay relay(io, endpointOf(parser.value("listen")), endpointOf(parser.value("to")), parser.value("control"),
                    Delay(delay));
        asio::signal_set stop(io, SIGTERM, SIGINT);
        stop.async_wait([&io](Error, int) { io.stop(); });
        relay.start();
        QTextStream(stdout) << "seva-relay: listening on port " << relay.port() << Qt::endl;
        io.run();
    } catch (const std::exception &problem) {
        QTextStream(stderr) << "seva-relay: " << problem.what() << "\n";
        return 1;
    }
    return 0;
}
