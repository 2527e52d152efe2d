// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ReceiptTask.h>

#include "FollowPaper.h"

#include <seva/counter/ReceiptPage.h>
#include <seva/station/SlipPaper.h>

namespace seva {

namespace {

constexpr int kArnEnd = 4; ///< digits of the application's number on the paper

} // namespace

ReceiptTask::ReceiptTask(CaseContext &context, QObject *parent)
    : PaperTask(context, parent), m_call(std::make_unique<DeviceCall<SlipPrinter>>(context.post().devices.slips.get()))
{
    follow(*m_call);
}

ReceiptTask::~ReceiptTask() = default;

void ReceiptTask::out()
{
    context().run(RecordReceipt{context().id(), m_receiptNo});
}

const Payment *ReceiptTask::last() const
{
    const QList<Payment> &payments = context().visit().payments;
    const auto found =
        std::find_if(payments.rbegin(), payments.rend(), [](const Payment &each) { return each.at > 0; });
    return found == payments.rend() ? nullptr : &*found;
}

bool ReceiptTask::canPrint() const
{
    return context().isOpen() && state() != Printing && last();
}

bool ReceiptTask::owed() const
{
    return canPrint() && last()->copies == 0;
}

void ReceiptTask::print()
{
    if (!canPrint())
        return;
    SlipPrinter *printer = m_call->port();
    if (!printer)
        return context().messages().say(noDevice(DeviceKind::SlipPrinter));
    const Payment payment = *last();
    const QString language = context().applicantLanguage();
    const QString english = QStringLiteral("en");
    const QMap<QString, QString> &names = context().kendra().name;
    ReceiptPage page;
    page.language = language;
    page.kendra = names.value(language, names.value(english));
    page.kendraEnglish = names.value(english);
    page.service = context().service()->name.in(language);
    page.serviceEnglish = context().service()->name.in(english);
    page.token = context().visit().token;
    page.arnEnd = context().visit().arn.right(kArnEnd);
    page.when = dayOf(payment.at, context().kendra().timeZone).toString(QStringLiteral("dd-MM-yyyy"))
                + context().wallTime(payment.at).toString(QStringLiteral("  HH:mm"));
    page.payment = payment;
    page.duplicate = payment.copies > 0;
    SlipJob job;
    job.jobId = QStringLiteral("%1-%2").arg(payment.receiptNo).arg(payment.copies + 1);
    job.page = slipRaster(drawReceipt(page, context().post().languages, printer->widthPixels()));
    job.duplicate = page.duplicate;
    m_receiptNo = payment.receiptNo;
    m_call->started(printer->print(job));
    become(Printing);
}

} // namespace seva
