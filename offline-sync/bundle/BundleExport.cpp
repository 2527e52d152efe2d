// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundleFormat.h"

#include <seva/base/Files.h>

#include <QDir>
#include <QFile>

namespace seva::sync {

namespace {

using namespace bundle;

constexpr int kOwnerOnly = 0600;

bool bringsOthers(const QString &kind)
{
    return kind == QLatin1String("HUB") || kind == QLatin1String("DATA-CENTRE");
}

/// Writes the items one after the other and the manifest last: a folder without one is not finished yet.
class BundleWriter
{
public:
    BundleWriter(const BundlePlace &place, QString folder, Random &random)
        : m_place(place), m_folder(std::move(folder)), m_random(random)
    {
    }

    Result<void> begin()
    {
        if (!QDir().mkpath(itemPath(m_folder, QString())))
            return fault("sync.bundle-folder", m_folder);
        const QString path = m_folder + u'/' + QLatin1String(kKeyFile);
        if (const Result<QByteArray> kept = files::read(path, kBundleManifestMaxBytes); kept.ok())
            return takeUp(*kept);
        m_key = m_random.bytes(crypto::kKeyBytes);
        if (const Result<void> wrapped = wrapForReaders(); !wrapped)
            return wrapped;
        return files::writeDurably(path, encode(KeyFile{m_readers}), kOwnerOnly);
    }

    Result<void> add(const QString &name, const QByteArray &content)
    {
        if (m_items.size() >= kBundleMaxItems)
            return fault("sync.bundle-full", m_folder);
        const QString path = itemPath(m_folder, name);
        if (const Result<QByteArray> there = files::read(path, kItemMaxBytes); there.ok()) {
            const Result<QByteArray> opened = crypto::unseal(m_key, *there, name.toLatin1());
            if (opened.ok() && *opened == content) {
                note(name, *there);
                return {};
            }
        }
        const QByteArray sealed = crypto::seal(m_key, content, name.toLatin1(), m_random);
        if (const Result<void> written = files::writeDurably(path, sealed, kOwnerOnly); !written)
            return written;
        note(name, sealed);
        ++m_report.fresh;
        return {};
    }

    Result<BundleReport> finish(Instant now)
    {
        Manifest manifest;
        manifest.from = m_place.self;
        manifest.madeAt = now;
        manifest.readers = m_readers;
        manifest.items = m_items;
        const QByteArray bytes = encode(manifest);
        const SignedManifest whole{bytes, m_place.keys.sign(bytes)};
        const QString path = m_folder + u'/' + QLatin1String(kManifestFile);
        if (const Result<void> written = files::writeDurably(path, encode(whole), kOwnerOnly); !written)
            return written.fault();
        m_report.from = m_place.self;
        m_report.madeAt = now;
        return m_report;
    }

    BundleReport &report() { return m_report; }

private:
    Result<void> takeUp(const QByteArray &bytes)
    {
        const Result<KeyFile> file = decode<KeyFile>(bytes);
        if (!file)
            return file.fault();
        const Result<QByteArray> key = keyFor(file->readers, m_place.self, m_place.keys);
        if (!key)
            return key.fault();
        m_key = *key;
        m_readers = file->readers;
        return {};
    }

    /// Hub and data centre can read it, and this machine, so that it can go on after an interruption.
    Result<void> wrapForReaders()
    {
        const std::shared_ptr<const Roster> roster = m_place.book.roster();
        for (const RosterStation &station : roster ? roster->stations : QList<RosterStation>()) {
            if (!station.boxKey.isEmpty() && station.revoked == 0
                && (bringsOthers(station.kind) || station.id == m_place.self))
                m_readers.append({station.id, crypto::wrap(station.boxKey, m_key)});
        }
        const bool self = std::any_of(m_readers.begin(), m_readers.end(),
                                      [this](const ReaderMessage &r) { return r.station == m_place.self; });
        if (!self || m_readers.size() < 2)
            return fault("sync.bundle-no-reader", m_place.self);
        return {};
    }

