// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedAnnouncer.h"

#include "Speech.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace seva {

SimulatedAnnouncer::SimulatedAnnouncer(const SimulatorParts &parts, AnnouncementText text, bool speak)
    : Simulated(DeviceKind::Announcer, parts), m_text(std::move(text)), m_speak(speak)
{
}

void SimulatedAnnouncer::sound(const Reading &reading)
{
    const SceneStep step = nextStep();
    const RequestId id = reading.request;
    if (step.silent)
        return;
    if (step.fault || !log(reading)) {
        const Trouble trouble = step.fault.value_or(Trouble::DriverFailed);
        later(id, step.delay, [this, trouble] { readingFailed(deviceFault(trouble, scene().name)); });
        return;
    }
    later(id, step.delay + lengthOf(reading), [this] { readingDone(); });
}

milliseconds SimulatedAnnouncer::lengthOf(const Reading &reading) const
{
    qsizetype characters = 0;
    for (const QString &language : reading.call.languages())
        characters += m_text.sentence(reading.call, language, reading.brief).size();
    const int chime = scene().own[u"chimeMs"].toInt();
    return milliseconds(chime + scene().own[u"msPerCharacter"].toInt() * int(characters));
}

bool SimulatedAnnouncer::log(const Reading &reading) const
{
    const auto below = folder(QStringLiteral("."));
    if (!below)
        return true;
    QJsonObject texts;
    for (const QString &language : reading.call.languages())
        texts[language] = m_text.sentence(reading.call, language, reading.brief);
    const QJsonObject line{{QStringLiteral("at"), qint64(clock().now())},
                           {QStringLiteral("request"), qint64(reading.request)},
                           {QStringLiteral("token"), reading.call.token()},
                           {QStringLiteral("counter"), reading.call.counter()},
                           {QStringLiteral("reading"), reading.number},
                           {QStringLiteral("brief"), reading.brief},
                           {QStringLiteral("lengthMs"), qint64(lengthOf(reading).count())},
                           {QStringLiteral("languages"), QJsonArray::fromStringList(reading.call.languages())},
                           {QStringLiteral("texts"), texts}};
    QFile file(*below + QStringLiteral("/announcements.jsonl"));
    if (!file.open(QIODevice::Append))
        return false;
    if (m_speak)
        speakInto(*below + QStringLiteral("/audio"), reading);
    return file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') > 0;
}

void SimulatedAnnouncer::speakInto(const QString &below, const Reading &reading) const
{
    for (const QString &language : reading.call.languages()) {
        const QString path = QStringLiteral("%1/%2-%3.wav").arg(below).arg(reading.request).arg(language);
        speech::toFile(m_text.sentence(reading.call, language, reading.brief), language, path);
    }
}

} // namespace seva
