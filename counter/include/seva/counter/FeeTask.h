// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QVariantList>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// The fee and what of it is still due. A payment counts once it is recorded. Before a terminal is asked to charge,
/// that is recorded, too; an attempt of this case that nobody answered is looked up first, so that nobody pays twice.
class FeeTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(bool isDue READ isDue NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString rebate READ rebate NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString schedule READ schedule NOTIFY changed)
    Q_PROPERTY(QVariantList payments READ payments NOTIFY changed)
    Q_PROPERTY(QString upiCode READ upiCode NOTIFY changed)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed)
    Q_PROPERTY(QString excess READ excess NOTIFY changed)
    Q_PROPERTY(QVariantList refundReasons READ refundReasons NOTIFY changed)

public:
    enum Mode { Cash, Card, Upi };
    Q_ENUM(Mode)

    explicit FeeTask(CaseContext &context, QObject *parent = nullptr);
    ~FeeTask() override;

    bool busy() const;
    bool isDue() const { return m_due.minor > 0; }
    /// "₹1,000": what is still to be paid.
    QString due() const;
    QString total() const;
    /// Empty when there is none.
    QString rebate() const;
    /// Why no fee can be asked, in the language of the screen; empty when one can.
    const QString &refusal() const { return m_refusal; }
    QString schedule() const { return m_fee.scheduleId; }
    /// Maps: text, urgent: what else there is to know of the money (an unclear attempt, challans, what was forfeited).
    QVariantList notes() const;
    /// "₹1,000": paid beyond the fee, and not asked back yet; empty when there is none.
    QString excess() const;
    /// Maps: code, text, chosen (what fits this case).
    QVariantList refundReasons() const;
    /// Maps: amount, mode, receipt.
    QVariantList payments() const;
    /// What the payer scans; empty unless a UPI payment runs.
    const QString &upiCode() const { return m_upiCode; }

    /// Takes what is due. Cash is recorded at once, card and UPI when the terminal approves.
    Q_INVOKABLE void collect(seva::FeeTask::Mode mode);
    Q_INVOKABLE void cancel();
    /// Asks the office that pays back for what was paid beyond the fee.
    Q_INVOKABLE void requestRefund(const QString &reason);

Q_SIGNALS:
    void changed();
    /// Recorded; a receipt may be printed.
    void collected();

private:
    void refresh();
    void take();
    bool isPaidTwice() const;
    QString challanNote(const Challan &challan) const;
    void charge();
    void approve(const FeeApproval &approval);
    void fail(const Fault &fault);
    void record(const QString &approvalCode, const QString &rrn, const QString &lastFour);
    void ended(bool declined);

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<FeeTerminal>> m_call;
    FeeDue m_fee;
    Money m_due;
    FeeBalance m_balance;
    Mode m_mode = Cash;
    QString m_refusal;
    QString m_upiCode;
    QString m_reference; ///< of the attempt that is under way
    bool m_lookingUp = false;
};

} // namespace seva
