// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/ScreenProgram.h>

class QQuickWindow;

namespace seva {

/// Walks through every page in every language without a person, counts warnings, and takes pictures.
class Rehearse
{
public:
    Rehearse(const StationOptions &options, LanguageChoice &languages);
    ~Rehearse();

    /// Exit code: 0 = every page came up without a warning and every picture was written.
    int run(QQuickWindow &window, const QList<TourStop> &stops);

private:
    bool picture(QQuickWindow &window, const QString &file);
    void settle(QQuickWindow &window);
    void changeLanguage(QQuickWindow &window);

    const StationOptions &m_options;
    LanguageChoice &m_languages;
};

} // namespace seva
