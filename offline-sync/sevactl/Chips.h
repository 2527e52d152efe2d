// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/drivers/Passport.h>

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace seva::ctl {

/// The store of countries' certificates: as given, or the operator's own.
QString cscaFolder(const QString &given);

struct PassportWords
{
    QString reader;
    QString store;
    QString out;
    PassportRequest request;
};
/// The words of `passport read`; nothing, and why, when they are wrong.
std::optional<PassportWords> passportWords(const QStringList &words, QString &problem);

/// [{"id": "dataGroupHashes", "result": "passed", "reason": null}, ...]
QJsonArray checksJson(const QList<ChipCheckLine> &checks);

} // namespace seva::ctl
