// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyRing.h"

#include <algorithm>

namespace seva {

using sqlite::cell;

namespace {

/// Visits whose opened keys stay in memory.
constexpr int kOpenedKeys = 4096;

} // namespace

KeyRing::KeyRing(sqlite::Database &db, const RowMac &mac, const JournalOptions &options, Random &random)
    : m_db(db), m_mac(mac), m_random(random), m_kendraPublic(options.kendraPublic), m_kendraKeyId(options.kendraKeyId),
      m_opened(kOpenedKeys)
{
    if (options.kendraSecretSeed.size() == crypto::kKeyBytes)
        m_kendra = crypto::boxPair(options.kendraSecretSeed);
}

void KeyRing::load()
{
    m_opened.clear();
    sqlite::Statement &last = m_db.prepared("SELECT max(no) FROM visit_key");
    m_next = last.step() ? last.integer(0) + 1 : 1;
    last.reset();
}

QByteArray KeyRing::opensWith() const
{
    return m_kendra.secretKey.isEmpty() ? QByteArray("nothing") : m_kendra.publicKey;
}

QList<WrappedVisitKey> KeyRing::keysFor(const VisitId &visit)
{
    QList<WrappedVisitKey> found;
    sqlite::Statement &some = m_db.prepared("SELECT key_id, wrapped FROM visit_key WHERE visit = ?1 ORDER BY no");
    some.with(uuidBytes(visit));
    while (some.step())
        found.append(WrappedVisitKey{visit, some.text(0), some.bytes(1)});
    some.reset();
    return found;
}

bool KeyRing::destroyed(const VisitId &visit)
{
    if (m_opened.contains(visit))
        return false;
    const QList<WrappedVisitKey> keys = keysFor(visit);
    return std::any_of(keys.begin(), keys.end(), [](const WrappedVisitKey &k) { return k.wrapped.isEmpty(); });
}

Result<QByteArray> KeyRing::open(const WrappedVisitKey &key) const
{
    return crypto::unwrap(m_kendra, key.wrapped);
}

QList<QByteArray> KeyRing::keysOf(const VisitId &visit)
{
    if (const QList<QByteArray> *known = m_opened.object(visit))
        return *known;
    QList<QByteArray> keys;
    if (m_kendra.secretKey.isEmpty())
        return keys;
    for (const WrappedVisitKey &wrapped : keysFor(visit))
        if (const Result<QByteArray> key = open(wrapped); key.ok())
            keys.append(*key);
    if (!keys.isEmpty())
        m_opened.insert(visit, new QList<QByteArray>(keys));
    return keys;
}

Result<void> KeyRing::maySeal(const VisitId &visit)
{
    if (visit.isNull())
        return fault("journal.personal-without-visit");
    if (destroyed(visit))
        return fault("journal.visit-erased", visit.toString(QUuid::WithoutBraces));
    if (keysOf(visit).isEmpty() && m_kendraPublic.size() != crypto::kKeyBytes)
        return fault("journal.kendra-key-unknown", visit.toString(QUuid::WithoutBraces));
    return {};
}

Result<VisitKey> KeyRing::forSealing(const VisitId &visit)
{
    if (const Result<void> may = maySeal(visit); !may.ok())
        return may.fault();
    const QList<QByteArray> held = keysOf(visit);
    if (!held.isEmpty())
        return VisitKey{m_kendraKeyId, held.first()};
    // A station without the Kendra's secret that restarted cannot open what it made: it makes another.
    const QByteArray key = m_random.bytes(crypto::kKeyBytes);
    if (!store({visit, m_kendraKeyId, crypto::wrap(m_kendraPublic, key)}))
        return m_db.outcome().fault();
    m_opened.insert(visit, new QList<QByteArray>{key});
    return VisitKey{m_kendraKeyId, key};
}

bool KeyRing::store(const WrappedVisitKey &key)
{
    const bool stored = writeRow(m_db, m_mac, "INSERT INTO visit_key VALUES(?1,?2,?3,?4,?5)", "visit_key",
                                 {cell(m_next), cell(uuidBytes(key.visit)), cell(key.keyId), cell(key.wrapped)});
    if (stored)
        ++m_next;
    return stored;
}

bool KeyRing::add(const WrappedVisitKey &key)
{
    if (key.visit.isNull() || destroyed(key.visit))
        return false;
    if (key.wrapped.isEmpty()) {
        destroy(key.visit, key.keyId);
        return true;
    }
    const QList<WrappedVisitKey> known = keysFor(key.visit);
    const auto same = [&key](const WrappedVisitKey &k) { return k.wrapped == key.wrapped; };
    if (std::any_of(known.begin(), known.end(), same) || !store(key))
        return false;
    if (!m_kendra.secretKey.isEmpty())
        m_opened.remove(key.visit);
    return true;
}

void KeyRing::destroy(const VisitId &visit, const QString &keyId)
{
    if (destroyed(visit))
        return;
    m_db.prepared("DELETE FROM visit_key WHERE visit = ?1").with(uuidBytes(visit)).run();
    m_opened.remove(visit);
    // A new number, so that peers who have the old one hear of it.
    store({visit, keyId, QByteArray("")});
}

QList<WrappedVisitKey> KeyRing::wrapped(const QList<VisitId> &visits)
{
    QList<WrappedVisitKey> found;
    for (const VisitId &visit : visits)
        found.append(keysFor(visit));
    return found;
}

QList<std::pair<std::uint64_t, WrappedVisitKey>> KeyRing::after(std::uint64_t number, int limit)
{
    QList<std::pair<std::uint64_t, WrappedVisitKey>> found;
    sqlite::Statement &some =
        m_db.prepared("SELECT no, visit, key_id, wrapped FROM visit_key WHERE no > ?1 ORDER BY no LIMIT ?2");
    some.with(std::int64_t(number)).with(std::int64_t(limit));
    while (some.step())
        found.append(
            {std::uint64_t(some.integer(0)), WrappedVisitKey{uuidOf(some.bytes(1)), some.text(2), some.bytes(3)}});
    some.reset();
    return found;
}

} // namespace seva
