// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/NumberStock.h>

#include <seva/domain/Command.h>

namespace seva {

namespace {

constexpr int kPoll = 50;

} // namespace

NumberStock::NumberStock(VisitRegister &visits, Alarms &alarms) : m_visits(visits), m_alarms(alarms) {}

NumberStock::~NumberStock()
{
    *m_alive = false;
}

int NumberStock::left(const QString &prefix) const
{
    const auto &place = m_visits.place();
    const QDate today = dayOf(m_visits.clock().now(), place.kendra.timeZone);
    int free = 0;
    m_visits.read([&](const State &state) { free = int(freeNumbers(state, place.station, prefix, today).size()); });
    return free;
}

bool NumberStock::hubReachable() const
{
    return m_visits.link() && m_visits.uplink().link == Uplink::Link::Linked;
}

void NumberStock::replenish()
{
    const auto &place = m_visits.place();
    for (const ServiceDefinition *service : place.catalogue->servicesAt(place.kendra.type))
        for (const QString &prefix : {service->tokenPrefix, service->tatkaalTokenPrefix})
            if (!prefix.isEmpty() && left(prefix) <= kFew)
                ask(prefix);
}

void NumberStock::ask(const QString &prefix)
{
    if (!hubReachable() || m_asked.contains(prefix))
        return;
    m_asked.insert(prefix);
    m_visits.link()->leaseNumbers(prefix, [this, prefix, alive = m_alive](bool) {
        if (*alive)
            m_asked.remove(prefix);
    });
}

void NumberStock::whenStocked(const QString &prefix, std::function<void()> then)
{
    if (left(prefix) > 0 || !hubReachable())
        return then();
    ask(prefix);
    poll(prefix, 0, std::move(then));
}

void NumberStock::poll(const QString &prefix, int waited, std::function<void()> then)
{
    if (left(prefix) > 0 || waited >= kPatience)
        return then();
    m_alarms.after(milliseconds(kPoll), [this, prefix, waited, then = std::move(then), alive = m_alive]() mutable {
        if (*alive)
            poll(prefix, waited + kPoll, std::move(then));
    });
}

QString NumberStock::prefixOf(const ServiceDefinition &service, const QString &scheme)
{
    const bool tatkaal = scheme == QLatin1String("TATKAAL") && !service.tatkaalTokenPrefix.isEmpty();
    return tatkaal ? service.tatkaalTokenPrefix : service.tokenPrefix;
}

} // namespace seva
