// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace seva {

/// Whole years on a day. Who is born on 29 February has the birthday on 1 March of a common year.
int ageOn(QDate dateOfBirth, QDate day);

/// "MINOR" below 18 on the basis date, unless 15 or older and asking for ten years; "ADULT" otherwise; empty
/// without dates.
QString ageClassOn(QDate dateOfBirth, QDate basisDate, const QString &validityRequired);

} // namespace seva
