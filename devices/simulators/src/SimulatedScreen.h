// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/ApplicantScreen.h>

namespace seva {

/// An applicant who answers by himself as the scene says; confirms where it says nothing.
class SimulatedScreen : public Simulated<ApplicantScreen>
{
public:
    explicit SimulatedScreen(const SimulatorParts &parts) : Simulated(DeviceKind::ApplicantScreen, parts) {}
    int width() const override { return 1280; }
    int height() const override { return 800; }
    bool show(const Picture &page) override { return status().usable() && !page.empty(); }
    void clear() override {}

    RequestId ask(const ScreenRequest &request) override
    {
        if (request.page.empty() || request.digest.isEmpty())
            return refuse(deviceFault(Trouble::RequestRefused, scene().name));
        const QByteArray digest = request.digest;
        return perform(request.context, [this, digest](RequestId id, const SceneStep &step, quint64) {
            const bool disputes = step.own[u"choice"].toString() == u"disputed";
            if (succeed(id, step)) {
                const auto choice = disputes ? ScreenChoice::Disputed : ScreenChoice::Confirmed;
                Q_EMIT answered(id, {choice, digest, clock().now()});
            }
        });
    }
};

} // namespace seva
