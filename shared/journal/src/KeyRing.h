// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventCodec.h"
#include "RowMac.h"

#include <seva/journal/Journal.h>

#include <QCache>

namespace seva {

/// The table `visit_key`: one 32-byte key per visit and maker, wrapped to the Kendra's public key. Two
/// stations that were cut off from each other may each have made one; both are kept and tried.
class KeyRing
{
public:
    KeyRing(sqlite::Database &db, const RowMac &mac, const JournalOptions &options, Random &random);

    void load();
    /// All keys of a visit that can be opened here.
    QList<QByteArray> keysOf(const VisitId &visit);
    bool destroyed(const VisitId &visit);
    /// Which Kendra key opens what here: what was folded under another has to be folded anew.
    QByteArray opensWith() const;
    bool opensAll() const { return !m_kendra.secretKey.isEmpty(); }

    /// Whether forSealing() will have an answer.
    Result<void> maySeal(const VisitId &visit);
    /// The key under which to seal; made and stored on first use.
    Result<VisitKey> forSealing(const VisitId &visit);
    /// False when the ring has it already, or the visit is erased.
    bool add(const WrappedVisitKey &key);
    /// Empties every key of the visit; the row left behind travels on and erases at the peers.
    void destroy(const VisitId &visit, const QString &keyId);

    QList<WrappedVisitKey> wrapped(const QList<VisitId> &visits);
    QList<std::pair<std::uint64_t, WrappedVisitKey>> after(std::uint64_t number, int limit);

private:
    bool store(const WrappedVisitKey &key);
    Result<QByteArray> open(const WrappedVisitKey &key) const;
    QList<WrappedVisitKey> keysFor(const VisitId &visit);

    sqlite::Database &m_db;
    const RowMac &m_mac;
    Random &m_random;
    QByteArray m_kendraPublic;
    QString m_kendraKeyId;
    crypto::KeyPair m_kendra;
    std::int64_t m_next = 1;
    QCache<VisitId, QList<QByteArray>> m_opened; ///< of the visits lately looked at
};

} // namespace seva
