// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Ids.h>

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace seva {

enum class KendraType { Psk, Popsk, PassportOffice, Camp, MobileVan, Mission, SewaKendra, Cpv };

/// "PSK", "POPSK", "PO", "CAMP", "MOBILE_VAN", "MISSION", "SEWA_KENDRA", "CPV", and back (Psk when unknown: `ok` says).
QString kendraTypeName(KendraType type);
KendraType kendraTypeOf(const QString &name, bool *ok = nullptr);

/// What the roster says of a Kendra. `demonstration` allows the moved clock and the autopilot.
struct Kendra
{
    KendraId id;
    KendraType type = KendraType::Psk;
    QMap<QString, QString> name;
    QByteArray timeZone = "Asia/Kolkata";
    QString currency = QStringLiteral("INR");
    QStringList languages;
    QString fileNumberPrefix;
    bool demonstration = false;
    /// A visit's A, B and C must be different stations (PSK yes; camp, van and mission no).
    bool differentStations = true;
    /// The working calendar of this Kendra, with its office's own holidays; empty: that of its type of Kendra.
    QString calendar;
    /// What this Kendra decides within a rule: setting name → values, such as rescheduleLimit → 2. A rule names
    /// the settings it takes and what holds without them.
    QMap<QString, QStringList> settings;
    /// The whole number of a setting; nothing when it is not set.
    std::optional<int> number(const QString &setting) const;
};

} // namespace seva
