// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Mrz.h>

#include <random>

namespace seva::test {

/// Deals machine readable zones: good ones, misread ones, and ones with odd contents but right check digits.
class MrzDeck
{
public:
    explicit MrzDeck(quint32 seed) : m_random(seed) {}

    QStringList deal();

private:
    int below(int bound) { return int(m_random() % quint32(bound)); }
    QString word();
    QString state();
    QString characters(const QString &alphabet, int count);
    QStringList good();
    void misread(QStringList &lines);
    void oddField(QStringList &lines);

    std::mt19937 m_random;
};

} // namespace seva::test
