// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/DayClose.h>
#include <seva/domain/FeeStanding.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace seva {

namespace {

/// "R-A-01-261123-0007": the counter that gave the receipt stands in its number.
StationId stationOf(const QString &receiptNo)
{
    return receiptNo.section(QLatin1Char('-'), 1, -3);
}

bool isAtCounter(const Payment &payment)
{
    return payment.at > 0;
}

class Closing
{
public:
    Closing(QDate day, const QList<BankLine> *bank, const ServiceCatalogue &catalogue, KendraType at)
        : m_bank(bank), m_catalogue(catalogue), m_at(at)
    {
        m_close.day = day;
    }

    void take(const Visit &visit)
    {
        for (const Payment &payment : visit.payments)
            if (isAtCounter(payment))
                takePayment(payment);
        for (const PaymentAttempt &attempt : visit.attempts)
            if (isUnclear(attempt))
                m_close.unclear.append(attempt.reference);
        for (const RefundRequest &refund : visit.refunds)
            addRefund(refund);
        for (const Challan &challan : visit.challans)
            if (isOverdue(challan, m_close.day))
                m_close.challansLate.append(challan.number);
        if (isPaidTooMuch(visit))
            m_close.paidTooMuch.append(visit.token);
    }

    void look(const QMap<StationId, Drawer> &drawers)
    {
        for (auto it = drawers.begin(); it != drawers.end(); ++it)
            if (it->open && it->day <= m_close.day)
                m_close.drawersOpen.append(it.key());
        for (const auto &[key, taking] : m_takings)
            if (taking.mode == paymentModeName(PaymentMode::Cash) && drawers.value(taking.station).day < m_close.day)
                m_close.notCounted.append(taking.station);
    }

    DayClose finished()
    {
        for (const auto &[key, taking] : m_takings)
            m_close.takings.append(taking);
        if (m_bank)
            for (const BankLine &line : *m_bank)
                if (!m_named.contains(line.reference))
                    m_close.onlyAtBank.append(line.reference);
        for (QStringList *list : {&m_close.unclear, &m_close.notAtBank, &m_close.otherAmount, &m_close.onlyAtBank,
                                  &m_close.paidTooMuch, &m_close.challansLate})
            list->sort();
        return m_close;
    }

private:
    bool isPaidTooMuch(const Visit &visit) const
    {
        const auto balance = feeBalance(visit, m_catalogue, m_at, m_close.day);
        return balance.ok() && balance->excess.minor > 0;
    }

    void takePayment(const Payment &payment)
    {
        const StationId station = stationOf(payment.receiptNo);
        Taking &taking = m_takings[{station, payment.mode, payment.amount.currency}];
        taking.station = station;
        taking.mode = payment.mode;
        taking.total = add(payment.amount, {payment.amount.currency, taking.total.minor}).value_or(taking.total);
        ++taking.count;
        if (m_bank && payment.mode != paymentModeName(PaymentMode::Cash))
            compare(payment);
    }

    void compare(const Payment &payment)
    {
        const auto line = std::find_if(m_bank->begin(), m_bank->end(), [&payment](const BankLine &each) {
            return each.reference == payment.reference;
        });
        if (line == m_bank->end()) {
            m_close.notAtBank.append(payment.receiptNo);
            return;
        }
        m_named.append(line->reference);
        if (line->amount != payment.amount)
            m_close.otherAmount.append(payment.receiptNo);
    }

    void addRefund(const RefundRequest &refund)
    {
        for (Money &sum : m_close.refunds) {
            if (const auto both = add(sum, refund.amount)) {
                sum = *both;
                return;
            }
        }
        m_close.refunds.append(refund.amount);
    }

    const QList<BankLine> *m_bank;
    const ServiceCatalogue &m_catalogue;
    const KendraType m_at;
    DayClose m_close;
    std::map<std::tuple<StationId, QString, QString>, Taking> m_takings;
    QStringList m_named;
};

} // namespace

DayClose closeOf(const State &state, QDate day, const QList<BankLine> *bank, const ServiceCatalogue &catalogue,
                 KendraType at)
{
    Closing closing(day, bank, catalogue, at);
    for (const Visit &visit : state.visits)
        if (visit.day == day)
            closing.take(visit);
    closing.look(state.drawers);
    return closing.finished();
}

} // namespace seva
