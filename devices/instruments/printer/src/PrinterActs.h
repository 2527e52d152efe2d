// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PrinterMachine.h"

#include <seva/base/Result.h>

#include <QJsonObject>

namespace seva {

/// One thing that happens to the printer.
struct PrinterAct
{
    enum class Kind { Fault, Fix, Take };

    Kind kind = Kind::Fix;
    PrinterFault fault = PrinterFault::None;
    qint64 afterBytes = 0; ///< received since the act's turn came
    int fixMs = 0;         ///< 0: stays until it is fixed from outside

    /// "printer.act" with what is wrong.
    static Result<PrinterAct> of(const QJsonObject &json);
};

QString printerFaultName(PrinterFault fault);

} // namespace seva
