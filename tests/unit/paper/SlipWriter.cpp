// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one slip, to be killed while it does: SlipWriter PORT JOURNAL SEED JOB. Exit 0: it is on paper.
#include "PrinterBench.h"

using namespace seva::test;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return 2;
    Slips slips(tcpSettings(words[1].toInt(), words[2]));
    std::puts("ready");
    std::fflush(stdout);
    const QString ending = slips.print(words[4], noisyPage(words[3].toUInt()));
    return ending == QLatin1String("printed") || ending == QLatin1String("devices.job-known") ? 0 : 1;
}
