// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TerminalScene.h"
#include <seva/instruments/Listener.h>

#include <chrono>

namespace seva {

/// A cash drawer at the kick connector of a receipt printer: ESC p opens it, DLE EOT 1 tells its switch (high = open).
/// It is shut again after "closeMs" of the scene.
class DrawerSide
{
public:
    explicit DrawerSide(TerminalScene scene) : m_scene(std::move(scene)) {}
    /// One connection, until it ends.
    void serve(Socket &socket);

private:
    using Moment = std::chrono::steady_clock::time_point;

    void take(Socket &socket, std::string &heard);
    void kick(Socket &socket);

    TerminalScene m_scene;
    QJsonObject m_step;
    Moment m_shutAt;
};

} // namespace seva
