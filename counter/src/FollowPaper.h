// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseTask.h"

#include <seva/counter/PaperTask.h>

namespace seva {

template <typename Port>
void PaperTask::follow(DeviceCall<Port> &call)
{
    connect(&m_context, &CaseContext::opened, this, [this, &call] {
        call.drop();
        become(Idle);
    });
    if (!call.port())
        return;
    connect(call.port(), &Port::printed, this, [this, &call](RequestId request) {
        if (call.ends(request))
            finish();
    });
    connect(call.port(), &Device::failed, this, [this, &call](RequestId request, const Fault &why) {
        if (call.ends(request))
            fail(why);
    });
}

} // namespace seva
