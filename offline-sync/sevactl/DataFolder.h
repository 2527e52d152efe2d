// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/domain/Roster.h>
#include <seva/journal/Journal.h>
#include <seva/journal/KeyStore.h>

#include <memory>

namespace seva::ctl {

/// The data folder of a stopped station, hub or data centre (keys/, roster.cbor, issuer.pub, journal/, vault/).
struct DataFolder
{
    QString folder;
    std::unique_ptr<KeyStore> keys;
    JournalOptions options;
    std::shared_ptr<const Roster> roster; ///< null when the folder has none
    StationId station;                    ///< who the roster says this is; empty without one

    QString journalFolder() const { return folder + QStringLiteral("/journal"); }
};

/// Opens keys and roster; never the journal. Fault "ctl.no-data-folder" names the folder.
Result<DataFolder> openDataFolder(const QString &folder, Random &random);
/// The same; "ctl.not-a-kendra" when there is no roster.
Result<DataFolder> openKendraFolder(const QString &folder, Random &random);

} // namespace seva::ctl
