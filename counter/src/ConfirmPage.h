// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>
#include <seva/station/LanguageChoice.h>

#include <QSize>

namespace seva {

class ConfirmTask;

/// The picture of the applicant's second screen: what will be submitted, in large type, in the applicant's
/// language with English beside it.
class ConfirmPage
{
public:
    static Picture draw(const ConfirmTask &task, const QString &token, QSize size);
    static QString question(const LanguageChoice &languages, const QString &language);
};

} // namespace seva
