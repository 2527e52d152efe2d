// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/FormRules.h>
#include <seva/domain/Validate.h>

namespace seva {

QString keptValue(const FieldDefinition &field, const QString &typed)
{
    const auto kind = valueKind(field.check);
    if (!kind || typed.isEmpty())
        return typed;
    const CheckedValue checked = checkValue(*kind, typed);
    return checked.ok() ? checked.value : typed;
}

bool mayBeKept(const FieldDefinition &field, const QString &value)
{
    return value.isEmpty() || valueKind(field.check) != ValueKind::Aadhaar
           || checkValue(ValueKind::Aadhaar, value).value == value;
}

} // namespace seva
