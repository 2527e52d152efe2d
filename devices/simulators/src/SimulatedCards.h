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

/// A document that gives the data groups of the scene. It opens with any access data; where the scene names a card
/// access number, only with that or with what its own zone says.
class SimulatedPassportReader : public Simulated<PassportReader>
{
public:
    explicit SimulatedPassportReader(const SimulatorParts &parts);
    bool documentPresent() const override { return m_present; }
    RequestId read(const PassportRequest &request) override;

private:
    void deliver(RequestId id, const SceneStep &step, const PassportRequest &request);

    bool m_present;
};

} // namespace seva
