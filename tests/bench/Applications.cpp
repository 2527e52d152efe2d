// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applications.h"

#include <seva/events/AppointmentListed.h>
#include <seva/events/DocumentScanned.h>
#include <seva/events/FeeCollected.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/ParticularsEntered.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenIssued.h>
#include <seva/events/VisitClosed.h>

namespace seva::bench {

EventDraft appointment(const VisitId &id, int number, QDate day)
{
    AppointmentListed e;
    e.kendra = QStringLiteral("GJ-BHJ-PSK");
    e.day = day;
    e.service = QStringLiteral("passport.ordinary.fresh");
    e.scheme = QStringLiteral("NORMAL");
    e.paid = rupees(150'000);
    e.paymentMode = QStringLiteral("ONLINE");
    e.paymentRef = QStringLiteral("REF-%1").arg(number);
    e.arn = QStringLiteral("26-%1").arg(1'000'000'000 + number);
    e.values = {{QStringLiteral("surname"), QStringLiteral("PATEL")},
                {QStringLiteral("givenName"), QStringLiteral("ASHA %1").arg(number)},
                {QStringLiteral("dateOfBirth"), QStringLiteral("1990-04-01")}};
    return draft(id, e);
}

QList<EventDraft> application(const VisitId &id, int number, QDate day, bool over, Random &random)
{
    constexpr int kTokens = 300;
    QList<EventDraft> drafts{appointment(id, number, day)};
    TokenIssued token;
    token.number = QStringLiteral("N%1").arg(number % kTokens + 101);
    token.service = QStringLiteral("passport.ordinary.fresh");
    token.stepId = QStringLiteral("A");
    token.station = QStringLiteral("KIOSK-01");
    token.kendra = QStringLiteral("GJ-BHJ-PSK");
    token.day = day;
    drafts.append(draft(id, token));
    if (!over)
        return drafts;
    const QString counter = QStringLiteral("A-03");
    drafts.append(
        draft(id, TokenCalled{QStringLiteral("A"), counter, 0, QStringLiteral("SLIP"), QStringLiteral("op-1")}));
    drafts.append(draft(id, ServiceStarted{QStringLiteral("A"), counter, QStringLiteral("op-1")}));
    for (int i = 0; i < 24; ++i) {
        ParticularsEntered typed;
        typed.after = {{QStringLiteral("field%1").arg(i), QStringLiteral("value %1 of %2").arg(i).arg(number)}};
        drafts.append(draft(id, typed));
    }
    for (int i = 0; i < 8; ++i) {
        DocumentScanned scan;
        scan.document = QStringLiteral("doc%1").arg(i);
        scan.pages = {CapturedPage{Digest::of(random.bytes(8)), 0, {}}};
        drafts.append(draft(id, scan));
    }
    FeeCollected fee;
    fee.amount = rupees(200'000);
    fee.mode = QStringLiteral("CASH");
    fee.station = counter;
    fee.receiptNo = QStringLiteral("R-%1").arg(number);
    drafts.append(draft(id, fee));
    GrantDecided granted;
    granted.stepId = QStringLiteral("C");
    granted.decision = QStringLiteral("GRANT");
    granted.station = QStringLiteral("C-01");
    granted.provisionalNumber = QStringLiteral("PRV-%1").arg(number);
    drafts.append(draft(id, granted));
    drafts.append(draft(id, VisitClosed{}));
    return drafts;
}

} // namespace seva::bench
