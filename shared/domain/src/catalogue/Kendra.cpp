// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Kendra.h>

#include <array>

namespace seva {

namespace {

struct Named
{
    KendraType type;
    const char *name;
};

constexpr std::array KendraTypes{
    Named{KendraType::Psk, "PSK"},
    Named{KendraType::Popsk, "POPSK"},
    Named{KendraType::PassportOffice, "PO"},
    Named{KendraType::Camp, "CAMP"},
    Named{KendraType::MobileVan, "MOBILE_VAN"},
    Named{KendraType::Mission, "MISSION"},
    Named{KendraType::SewaKendra, "SEWA_KENDRA"},
    Named{KendraType::Cpv, "CPV"},
};

} // namespace

std::optional<int> Kendra::number(const QString &setting) const
{
    bool whole = false;
    const int value = settings.value(setting).value(0).toInt(&whole);
    return whole ? std::optional(value) : std::nullopt;
}

QString kendraTypeName(KendraType type)
{
    for (const Named &row : KendraTypes) {
        if (row.type == type)
            return QString::fromLatin1(row.name);
    }
    return {};
}

KendraType kendraTypeOf(const QString &name, bool *ok)
{
    for (const Named &row : KendraTypes) {
        if (name == QLatin1String(row.name)) {
            if (ok)
                *ok = true;
            return row.type;
        }
    }
    if (ok)
        *ok = false;
    return KendraType::Psk;
}

} // namespace seva
