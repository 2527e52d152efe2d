// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FingerAsking.h"

#include <seva/base/Files.h>

namespace seva::ctl {

namespace {

constexpr qint64 kPrintMost = 64 * 1024;

} // namespace

Answer operatorFingerEnrol(const QStringList &words)
{
    QString problem;
    const auto order = fingerOrder(words, QStringLiteral("out"), problem);
    if (!order)
        return wrongUse(problem);
    FingerAsking asking;
    if (const auto opened = asking.open(order->settings); !opened)
        return refused(kWrongUse, opened.fault());
    QObject::connect(
        &asking.finger(), &OperatorFinger::enrolled, &asking.finger(), [&](RequestId, const QByteArray &print) {
            const auto kept = files::writeDurably(order->file, print);
            asking.end(
                kept ? Answer{kFine,
                              {{QStringLiteral("template"), order->file}, {QStringLiteral("bytes"), int(print.size())}}}
                     : refused(kWrongUse, kept.fault()));
        });
    (void)asking.finger().enrol(order->context);
    return asking.wait();
}

Answer operatorFingerVerify(const QStringList &words)
{
    QString problem;
    const auto order = fingerOrder(words, QStringLiteral("template"), problem);
    if (!order)
        return wrongUse(problem);
    FingerAsking asking;
    const auto print = files::read(order->file, kPrintMost);
    if (const auto opened = print ? asking.open(order->settings) : print.fault(); !opened)
        return refused(kWrongUse, opened.fault());
    QObject::connect(&asking.finger(), &OperatorFinger::verified, &asking.finger(), [&](RequestId, bool same) {
        asking.end({same ? kFine : kBad, {{QStringLiteral("same"), same}}});
    });
    (void)asking.finger().verify(*print, order->context);
    return asking.wait();
}

} // namespace seva::ctl
