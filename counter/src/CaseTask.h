// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

namespace seva {

/// How a task of a case follows one call to a device: it forgets the call when the case leaves the screen.
template <typename Port>
class DeviceCall
{
public:
    explicit DeviceCall(Port *port) : m_port(port) {}

    Port *port() const { return m_port; }
    bool busy() const { return m_request != 0; }
    void started(RequestId request) { m_request = request; }
    /// True once for the answer to the running call.
    bool ends(RequestId request)
    {
        if (request == 0 || request != m_request)
            return false;
        m_request = 0;
        return true;
    }
    bool is(RequestId request) const { return request != 0 && request == m_request; }
    void drop()
    {
        const RequestId request = std::exchange(m_request, 0);
        if (request != 0 && m_port)
            m_port->cancel(request);
    }

private:
    Port *m_port;
    RequestId m_request = 0;
};

/// The fault of a device this station does not have.
Fault noDevice(DeviceKind kind);

} // namespace seva
