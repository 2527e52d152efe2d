// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"

#include <seva/base/Files.h>

#include <QFileInfo>

namespace seva::ctl {

namespace {

constexpr qint64 kMaxRosterFile = 4 << 20;

/// The Kendra's secret, where the roster wraps it to this folder's key.
void takeKendraKey(DataFolder &data)
{
    data.options.kendraPublic = data.roster->kendraPublic;
    data.options.kendraKeyId = data.roster->keyId;
    data.options.roster = data.roster;
    for (const RosterStation &station : data.roster->stations) {
        if (station.boxKey != data.keys->boxPublic())
            continue;
        data.station = station.id;
        if (const auto secret = data.keys->unwrap(station.wrappedKendraSecret))
            data.options.kendraSecretSeed = *secret;
    }
}

} // namespace

Result<DataFolder> openDataFolder(const QString &folder, Random &random)
{
    if (!QFileInfo::exists(folder + QStringLiteral("/journal")) || !QFileInfo::exists(folder + QStringLiteral("/keys")))
        return fault("ctl.no-data-folder", folder);
    DataFolder data;
    data.folder = folder;
    data.options.holder = QStringLiteral("sevactl");
    auto keys = openSoftwareKeyStore(folder, random);
    if (!keys)
        return keys.fault();
    data.keys = std::move(*keys);
    const auto roster = files::read(folder + QStringLiteral("/roster.cbor"), kMaxRosterFile);
    const auto issuer = files::read(folder + QStringLiteral("/issuer.pub"), kMaxRosterFile);
    if (roster && issuer) {
        auto decoded = decodeRoster(*roster, *issuer);
        if (!decoded)
            return decoded.fault();
        data.roster = std::make_shared<const Roster>(std::move(*decoded));
        takeKendraKey(data);
    }
    return data;
}

Result<DataFolder> openKendraFolder(const QString &folder, Random &random)
{
    auto data = openDataFolder(folder, random);
    if (data && !data->roster)
        return fault("ctl.not-a-kendra", folder);
    return data;
}

} // namespace seva::ctl
