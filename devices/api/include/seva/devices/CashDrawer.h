// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>

namespace seva {

/// A drawer with a lock. Counting by denomination is the counter's work. Faults: absent, drawer-stuck.
class CashDrawer : public Device
{
    Q_OBJECT
public:
    /// Ends in opened(). One at a time.
    virtual RequestId open(const RequestContext &context) = 0;
    virtual bool isDrawerOpen() const = 0;

Q_SIGNALS:
    void opened(seva::RequestId request);
    void drawerClosed();

protected:
    using Device::Device;
};

} // namespace seva
