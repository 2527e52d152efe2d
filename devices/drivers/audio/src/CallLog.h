// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace seva {

/// What was said, one JSON line per reading, in a file that is put aside (as .1) when it has 8 MiB.
class CallLog
{
public:
    /// An empty path: nothing is kept.
    explicit CallLog(QString path) : m_path(std::move(path)) {}
    void note(const QJsonObject &line) const;

private:
    QString m_path;
};

} // namespace seva
