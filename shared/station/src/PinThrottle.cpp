// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/PinThrottle.h>

#include <seva/base/Cbor.h>
#include <seva/station/OperatorSession.h>

#include <QCborArray>

namespace seva {

PinThrottle::PinThrottle(Journal &journal, const Clock &clock, const OperatorId &operatorId)
    : m_journal(journal), m_clock(clock), m_operator(operatorId)
{
}

QString PinThrottle::key() const
{
    return QStringLiteral("pin-throttle/") + m_operator;
}

Instant PinThrottle::lockedUntil() const
{
    const auto stored = cbor::decode(m_journal.recall(key()));
    const Instant until = stored ? stored->toArray().at(1).toInteger() : 0;
    // A clock set back must not lock somebody out for longer than the longest lock.
    return until > m_clock.now() && until - m_clock.now() <= OperatorSession::kLongestLock ? until : 0;
}

Result<void> PinThrottle::failed()
{
    const auto stored = cbor::decode(m_journal.recall(key()));
    const int failures = (stored ? int(stored->toArray().at(0).toInteger()) : 0) + 1;
    Instant lock = 0;
    if (failures >= OperatorSession::kFreeTries) {
        const int doublings = std::min(failures - OperatorSession::kFreeTries, 16);
        lock = std::min(OperatorSession::kFirstLock << doublings, OperatorSession::kLongestLock);
    }
    return store(failures, lock == 0 ? 0 : m_clock.now() + lock);
}

Result<void> PinThrottle::succeeded()
{
    return m_journal.recall(key()).isEmpty() ? Result<void>() : store(0, 0);
}

Result<void> PinThrottle::store(int failures, Instant until)
{
    return m_journal.remember(key(), cbor::encode(QCborArray{qint64(failures), qint64(until)}));
}

} // namespace seva
