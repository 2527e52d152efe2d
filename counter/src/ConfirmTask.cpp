// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ConfirmTask.h>

#include "CaseTask.h"
#include "ConfirmPage.h"

#include <seva/counter/FormModel.h>
#include <seva/domain/Shown.h>

namespace seva {

ConfirmTask::ConfirmTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<ApplicantScreen>>(context.post().devices.applicant.get()))
{
    connect(&context, &CaseContext::opened, this, &ConfirmTask::hide);
    connect(&context, &CaseContext::changed, this, [this] {
        // The content under the question has changed: the question no longer stands.
        if (m_shown && m_context.isOpen() && m_context.shown() != m_asked)
            hide();
        Q_EMIT changed();
    });
    ApplicantScreen *screen = m_call->port();
    if (!screen)
        return;
    connect(screen, &ApplicantScreen::answered, this, [this](RequestId request, const ScreenAnswer &answer) {
        if (m_call->ends(request))
            receive(answer);
    });
    connect(screen, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (!m_call->ends(request))
            return;
        m_context.messages().say(fault);
        Q_EMIT changed();
    });
}

ConfirmTask::~ConfirmTask() = default;

bool ConfirmTask::asking() const
{
    return m_call->busy();
}

bool ConfirmTask::confirmed() const
{
    const Visit &visit = m_context.visit();
    return m_context.isOpen() && !visit.confirmed.isEmpty()
           && visit.confirmed == shownDigest(visit, m_context.catalogue(), visit.confirmedLanguage);
}

bool ConfirmTask::secondScreen() const
{
    return m_call->port() != nullptr;
}

QString ConfirmTask::brief() const
{
    return m_asked.brief();
}

QString ConfirmTask::question() const
{
    return ConfirmPage::question(m_context.post().languages, language());
}

QList<ConfirmTask::Row> ConfirmTask::content() const
{
    QList<Row> out;
    const ServiceDefinition *service = m_context.service();
    if (!service)
        return out;
    const QString english = QStringLiteral("en");
    const bool bilingual = language() != english;
    for (const QString &id : m_context.catalogue().askedFields(service->id, m_context.visit().fields)) {
        const FieldDefinition *field = service->field(id);
        const QString raw = m_context.visit().fields.value(id);
        if (raw.isEmpty())
            continue;
        Row row;
        row.label = field->label.in(language());
        row.value = FormModel::shown(*field, raw, language());
        const QString value = FormModel::shown(*field, raw, english);
        if (bilingual && field->label.in(english) != row.label)
            row.english = field->label.in(english);
        if (bilingual && value != row.value)
            row.englishValue = value;
        out.append(row);
    }
    return out;
}

QVariantList ConfirmTask::rows() const
{
    QVariantList out;
    if (!m_shown)
        return out;
    for (const Row &row : content())
        out.append(QVariantMap{{QStringLiteral("label"), row.label},
                               {QStringLiteral("english"), row.english},
                               {QStringLiteral("value"), row.value},
                               {QStringLiteral("englishValue"), row.englishValue}});
    return out;
}

void ConfirmTask::ask()
{
    if (!m_context.isOpen() || asking())
        return;
    m_asked = m_context.shown();
    m_shown = true;
    m_context.messages().clear();
    if (ApplicantScreen *screen = m_call->port(); screen && screen->status().usable()) {
        ScreenRequest request;
        request.page = ConfirmPage::draw(*this, m_context.visit().token, QSize(screen->width(), screen->height()));
        request.digest = m_asked.bytes();
        m_call->started(screen->ask(request));
    }
    Q_EMIT changed();
}

void ConfirmTask::receive(const ScreenAnswer &answer)
{
    if (answer.choice == ScreenChoice::Confirmed)
        record(Digest::fromBytes(answer.digest), Touch);
    else
        dispute();
    Q_EMIT answered();
}

void ConfirmTask::confirm(How how)
{
    if (m_shown)
        record(m_asked, how);
}

void ConfirmTask::record(const Digest &digest, How how)
{
    const char *const names[] = {"TOUCH", "THUMB", "VOICE"};
    const QString language = m_context.applicantLanguage();
    hide();
    m_context.run(ConfirmByApplicant{m_context.id(), digest, language, QString::fromLatin1(names[how])});
}

void ConfirmTask::dispute()
{
    hide();
    m_context.messages().say(MessageLine::Check,
                             //: The applicant says that something on the screen is not right. F12 asks again
                             tr("The applicant says something is not right. Correct it, then ask again (F12)."));
}

void ConfirmTask::hide()
{
    m_call->drop();
    // The second screen must not show the case any longer than this one (C-09).
    if (m_shown && m_call->port())
        m_call->port()->clear();
    m_shown = false;
    m_asked = {};
    Q_EMIT changed();
}

} // namespace seva
