// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CheckModel.h>
#include <seva/counter/DecisionTask.h>
#include <seva/counter/ReturnTask.h>

namespace seva {

/// Step B of a case: documents against particulars, check by check; verified, sent back, or held where the service
/// definition allows it.
class VerificationSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(seva::CheckModel *checks READ checks CONSTANT)
    Q_PROPERTY(seva::ReturnTask *returning READ returning CONSTANT)
    Q_PROPERTY(seva::DecisionTask *decision READ decision CONSTANT)
    Q_PROPERTY(bool canVerify READ canVerify NOTIFY changed)

public:
    VerificationSession(CaseContext &context, EvidenceModel &evidence, QObject *parent = nullptr);

    CheckModel *checks() { return &m_checks; }
    ReturnTask *returning() { return &m_returning; }
    DecisionTask *decision() { return &m_decision; }
    /// Every check is made and none failed.
    bool canVerify() const;

    /// The officer signs what is shown; the case goes on, or is forwarded where the workflow ends here.
    Q_INVOKABLE void verify();

Q_SIGNALS:
    void changed();
    void verified();

private:
    CaseContext &m_context;
    CheckModel m_checks;
    ReturnTask m_returning;
    DecisionTask m_decision;
};

} // namespace seva
