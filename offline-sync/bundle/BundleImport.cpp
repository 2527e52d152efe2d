// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundleFormat.h"

#include <seva/base/Files.h>
#include <seva/sync/Ingest.h>

namespace seva::sync {

namespace {

using namespace bundle;

Result<Manifest> readManifest(const RosterBook &book, const QString &folder)
{
    const Result<QByteArray> bytes = files::read(folder + u'/' + QLatin1String(kManifestFile), kBundleManifestMaxBytes);
    if (!bytes)
        return bytes.fault();
    const Result<SignedManifest> whole = decode<SignedManifest>(*bytes);
    const Result<Manifest> manifest = whole.ok() ? decode<Manifest>(whole->manifest) : Result<Manifest>(whole.fault());
    if (!manifest || manifest->version != kVersion || manifest->items.size() > kBundleMaxItems)
        return fault("sync.bundle-unreadable", folder);
    const QByteArray key = book.signingKey(manifest->from);
    if (key.isEmpty() || !crypto::verify(key, whole->manifest, whole->signature))
        return fault("sync.bundle-stranger", manifest->from);
    return manifest;
}

/// The file of an item, if it is the one the manifest speaks of.
Result<QByteArray> readItem(const QString &folder, const ItemMessage &item)
{
    // The name decides the path: only the three forms are ever opened.
    if (kindOf(item.name) != ItemKind::Unknown) {
        const Result<QByteArray> bytes = files::read(itemPath(folder, item.name), kItemMaxBytes);
        if (bytes.ok() && Digest::of(*bytes) == item.digest)
            return bytes;
    }
    return fault("sync.bundle-item", item.name);
}

void count(BundleReport &report, const ItemMessage &item)
{
    report.bytes += item.size;
    switch (kindOf(item.name)) {
    case ItemKind::Keys: ++report.keys; break;
    case ItemKind::Segment: ++report.segments; break;
    case ItemKind::Capture: ++report.captures; break;
    case ItemKind::Unknown: break;
    }
}

HttpRequest asRequest(const QByteArray &target, const StationId &from, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.target = target;
    request.peer = from;
    request.body = body;
    return request;
}

/// Takes item after item through the doors that the network uses.
class BundleReader
{
public:
    BundleReader(const BundlePlace &place, StationId from)
        : m_place(place), m_ingest(place.store, place.book, place.self), m_from(std::move(from))
    {
    }

    /// True when it was not known here before.
    Result<bool> take(const QString &name, const QByteArray &content)
    {
        switch (kindOf(name)) {
        case ItemKind::Keys: return keys(content);
        case ItemKind::Segment: return segment(content);
        case ItemKind::Capture: return capture(name, content);
        case ItemKind::Unknown: break;
        }
        return false;
    }

private:
    Result<bool> keys(const QByteArray &content)
    {
        const HttpResponse response = m_ingest.keys(asRequest("/v1/keys", m_from, content));
        if (response.status / 100 != 2)
            return faultOf(response);
        return false;
    }

    Result<bool> segment(const QByteArray &content)
    {
        const Result<PushRequest> push = decode<PushRequest>(content);
        if (!push)
            return push.fault();
        bool accepted = false;
        const HttpResponse response =
            m_ingest.push(asRequest(pushTarget(push->segment.segment), m_from, content), &accepted);
        if (response.status == 409)
            return fault("sync.bundle-gap",
                         QStringLiteral("%1 %2").arg(push->station).arg(push->segment.segment.first));
        if (response.status == 422)
            return fault("sync.bundle-fork",
                         QStringLiteral("%1 %2").arg(push->station).arg(push->segment.segment.first));
        if (response.status != 200)
            return faultOf(response);
        return accepted;
    }

    Result<bool> capture(const QString &name, const QByteArray &content)
    {
        const Digest digest = Digest::fromHex(name.mid(2));
        if (m_place.blobs.has(digest))
            return false;
        if (const Result<void> adopted = m_place.blobs.adopt(digest, content); !adopted)
            return adopted.fault();
        return true;
    }

    const BundlePlace &m_place;
    Ingest m_ingest;
    StationId m_from;
};

BundleReport headOf(const Manifest &manifest)
{
    BundleReport report;
    report.from = manifest.from;
    report.madeAt = manifest.madeAt;
    return report;
}

} // namespace

Result<BundleReport> checkBundle(const RosterBook &book, const StationId &self, const KeyStore &keys,
                                 const QString &folder)
{
    const Result<Manifest> manifest = readManifest(book, folder);
    if (!manifest)
        return manifest.fault();
    // Somebody else's bundle can still be checked for being whole.
    const Result<QByteArray> key = keyFor(manifest->readers, self, keys);
    BundleReport report = headOf(*manifest);
    for (const ItemMessage &item : manifest->items) {
        count(report, item);
        const Result<QByteArray> bytes = readItem(folder, item);
        if (!bytes) {
            report.problems.append({item.name, bytes.fault()});
            continue;
        }
        if (!key)
            continue;
        if (const Result<QByteArray> opened = crypto::unseal(*key, *bytes, item.name.toLatin1()); !opened)
            report.problems.append({item.name, opened.fault()});
    }
    return report;
}

Result<BundleReport> importBundle(const BundlePlace &place, const QString &folder)
{
    const Result<Manifest> manifest = readManifest(place.book, folder);
    if (!manifest)
        return manifest.fault();
    if (const Result<void> may = place.book.mayTalk(manifest->from); !may)
        return may.fault();
    const Result<QByteArray> key = keyFor(manifest->readers, place.self, place.keys);
    if (!key)
        return key.fault();
    BundleReport report = headOf(*manifest);
    BundleReader reader(place, manifest->from);
    for (const ItemMessage &item : manifest->items) {
        count(report, item);
        const Result<QByteArray> bytes = readItem(folder, item);
        const Result<QByteArray> content =
            bytes.ok() ? crypto::unseal(*key, *bytes, item.name.toLatin1()) : Result<QByteArray>(bytes.fault());
        const Result<bool> taken = content.ok() ? reader.take(item.name, *content) : Result<bool>(content.fault());
        if (!taken)
            report.problems.append({item.name, taken.fault()});
        else if (*taken)
            ++report.fresh;
    }
    return report;
}

} // namespace seva::sync
