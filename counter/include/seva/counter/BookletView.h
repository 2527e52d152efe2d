// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QVariantList>

namespace seva {

/// What counter A recorded of the old passport of a case, for whoever has it on the screen.
class BookletView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool there READ isThere NOTIFY changed)
    Q_PROPERTY(bool old READ isOld NOTIFY changed)
    Q_PROPERTY(bool agrees READ isFine NOTIFY changed)
    Q_PROPERTY(QString access READ access NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QVariantList checks READ checks NOTIFY changed)

public:
    /// How a check of the chip ended.
    enum Standing { Passed, Failed, NotDone };
    Q_ENUM(Standing)

    explicit BookletView(CaseContext &context, QObject *parent = nullptr);

    bool isThere() const { return m_context.visit().booklet.has_value(); }
    /// The form was changed after the comparison.
    bool isOld() const { return m_context.visit().bookletOld; }
    /// No field differs, no check failed, and nobody asked for a second look.
    bool isFine() const;
    QString access() const;
    QString summary() const;
    /// Maps: label, standing, word, reason.
    QVariantList checks() const;

Q_SIGNALS:
    void changed();

private:
    CaseContext &m_context;
};

} // namespace seva
