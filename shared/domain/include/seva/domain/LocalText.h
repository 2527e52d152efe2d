// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace seva {

/// A text per language ("en", "hi", "gu", "pa", "ur"); English stands in where a language is missing.
struct LocalText
{
    QMap<QString, QString> byLanguage;
    QString in(const QString &language) const;
};

} // namespace seva
