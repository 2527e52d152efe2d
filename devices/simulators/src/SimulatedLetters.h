// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/LetterPrinter.h>

#include <QSet>

namespace seva {

/// Puts the document into letters/<job>.pdf as it is.
class SimulatedLetters : public Simulated<LetterPrinter>
{
public:
    explicit SimulatedLetters(const SimulatorParts &parts);
    RequestId print(const LetterJob &job) override;

private:
    void finish(RequestId id, const SceneStep &step, const LetterJob &job);
    QString pathFor(const LetterJob &job);

    QSet<QString> m_printed;
    int m_duplicates = 0;
};

} // namespace seva
