// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/base/Result.h>
#include <seva/domain/Roster.h>

#include <QMap>

namespace seva::sync {

/// The one-time codes of an authority's stations, in codes.json (0600) of its folder.
class EnrolmentCodes
{
public:
    explicit EnrolmentCodes(QString folder) : m_folder(std::move(folder)) {}

    /// What the file holds; nothing where there is none. Fault "sync.codes-unreadable".
    Result<void> load();
    /// Makes a code for each of these that has none, and writes them. `certificate`: the authority's, in PEM.
    Result<void> add(const QList<StationId> &stations, const QByteArray &certificate, Random &random);
    QString of(const StationId &station) const { return m_codes.value(station); }

private:
    QString file() const { return m_folder + QStringLiteral("/codes.json"); }

    const QString m_folder;
    QMap<StationId, QString> m_codes;
};

} // namespace seva::sync
