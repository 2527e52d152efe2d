// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/instruments/PassportScene.h>
#include <seva/instruments/Vpcd.h>

#include <seva/base/Random.h>

#include <functional>
#include <memory>

namespace seva {

/// The chip's side of ICAO 9303-11, written from the standard: PACE, BAC, secure messaging, active and chip
/// authentication over the files of 9303-10, and the faults of a scene.
class VirtualPassport : public VirtualCard
{
public:
    /// `wait` is called for the delays of the scene.
    VirtualPassport(const PassportScene &scene, const TestAuthority &authority, Random &random,
                    std::function<void(int milliseconds)> wait = {});
    ~VirtualPassport() override;

    QByteArray atr() const override;
    void reset() override;
    std::optional<QByteArray> answer(const QByteArray &command) override;

    /// Commands since the last reset.
    int commands() const;
    /// All the bytes of the file with this identifier; tests compare.
    QByteArray file(quint16 id) const;
    /// Called with the number of the command and what the chip would say, status words last, before secure messaging
    /// wraps it: what a hostile chip may say under right keys.
    void onAnswer(std::function<void(int number, QByteArray &answer)> tamper);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace seva
