// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/PaperTask.h>

namespace seva {

/// The acknowledgement letter of a decided case: made, recorded, then printed. Every copy after the first says
/// DUPLICATE.
class LetterTask : public PaperTask
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(seva::PaperTask::State state READ state NOTIFY changed)
    Q_PROPERTY(bool printing READ printing NOTIFY changed)
    Q_PROPERTY(int copies READ copies NOTIFY changed)

public:
    explicit LetterTask(CaseContext &context, QObject *parent = nullptr);
    ~LetterTask() override;

    bool printing() const { return state() == Printing; }
    /// Recorded so far, the first one included.
    int copies() const { return context().visit().letterCopies; }

    Q_INVOKABLE void print();

Q_SIGNALS:
    void printed();

private:
    QImage photo() const;
    void send(const QByteArray &pdf, int copy);
    void out() override { Q_EMIT printed(); }

    std::unique_ptr<DeviceCall<LetterPrinter>> m_call;
};

} // namespace seva
