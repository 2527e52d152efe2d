// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Bundle.h>
#include <seva/sync/Messages.h>

/// The files of a bundle (docs/bundles.md).
namespace seva::sync::bundle {

inline constexpr int kVersion = 1;
inline constexpr char kManifestFile[] = "manifest.cbor";
inline constexpr char kKeyFile[] = "key.cbor";
inline constexpr char kItemsFolder[] = "items";
/// The largest capture, its nonce and tag.
inline constexpr qint64 kItemMaxBytes = kCaptureMaxBytes + 1024;

/// The bundle's key, wrapped for one machine.
struct ReaderMessage
{
    static constexpr bool kNested = true;
    QString station;
    QByteArray wrapped;
    template <typename V>
    void fields(V &v)
    {
        v(1, station);
        v(2, wrapped);
    }
};

struct KeyFile
{
    static constexpr bool kNested = true;
    QList<ReaderMessage> readers;
    template <typename V>
    void fields(V &v)
    {
        v(1, readers);
    }
};

struct ItemMessage
{
    static constexpr bool kNested = true;
    QString name;
    std::uint64_t size = 0;
    Digest digest; ///< of the file as it lies there
    template <typename V>
    void fields(V &v)
    {
        v(1, name);
        v(2, size);
        v(3, digest);
    }
};

struct Manifest
{
    static constexpr bool kNested = true;
    int version = kVersion;
    QString from;
    std::int64_t madeAt = 0;
    QList<ReaderMessage> readers;
    QList<ItemMessage> items; ///< in the order in which they are taken
    template <typename V>
    void fields(V &v)
    {
        v(1, version);
        v(2, from);
        v(3, madeAt);
        v(4, readers);
        v(5, items);
    }
};

/// What stands in manifest.cbor: the manifest's bytes and the exporter's signature of them.
struct SignedManifest
{
    static constexpr bool kNested = true;
    QByteArray manifest;
    QByteArray signature;
    template <typename V>
    void fields(V &v)
    {
        v(1, manifest);
        v(2, signature);
    }
};

enum class ItemKind { Keys, Segment, Capture, Unknown };

/// "k-000001", "s-<origin>-<first>-<last>", "c-<digest>".
ItemKind kindOf(const QString &name);
QString itemPath(const QString &folder, const QString &name);

/// The bundle's key as `self` may open it; nothing when it is not among the readers.
Result<QByteArray> keyFor(const QList<ReaderMessage> &readers, const StationId &self, const KeyStore &keys);

} // namespace seva::sync::bundle
