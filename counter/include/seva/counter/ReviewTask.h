// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>
#include <seva/domain/Advice.h>

#include <QVariantList>

namespace seva {

/// Answers that stop a grant ("other details: yes"): what they are, and what the officer found of them. The review is
/// recorded before the decision and signed with it.
class ReviewTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString stop READ stop NOTIFY changed)
    Q_PROPERTY(QVariantList disclosed READ disclosed NOTIFY changed)
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)
    Q_PROPERTY(QString recorded READ recorded NOTIFY changed)

public:
    static constexpr int kNoteLength = 500;

    explicit ReviewTask(CaseContext &context, QObject *parent = nullptr);

    /// The rule that stops a grant, in the screen's language; empty when none does.
    QString stop() const;
    /// Maps: label, clause: the questions answered yes.
    QVariantList disclosed() const;
    /// Maps: code, text, why (the rule suggests it for these answers).
    QVariantList findings() const;
    /// What was found, in words; empty before.
    QString recorded() const;

    Q_INVOKABLE void record(const QString &code, const QString &note);

Q_SIGNALS:
    void changed();
    void reviewed();

private:
    RuleQuestion question() const;

    CaseContext &m_context;
};

} // namespace seva
