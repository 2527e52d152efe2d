// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QVariantList>

namespace seva {

/// Sends a case back to an earlier stage, with a coded reason and remarks.
class ReturnTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed)

public:
    static constexpr int kRemarksLength = 500;

    explicit ReturnTask(CaseContext &context, QObject *parent = nullptr);

    /// Maps: code (the step's letter), text. Empty where the workflow allows no return.
    QVariantList steps() const;
    QVariantList reasons() const;

    Q_INVOKABLE void sendBack(const QString &step, const QString &reason, const QString &remarks);

Q_SIGNALS:
    void changed();
    void sentBack();

private:
    CaseContext &m_context;
};

} // namespace seva
