// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QCommandLineParser>
#include <QJsonObject>

#include <initializer_list>

namespace seva {

/// A word of a command line, "--name VALUE", and what it is when it was not given.
struct InstrumentWord
{
    const char *name;
    const char *text;
    const char *usual = "";
};

/// The program of a virtual instrument: it plays a scene (`--scene`, a built-in one or a file; "normal" unless given),
/// says in one line of JSON where it is reached, and stays until SIGTERM or SIGINT. To be made before any thread is, so
/// that these signals reach nobody else.
class InstrumentProgram
{
public:
    static constexpr int kWrongUse = 2;

    /// Needs an application object. Ends the program by itself for --help (exit 0) and an unknown word (exit 1).
    InstrumentProgram(const char *what, std::initializer_list<InstrumentWord> words);

    QString word(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QString scene() const { return word("scene"); }
    /// 0 to 65,535; 0 also for what is no number.
    quint16 port(const char *name) const { return word(name).toUShort(); }

    /// Says why on standard error; the exit code to end with.
    [[nodiscard]] static int refuse(const Fault &why);
    static void tell(const QJsonObject &what);
    static void untilAskedToEnd();

private:
    QCommandLineParser m_parser;
};

/// "instruments.port-taken"
Fault portTaken(const QString &port);
/// "instruments.tls": certificate or key of `folder` cannot be used.
Fault tlsUnusable(const QString &folder, const QString &why);

} // namespace seva
