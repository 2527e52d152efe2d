// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallLog.h"

#include <seva/base/Log.h>

#include <QFile>
#include <QJsonDocument>

namespace seva {

namespace {
constexpr qint64 kMostBytes = qint64{8} << 20;
} // namespace

void CallLog::note(const QJsonObject &line) const
{
    if (m_path.isEmpty())
        return;
    QFile file(m_path);
    if (file.size() > kMostBytes) {
        const QString aside = m_path + QStringLiteral(".1");
        QFile::remove(aside);
        QFile::rename(m_path, aside);
    }
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    // A call is worth more than its line.
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qCWarning(logDevices, "the log of calls cannot be written: %s", qPrintable(m_path));
}

} // namespace seva
