// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/DocumentScanner.h>

#include <QJsonArray>

namespace seva {

/// Feeds the pages of the scene's step, drawn anew for each scan.
class SimulatedScanner : public Simulated<DocumentScanner>
{
public:
    explicit SimulatedScanner(const SimulatorParts &parts);
    RequestId scan(const ScanRequest &request) override;
    QList<ScanSource> sources() const override;

private:
    struct Job
    {
        ScanRequest request;
        SceneStep step;
        quint64 seed;
        QJsonArray pages;
        ScanBatch batch;
    };

    void feed(RequestId id, std::shared_ptr<Job> job);
    ScannedPage drawn(const Job &job, int number) const;
};

} // namespace seva
