// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// The acknowledgement letter of a decided case: made, recorded, then printed. Every copy after the first says
/// DUPLICATE.
class LetterTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(seva::LetterTask::State state READ state NOTIFY changed)
    Q_PROPERTY(int copies READ copies NOTIFY changed)

public:
    enum State { Idle, Printing, Printed, Failed };
    Q_ENUM(State)

    explicit LetterTask(CaseContext &context, QObject *parent = nullptr);
    ~LetterTask() override;

    State state() const { return m_state; }
    /// Recorded so far, the first one included.
    int copies() const { return m_context.visit().letterCopies; }

    Q_INVOKABLE void print();

Q_SIGNALS:
    void changed();
    void printed();

private:
    QImage photo() const;
    void send(const QByteArray &pdf, int copy);
    void become(State state);

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<LetterPrinter>> m_call;
    State m_state = Idle;
};

} // namespace seva
