// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>
#include <seva/domain/Advice.h>

#include <QVariantList>

namespace seva {

/// The decisions which the service definition allows at this step, with their coded reasons. What is chosen here is
/// only recorded by decide(), signed with the key of the person signed in; it is never undone afterwards.
class DecisionTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QVariantList decisions READ decisions NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QVariantList documents READ documents NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(QStringList notHere READ notHere NOTIFY changed)
    Q_PROPERTY(bool canDecide READ canDecide NOTIFY changed)

public:
    static constexpr int kNoteLength = 500;

    explicit DecisionTask(CaseContext &context, QObject *parent = nullptr);

    /// Maps: code (the index), text, id, pvMode, why (the reason, where the rules suggest this decision).
    QVariantList decisions() const;
    /// Index in decisions(); -1 = none yet.
    int chosen() const { return m_chosen; }
    /// Maps: code, text, chosen, why (the case's own answers point at it). Empty for a decision without reasons.
    QVariantList reasons() const;
    /// Maps: code, text, chosen: the documents to bring; only for a hold.
    QVariantList documents() const;
    /// Grounds that the law knows and this officer may not use: who may is in the text.
    QStringList notHere() const;
    const QString &note() const { return m_note; }
    /// Something is chosen and, where the decision needs reasons, one of them.
    bool canDecide() const;

    Q_INVOKABLE void choose(int index);
    /// By id and police verification mode; false when this step may not decide it.
    Q_INVOKABLE bool chooseDecision(const QString &id, const QString &pvMode = {});
    Q_INVOKABLE void toggleReason(const QString &code);
    Q_INVOKABLE void toggleDocument(const QString &id);
    void setNote(const QString &note);
    Q_INVOKABLE void decide();

Q_SIGNALS:
    void changed();
    void decided();

private:
    QList<DecisionDefinition> allowed() const;
    QList<Ground> grounds() const;
    bool isStopped() const;
    void reset();

    CaseContext &m_context;
    int m_chosen = -1;
    QStringList m_reasons;
    QStringList m_documents;
    QString m_note;
};

} // namespace seva
