// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Ages.h>

#include <utility>

namespace seva {

namespace {

constexpr int AdultAge = 18;
constexpr int TenYearsFromAge = 15;

} // namespace

int ageOn(QDate dateOfBirth, QDate day)
{
    const int years = day.year() - dateOfBirth.year();
    const bool before = std::pair(day.month(), day.day()) < std::pair(dateOfBirth.month(), dateOfBirth.day());
    return before ? years - 1 : years;
}

QString ageClassOn(QDate dateOfBirth, QDate basisDate, const QString &validityRequired)
{
    if (!dateOfBirth.isValid() || !basisDate.isValid())
        return {};
    const int age = ageOn(dateOfBirth, basisDate);
    const bool tenYears = age >= TenYearsFromAge && validityRequired == QLatin1String("TEN_YEARS");
    return age < AdultAge && !tenYears ? QStringLiteral("MINOR") : QStringLiteral("ADULT");
}

} // namespace seva