    void note(const QString &name, const QByteArray &sealed)
    {
        m_items.append({name, std::uint64_t(sealed.size()), Digest::of(sealed)});
        m_report.bytes += std::uint64_t(sealed.size());
    }

    const BundlePlace &m_place;
    const QString m_folder;
    Random &m_random;
    QByteArray m_key;
    QList<ReaderMessage> m_readers;
    QList<ItemMessage> m_items;
    BundleReport m_report;
};

Result<void> addKeys(const BundlePlace &place, BundleWriter &writer)
{
    std::uint64_t after = 0;
    while (true) {
        const auto keys = place.store.visitKeysAfter(after, kKeysPerMessage);
        if (!keys)
            return keys.fault();
        if (keys->isEmpty())
            return {};
        KeysRequest request;
        for (const auto &[number, key] : *keys)
            request.keys.append(toMessage(key));
        const QString name = QStringLiteral("k-%1").arg(++writer.report().keys, 6, 10, QLatin1Char('0'));
        if (const Result<void> added = writer.add(name, encode(request)); !added)
            return added;
        after = keys->last().first;
    }
}

Result<void> addOrigin(const BundlePlace &place, BundleWriter &writer, const OriginId &origin, std::uint64_t after)
{
    const std::uint64_t end = place.store.heads().value(origin).acked;
    while (after < end) {
        const auto segments = place.store.segments(origin, after, kSegmentMaxEventsCatchingUp, kSegmentMaxBytes);
        if (!segments)
            return segments.fault();
        if (segments->isEmpty())
            return {};
        for (const Segment &segment : *segments) {
            PushRequest request;
            request.segment.segment = segment;
            request.station = origin == place.store.origin() ? place.self : place.book.stationOf(place.store, origin);
            const QString name = QStringLiteral("s-%1-%2-%3")
                                     .arg(QString::fromLatin1(origin.toHex()))
                                     .arg(segment.first, 19, 10, QLatin1Char('0'))
                                     .arg(segment.last, 19, 10, QLatin1Char('0'));
            if (const Result<void> added = writer.add(name, encode(request)); !added)
                return added;
            ++writer.report().segments;
            after = segment.last;
        }
    }
    return {};
}

Result<void> addSegments(const BundlePlace &place, BundleWriter &writer, bool everything)
{
    const bool all = bringsOthers(place.book.kindOf(place.self));
    const QString above = all ? QStringLiteral("data-centre") : QStringLiteral("hub");
    const QMap<OriginId, Cursor> known = everything ? QMap<OriginId, Cursor>() : place.store.peerCursors(above);
    for (const OriginId &origin : place.store.heads().keys()) {
        if (!all && origin != place.store.origin())
            continue;
        if (const Result<void> added = addOrigin(place, writer, origin, known.value(origin).durable); !added)
            return added;
    }
    return {};
}

Result<void> addCaptures(const BundlePlace &place, BundleWriter &writer)
{
    for (const Digest &digest : place.blobs.all()) {
        const Result<QByteArray> bytes = place.blobs.sealedBytes(digest);
        if (!bytes) {
            writer.report().problems.append({digest.hex(), bytes.fault()});
            continue;
        }
        if (const Result<void> added = writer.add(QStringLiteral("c-") + digest.hex(), *bytes); !added)
            return added;
        ++writer.report().captures;
    }
    return {};
}

} // namespace

Result<BundleReport> exportBundle(const BundlePlace &place, const QString &folder, bool everything, Instant now,
                                  Random &random)
{
    BundleWriter writer(place, folder, random);
    if (const Result<void> begun = writer.begin(); !begun)
        return begun.fault();
    // Keys first and captures last, as the pump sends them: what is imported first can be opened and used.
    if (const Result<void> added = addKeys(place, writer); !added)
        return added.fault();
    if (const Result<void> added = addSegments(place, writer, everything); !added)
        return added.fault();
    if (const Result<void> added = addCaptures(place, writer); !added)
        return added.fault();
    return writer.finish(now);
}

} // namespace seva::sync
