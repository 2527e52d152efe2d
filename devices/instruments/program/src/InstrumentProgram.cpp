// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/InstrumentProgram.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>

namespace seva {

namespace {

sigset_t ends()
{
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGTERM);
    ::sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

InstrumentProgram::InstrumentProgram(const char *what, std::initializer_list<InstrumentWord> words)
{
    m_parser.setApplicationDescription(QLatin1String(what));
    m_parser.addHelpOption();
    const auto add = [this](const InstrumentWord &each) {
        const QString name = QLatin1String(each.name);
        m_parser.addOption({name, QLatin1String(each.text), name, QLatin1String(each.usual)});
    };
    add({"scene", "A built-in scene or a file.", "normal"});
    for (const InstrumentWord &each : words)
        add(each);
    m_parser.process(*QCoreApplication::instance());
    const sigset_t held = ends();
    ::pthread_sigmask(SIG_BLOCK, &held, nullptr);
}

int InstrumentProgram::refuse(const Fault &why)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(why.code), qPrintable(why.subject));
    return kWrongUse;
}

void InstrumentProgram::tell(const QJsonObject &what)
{
    std::printf("%s\n", QJsonDocument(what).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void InstrumentProgram::untilAskedToEnd()
{
    const sigset_t held = ends();
    int signal = 0;
    ::sigwait(&held, &signal);
}

Fault portTaken(const QString &port)
{
    return fault("instruments.port-taken", port);
}

Fault tlsUnusable(const QString &folder, const QString &why)
{
    return fault("instruments.tls", folder + QStringLiteral(": ") + why);
}

} // namespace seva
