// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/authority/Lease.h>
#include <seva/sync/Messages.h>

/// The bodies of POST /v1/lease between hub machines (docs/sync-protocol.md).
namespace seva::sync {

struct LeaseRequest
{
    static constexpr bool kNested = true;
    int kind = 0; ///< authority::Ask::Kind
    std::uint64_t epoch = 0;
    std::uint64_t round = 0;
    QList<HaveMessage> heads;
    QStringList voters;
    /// The answer is held back, for a moment, until the voter has this.
    QByteArray origin;
    std::uint64_t wanted = 0;
    /// Of two machines: who is primary in the asker's epoch.
    QString primary{};
    template <typename V>
    void fields(V &v)
    {
        v(1, kind);
        v(2, epoch);
        v(3, round);
        v(4, heads);
        v(5, voters);
        v(6, origin);
        v(7, wanted);
        v(8, primary);
    }
};

struct LeaseAnswer
{
    static constexpr bool kNested = true;
    bool granted = false;
    std::uint64_t highest = 0;
    QList<HaveMessage> heads;
    QString primary{}; ///< of two machines: in the highest epoch
    template <typename V>
    void fields(V &v)
    {
        v(1, granted);
        v(2, highest);
        v(3, heads);
        v(4, primary);
    }
};

inline QList<HaveMessage> toMessages(const authority::Heads &heads)
{
    QList<HaveMessage> out;
    for (auto it = heads.begin(); it != heads.end(); ++it)
        out.append(HaveMessage{it.key(), it.value()});
    return out;
}

inline authority::Heads fromMessages(const QList<HaveMessage> &heads)
{
    authority::Heads out;
    for (const HaveMessage &head : heads)
        out.insert(head.origin, head.seq);
    return out;
}

} // namespace seva::sync
