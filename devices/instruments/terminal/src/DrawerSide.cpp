// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawerSide.h"

namespace seva {

namespace {

constexpr std::string_view kKick = "\x1bp";
constexpr std::size_t kKickLength = 5;
constexpr std::string_view kAskStatus("\x10\x04\x01", 3);
constexpr char kStatus = 0x12;
constexpr char kSwitchHigh = 0x04;
constexpr std::size_t kHeardMost = 65'536;
constexpr int kCloseUsual = 500;

} // namespace

void DrawerSide::kick(Socket &socket)
{
    m_step = m_scene.drawerSteps.next();
    linger(socket, std::chrono::milliseconds(m_step[u"delayMs"].toInt()));
    const std::chrono::milliseconds open(m_scene.drawer[u"closeMs"].toInt(kCloseUsual));
    if (m_step[u"flaw"].toString() != u"stuck")
        m_shutAt = std::chrono::steady_clock::now() + open;
}

void DrawerSide::take(Socket &socket, std::string &heard)
{
    while (!heard.empty()) {
        if (heard.starts_with(kKick)) {
            if (heard.size() < kKickLength)
                return;
            kick(socket);
            heard.erase(0, kKickLength);
        } else if (heard.starts_with(kAskStatus)) {
            const QString flaw = m_step[u"flaw"].toString();
            const bool open = std::chrono::steady_clock::now() < m_shutAt;
            if (flaw == u"garbage")
                write(socket, "\xff");
            else if (flaw != u"silent")
                write(socket, std::string(1, char(open ? kStatus | kSwitchHigh : kStatus)));
            heard.erase(0, kAskStatus.size());
        } else if (kAskStatus.starts_with(heard) || kKick.starts_with(heard)) {
            return; // more of it is on its way
        } else {
            heard.erase(0, 1); // what a printer prints is nothing to a drawer
        }
    }
}

void DrawerSide::serve(Socket &socket)
{
    std::string heard;
    for (;;) {
        const std::string more = readSome(socket, kHeardMost);
        if (more.empty())
            return;
        heard += more;
        take(socket, heard);
    }
}

} // namespace seva
