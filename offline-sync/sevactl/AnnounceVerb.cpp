// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/devices/AnnouncementText.h>
#include <seva/drivers/ClipStore.h>

#include <QCommandLineParser>

namespace seva::ctl {

Answer announce(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("wav"), QString(), QStringLiteral("file")},
                       {QStringLiteral("clips"), QString(), QStringLiteral("folder"), installedClips()},
                       {QStringLiteral("brief"), QString()}});
    const bool parsed = parser.parse(QStringList{QStringLiteral("sevactl")} + words);
    const QStringList said = parser.positionalArguments();
    const QString path = parser.value(QStringLiteral("wav"));
    if (!parsed || said.size() != 3 || path.isEmpty())
        return wrongUse(QStringLiteral("TOKEN COUNTER LANG[,LANG] --wav FILE"));
    const auto call = AnnouncementRequest::make(said[0], said[1], said[2].split(u','));
    if (!call)
        return refused(kBad, call.fault());
    const auto clips = ClipStore::load(parser.value(QStringLiteral("clips")));
    const auto text = AnnouncementText::builtIn();
    if (!clips || !text)
        return refused(kWrongUse, clips ? text.fault() : clips.fault());
    const bool brief = parser.isSet(QStringLiteral("brief"));
    const Samples samples = clips->spoken(*call, brief);
    if (const auto written = writeSound(path, samples); !written)
        return refused(kWrongUse, written.fault());
    QJsonObject texts;
    for (const QString &language : call->languages())
        texts.insert(language, text->sentence(*call, language, brief));
    constexpr qint64 perSecond = 1'000;
    return Answer{kFine,
                  {{QStringLiteral("file"), path},
                   {QStringLiteral("lengthMs"), samples.size() * perSecond / kSpeechRate},
                   {QStringLiteral("texts"), texts}}};
}

} // namespace seva::ctl
