// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/AnnouncementRequest.h>

#include <QRegularExpression>
#include <QSet>

namespace seva {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(text).hasMatch();
}

bool speakable(const QStringList &languages)
{
    constexpr int maxLanguages = 3;
    const QSet<QString> different(languages.cbegin(), languages.cend());
    if (languages.isEmpty() || languages.size() > maxLanguages || different.size() != languages.size())
        return false;
    return std::all_of(languages.cbegin(), languages.cend(),
                       [](const QString &language) { return announcementLanguages().contains(language); });
}

} // namespace

const QStringList &announcementLanguages()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("gu"),
                                       QStringLiteral("pa"), QStringLiteral("ur")};
    return languages;
}

Result<AnnouncementRequest> AnnouncementRequest::make(const QString &token, const QString &counter,
                                                      const QStringList &languages)
{
    const bool ok = matches(token, QStringLiteral("[NTPSMDWEH][A-Z]?[0-9]{3,4}"))
                    && matches(counter, QStringLiteral("[A-Z][0-9]{1,2}")) && speakable(languages);
    // The refused text is not repeated: it may be a name.
    if (!ok)
        return fault("devices.announcement-refused");
    AnnouncementRequest request;
    request.m_token = token;
    request.m_counter = counter;
    request.m_languages = languages;
    return request;
}

} // namespace seva
