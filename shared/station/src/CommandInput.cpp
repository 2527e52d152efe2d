// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/CommandInput.h>

#include <QJsonDocument>
#include <QSocketNotifier>

#include <array>

#include <unistd.h>

namespace seva {

namespace {

constexpr int kReadBytes = 4096;
constexpr int kLineMaxBytes = 1 << 16;

} // namespace

CommandInput::CommandInput(Autopilot &autopilot, int descriptor, QObject *parent)
    : QObject(parent), m_autopilot(autopilot), m_descriptor(descriptor),
      m_notifier(new QSocketNotifier(descriptor, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &CommandInput::readyRead);
    connect(&autopilot, &Autopilot::finished, this, [this] {
        answer({{QStringLiteral("ok"), true}, {QStringLiteral("value"), m_autopilot.value()}});
    });
    connect(&autopilot, &Autopilot::failed, this, [this](const Fault &why) {
        answer({{QStringLiteral("ok"), false},
                {QStringLiteral("why"), why.code},
                {QStringLiteral("subject"), why.subject}});
    });
}

void CommandInput::readyRead()
{
    std::array<char, kReadBytes> buffer;
    const ssize_t got = ::read(m_descriptor, buffer.data(), buffer.size());
    if (got > 0)
        m_partial.append(buffer.data(), got);
    if (got <= 0 || m_partial.size() > kLineMaxBytes) {
        m_closed = true;
        m_notifier->setEnabled(false);
    }
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n')) {
        m_lines.append(m_partial.left(end));
        m_partial.remove(0, end + 1);
    }
    nextLine();
}

void CommandInput::nextLine()
{
    if (m_running)
        return;
    if (m_lines.isEmpty()) {
        if (m_closed)
            Q_EMIT ended();
        return;
    }
    m_running = true;
    m_autopilot.run({QJsonDocument::fromJson(m_lines.takeFirst()).object()});
}

void CommandInput::answer(const QJsonObject &line)
{
    m_running = false;
    Q_EMIT said(line);
    nextLine();
}

} // namespace seva
