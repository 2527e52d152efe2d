// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/AcquirerSide.h"
#include "src/CardSide.h"
#include "src/DrawerSide.h"

#include <seva/instruments/InstrumentProgram.h>

#include <QCoreApplication>

#include <cstdlib>

using namespace seva;

namespace {

struct Sides
{
    CardSide card;
    AcquirerSide acquirer;
    DrawerSide drawer;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const InstrumentProgram program(
        "A card terminal, a UPI acquirer and a cash drawer that do what a scene says.",
        {{"card-port", "Port of the card terminal; 0: any free one.", "0"},
         {"acquirer-port", "Port of the acquirer; 0: any free one.", "0"},
         {"drawer-port", "Port of the drawer's printer; 0: any free one.", "0"},
         {"tls", "Folder with authority.pem, server.pem and server.key: there is an acquirer."}});
    const auto scene = readTerminalScene(program.scene());
    if (!scene)
        return InstrumentProgram::refuse(scene.fault());
    auto *const sides = new Sides{CardSide(*scene), AcquirerSide(*scene), DrawerSide(*scene)};
    QJsonObject ports;
    const auto open = [&](const char *side, const char *word, const std::function<void(Socket &)> &serve) {
        ports.insert(QLatin1String(side), listen(program.port(word), serve));
    };
    open("card", "card-port", [sides](Socket &s) { sides->card.serve(s); });
    open("drawer", "drawer-port", [sides](Socket &s) { sides->drawer.serve(s); });
    if (const QString tls = program.word("tls"); !tls.isEmpty()) {
        if (const auto ready = sides->acquirer.useTls(tls); !ready)
            return InstrumentProgram::refuse(ready.fault());
        open("acquirer", "acquirer-port", [sides](Socket &s) { sides->acquirer.serve(s); });
    }
    for (const QString &side : ports.keys()) {
        if (ports[side].toInt() == 0)
            return InstrumentProgram::refuse(portTaken(side));
    }
    InstrumentProgram::tell(ports);
    InstrumentProgram::untilAskedToEnd();
    std::_Exit(0); // their threads may hold a line
}
