// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadTables.h"

namespace seva {

namespace {

std::int64_t number(Phase v)
{
    return static_cast<std::int64_t>(v);
}
std::int64_t number(Outcome v)
{
    return static_cast<std::int64_t>(v);
}
std::int64_t number(Confirmation v)
{
    return static_cast<std::int64_t>(v);
}

} // namespace

void ReadTables::write(const Visit &visit)
{
    const QByteArray id = uuidBytes(visit.id);
    m_db.prepared(
            "INSERT INTO visit VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14) ON CONFLICT(visit) DO UPDATE SET"
            " kendra=?2, day=?3, service=?4, scheme=?5, token=?6, phase=?7, step=?8, station=?9, waiting_since=?10,"
            " outcome=?11, confirmation=?12, provisional=?13, file_number=?14")
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
        .run();
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

void ReadTables::remove(const VisitId &visit)
{
    const QByteArray id = uuidBytes(visit);
    m_db.prepared("DELETE FROM visit WHERE visit = ?1").with(id).run();
    m_db.prepared("DELETE FROM payment WHERE visit = ?1").with(id).run();
    m_db.prepared("DELETE FROM letter WHERE visit = ?1").with(id).run();
}

void ReadTables::clear()
{
    m_db.exec("DELETE FROM visit; DELETE FROM payment; DELETE FROM letter;");
}

} // namespace seva
