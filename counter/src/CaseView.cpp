// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CaseView.h>

#include "AmountText.h"
#include "BookletWords.h"
#include "CounterWords.h"

#include <seva/counter/Letter.h>
#include <seva/domain/Shown.h>

namespace seva {

CaseView::CaseView(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_form(context), m_evidence(context), m_booklet(context)
{
    connect(&context, &CaseContext::changed, this, &CaseView::changed);
}

QString applicantName(const Visit &visit)
{
    const QStringList names{visit.fields.value(QStringLiteral("givenName")),
                            visit.fields.value(QStringLiteral("surname"))};
    return names.join(QLatin1Char(' ')).simplified();
}

QString CaseView::title() const
{
    const ServiceDefinition *service = m_context.service();
    if (!service)
        return {};
    const QString scheme = CounterWords::scheme(m_context.visit().scheme);
    const QString name = service->name.in(m_context.language());
    //: Heading of a case: %1 is the service, %2 the scheme such as Normal
    return scheme.isEmpty() ? name : tr("%1, %2").arg(name, scheme);
}

QString CaseView::applicant() const
{
    return applicantName(m_context.visit());
}

QString CaseView::since() const
{
    const Visit &visit = m_context.visit();
    return visit.calledAt == 0 ? QString() : m_context.wallTime(visit.calledAt).toString(QStringLiteral("HH:mm"));
}

QString CaseView::remark() const
{
    const Visit &visit = m_context.visit();
    QStringList parts;
    if (const QString priority = CounterWords::priority(visit.priority); !priority.isEmpty())
        parts.append(priority);
    if (visit.walkIn)
        //: About a token: the applicant came without an appointment
        parts.append(tr("walk-in"));
    if (visit.late)
        //: About a token: the applicant came after the time of the appointment
        parts.append(tr("late"));
    return parts.join(QStringLiteral(", "));
}

QString CaseView::returned() const
{
    const Visit &visit = m_context.visit();
    if (visit.returnReason.isEmpty())
        return {};
    const QString reason = CounterWords::in(CounterWords::returnReasons(), visit.returnReason);
    if (visit.returnRemarks.isEmpty())
        //: The case was sent back; %1 is the reason
        return tr("Sent back: %1.").arg(reason);
    //: The case was sent back; %1 is the reason, %2 what the officer wrote
    return tr("Sent back: %1. “%2”").arg(reason, visit.returnRemarks);
}

QVariantList CaseView::trail() const
{
    QVariantList out;
    const Workflow *workflow = m_context.workflow();
    const std::shared_ptr<const Roster> roster = m_context.post().visits.place().roster;
    for (const Signoff &signoff : m_context.visit().signoffs) {
        const int index = workflow ? workflow->indexOf(signoff.stepId) : -1;
        const RosterOperator *person = roster ? roster->person(signoff.operatorId) : nullptr;
        out.append(QVariantMap{
            {QStringLiteral("step"), signoff.stepId},
            {QStringLiteral("name"), index < 0 ? QString() : workflow->steps.at(index).name.in(m_context.language())},
            {QStringLiteral("who"), person ? person->name : signoff.operatorId},
            {QStringLiteral("station"), signoff.station},
            {QStringLiteral("at"), m_context.wallTime(signoff.at).toString(QStringLiteral("HH:mm"))}});
    }
    return out;
}

QStringList CaseView::facts() const
{
    QStringList out;
    const Visit &visit = m_context.visit();
    const auto add = [&](const QString &label, const QString &value) {
        out.append(value.isEmpty() ? label : label + QStringLiteral(": ") + value);
    };
    for (const Payment &payment : visit.payments)
        //: A payment in the list of what counter A took
        add(tr("Fee paid"),
            amountText(payment.amount) + QStringLiteral(", ") + CounterWords::paymentMode(payment.mode));
    if (!visit.photoOverride.isEmpty())
        //: A photograph was kept although the check found fault; the value is the reason
        add(tr("Photo kept"), CounterWords::in(CounterWords::photoOverrides(), visit.photoOverride));
    const ServiceDefinition *service = m_context.service();
    for (auto it = visit.waived.begin(); service && it != visit.waived.end(); ++it) {
        QString text = it.value();
        for (const FieldOption &reason : service->captures.waiverReasons)
            if (reason.id == it.value())
                text = reason.label.in(m_context.language());
        //: Photograph, fingerprints or signature were not taken; the value is the reason
        add(tr("Waived"), text);
    }
    if (visit.booklet)
        //: The old passport was read at counter A; the value is what was found
        add(tr("Old passport"), BookletWords::summary(*visit.booklet));
    for (const LiftedRule &each : visit.lifted)
        //: A rule refused, and an officer let the application through; the value is the officer and the order
        add(tr("Exception signed"), each.officerId + QStringLiteral(", ") + each.order);
    if (visit.thumb)
        //: The applicant gave a thumb impression in place of a signature
        add(tr("Signature: thumb impression"), {});
    return out;
}

QString CaseView::outcome() const
{
    return CounterWords::outcome(m_context.visit());
}

QString CaseView::finality() const
{
    return CounterWords::finality(m_context.visit());
}

QString CaseView::number() const
{
    const Visit &visit = m_context.visit();
    return visit.fileNumber.isEmpty() ? visit.provisionalNumber : visit.fileNumber;
}

QString CaseView::promise() const
{
    if (!m_context.isOpen() || m_context.visit().outcome != Outcome::Granted)
        return {};
    const Promise promise = promiseOf(m_context.visit(), m_context.catalogue(), m_context.kendra(),
                                      m_context.post().visits.place().calendar, m_context.today());
    const QString text = promise.text.in(m_context.language());
    if (!promise.by.isValid())
        return text;
    //: Counter C, after the grant: %1 is a sentence about the dispatch, %2 a day
    return tr("%1 That is by %2.").arg(text, promise.by.toString(QStringLiteral("dd/MM/yyyy")));
}

} // namespace seva
