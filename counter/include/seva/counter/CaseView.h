// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/BookletView.h>
#include <seva/counter/EvidenceModel.h>
#include <seva/counter/FormModel.h>

#include <QVariantList>

namespace seva {

/// The case as A, B and C see it, at the same places: who, what, how far, what the earlier stages did.
class CaseView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString token READ token NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString applicant READ applicant NOTIFY changed)
    Q_PROPERTY(QString arn READ arn NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    Q_PROPERTY(QString returned READ returned NOTIFY changed)
    Q_PROPERTY(QVariantList trail READ trail NOTIFY changed)
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString finality READ finality NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString promise READ promise NOTIFY changed)
    Q_PROPERTY(seva::FormModel *form READ form CONSTANT)
    Q_PROPERTY(seva::EvidenceModel *evidence READ evidence CONSTANT)
    Q_PROPERTY(seva::BookletView *booklet READ booklet CONSTANT)

public:
    explicit CaseView(CaseContext &context, QObject *parent = nullptr);

    bool isOpen() const { return m_context.isOpen(); }
    QString token() const { return m_context.visit().token; }
    /// "Fresh passport, Normal".
    QString title() const;
    QString applicant() const;
    QString arn() const { return m_context.visit().arn; }
    /// "12:04": when this stage's service began or the token was called.
    QString since() const;
    /// Priority, late, walk-in, in words.
    QString remark() const;
    /// Why the case came back; empty otherwise.
    QString returned() const;
    /// Maps: step, name, who, station, at: the stages signed off.
    QVariantList trail() const;
    /// Lines: what A took that is not a field (fee, waivers, photo override).
    QStringList facts() const;
    QString outcome() const;
    QString finality() const;
    /// File number, or the provisional number.
    QString number() const;
    /// When the document may be expected, after a grant; empty where nothing is promised.
    QString promise() const;
    FormModel *form() { return &m_form; }
    EvidenceModel *evidence() { return &m_evidence; }
    BookletView *booklet() { return &m_booklet; }

Q_SIGNALS:
    void changed();

private:
    CaseContext &m_context;
    FormModel m_form;
    EvidenceModel m_evidence;
    BookletView m_booklet;
};

/// "GIVEN SURNAME" of an application.
QString applicantName(const Visit &visit);

} // namespace seva
