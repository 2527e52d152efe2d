// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds one scanner for a station (ScanHost) and answers its questions, ScanWire.h, until they end.
#include "Answers.h"
#include "ScanWire.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

using namespace seva;

namespace {

SaneSession *held = nullptr;

/// SANE standard, section 4.3.11: sane_cancel() may be called from a signal handler.
void comeToRest(int)
{
    held->cancel();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser words;
    words.setApplicationDescription(QStringLiteral("Holds one scanner for a station. Started by the station itself."));
    const QCommandLineOption device(QStringLiteral("device"), QStringLiteral("SANE's name of the scanner."),
                                    QStringLiteral("name"));
    words.addOption(device);
    words.addHelpOption();
    words.process(app);
    if (!words.isSet(device))
        words.showHelp(2);
    SaneSession session(words.value(device));
    held = &session;
    std::signal(SIGTERM, comeToRest);
    QFile questions;
    QFile answers;
    if (!questions.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !answers.open(stdout, QIODevice::WriteOnly))
        return 1;
    while (!session.cancelled()) {
        const QByteArray line = questions.readLine(kMostWireLine);
        if (line.isEmpty())
            break;
        QByteArray bytes;
        const QJsonObject said = answerOf(session, QJsonDocument::fromJson(line).object(), bytes);
        answers.write(QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n');
        answers.write(bytes);
        answers.flush();
    }
    return 0;
}
