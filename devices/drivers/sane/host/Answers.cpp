// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"

#include "ScanWire.h"

#include <seva/devices/DeviceFaults.h>

#include <QJsonArray>

namespace seva {

namespace {

QJsonObject troubleIn(const Fault &problem)
{
    return {{"trouble", problem.code}};
}

QJsonObject look(SaneSession &session)
{
    const auto sources = session.look();
    if (!sources)
        return troubleIn(sources.fault());
    QJsonArray list;
    for (const ScanSource one : *sources)
        list.append(int(one));
    return {{"sources", list}};
}

QJsonObject prepare(SaneSession &session, const QJsonObject &question)
{
    ScanSettings settings;
    settings.source = ScanSource(question["source"].toInt());
    settings.colour = question["colour"].toBool();
    settings.dpi = question["dpi"].toInt();
    settings.widthMm = question["widthMm"].toInt();
    settings.heightMm = question["heightMm"].toInt();
    const QJsonObject options = question["options"].toObject();
    for (auto one = options.begin(); one != options.end(); ++one)
        settings.options.insert(one.key(), one.value().toString());
    const auto prepared = session.prepare(settings);
    return prepared ? QJsonObject() : troubleIn(prepared.fault());
}

QJsonObject page(SaneSession &session, bool first, QByteArray &bytes)
{
    auto scan = session.nextPage(first);
    if (!scan)
        return troubleIn(scan.fault());
    if (!*scan)
        return {{"empty", true}};
    bytes = (*scan)->bytes;
    return {{"page", shapeOf(**scan)}};
}

} // namespace

QJsonObject answerOf(SaneSession &session, const QJsonObject &question, QByteArray &bytes)
{
    const QString what = question["do"].toString();
    if (what == QLatin1String("look"))
        return look(session);
    if (what == QLatin1String("prepare"))
        return prepare(session, question);
    if (what == QLatin1String("page"))
        return page(session, question["first"].toBool(), bytes);
    if (what == QLatin1String("finish")) {
        session.finish();
        return {};
    }
    return troubleIn(deviceFault(Trouble::RequestRefused));
}

} // namespace seva
