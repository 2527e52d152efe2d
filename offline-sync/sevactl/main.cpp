// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/base/Crypto.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace seva::ctl;

namespace {

void print(const QJsonObject &json)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

int usage(const QString &why)
{
    QTextStream err(stderr);
    err << "sevactl: " << why << "\n";
    for (const Verb &verb : verbs())
        err << "  sevactl " << verb.name << " " << verb.usage << "\n";
    return kWrongUse;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sevactl"));
    seva::crypto::initialise();
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString said = words.join(QLatin1Char(' ')) + QLatin1Char(' ');
    for (const Verb &verb : verbs()) {
        const QString name = QString::fromLatin1(verb.name);
        if (!said.startsWith(name + QLatin1Char(' ')))
            continue;
        const Answer answer = verb.run(words.mid(name.count(QLatin1Char(' ')) + 1));
        if (answer.exit == kWrongUse)
            QTextStream(stderr) << "sevactl " << verb.name << " " << verb.usage << "\n";
        print(answer.json);
        return answer.exit;
    }
    return usage(words.isEmpty() ? QStringLiteral("what to do?")
                                 : QStringLiteral("there is no '%1'").arg(words.first()));
}
