// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/RdService.h>

#include <QFile>
#include <QJsonDocument>

namespace seva {

namespace {

const QJsonObject &texts()
{
    static const QJsonObject read = [] {
        QFile file(QStringLiteral(":/seva/rdservice/errors.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return read;
}

} // namespace

QString rdErrorText(int errCode, const QString &language)
{
    const QString code = QString::number(errCode);
    const QJsonObject text = texts().value(texts().contains(code) ? code : QStringLiteral("other")).toObject();
    return text.value(text.contains(language) ? language : QStringLiteral("en")).toString();
}

QList<int> rdErrorCodes()
{
    QList<int> codes;
    for (const QString &key : texts().keys()) {
        bool number = false;
        const int code = key.toInt(&number);
        if (number)
            codes.append(code);
    }
    return codes;
}

} // namespace seva
