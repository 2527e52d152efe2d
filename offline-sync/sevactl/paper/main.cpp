// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 'sevactl print' in a program of its own: it draws, and a hub that never does shall not need Qt Gui for sevactl.
#include "Papers.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace seva::ctl;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList words = QGuiApplication::arguments().mid(1);
    const QString what = words.value(0);
    const Answer answer = what == QLatin1String("slip")     ? printSlip(words.mid(1))
                          : what == QLatin1String("letter") ? printLetter(words.mid(1))
                                                            : wrongUse(QStringLiteral("slip or letter"));
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(QJsonDocument(answer.json).toJson(QJsonDocument::Indented));
    return answer.exit;
}
