// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <QCoreApplication>

namespace seva::ctl {

Answer refused(int exit, const Fault &fault)
{
    return Answer{exit, {{QStringLiteral("fault"), fault.code}, {QStringLiteral("subject"), fault.subject}}};
}

Answer refused(const FeeRefusal &refusal, const QString &language)
{
    QJsonObject texts;
    for (auto each = refusal.text.byLanguage.begin(); each != refusal.text.byLanguage.end(); ++each)
        texts.insert(each.key(), *each);
    return Answer{kBad,
                  {{QStringLiteral("refusal"), refusal.id},
                   {QStringLiteral("rule"), refusal.rule},
                   {QStringLiteral("text"), refusal.text.in(language)},
                   {QStringLiteral("texts"), texts},
                   {QStringLiteral("source"), refusal.source},
                   {QStringLiteral("subject"), refusal.subject}}};
}

QString installedServices()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../share/seva/service-definitions");
}

Answer wrongUse(const QString &why)
{
    return Answer{kWrongUse, {{QStringLiteral("wrongUse"), why}}};
}

} // namespace seva::ctl
