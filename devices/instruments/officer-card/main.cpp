// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/OfficerCard.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace seva;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Puts an officer's card (PIV) into the virtual reader of pcscd, until it is ended."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("pin"), QStringLiteral("6 to 8 digits."), QStringLiteral("pin"), QStringLiteral("123456")},
        {QStringLiteral("tries"), QStringLiteral("Wrong PINs until it locks, 1 to 15."), QStringLiteral("tries"),
         QStringLiteral("3")},
        {QStringLiteral("name"), QStringLiteral("Whose card it is."), QStringLiteral("name"),
         QStringLiteral("Officer A1001")},
        {QStringLiteral("guid"), QStringLiteral("32 hexadecimal digits."), QStringLiteral("guid"),
         QStringLiteral("01010101010101010101010101010101")},
        {QStringLiteral("rsa"), QStringLiteral("An RSA key of 2048 bits instead of one on P-256.")},
        {QStringLiteral("port"), QStringLiteral("Port of vpcd."), QStringLiteral("port"), QStringLiteral("35963")},
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    constexpr int triesMost = 15;
    constexpr int guidBytes = 16;
    OfficerCardOptions options;
    options.pin = parser.value(QStringLiteral("pin")).toLatin1();
    options.tries = parser.value(QStringLiteral("tries")).toInt();
    options.commonName = parser.value(QStringLiteral("name"));
    options.guid = QByteArray::fromHex(parser.value(QStringLiteral("guid")).toLatin1());
    options.key = parser.isSet(QStringLiteral("rsa")) ? OfficerKeyKind::Rsa2048 : OfficerKeyKind::EcP256;
    if (options.tries < 1 || options.tries > triesMost || options.guid.size() != guidBytes)
        parser.showHelp(2);
    sigset_t ends;
    ::sigemptyset(&ends);
    ::sigaddset(&ends, SIGTERM);
    ::sigaddset(&ends, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::stop_source stop;
    std::jthread([&ends, &stop] {
        int signal = 0;
        ::sigwait(&ends, &signal);
        stop.request_stop();
    }).detach();
    OfficerCard card(options);
    VpcdReader reader;
    reader.port = parser.value(QStringLiteral("port")).toUShort();
    const auto end = insertCard(card, reader, stop.get_token());
    if (end)
        return 0;
    std::fprintf(stderr, "%s %s\n", qPrintable(end.fault().code), qPrintable(end.fault().subject));
    return 3;
}
