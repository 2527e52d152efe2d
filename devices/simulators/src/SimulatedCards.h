// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/PassportReader.h>
#include <seva/devices/SmartCardReader.h>

namespace seva {

/// A card whose key follows from its serial number. Its certificate is what the scene says it is.
class SimulatedCardReader : public Simulated<SmartCardReader>
{
public:
    explicit SimulatedCardReader(const SimulatorParts &parts);
    std::optional<CardInfo> card() const override { return m_card; }
    RequestId readCertificate(const RequestContext &context) override;
    RequestId sign(const CardSignRequest &request) override;

private:
    void signWith(RequestId id, const SceneStep &step, const CardSignRequest &request);
    bool checkPin(const QByteArray &pin);
    void insert();

    std::optional<CardInfo> m_card;
    int m_triesLeft;
};

/// A document that opens with any access data and gives the data groups of the scene.
class SimulatedPassportReader : public Simulated<PassportReader>
{
public:
    explicit SimulatedPassportReader(const SimulatorParts &parts);
    bool documentPresent() const override { return scene().own[u"documentPresent"].toBool(true); }
    RequestId read(const PassportRequest &request) override;

private:
    void deliver(RequestId id, const SceneStep &step, const PassportRequest &request);
};

} // namespace seva
