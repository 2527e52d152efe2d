// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadTables.h"

#include "Standing.h"

#include <algorithm>

namespace seva {

namespace {

/// Findings of earlier events that a State shows.
constexpr int kFindingsShown = 1000;

const QString kOpensWith = QStringLiteral("opens-with");
/// Prefix of what events that went had left standing.
const QString kPruned = QStringLiteral("pruned/");

template <typename Kind>
std::int64_t number(Kind v)
{
    return static_cast<std::int64_t>(v);
}

} // namespace

QByteArray ReadTables::hidden(const QString &arn) const
{
    return arn.isEmpty() ? QByteArray("") : m_mac.of("arn", {sqlite::cell(arn)});
}

void ReadTables::writeVisit(const QByteArray &id, const Visit &visit)
{
    m_db.prepared("INSERT INTO visit VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,1)"
                  " ON CONFLICT(visit) DO UPDATE SET"
                  " kendra=?2, day=?3, service=?4, scheme=?5, token=?6, phase=?7, step=?8, station=?9,"
                  " waiting_since=?10, outcome=?11, confirmation=?12, provisional=?13, file_number=?14, arn=?15")
        .with(id)
        .with(visit.kendra)
        .with(visit.day.toString(Qt::ISODate))
        .with(visit.service)
        .with(visit.scheme)
        .with(visit.token)
        .with(number(visit.phase))
        .with(visit.stepId)
        .with(visit.station)
        .with(visit.waitingSince)
        .with(number(visit.outcome))
        .with(number(visit.confirmation))
        .with(visit.provisionalNumber)
        .with(visit.fileNumber)
        .with(hidden(m_opens ? visit.arn : QString()))
        .run();
}

void ReadTables::writePayments(const QByteArray &id, const Visit &visit)
{
    for (qsizetype n = 0; n < visit.payments.size(); ++n) {
        const Payment &payment = visit.payments.at(n);
        // The reference of an online payment is personal; a receipt of ours is not.
        m_db.prepared("INSERT INTO payment VALUES(?1,?2,?3,?4,?5,?6,?7) ON CONFLICT(visit, n) DO UPDATE SET"
                      " currency=?3, minor=?4, mode=?5, receipt=?6, at=?7"
                      " WHERE (currency, minor, mode, receipt, at) IS NOT (?3, ?4, ?5, ?6, ?7)")
            .with(id)
            .with(std::int64_t(n))
            .with(payment.amount.currency)
            .with(payment.amount.minor)
            .with(payment.mode)
            .with(payment.at == 0 ? QString() : payment.receiptNo)
            .with(payment.at)
            .run();
    }
    if (visit.letterCopies > 0)
        m_db.prepared("INSERT INTO letter VALUES(?1,?2,?3) ON CONFLICT(visit) DO UPDATE SET copies=?2, number=?3"
                      " WHERE (copies, number) IS NOT (?2, ?3)")
            .with(id)
            .with(std::int64_t(visit.letterCopies))
            .with(visit.fileNumber.isEmpty() ? visit.provisionalNumber : visit.fileNumber)
            .run();
}

/// Numbers given and findings: they stay when a person is erased, so that no number is given twice.
void ReadTables::writeCounts(const QByteArray &id, const State &state)
{
    QStringList stations = state.receipts.keys() + state.provisionals.keys();
    stations.removeDuplicates();
    for (const QString &station : stations)
        m_db.prepared("INSERT INTO tally VALUES(?1,?2,?3,?4) ON CONFLICT(visit, station) DO UPDATE SET"
                      " receipts=?3, provisionals=?4 WHERE (receipts, provisionals) IS NOT (?3, ?4)")
            .with(id)
            .with(station)
            .with(std::int64_t(state.receipts.value(station)))
            .with(std::int64_t(state.provisionals.value(station)))
            .run();
    for (auto it = state.byToken.cbegin(); it != state.byToken.cend(); ++it)
        m_db.prepared("INSERT INTO token VALUES(?1,?2,?3) ON CONFLICT DO NOTHING")
            .with(it.key().section(QLatin1Char('|'), 0, 0))
            .with(it.key().section(QLatin1Char('|'), 1))
            .with(id)
            .run();
    for (qsizetype n = 0; n < state.anomalies.size(); ++n)
        m_db.prepared("INSERT INTO finding VALUES(?1,?2,?3) ON CONFLICT(visit, n) DO UPDATE SET what=?3")
            .with(id)
            .with(std::int64_t(n))
            .with(state.anomalies.at(n))
            .run();
}

void ReadTables::removeRows(const QByteArray &id)
{
    for (const char *sql : {"DELETE FROM visit WHERE visit = ?1", "DELETE FROM payment WHERE visit = ?1",
                            "DELETE FROM letter WHERE visit = ?1", "DELETE FROM tally WHERE visit = ?1",
                            "DELETE FROM capture WHERE visit = ?1", "DELETE FROM finding WHERE visit = ?1"})
        m_db.prepared(sql).with(id).run();
}

void ReadTables::write(const VisitId &visit, const VisitFold &fold, bool erased)
{
    const QByteArray id = uuidBytes(visit);
    if (fold.anew || erased)
        removeRows(id);
    writeCounts(id, fold.state);
    const Visit *known = fold.visit(visit);
    if (known && !erased) {
        writeVisit(id, *known);
        writePayments(id, *known);
    }
    for (const Digest &digest : fold.captures)
        m_db.prepared("INSERT INTO capture VALUES(?1,?2) ON CONFLICT DO NOTHING").with(digest.bytes()).with(id).run();
}

void ReadTables::writeStanding(const State &state, bool all)
{
    for (const auto &[name, value] : standing::encode(state, all))
        set(name, value);
    if (!all)
        return;
    for (const NumberBlock &block : state.blocks)
        m_db.prepared("INSERT INTO block VALUES(?1,?2,?3,?4,?5,?6,?7) ON CONFLICT DO UPDATE SET"
                      " count=?5, epoch=?6, request=?7 WHERE epoch < ?6")
            .with(block.day.toString(Qt::ISODate))
            .with(block.prefix)
            .with(std::int64_t(block.first))
            .with(block.station)
            .with(std::int64_t(block.count))
            .with(std::int64_t(block.epoch))
            .with(block.requestId)
            .run();
}

void ReadTables::clear()
{
    m_db.exec("DELETE FROM block;"
              "DELETE FROM standing WHERE name IN ('lanes', 'signed-in', 'drawers');"
              "INSERT INTO standing SELECT substr(name, 8), value FROM standing WHERE name IN ('pruned/lanes', "
              "'pruned/signed-in', 'pruned/drawers');"
              "DELETE FROM payment WHERE visit NOT IN (SELECT visit FROM visit WHERE whole = 0);"
              "DELETE FROM letter WHERE visit NOT IN (SELECT visit FROM visit WHERE whole = 0);"
              "DELETE FROM token WHERE visit NOT IN (SELECT visit FROM visit WHERE whole = 0);"
              "DELETE FROM tally WHERE visit NOT IN (SELECT visit FROM visit WHERE whole = 0);"
              "DELETE FROM capture WHERE visit NOT IN (SELECT visit FROM visit WHERE whole = 0);"
              "DELETE FROM finding WHERE visit NOT IN (SELECT visit FROM visit WHERE whole = 0);"
              "DELETE FROM visit WHERE whole = 1;");
}

void ReadTables::load(bool opens)
{
    m_opens = opens;
    sqlite::Statement &any = m_db.prepared("SELECT 1 FROM prune_permit WHERE upto > 0 LIMIT 1");
    m_anyPruned = any.step();
    any.reset();
}

State ReadTables::standing(const QString &since)
{
    State state;
    for (const QString &name : standing::names())
        standing::decode(state, name, get(name));
    sqlite::Statement &blocks = m_db.prepared("SELECT station, prefix, first, count, epoch, day, request FROM block"
                                              " WHERE day >= ?1 ORDER BY day, prefix, first");
    blocks.with(since);
    while (blocks.step())
        state.blocks.append(NumberBlock{blocks.text(0), blocks.text(1), int(blocks.integer(2)), int(blocks.integer(3)),
                                        static_cast<std::uint64_t>(blocks.integer(4)),
                                        QDate::fromString(blocks.text(5), Qt::ISODate), blocks.text(6)});
    blocks.reset();
    sqlite::Statement &sums =
        m_db.prepared("SELECT station, sum(receipts), sum(provisionals) FROM tally GROUP BY station");
    while (sums.step()) {
        state.receipts.insert(sums.text(0), int(sums.integer(1)));
        state.provisionals.insert(sums.text(0), int(sums.integer(2)));
    }
    sums.reset();
    sqlite::Statement &tokens = m_db.prepared("SELECT day, number, visit FROM token WHERE day >= ?1");
    tokens.with(since);
    while (tokens.step())
        standing::useToken(state, tokens.text(0), tokens.text(1), uuidOf(tokens.bytes(2)));
    tokens.reset();
    sqlite::Statement &findings = m_db.prepared("SELECT what FROM finding ORDER BY visit DESC, n LIMIT ?1");
    findings.with(std::int64_t(kFindingsShown));
    while (findings.step())
        state.anomalies.append(findings.text(0));
    findings.reset();
    return state;
}

QList<VisitId> ReadTables::atHand(const QString &since)
{
    QList<VisitId> found;
    sqlite::Statement &some = m_db.prepared("SELECT visit FROM visit WHERE day >= ?1 AND whole = 1 UNION"
                                            " SELECT visit FROM visit WHERE phase BETWEEN 1 AND 5 AND whole = 1");
    some.with(since);
    while (some.step())
        found.append(uuidOf(some.bytes(0)));
    some.reset();
    return found;
}

State ReadTables::countsOf(const VisitId &visit)
{
    State state;
    sqlite::Statement &some = m_db.prepared("SELECT station, receipts, provisionals FROM tally WHERE visit = ?1");
    some.with(uuidBytes(visit));
    while (some.step()) {
        state.receipts.insert(some.text(0), int(some.integer(1)));
        state.provisionals.insert(some.text(0), int(some.integer(2)));
    }
    some.reset();
    sqlite::Statement &findings = m_db.prepared("SELECT what FROM finding WHERE visit = ?1 ORDER BY n");
    findings.with(uuidBytes(visit));
    while (findings.step())
        state.anomalies.append(findings.text(0));
    findings.reset();
    return state;
}

VisitId ReadTables::otherHolder(QDate day, const QString &number, const VisitId &than)
{
    sqlite::Statement &one =
        m_db.prepared("SELECT visit FROM token WHERE day = ?1 AND number = ?2 AND visit <> ?3 LIMIT 1");
    one.with(day.toString(Qt::ISODate)).with(number).with(uuidBytes(than));
    const VisitId holder = one.step() ? uuidOf(one.bytes(0)) : VisitId();
    one.reset();
    return holder;
}

QList<VisitId> ReadTables::byArn(const QString &arn)
{
    QList<VisitId> found;
    sqlite::Statement &some =
        m_db.prepared("SELECT visit FROM visit WHERE arn = ?1 AND arn <> x'' ORDER BY visit DESC");
    some.with(hidden(arn));
    while (some.step())
        found.append(uuidOf(some.bytes(0)));
    some.reset();
    return found;
}

QList<VisitId> ReadTables::byNumber(const QString &number)
{
    QList<VisitId> found;
    sqlite::Statement &some = m_db.prepared("SELECT visit FROM visit WHERE (file_number = ?1 OR provisional = ?1)"
                                            " AND ?1 <> '' ORDER BY visit");
    some.with(number);
    while (some.step())
        found.append(uuidOf(some.bytes(0)));
    some.reset();
    return found;
}

QList<Digest> ReadTables::captures()
{
    QList<Digest> found;
    sqlite::Statement &all = m_db.prepared("SELECT DISTINCT digest FROM capture");
    while (all.step())
        found.append(Digest::fromBytes(all.bytes(0)));
    all.reset();
    return found;
}

bool ReadTables::isPruned(const VisitId &visit)
{
    if (!m_anyPruned)
        return false;
    sqlite::Statement &one = m_db.prepared("SELECT 1 FROM visit WHERE visit = ?1 AND whole = 0");
    const bool pruned = one.with(uuidBytes(visit)).step();
    one.reset();
    return pruned;
}

void ReadTables::setPruned(const VisitId &visit)
{
    m_db.prepared("UPDATE visit SET whole = 0 WHERE visit = ?1").with(uuidBytes(visit)).run();
}

bool ReadTables::isOver(const VisitId &visit, const QString &day)
{
    sqlite::Statement &one = m_db.prepared("SELECT day < ?2 AND phase NOT BETWEEN 1 AND 5 FROM visit WHERE visit = ?1");
    const bool over = one.with(uuidBytes(visit)).with(day).step() && one.integer(0) != 0;
    one.reset();
    return over;
}

State ReadTables::prunedStanding()
{
    State state;
    for (const QString &name : standing::names())
        standing::decode(state, name, get(kPruned + name));
    return state;
}

void ReadTables::setPrunedStanding(const State &state)
{
    for (const auto &[name, value] : standing::encode(state, true))
        set(kPruned + name, value);
}

QByteArray ReadTables::opensWith()
{
    return get(kOpensWith);
}

void ReadTables::setOpensWith(const QByteArray &key)
{
    set(kOpensWith, key);
}

void ReadTables::set(const QString &name, const QByteArray &value)
{
    m_db.prepared("INSERT INTO standing VALUES(?1,?2) ON CONFLICT(name) DO UPDATE SET value=?2 WHERE value IS NOT ?2")
        .with(name)
        .with(value)
        .run();
}

QByteArray ReadTables::get(const QString &name)
{
    sqlite::Statement &one = m_db.prepared("SELECT value FROM standing WHERE name = ?1");
    const QByteArray value = one.with(name).step() ? one.bytes(0) : QByteArray();
    one.reset();
    return value;
}

} // namespace seva
