// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fold.h"

namespace seva {

/// The derived tables: what opening reads instead of the journal. Nothing personal stands in them (of an ARN a keyed
/// digest). Written in the transaction of the events they follow from; they can be dropped and derived anew.
class ReadTables
{
public:
    ReadTables(sqlite::Database &db, const RowMac &mac) : m_db(db), m_mac(mac) {}

    /// `fold` with its visit. Of an erased visit only what keeps numbers from being given twice.
    void write(const VisitId &visit, const VisitFold &fold, bool erased);
    /// What is no visit's own: blocks, lanes, who is signed in, epoch and fence, and which key opened the journal.
    void writeStanding(const State &state, bool all);
    /// Drops what can be derived anew: not the visits of which events were pruned, and no epoch or fence.
    void clear();
    /// Reads anew whether anything was pruned. `opens`: the Kendra's key is held, so that an ARN stays known.
    void load(bool opens);

    /// The whole without its visits: standing, counts, findings, tokens of the days from `since` on.
    State standing(const QString &since);
    QList<VisitId> atHand(const QString &since);
    /// What a visit adds to counts and findings, as it was written last.
    State countsOf(const VisitId &visit);
    VisitId otherHolder(QDate day, const QString &number, const VisitId &than);
    QList<VisitId> byArn(const QString &arn);
    QList<VisitId> byNumber(const QString &number);
    QList<Digest> captures();
    /// Some of its events are no more here: it stays as it was written last.
    bool isPruned(const VisitId &visit);
    /// Events were forgotten here.
    bool anyPruned() const { return m_anyPruned; }
    void setPruned(const VisitId &visit);
    /// Its day was before `day`, and it is in no queue and at no counter.
    bool isOver(const VisitId &visit, const QString &day);
    /// What events that went had left standing.
    State prunedStanding();
    void setPrunedStanding(const State &state);
    QByteArray opensWith();
    void setOpensWith(const QByteArray &key);

private:
    void writeVisit(const QByteArray &id, const Visit &visit);
    void writePayments(const QByteArray &id, const Visit &visit);
    void writeCounts(const QByteArray &id, const State &state);
    void removeRows(const QByteArray &id);
    QByteArray hidden(const QString &arn) const;
    void set(const QString &name, const QByteArray &value);
    QByteArray get(const QString &name);

    sqlite::Database &m_db;
    const RowMac &m_mac;
    bool m_anyPruned = false;
    bool m_opens = false;
};

} // namespace seva
