// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/CashDrawer.h>
#include <seva/devices/FeeTerminal.h>

namespace seva {

/// Approves what the scene lets it, and remembers it for lookUp().
class SimulatedTerminal : public Simulated<FeeTerminal>
{
public:
    explicit SimulatedTerminal(const SimulatorParts &parts);
    RequestId charge(const FeeRequest &request) override;
    RequestId lookUp(const QString &reference, const RequestContext &context) override;

private:
    FeeApproval approvalOf(const FeeRequest &request, quint64 seed) const;
    void decide(RequestId id, const SceneStep &step, const FeeRequest &request, quint64 seed);

    QHash<QString, FeeApproval> m_approved;
};

class SimulatedDrawer : public Simulated<CashDrawer>
{
public:
    explicit SimulatedDrawer(const SimulatorParts &parts);
    RequestId open(const RequestContext &context) override;
    bool isDrawerOpen() const override { return m_isOpen; }

private:
    bool m_isOpen = false;
};

} // namespace seva
