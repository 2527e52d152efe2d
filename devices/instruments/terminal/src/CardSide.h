// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TerminalScene.h"
#include <seva/instruments/Listener.h>

#include <map>
#include <string>

namespace seva {

/// The card terminal of the scene: says what a good one says, or what the flaw of the step makes of it.
class CardSide
{
public:
    explicit CardSide(TerminalScene scene) : m_scene(std::move(scene)) {}
    /// One connection, until it ends.
    void serve(Socket &socket);

private:
    using Fields = std::vector<std::pair<std::string, std::string>>;
    struct Sale
    {
        std::string amount;
        std::string currency;
        std::string state;
        int number = 0;
    };

    void answer(Socket &socket, const std::map<std::string, std::string> &asked);
    void charge(Socket &socket, const std::map<std::string, std::string> &asked);
    void lookUp(Socket &socket, const std::string &reference);
    Fields result(const std::string &reference, const Sale &sale) const;
    void say(Socket &socket, Fields fields, const QJsonObject &step);
    bool flawed(Socket &socket, const std::string &flaw, Fields fields, const QJsonObject &step);

    TerminalScene m_scene;
    std::map<std::string, Sale> m_sales;
};

} // namespace seva
