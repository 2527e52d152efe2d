// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Press.h"

#include <seva/drivers/CupsQueue.h>

namespace seva::escpos {

/// A printer behind a raw queue of CUPS, which only takes: nothing is read back but what the queue
/// knows, and the jobs of the queue are the memory of what came out.
class QueuePress : public Press
{
public:
    explicit QueuePress(CupsQueue queue) : m_queue(std::move(queue)) {}

    Ending print(const SlipJob &job, const Until &until) override;
    Ending examine(const Until &until) override;
    Ending listen(std::stop_token stop) override;

private:
    CupsQueue m_queue;
};

} // namespace seva::escpos
