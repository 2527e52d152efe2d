// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineReader.h"

#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace seva {

namespace {

constexpr qsizetype kMaxPayload = 4'296;
constexpr qsizetype kAimIdentifier = 3;

/// ISO/IEC 15424, table 1: "]", a letter for the symbology, a modifier.
Symbology symbologyOf(char letter)
{
    switch (letter) {
    case 'Q': return Symbology::Qr;
    case 'L': return Symbology::Pdf417;
    case 'C': return Symbology::Code128;
    case 'A': return Symbology::Code39;
    case 'E': return Symbology::Ean13;
    case 'd': return Symbology::DataMatrix;
    case 'z': return Symbology::Aztec;
    default: return Symbology::Unknown;
    }
}

} // namespace

LineReader::LineReader(const QString &name, const QString &path, const KeystrokeRules &rules, Clock &clock,
                       Alarms &alarms)
    : BarcodeReader(DeviceKind::BarcodeReader, name, clock, alarms), m_path(path), m_rules(rules), m_keystrokes(rules)
{
}

LineReader::~LineReader()
{
    close();
}

void LineReader::open()
{
    close();
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_file < 0) {
        const bool gone = errno == ENOENT || errno == ENODEV || errno == ENXIO;
        const Trouble trouble = gone ? Trouble::Absent : Trouble::DriverFailed;
        return setState(gone ? DeviceState::Absent : DeviceState::Failed, deviceFault(trouble, status().name), m_path);
    }
    if (!prepare(m_file)) {
        close();
        return setState(DeviceState::Failed, deviceFault(Trouble::DriverFailed, status().name),
                        m_path + QStringLiteral(": cannot be taken for this program alone"));
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { readable(); });
    setState(DeviceState::Ready, {}, m_path);
}

void LineReader::close()
{
    m_notifier.reset();
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

void LineReader::readable()
{
    const qint64 got = take(m_file);
    if (got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR)))
        return;
    // Pulled out. The notifier is running this very call: it may only be deleted after it.
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater();
    close();
    setState(DeviceState::Absent, deviceFault(Trouble::Absent, status().name), m_path);
    if (m_waiting)
        fail(std::exchange(m_waiting, 0), deviceFault(Trouble::Absent, status().name));
}

RequestId LineReader::read(const RequestContext &context)
{
    return beginExclusive(context, [this](RequestId request) { m_waiting = request; });
}

void LineReader::abandon(RequestId request)
{
    if (m_waiting == request)
        m_waiting = 0;
}

void LineReader::check(RequestId request)
{
    if (m_file < 0)
        open();
    checked(request);
}

void LineReader::deliver(QByteArray payload)
{
    Barcode code{{}, Symbology::Unknown, clock().now()};
    if (m_rules.aimIdentifier && payload.size() > kAimIdentifier && payload.startsWith(']')) {
        code.symbology = symbologyOf(payload[1]);
        payload.remove(0, kAimIdentifier);
    }
    code.bytes = payload;
    if (payload.size() > kMaxPayload)
        return;
    if (const RequestId waiting = std::exchange(m_waiting, 0); waiting && conclude(waiting))
        Q_EMIT captured(waiting, code);
    else if (m_armed)
        Q_EMIT codeRead(code);
}

} // namespace seva
