// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// The paper of a fee receipt: printed once the money is recorded, and again on request, then marked as a duplicate.
class ReceiptTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(seva::ReceiptTask::State state READ state NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)

public:
    enum State { Idle, Printing, Printed, Failed };
    Q_ENUM(State)

    explicit ReceiptTask(CaseContext &context, QObject *parent = nullptr);
    ~ReceiptTask() override;

    State state() const { return m_state; }
    /// A payment was taken at a counter of this Kendra.
    bool canPrint() const;

    /// The receipt of the last payment taken here.
    Q_INVOKABLE void print();

Q_SIGNALS:
    void changed();

private:
    const Payment *last() const;
    void become(State state);

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<SlipPrinter>> m_call;
    QString m_receiptNo;
    State m_state = Idle;
};

} // namespace seva
