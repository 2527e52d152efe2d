// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrinterActs.h"

#include <QJsonDocument>

namespace seva {

namespace {

constexpr double kMostBytes = 1e9;
constexpr int kMostMs = 3'600'000;

const QStringList &names()
{
    static const QStringList list{
        QStringLiteral("none"), QStringLiteral("paper-out"),  QStringLiteral("paper-low"),
        QStringLiteral("jam"),  QStringLiteral("cover-open"), QStringLiteral("cutter-jam"),
        QStringLiteral("off"),  QStringLiteral("reset"),      QStringLiteral("garbage-status")};
    return list;
}

bool within(const QJsonValue &value, double most)
{
    return value.isUndefined() || (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= most);
}

} // namespace

QString printerFaultName(PrinterFault fault)
{
    return names().at(static_cast<int>(fault));
}

Result<PrinterAct> PrinterAct::of(const QJsonObject &json)
{
    PrinterAct act;
    const QJsonValue bytes = json.value(QLatin1String("afterBytes"));
    const QJsonValue fixMs = json.value(QLatin1String("fixMs"));
    const qsizetype fault = names().indexOf(json.value(QLatin1String("fault")).toString());
    const bool fix = json.value(QLatin1String("fix")).toBool();
    const bool take = json.value(QLatin1String("take")).toBool();
    if (int(fault > 0) + int(fix) + int(take) != 1 || !within(bytes, kMostBytes) || !within(fixMs, kMostMs))
        return seva::fault("printer.act", QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    act.kind = fix ? Kind::Fix : take ? Kind::Take : Kind::Fault;
    act.fault = fault > 0 ? static_cast<PrinterFault>(fault) : PrinterFault::None;
    act.afterBytes = bytes.toInteger();
    act.fixMs = fixMs.toInt();
    return act;
}

} // namespace seva
