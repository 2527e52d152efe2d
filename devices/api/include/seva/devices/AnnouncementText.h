// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/AnnouncementRequest.h>

#include <QMap>

class QJsonObject;

namespace seva {

/// The words of calls, digit by digit, from a data file (devices/api/announcements.json is built in).
class AnnouncementText
{
public:
    /// The built-in words.
    [[nodiscard]] static Result<AnnouncementText> builtIn();
    /// Words from JSON of the same shape; "devices.announcements-broken" names what is missing.
    [[nodiscard]] static Result<AnnouncementText> of(const QByteArray &json, const QString &name);

    /// The sentence in one language of announcementLanguages(); `brief`: number and counter only.
    QString sentence(const AnnouncementRequest &request, const QString &language, bool brief) const;

private:
    struct Words
    {
        QString sentence;
        QString brief;
        QStringList digits;
        QStringList letters;
    };

    static bool read(const QJsonObject &from, Words &to);
    static QString spelled(const QString &code, const Words &words);

    QMap<QString, Words> m_words;
};

} // namespace seva
