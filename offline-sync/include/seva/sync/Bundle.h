// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/journal/KeyStore.h>
#include <seva/sync/EventStore.h>
#include <seva/sync/RosterBook.h>

#include <QJsonObject>

namespace seva::sync {

/// Items of one bundle: beyond it the export ends and another bundle is begun.
inline constexpr int kBundleMaxItems = 100'000;
inline constexpr qint64 kBundleManifestMaxBytes = 32 << 20;

/// Whose bundle it is: the machine that exports, checks or imports.
struct BundlePlace
{
    EventStore &store;
    BlobStore &blobs;
    RosterBook &book;
    StationId self;
    const KeyStore &keys;
};

struct BundleProblem
{
    QString item; ///< name of the file within the bundle
    Fault why;
};

/// What lay in a bundle and what became of it.
struct BundleReport
{
    StationId from;
    Instant madeAt = 0;
    int segments = 0;
    int captures = 0;
    int keys = 0;            ///< messages of visit keys
    int fresh = 0;           ///< exported: written now; imported: not known here before
    std::uint64_t bytes = 0; ///< of all items
    QList<BundleProblem> problems;
};

/// {"from", "madeAt" (UTC), "segments", "captures", "bytes", "new", "problems": [{"item", "fault", "subject"}]}
QJsonObject toJson(const BundleReport &report);

/// A folder with what the pump would send: segments, visit keys and captures, each an item of its own, sealed for the
/// Kendra's hub and data centre and signed by this machine (docs/bundles.md). Called again with the same folder it
/// goes on: what lies there whole stays. `everything`: also what the peer above has acknowledged as durable.
/// Faults: "sync.bundle-no-reader", "sync.bundle-full", those of the file system and of the journal.
Result<BundleReport> exportBundle(const BundlePlace &place, const QString &folder, bool everything, Instant now,
                                  Random &random);

/// Whether a bundle is whole and from a machine of the roster; also whether it opens, where it is sealed for `self`.
/// Faults: "sync.bundle-unreadable", "sync.bundle-stranger"; items that are missing or changed are problems.
Result<BundleReport> checkBundle(const RosterBook &book, const StationId &self, const KeyStore &keys,
                                 const QString &folder);

/// Stores what is not here yet, by the same checks as the network's ingest. A second import changes nothing; an item
/// that is missing or changed is a problem and the rest is taken. Faults: as checkBundle, "sync.bundle-not-for-us".
Result<BundleReport> importBundle(const BundlePlace &place, const QString &folder);

} // namespace seva::sync
