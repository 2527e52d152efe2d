// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 'sevactl devices' in a program of its own: devices may be simulated, simulators draw, and sevactl shall not need Qt
// Gui.
#include "../Verb.h"

#include <seva/base/Random.h>
#include <seva/drivers/StationDevices.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace seva;
using namespace seva::ctl;

namespace {

QJsonObject jsonOf(const DeviceStatus &status)
{
    QJsonObject json{{QStringLiteral("device"), deviceKindName(status.kind)},
                     {QStringLiteral("name"), status.name},
                     {QStringLiteral("state"), deviceStateName(status.state)}};
    if (!status.fault.code.isEmpty())
        json.insert(QStringLiteral("fault"), status.fault.code);
    if (!status.detail.isEmpty())
        json.insert(QStringLiteral("detail"), status.detail);
    return json;
}

/// Devices start within their own deadlines; list and check ask each one how it is.
Answer ask(const QStringList &words, bool mustWork)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("devices"), QString(), QStringLiteral("file")});
    parser.addOption({QStringLiteral("clock-offset"), QString(), QStringLiteral("ms"), QStringLiteral("0")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.positionalArguments().isEmpty()
        || !parser.isSet(QStringLiteral("devices")))
        return wrongUse(QStringLiteral("--devices FILE is wanted"));
    SystemClock clock(parser.value(QStringLiteral("clock-offset")).toLongLong());
    SystemRandom random;
    const auto devices = makeStationDevices({parser.value(QStringLiteral("devices")), {}, {}}, clock, random);
    if (!devices)
        return refused(kBad, devices.fault());
    QEventLoop loop;
    QJsonArray list;
    bool fine = true;
    qsizetype waiting = 0;
    for (Device *device : devices->all()) {
        ++waiting;
        const auto note = [&](const DeviceStatus &status) {
            fine = fine && (status.state == DeviceState::Ready || status.state == DeviceState::Busy);
            list.append(jsonOf(status));
            if (--waiting == 0)
                loop.quit();
        };
        QObject::connect(device, &Device::selfChecked, &loop,
                         [note](RequestId, const DeviceStatus &status) { note(status); });
        QObject::connect(device, &Device::failed, &loop,
                         [note, device](RequestId, const Fault &) { note(device->status()); });
        (void)device->selfCheck();
    }
    if (waiting > 0)
        loop.exec();
    return Answer{fine || !mustWork ? kFine : kBad, {{QStringLiteral("devices"), list}}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString what = words.value(0);
    const bool known = what == QLatin1String("list") || what == QLatin1String("check");
    const Answer answer =
        known ? ask(words.mid(1), what == QLatin1String("check")) : wrongUse(QStringLiteral("list or check"));
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(QJsonDocument(answer.json).toJson(QJsonDocument::Indented));
    return answer.exit;
}
