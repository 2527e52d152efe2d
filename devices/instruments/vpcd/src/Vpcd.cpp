// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/Vpcd.h>

#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace seva {

namespace {

constexpr int kPatienceMs = 50;
constexpr int kLengthBytes = 2;

// Messages of one byte from vpcd; anything longer is a command APDU.
constexpr char kPowerOff = 0;
constexpr char kPowerOn = 1;
constexpr char kReset = 2;
constexpr char kAtr = 4;

/// A connected socket that closes itself.
class Line
{
public:
    Line() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {}
    ~Line()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Line)

    bool connectTo(const VpcdReader &reader)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = qToBigEndian(reader.port);
        if (::inet_pton(AF_INET, reader.host.constData(), &address.sin_addr) != 1)
            return false;
        const int now = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
        return ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }

    /// Exactly `count` bytes; nothing when the other side is gone or `stop` was asked.
    std::optional<QByteArray> read(int count, const std::stop_token &stop)
    {
        QByteArray bytes;
        while (bytes.size() < count) {
            pollfd waiting{m_socket, POLLIN, 0};
            if (stop.stop_requested())
                return {};
            if (::poll(&waiting, 1, kPatienceMs) <= 0)
                continue;
            QByteArray part(count - bytes.size(), '\0');
            const ssize_t got = ::recv(m_socket, part.data(), size_t(part.size()), 0);
            if (got <= 0)
                return {};
            acknowledge();
            bytes.append(part.constData(), got);
        }
        return bytes;
    }

    bool write(const QByteArray &message)
    {
        QByteArray frame(kLengthBytes, '\0');
        qToBigEndian(quint16(message.size()), frame.data());
        frame += message;
        for (qsizetype sent = 0; sent < frame.size();) {
            const ssize_t n = ::send(m_socket, frame.constData() + sent, size_t(frame.size() - sent), MSG_NOSIGNAL);
            if (n <= 0)
                return false;
            sent += n;
        }
        return true;
    }

private:
    /// vpcd sends length and content apart and the second waits for our acknowledgement, which TCP would
    /// delay by 40 ms.
    void acknowledge() const
    {
        const int now = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &now, sizeof now);
    }

    int m_socket;
};

/// False: the card is pulled.
bool serve(VirtualCard &card, Line &line, const QByteArray &message)
{
    if (message.size() == 1) {
        if (message[0] == kPowerOff || message[0] == kPowerOn || message[0] == kReset)
            card.reset();
        return message[0] != kAtr || line.write(card.atr());
    }
    const auto answer = card.answer(message);
    return answer && line.write(*answer);
}

} // namespace

Result<CardEnd> insertCard(VirtualCard &card, const VpcdReader &reader, const std::stop_token &stop)
{
    Line line;
    if (!line.connectTo(reader))
        return fault("vpcd.no-reader", QStringLiteral("%1:%2").arg(QLatin1String(reader.host)).arg(reader.port));
    while (true) {
        const auto length = line.read(kLengthBytes, stop);
        const auto message = length ? line.read(qFromBigEndian<quint16>(length->constData()), stop) : length;
        if (!message)
            return stop.stop_requested() ? CardEnd::Stopped : CardEnd::ReaderGone;
        if (!serve(card, line, *message))
            return CardEnd::Pulled;
    }
}

} // namespace seva
