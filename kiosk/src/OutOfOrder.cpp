// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/OutOfOrder.h>

namespace seva {

OutOfOrder::~OutOfOrder()
{
    m_runtime.alarms().dismiss(m_alarm);
}

void OutOfOrder::begin(std::function<void()> over)
{
    m_over = std::move(over);
    m_runtime.alarms().dismiss(m_alarm);
    m_alarm = m_runtime.alarms().after(kTurn, [this] { turn(); });
}

void OutOfOrder::turn()
{
    if (works())
        return std::exchange(m_over, {})();
    const QStringList codes = m_languages.codes();
    m_languages.choose(codes.at((codes.indexOf(m_languages.current()) + 1) % codes.size()));
    m_alarm = m_runtime.alarms().after(kTurn, [this] { turn(); });
}

bool OutOfOrder::works() const
{
    const auto &place = m_runtime.visits().place();
    return m_runtime.mayWork().ok() && !place.catalogue->servicesAt(place.kendra.type).isEmpty()
           && m_runtime.journal().remember(QStringLiteral("kiosk.tried"), QByteArray::number(m_runtime.clock().now()));
}

} // namespace seva
