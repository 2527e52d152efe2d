// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CounterFaults.h"

#include <seva/station/FaultTexts.h>

#include <QCoreApplication>

#include <array>

namespace seva {

namespace {

using Text = FaultSentence;

const std::array kTexts{
    //: Fault shown at the counter: a passport or card with a chip
    Text{"devices.card-absent",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "Nothing lies on the reader. Lay the booklet or card on it, then try again.")},
    //: Fault shown at the counter: a passport or card with a chip
    Text{"devices.card-removed",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "It was taken away too early. Leave it on the reader until it is read, then try again.")},
    //: Fault shown at the counter: a passport or card with a chip
    Text{"devices.card-unreadable",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "The chip cannot be read. Lay it flat and try again; if it stays so, go on without it.")},
    //: Fault shown at the counter: the printed lines or the number do not open the chip of a passport
    Text{"devices.card-access-denied",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "The chip does not open with these data. Compare them with the booklet, then try again.")},
    //: Fault shown at the counter
    Text{"domain.booklet-not-asked", QT_TRANSLATE_NOOP("CounterFaults", "This application asks for no old passport.")},
    //: Fault shown at the counter
    Text{"domain.booklet-incomplete",
         QT_TRANSLATE_NOOP("CounterFaults", "The comparison is not complete. Read the booklet again.")},
    //: Fault shown at the counter; %1 is a kind of device
    Text{"counter.no-device",
         QT_TRANSLATE_NOOP("CounterFaults", "This counter has no such device (%1). Use another counter.")},
    //: Fault shown at the counter
    Text{"counter.document-not-asked",
         QT_TRANSLATE_NOOP("CounterFaults", "This document is not asked for in this case. Look at the checklist.")},
    //: Fault shown at the counter: part of an Aadhaar number was typed; it is not recorded
    Text{"domain.value-not-kept",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "Type all twelve digits of the Aadhaar number; only the last four are kept.")},
    //: Fault shown at the counter; %1 names lines of the checklist
    Text{"counter.items-open", QT_TRANSLATE_NOOP("CounterFaults", "Still to be done: %1. Finish it, then submit.")},
    //: Fault shown at the counter; %1 is an amount
    Text{"counter.charged-other-amount",
         QT_TRANSLATE_NOOP(
             "CounterFaults",
             "The terminal charged %1, which is not what is due. Do not charge again; ask the supervisor.")},
    //: Fault shown at the counter; %1 is the name of a rule
    Text{"domain.grant-stopped",
         QT_TRANSLATE_NOOP("CounterFaults", "A rule stops the grant (%1). Record a review of the answers first.")},
    //: Fault shown at the counter: cash may not be taken yet
    Text{"domain.payment-unclear",
         QT_TRANSLATE_NOOP(
             "CounterFaults",
             "It is not known whether the card or UPI payment went through. Look it up before taking cash.")},
    //: Fault shown at the counter: the cash drawer
    Text{"domain.drawer-out-of-turn",
         QT_TRANSLATE_NOOP("CounterFaults", "The cash drawer was counted already. Look at the page again.")},
    //: Fault shown at the counter: the cash drawer
    Text{"domain.drawer-other-role",
         QT_TRANSLATE_NOOP("CounterFaults", "Only an executive of counter A counts the cash drawer.")},
    //: Fault shown at the counter: the cash drawer; %1 is the difference
    Text{"domain.drawer-reason",
         QT_TRANSLATE_NOOP("CounterFaults", "The drawer differs by %1 now. Finish the count again.")},
    //: Fault shown at the counter
    Text{"domain.refund-refused",
         QT_TRANSLATE_NOOP("CounterFaults", "Only what was paid beyond the fee can be asked back.")},
    //: Fault shown at the counter: the second officer's signature
    Text{"domain.order-missing", QT_TRANSLATE_NOOP("CounterFaults", "Write the number of the officer's order first.")},
    //: Fault shown at the counter: the second officer's signature; %1 is an operator's id
    Text{"domain.not-an-officer",
         QT_TRANSLATE_NOOP("CounterFaults", "%1 may not sign this. A granting officer other than you has to sign.")},
    //: Fault shown at the counter: the second officer's signature
    Text{"domain.exception-signature-wrong",
         QT_TRANSLATE_NOOP("CounterFaults", "The signature does not fit this case. Sign again.")},
    //: Fault shown at the counter
    Text{"domain.nothing-to-lift",
         QT_TRANSLATE_NOOP("CounterFaults", "No rule that an officer may lift stands against this case.")},
    //: Fault shown at the counter; %1 is how many
    Text{"counter.checks-open",
         QT_TRANSLATE_NOOP("CounterFaults", "%1 checks are still open. Pass or fail each of them.")},
    //: Fault shown at the counter; %1 is a token
    Text{"counter.case-open",
         QT_TRANSLATE_NOOP("CounterFaults", "%1 is not finished. Finish, park (F8) or send it back first.")},
    //: Fault shown at the counter; %1 is a token
    Text{"counter.resume-with-case-open",
         QT_TRANSLATE_NOOP("CounterFaults", "%1 is on the screen. Finish or park it (F8) first.")},
    //: Fault shown at the counter; %1 is a token
    Text{"counter.claim-without-events",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "The case of %1 did not arrive in time. The token was given back; call next again (F2).")},
    //: Fault shown at the counter
    Text{"counter.slip-unknown",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "This token is not known at this counter. Wait for the link, or use another counter.")},
    //: Fault shown at the counter; %1 is a token
    Text{"counter.slip-with-case-open",
         QT_TRANSLATE_NOOP("CounterFaults", "%1 is on the screen. Finish or park it (F8), then scan the slip again.")},
    //: Fault shown at the counter; %1 is a token
    Text{"counter.slip-while-linked",
         QT_TRANSLATE_NOOP("CounterFaults", "%1 waits for its turn. Call the next token (F2).")},
    //: Fault shown at the counter
    Text{"counter.picture-unknown-kind",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "This picture is of an unknown kind. Look at the original, and capture it again.")},
    //: Fault shown at the counter
    Text{"counter.picture-too-large",
         QT_TRANSLATE_NOOP("CounterFaults",
                           "This picture is too large to be shown. Look at the original, and capture it again.")},
    //: Fault shown at the counter
    Text{"counter.picture-unreadable",
         QT_TRANSLATE_NOOP("CounterFaults", "This picture is damaged. Look at the original, and capture it again.")},
    //: Fault shown at the counter
    Text{"counter.letter-not-drawn",
         QT_TRANSLATE_NOOP("CounterFaults", "The letter could not be made. Print it again (Ctrl+P), or ask for help.")},
};

} // namespace

QString counterFaultText(const Fault &fault)
{
    const char *known = sentenceOf(kTexts, fault.code);
    if (!known)
        return faultText(fault);
    const QString sentence = QCoreApplication::translate("CounterFaults", known);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(fault.subject) : sentence;
}

} // namespace seva
