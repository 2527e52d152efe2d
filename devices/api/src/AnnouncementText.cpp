// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/AnnouncementText.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seva {

namespace {

constexpr int digitCount = 10;
constexpr int letterCount = 26;

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        strings.append(entry.toString());
    return strings;
}

bool complete(const QStringList &words, int count)
{
    return words.size() == count && !words.contains(QString());
}

bool hasPlaces(const QString &sentence)
{
    return sentence.contains(u"{token}") && sentence.contains(u"{counter}");
}

} // namespace

Result<AnnouncementText> AnnouncementText::builtIn()
{
    const QString path = QStringLiteral(":/seva/devices/announcements.json");
    QFile file(path);
    // What cannot be opened is found broken below.
    if (!file.open(QIODevice::ReadOnly))
        return of({}, path);
    return of(file.readAll(), path);
}

bool AnnouncementText::read(const QJsonObject &from, Words &to)
{
    to.sentence = from[u"sentence"].toString();
    to.brief = from[u"brief"].toString();
    to.digits = stringsOf(from[u"digits"]);
    to.letters = stringsOf(from[u"letters"]);
    return hasPlaces(to.sentence) && hasPlaces(to.brief) && complete(to.digits, digitCount)
           && complete(to.letters, letterCount);
}

Result<AnnouncementText> AnnouncementText::of(const QByteArray &json, const QString &name)
{
    AnnouncementText text;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QString &language : announcementLanguages()) {
        if (!read(root[language].toObject(), text.m_words[language]))
            return fault("devices.announcements-broken", QStringLiteral("%1: %2").arg(name, language));
    }
    return text;
}

QString AnnouncementText::spelled(const QString &code, const Words &words)
{
    QStringList spoken;
    for (const QChar c : code) {
        if (c.isDigit())
            spoken.append(words.digits.at(c.digitValue()));
        else
            spoken.append(words.letters.at(c.unicode() - u'A'));
    }
    return spoken.join(u' ');
}

QString AnnouncementText::sentence(const AnnouncementRequest &request, const QString &language, bool brief) const
{
    const auto words = m_words.constFind(language);
    if (words == m_words.cend())
        return {};
    QString text = brief ? words->brief : words->sentence;
    text.replace(QStringLiteral("{token}"), spelled(request.token(), *words));
    text.replace(QStringLiteral("{counter}"), spelled(request.counter(), *words));
    return text;
}

} // namespace seva
