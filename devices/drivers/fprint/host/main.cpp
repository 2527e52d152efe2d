// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One request to a small fingerprint reader, for FprintFinger. A template comes by standard input, as base64.
#include "Reader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <sys/prctl.h>

using namespace seva;

int main(int argc, char **argv)
{
    constexpr qint64 inputMost = 128 * 1024;
    // Whoever asked has gone: nobody waits for a finger any more.
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    const QCoreApplication application(argc, argv);
    QCommandLineParser words;
    words.setApplicationDescription(
        QStringLiteral("One request to a fingerprint reader. Started by the station itself."));
    words.addHelpOption();
    words.addPositionalArgument(QStringLiteral("what"), QStringLiteral("look, enrol or verify"));
    words.addOption(
        {QStringLiteral("driver"), QStringLiteral("libfprint's name of a driver."), QStringLiteral("name")});
    words.process(application);
    const QString what = words.positionalArguments().value(0);
    Reader reader(words.value(QStringLiteral("driver")));
    if (what == u"look") {
        say(reader.look());
    } else if (what == u"enrol") {
        say(reader.enrol());
    } else if (what == u"verify") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return 2;
        say(reader.verify(QByteArray::fromBase64(input.read(inputMost))));
    } else {
        words.showHelp(2);
    }
    return 0;
}
