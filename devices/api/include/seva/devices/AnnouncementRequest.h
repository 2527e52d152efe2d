// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QStringList>

namespace seva {

/// A call that may be spoken: only what matches the grammar of token and counter, so that no name and
/// no free text can ever come out of a loudspeaker. There is no other way to make one.
class AnnouncementRequest
{
public:
    /// token: [NTPSMDWEH][A-Z]?[0-9]{3,4}; counter: [A-Z][0-9]{1,2}; languages: 1 to 3 different ones of
    /// en, hi, gu, pa, ur in the order of speaking. "devices.announcement-refused" for anything else.
    [[nodiscard]] static Result<AnnouncementRequest> make(const QString &token, const QString &counter,
                                                          const QStringList &languages);

    const QString &token() const { return m_token; }
    const QString &counter() const { return m_counter; }
    const QStringList &languages() const { return m_languages; }

    /// Spoken once more 8 s after its end.
    bool repeat = false;

private:
    AnnouncementRequest() = default;

    QString m_token;
    QString m_counter;
    QStringList m_languages;
};

/// The languages that can be spoken.
const QStringList &announcementLanguages();

} // namespace seva
