// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/BarcodeReader.h>

namespace seva {

/// Reads the codes of the scene: those "on": "read" when asked, those "on": "armed" after being armed.
class SimulatedBarcode : public Simulated<BarcodeReader>
{
public:
    explicit SimulatedBarcode(const SimulatorParts &parts);
    void setArmed(bool armed) override;
    bool armed() const override { return m_armed; }
    RequestId read(const RequestContext &context) override;

    /// As if somebody held a code before it.
    void present(const QByteArray &bytes, Symbology symbology);

protected:
    void abandon(RequestId request) override;

private:
    void presentNext(std::size_t index, quint64 round);
    void finish(RequestId id, const SceneStep &step, const Barcode &code);

    bool m_armed = false;
    quint64 m_round = 0;
    RequestId m_waiting = 0;
};

} // namespace seva
