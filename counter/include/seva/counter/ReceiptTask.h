// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/PaperTask.h>

namespace seva {

/// The paper of a fee receipt: printed once the money is recorded, and again on request, then marked as a duplicate.
class ReceiptTask : public PaperTask
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(bool owed READ owed NOTIFY changed)

public:
    explicit ReceiptTask(CaseContext &context, QObject *parent = nullptr);
    ~ReceiptTask() override;

    /// A payment was taken at a counter of this Kendra.
    bool canPrint() const;
    /// The payer has none yet: the printer failed, or this program was started again.
    bool owed() const;

    /// The receipt of the last payment taken here.
    Q_INVOKABLE void print();

private:
    const Payment *last() const;
    void out() override;

    std::unique_ptr<DeviceCall<SlipPrinter>> m_call;
    QString m_receiptNo;
};

} // namespace seva
