// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ReceiptTask.h>

#include "CaseTask.h"

#include <seva/counter/ReceiptPage.h>
#include <seva/station/SlipPaper.h>

namespace seva {

namespace {

constexpr int kArnEnd = 4; ///< digits of the application's number on the paper

} // namespace

ReceiptTask::ReceiptTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<SlipPrinter>>(context.post().devices.slips.get()))
{
    connect(&context, &CaseContext::opened, this, [this] {
        m_call->drop();
        become(Idle);
    });
    connect(&context, &CaseContext::changed, this, &ReceiptTask::changed);
    SlipPrinter *printer = m_call->port();
    if (!printer)
        return;
    connect(printer, &SlipPrinter::printed, this, [this](RequestId request) {
        if (!m_call->ends(request))
            return;
        m_context.run(RecordReceipt{m_context.id(), m_receiptNo});
        become(Printed);
    });
    connect(printer, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (!m_call->ends(request))
            return;
        m_context.messages().say(fault);
        become(Failed);
    });
}

ReceiptTask::~ReceiptTask() = default;

void ReceiptTask::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

const Payment *ReceiptTask::last() const
{
    const QList<Payment> &payments = m_context.visit().payments;
    const auto found =
        std::find_if(payments.rbegin(), payments.rend(), [](const Payment &each) { return each.at > 0; });
    return found == payments.rend() ? nullptr : &*found;
}

bool ReceiptTask::canPrint() const
{
    return m_context.isOpen() && m_state != Printing && last();
}

void ReceiptTask::print()
{
    if (!canPrint())
        return;
    SlipPrinter *printer = m_call->port();
    if (!printer)
        return m_context.messages().say(noDevice(DeviceKind::SlipPrinter));
    const Payment payment = *last();
    const QString language = m_context.applicantLanguage();
    const QString english = QStringLiteral("en");
    const QMap<QString, QString> &names = m_context.kendra().name;
    ReceiptPage page;
    page.language = language;
    page.kendra = names.value(language, names.value(english));
    page.kendraEnglish = names.value(english);
    page.service = m_context.service()->name.in(language);
    page.serviceEnglish = m_context.service()->name.in(english);
    page.token = m_context.visit().token;
    page.arnEnd = m_context.visit().arn.right(kArnEnd);
    page.when = dayOf(payment.at, m_context.kendra().timeZone).toString(QStringLiteral("dd-MM-yyyy"))
                + m_context.wallTime(payment.at).toString(QStringLiteral("  HH:mm"));
    page.payment = payment;
    page.duplicate = payment.copies > 0;
    SlipJob job;
    job.jobId = QStringLiteral("%1-%2").arg(payment.receiptNo).arg(payment.copies + 1);
    job.page = slipRaster(drawReceipt(page, m_context.post().languages, printer->widthPixels()));
    job.duplicate = page.duplicate;
    m_receiptNo = payment.receiptNo;
    m_call->started(printer->print(job));
    become(Printing);
}

} // namespace seva
