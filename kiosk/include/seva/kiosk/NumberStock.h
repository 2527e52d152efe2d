// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Alarms.h>
#include <seva/journal/VisitRegister.h>

#include <QSet>

namespace seva {

/// The token numbers this kiosk may still give without asking: keeps a block of the hub's in stock.
class NumberStock
{
public:
    /// A new block is asked for when so few are left.
    static constexpr int kFew = 5;
    /// How long somebody waits for a block that was granted; then the emergency series is used.
    static constexpr int kPatience = 3'000;

    NumberStock(VisitRegister &visits, Alarms &alarms);
    ~NumberStock();

    int left(const QString &prefix) const;
    bool hubReachable() const;
    /// Asks for blocks of all services where few numbers are left; an answer is not waited for.
    void replenish();
    /// Calls `then` once: when a number is there, or it is known that none will come in time.
    void whenStocked(const QString &prefix, std::function<void()> then);

    /// The series a token of this service comes from.
    static QString prefixOf(const ServiceDefinition &service, const QString &scheme);

private:
    void ask(const QString &prefix);
    void poll(const QString &prefix, int waited, std::function<void()> then);

    VisitRegister &m_visits;
    Alarms &m_alarms;
    QSet<QString> m_asked;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace seva
