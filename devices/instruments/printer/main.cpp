// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Files.h>
#include <seva/instruments/VirtualPrinter.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>

using namespace seva;

namespace {

constexpr qint64 kMaxScene = 1 << 20;

void say(const QJsonObject &what)
{
    QTextStream(stdout) << QJsonDocument(what).toJson(QJsonDocument::Compact) << Qt::endl;
}

int refuse(const Fault &fault)
{
    say({{QStringLiteral("fault"), fault.code}, {QStringLiteral("subject"), fault.subject}});
    return 2;
}

Result<QJsonArray> actsOf(const QString &scene)
{
    const QString shipped = QStringLiteral(":/seva/printer/scenes/%1.json").arg(scene);
    const auto json = files::read(QFile::exists(shipped) ? shipped : scene, kMaxScene);
    if (!json)
        return json.fault();
    return QJsonDocument::fromJson(*json).object().value(QLatin1String("acts")).toArray();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A thermal printer at a port of this machine; acts are read from "
                                                    "standard input, one JSON object a line (docs/printing.md)."));
    parser.addHelpOption();
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("TCP port, 0 = any"), QStringLiteral("n"),
                                  QStringLiteral("9100"));
    const QCommandLineOption folder(QStringLiteral("out"), QStringLiteral("folder of the pictures"),
                                    QStringLiteral("folder"), QStringLiteral("papers"));
    const QCommandLineOption paper(QStringLiteral("paper"), QStringLiteral("80 or 58 mm"), QStringLiteral("mm"),
                                   QStringLiteral("80"));
    const QCommandLineOption take(QStringLiteral("take-ms"), QStringLiteral("slips are taken after so long"),
                                  QStringLiteral("ms"), QStringLiteral("0"));
    const QCommandLineOption scene(QStringLiteral("scene"), QStringLiteral("normal, troubled, or a file"),
                                   QStringLiteral("scene"), QStringLiteral("normal"));
    parser.addOptions({port, folder, paper, take, scene});
    parser.process(app);
    const auto acts = actsOf(parser.value(scene));
    if (!acts)
        return refuse(acts.fault());
    VirtualPrinter printer({parser.value(port).toUShort(), parser.value(folder),
                            parser.value(paper) == QLatin1String("58") ? 384 : 576, parser.value(take).toInt(), *acts});
    QObject::connect(&printer, &VirtualPrinter::told, say);
    if (const auto started = printer.start(); !started)
        return refuse(started.fault());
    QFile in;
    const bool listens = in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    notifier.setEnabled(listens);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        const QByteArray line = in.readLine(kMaxScene);
        if (line.isEmpty())
            return notifier.setEnabled(false);
        if (const auto done = printer.act(QJsonDocument::fromJson(line).object()); !done)
            refuse(done.fault());
    });
    return QCoreApplication::exec();
}
