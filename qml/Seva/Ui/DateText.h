// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Responsible for: a date as people type it in India and as the rest of the program knows it.
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace seva {

class DateText : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    // "7/3/1990", "07-03-1990", "07.03.1990" and "07031990" give "1990-03-07" (ISO 8601); "" for what is no day.
    Q_INVOKABLE QString parsed(const QString &typed) const;
    // "1990-03-07" gives "07/03/1990"; "" for what is no ISO 8601 date.
    Q_INVOKABLE QString shown(const QString &iso) const;
};

} // namespace seva
