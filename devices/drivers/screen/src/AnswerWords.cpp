// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnswerWords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace seva {

namespace {

const QJsonObject &words()
{
    static const QJsonObject read = [] {
        QFile file(QStringLiteral(":/seva/screen/answers.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return read;
}

} // namespace

QString answerText(ScreenChoice choice, const QString &language)
{
    const QString key = choice == ScreenChoice::Confirmed ? QStringLiteral("confirm") : QStringLiteral("dispute");
    const QJsonObject texts = words().value(key).toObject();
    return texts.value(texts.contains(language) ? language : QStringLiteral("en")).toString();
}

bool isMirrored(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

} // namespace seva
