// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DemoOptions.h"

#include <QJsonArray>
#include <QMap>

namespace seva::demo {

/// Who works which counter: operator, role and PIN out of the description of the demonstration Kendra.
struct Post
{
    QString operatorId;
    QString role;
    QString pin;
};

/// Counter → who works there, each person once. Fault "demo.kendra-unreadable".
Result<QMap<QString, Post>> postsOf(const QString &kendraFile);
/// The ARNs of the day's list in the order of their appointments.
Result<QStringList> arnsOf(const QString &day);

/// What a person does at the kiosk, as steps of the autopilot; the answer to the last but one is the token number.
QJsonArray kioskSteps(const QString &arn, const QString &language);
QJsonArray walkInSteps(const QString &serviceId, const QString &language);
/// Signs in and begins to work.
QJsonArray counterSteps(const Post &post, quint64 seed);

} // namespace seva::demo
