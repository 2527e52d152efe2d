// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/Device.h>

#include <atomic>

namespace seva {

namespace {

RequestId nextRequestId()
{
    static std::atomic<RequestId> last{0};
    return ++last;
}

} // namespace

Device::Device(DeviceKind kind, const QString &name, Clock &clock, Alarms &alarms) : m_clock(clock), m_alarms(alarms)
{
    m_status.kind = kind;
    m_status.name = name;
    m_status.state = DeviceState::Starting;
    m_status.since = clock.now();
}

Device::~Device()
{
    for (const Alarms::Id deadline : std::as_const(m_open))
        m_alarms.dismiss(deadline);
}

RequestId Device::openRequest(milliseconds time, const Fault &atDeadline)
{
    const RequestId request = nextRequestId();
    const auto deadline = m_alarms.after(time, [this, request, atDeadline] {
        if (!conclude(request))
            return;
        abandon(request);
        Q_EMIT failed(request, atDeadline);
    });
    m_open.insert(request, deadline);
    return request;
}

RequestId Device::begin(const RequestContext &context, const std::function<void(RequestId)> &work)
{
    const RequestId request = openRequest(context.deadline, deviceFault(Trouble::DeadlinePassed, m_status.name));
    work(request);
    return request;
}

RequestId Device::beginExclusive(const RequestContext &context, const std::function<void(RequestId)> &work)
{
    if (m_status.state == DeviceState::Absent)
        return refuse(deviceFault(Trouble::Absent, m_status.name));
    if (m_exclusive)
        return refuse(deviceFault(Trouble::Busy, m_status.name));
    return begin(context, [this, &work](RequestId request) {
        m_exclusive = request;
        m_before = m_status;
        setState(DeviceState::Busy, {}, m_status.detail);
        work(request);
    });
}

RequestId Device::refuse(const Fault &fault)
{
    return openRequest(milliseconds(0), fault);
}

bool Device::conclude(RequestId request)
{
    const auto open = m_open.constFind(request);
    if (open == m_open.cend())
        return false;
    m_alarms.dismiss(*open);
    m_open.erase(open);
    if (m_exclusive == request)
        release();
    return true;
}

void Device::release()
{
    m_exclusive = 0;
    if (m_status.state != DeviceState::Busy)
        return;
    // A device that had failed and has now answered a request works again.
    const bool back = m_before.state == DeviceState::NeedsAttention;
    setState(back ? m_before.state : DeviceState::Ready, back ? m_before.fault : Fault{}, m_status.detail);
}

void Device::fail(RequestId request, const Fault &fault)
{
    if (conclude(request))
        Q_EMIT failed(request, fault);
}

void Device::cancel(RequestId request)
{
    if (!conclude(request))
        return;
    abandon(request);
    Q_EMIT cancelled(request);
}

void Device::cancelAll()
{
    const QList<RequestId> open = m_open.keys();
    for (const RequestId request : open)
        cancel(request);
}

void Device::later(RequestId request, milliseconds delay, std::function<void()> action)
{
    m_alarms.after(delay, [this, request, alive = std::weak_ptr(m_alive), action = std::move(action)] {
        if (!alive.expired() && (request == 0 || isOpen(request)))
            action();
    });
}

RequestId Device::selfCheck(milliseconds deadline)
{
    return begin({deadline, {}}, [this](RequestId request) {
        later(request, milliseconds(0), [this, request] {
            if (m_exclusive)
                checked(request);
            else
                check(request);
        });
    });
}

void Device::checked(RequestId request)
{
    if (conclude(request))
        Q_EMIT selfChecked(request, m_status);
}

void Device::setState(DeviceState state, const Fault &fault, const QString &detail)
{
    DeviceStatus next = m_status;
    next.state = state;
    next.fault = fault;
    next.detail = detail;
    stamp(std::move(next));
}

void Device::setSupply(SupplyKind kind, SupplyLevel level)
{
    DeviceStatus next = m_status;
    for (Supply &supply : next.supplies) {
        if (supply.kind == kind) {
            supply.level = level;
            return stamp(std::move(next));
        }
    }
    next.supplies.append({kind, level});
    stamp(std::move(next));
}

void Device::stamp(DeviceStatus next)
{
    if (next == m_status)
        return;
    if (next.state != m_status.state)
        next.since = m_clock.now();
    m_status = std::move(next);
    Q_EMIT statusChanged(m_status);
}

} // namespace seva
