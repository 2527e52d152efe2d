// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CaptureSession.h>

namespace seva {

CaptureSession::CaptureSession(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_checklist(context), m_scanning(context), m_reading(context),
      m_photo(context), m_fingers(context), m_signature(context), m_fee(context), m_confirmation(context),
      m_names(context), m_exception(context), m_receipt(context), m_booklet(context)
{
    connect(&m_scanning, &ScanTask::read, &m_reading, &DocumentReading::show);
    connect(&m_fee, &FeeTask::collected, &m_receipt, &ReceiptTask::print);
    connect(&context, &CaseContext::opened, this, &CaptureSession::reset);
    connect(&context, &CaseContext::changed, this, &CaptureSession::changed);
}

CaptureSession::~CaptureSession()
{
    reset();
}

bool CaptureSession::canSubmit() const
{
    return m_context.isOpen() && m_context.visit().phase == Phase::Serving && m_checklist.count() > 0
           && m_checklist.open() == 0;
}

void CaptureSession::enter(const QString &field, const QString &typed)
{
    if (field == m_typing.field)
        m_typing = {};
    const FieldDefinition *definition = m_context.service() ? m_context.service()->field(field) : nullptr;
    const QString value = definition ? keptValue(*definition, typed) : typed;
    record({{field, value}}, QStringLiteral("TYPED"));
}

void CaptureSession::takeReading(int row)
{
    save();
    record(m_reading.valuesOf(row), QStringLiteral("READ_FROM_DOCUMENT"));
}

/// One event for all; each changed field can be taken back.
void CaptureSession::record(QMap<QString, QString> values, const QString &reason)
{
    const QMap<QString, QString> before = m_context.visit().fields;
    values.removeIf(
        [&](std::pair<const QString &, QString &> each) { return before.value(each.first) == each.second; });
    if (!m_context.isOpen() || values.isEmpty() || !m_context.run(EnterParticulars{m_context.id(), values, reason}))
        return;
    for (const QString &field : values.keys())
        m_undo.append({field, before.value(field)});
    while (m_undo.size() > kUndoSteps)
        m_undo.removeFirst();
    Q_EMIT changed();
}

void CaptureSession::typed(const QString &field, const QString &value)
{
    if (!m_typing.field.isEmpty() && m_typing.field != field)
        save();
    // Half an Aadhaar number is no number: it is taken, masked, when the field is left.
    const FieldDefinition *definition = m_context.service() ? m_context.service()->field(field) : nullptr;
    if (definition && !mayBeKept(*definition, value))
        return;
    m_typing = {field, value};
    const auto alarms = m_context.post().devices.alarms;
    alarms->dismiss(m_alarm);
    m_alarm = alarms->after(kAutosave, [this] { save(); });
}

void CaptureSession::save()
{
    const Edit edit = std::exchange(m_typing, Edit());
    if (!edit.field.isEmpty())
        enter(edit.field, edit.value);
}

void CaptureSession::undo()
{
    save();
    if (m_undo.isEmpty())
        return;
    const Edit edit = m_undo.takeLast();
    m_context.run(EnterParticulars{m_context.id(), {{edit.field, edit.value}}, QStringLiteral("CORRECTED")});
    Q_EMIT changed();
}

void CaptureSession::scanNext()
{
    const QString kept = m_scanning.document();
    const QString document = kept.isEmpty() ? m_checklist.nextDocument() : kept;
    if (!document.isEmpty())
        return m_scanning.scan(document);
    if (m_context.isOpen())
        m_context.messages().say(
            MessageLine::Check,
            //: Counter A: the operator asked to scan the next paper, and there is none left
            tr("Every paper that was asked for is scanned. To scan one again, choose it in the checklist."));
}

void CaptureSession::submit()
{
    save();
    if (m_checklist.open() > 0)
        return m_context.messages().say(fault("counter.items-open", m_checklist.openLabels()));
    const std::optional<QByteArray> signature = m_context.signature();
    if (!signature)
        return;
    const SubmitApplication command{m_context.id(), m_context.shown(), m_context.applicantLanguage(), *signature};
    if (m_context.run(command))
        Q_EMIT submitted();
}

void CaptureSession::reset()
{
    if (m_context.post().devices.alarms)
        m_context.post().devices.alarms->dismiss(m_alarm);
    m_typing = {};
    m_undo.clear();
    Q_EMIT changed();
}

} // namespace seva
