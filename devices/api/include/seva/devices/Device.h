// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Alarms.h>
#include <seva/devices/DeviceFaults.h>
#include <seva/devices/DeviceStatus.h>
#include <seva/devices/Request.h>

#include <QHash>
#include <QObject>

#include <memory>

namespace seva {

/// What all ports share. A call starts work and returns its RequestId at once; it ends with exactly
/// one signal: the port's own outcome (captured, printed, ...), failed() or cancelled(). None of them
/// is emitted before the call has returned, and none later than the deadline of its context.
/// Signals come in the thread the device lives in; a driver hides its own threads behind that.
///
/// Devices know frames and bytes, never applicants.
class Device : public QObject
{
    Q_OBJECT
public:
    ~Device() override;

    const DeviceStatus &status() const { return m_status; }
    bool isOpen(RequestId request) const { return m_open.contains(request); }

    /// Asks the device whether it works; ends in selfChecked(). A device that runs a request answers
    /// with its present status. Brings an absent or failed device back where that is possible.
    RequestId selfCheck(milliseconds deadline = milliseconds(5'000));
    /// Ends a request with cancelled(); no effect when it has ended already.
    void cancel(RequestId request);
    void cancelAll();

Q_SIGNALS:
    void statusChanged(const seva::DeviceStatus &status);
    void failed(seva::RequestId request, const seva::Fault &fault);
    void cancelled(seva::RequestId request);
    void selfChecked(seva::RequestId request, const seva::DeviceStatus &status);

protected:
    Device(DeviceKind kind, const QString &name, Clock &clock, Alarms &alarms);

    // For whoever implements a port; together they keep the promise above.

    /// Opens a request and starts its deadline; `work` may start hardware but not end the request.
    RequestId begin(const RequestContext &context, const std::function<void(RequestId)> &work);
    /// As begin(), but refuses with "devices.busy" while another exclusive request is open and with
    /// "devices.absent" when there is no device; the state is Busy until it ends.
    RequestId beginExclusive(const RequestContext &context, const std::function<void(RequestId)> &work);
    /// A request that ends with `fault` as soon as the call has returned.
    RequestId refuse(const Fault &fault);
    /// True exactly once per open request: the caller then emits its own outcome.
    [[nodiscard]] bool conclude(RequestId request);
    void fail(RequestId request, const Fault &fault);
    /// Runs `action` after `delay` if the request is still open then; request 0: if the device lives.
    void later(RequestId request, milliseconds delay, std::function<void()> action);

    void setState(DeviceState state, const Fault &fault = {}, const QString &detail = {});
    void setSupply(SupplyKind kind, SupplyLevel level);

    /// The request has just ended by its deadline or by cancel(): stop working on it.
    virtual void abandon(RequestId request) = 0;
    /// Finds out how the device is, calls setState() and then checked(request).
    virtual void check(RequestId request) = 0;
    void checked(RequestId request);

    Clock &clock() const { return m_clock; }
    Alarms &alarms() const { return m_alarms; }

private:
    RequestId openRequest(milliseconds time, const Fault &atDeadline);
    void release();
    void stamp(DeviceStatus next);

    Clock &m_clock;
    Alarms &m_alarms;
    DeviceStatus m_status;
    /// The alarm of each open request's deadline.
    QHash<RequestId, Alarms::Id> m_open;
    RequestId m_exclusive = 0;
    /// What to return to when the exclusive request has ended.
    DeviceStatus m_before;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace seva
