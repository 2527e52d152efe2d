// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QVariantList>

namespace seva {

/// A rule refuses, and an officer may let the application through: that officer comes to counter A, reads the rule and
/// signs with the own card. Who serves the counter cannot.
class ExceptionTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QVariantList rules READ rules NOTIFY changed)
    Q_PROPERTY(QVariantList officers READ officers NOTIFY changed)

public:
    explicit ExceptionTask(CaseContext &context, QObject *parent = nullptr);

    /// Maps: code (the rule), text. Empty where nothing can be lifted.
    QVariantList rules() const;
    /// Maps: code (operator's id), text (name): who may sign at this Kendra.
    QVariantList officers() const;

    /// False, with a message, when it was not recorded.
    Q_INVOKABLE bool sign(const QString &rule, const QString &officer, const QString &pin, const QString &order);

Q_SIGNALS:
    void changed();
    void lifted();

private:
    CaseContext &m_context;
};

} // namespace seva
