// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/RdLine.h"

#include <seva/instruments/InstrumentProgram.h>

#include <QCoreApplication>

#include <cstdlib>

using namespace seva;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const InstrumentProgram program("A registered device's service that does what a scene says.",
                                    {{"port", "Port on 127.0.0.1; 0: any free one.", "11100"},
                                     {"tls", "Folder with server.pem and server.key: the service speaks https."},
                                     {"seed", "What is drawn by chance.", "1"}});
    const auto scene = readRdScene(program.scene());
    if (!scene)
        return InstrumentProgram::refuse(scene.fault());
    auto *const side = new RdSide(*scene, program.word("seed").toULongLong());
    const auto port = openRd(*side, program.port("port"), program.word("tls"));
    if (!port)
        return InstrumentProgram::refuse(port.fault());
    InstrumentProgram::tell({{QStringLiteral("port"), *port}});
    InstrumentProgram::untilAskedToEnd();
    std::_Exit(0); // its thread may hold a line
}
