// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/BookletTask.h>
#include <seva/counter/Checklist.h>
#include <seva/counter/ConfirmTask.h>
#include <seva/counter/DocumentReading.h>
#include <seva/counter/ExceptionTask.h>
#include <seva/counter/FeeTask.h>
#include <seva/counter/FingerTask.h>
#include <seva/counter/FormModel.h>
#include <seva/counter/NamePreview.h>
#include <seva/counter/PhotoTask.h>
#include <seva/counter/ReceiptTask.h>
#include <seva/counter/ScanTask.h>
#include <seva/counter/SignatureTask.h>

namespace seva {

/// Step A of a case: what has to be captured, by which task, and the submission. Every edit is recorded when its
/// field is left, and at the latest two seconds after the last key.
class CaptureSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(seva::Checklist *checklist READ checklist CONSTANT)
    Q_PROPERTY(seva::ScanTask *scanning READ scanning CONSTANT)
    Q_PROPERTY(seva::DocumentReading *reading READ reading CONSTANT)
    Q_PROPERTY(seva::PhotoTask *photo READ photo CONSTANT)
    Q_PROPERTY(seva::FingerTask *fingers READ fingers CONSTANT)
    Q_PROPERTY(seva::SignatureTask *signature READ signature CONSTANT)
    Q_PROPERTY(seva::FeeTask *fee READ fee CONSTANT)
    Q_PROPERTY(seva::ConfirmTask *confirmation READ confirmation CONSTANT)
    Q_PROPERTY(seva::NamePreview *names READ names CONSTANT)
    Q_PROPERTY(seva::ExceptionTask *exception READ exception CONSTANT)
    Q_PROPERTY(seva::ReceiptTask *receipt READ receipt CONSTANT)
    Q_PROPERTY(seva::BookletTask *booklet READ booklet CONSTANT)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)

public:
    static constexpr int kUndoSteps = 200;
    static constexpr milliseconds kAutosave{2'000};

    explicit CaptureSession(CaseContext &context, QObject *parent = nullptr);
    ~CaptureSession() override;

    Checklist *checklist() { return &m_checklist; }
    ScanTask *scanning() { return &m_scanning; }
    DocumentReading *reading() { return &m_reading; }
    PhotoTask *photo() { return &m_photo; }
    FingerTask *fingers() { return &m_fingers; }
    SignatureTask *signature() { return &m_signature; }
    FeeTask *fee() { return &m_fee; }
    ConfirmTask *confirmation() { return &m_confirmation; }
    NamePreview *names() { return &m_names; }
    ExceptionTask *exception() { return &m_exception; }
    ReceiptTask *receipt() { return &m_receipt; }
    BookletTask *booklet() { return &m_booklet; }
    bool canUndo() const { return !m_undo.isEmpty(); }
    /// Nothing is open.
    bool canSubmit() const;

    /// The field was left, or a choice was made: recorded now, as it is kept (of an Aadhaar number four digits).
    Q_INVOKABLE void enter(const QString &field, const QString &typed);
    /// A key was pressed in the field: recorded two seconds after the last one.
    Q_INVOKABLE void typed(const QString &field, const QString &value);
    /// Records what was typed last, at once.
    Q_INVOKABLE void save();
    /// Takes a value that was read on a paper into the form: a row of reading(), with the reason READ_FROM_DOCUMENT.
    Q_INVOKABLE void takeReading(int row);
    /// Takes back the last edit of a field in this case.
    Q_INVOKABLE void undo();
    /// Scans the next document the checklist asks for.
    Q_INVOKABLE void scanNext();
    /// The operator signs what the applicant confirmed; the case goes on to the next stage.
    Q_INVOKABLE void submit();

Q_SIGNALS:
    void changed();
    void submitted();

private:
    struct Edit
    {
        QString field;
        QString value;
    };

    void record(QMap<QString, QString> values, const QString &reason);
    void reset();

    CaseContext &m_context;
    Checklist m_checklist;
    ScanTask m_scanning;
    DocumentReading m_reading;
    PhotoTask m_photo;
    FingerTask m_fingers;
    SignatureTask m_signature;
    FeeTask m_fee;
    ConfirmTask m_confirmation;
    NamePreview m_names;
    ExceptionTask m_exception;
    ReceiptTask m_receipt;
    BookletTask m_booklet;
    QList<Edit> m_undo;
    Edit m_typing;
    Alarms::Id m_alarm = 0;
};

} // namespace seva
