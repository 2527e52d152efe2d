// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

namespace seva::ctl {

Answer refused(int exit, const Fault &fault)
{
    return Answer{exit, {{QStringLiteral("fault"), fault.code}, {QStringLiteral("subject"), fault.subject}}};
}

Answer wrongUse(const QString &why)
{
    return Answer{kWrongUse, {{QStringLiteral("wrongUse"), why}}};
}

} // namespace seva::ctl
