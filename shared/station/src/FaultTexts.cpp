// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/FaultTexts.h>

#include <seva/station/LanguageChoice.h>

#include "DownTexts.h"

#include <QCoreApplication>

#include <array>

namespace seva {

namespace {

using Text = FaultSentence;

// What a citizen may meet.
const std::array kAtKiosk{
    //: Fault shown at the kiosk, to a citizen
    Text{"domain.appointment-unknown",
         QT_TRANSLATE_NOOP("FaultTexts", "This number was not found for today. Please check it, or touch Help.")},
    //: Fault shown at the kiosk, to a citizen
    Text{"domain.appointment-other-day",
         QT_TRANSLATE_NOOP("FaultTexts", "This appointment is for another day. Please check the date, or touch Help.")},
    //: Fault shown at the kiosk, to a citizen
    Text{"domain.too-early",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "It is too early for this appointment. Please come back at the reporting time.")},
    //: Fault shown at the kiosk, to a citizen; %1 is a token
    Text{"domain.token-already-issued", QT_TRANSLATE_NOOP("FaultTexts", "This application has a token already: %1.")},
    //: Fault shown at the kiosk, to a citizen
    Text{"domain.token-service-not-offered",
         QT_TRANSLATE_NOOP("FaultTexts", "This service is not offered here today. Please go to the help desk.")},
    //: Fault shown at the kiosk, to a citizen
    Text{"domain.numbers-exhausted",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "No token number could be taken just now. Please try again, or go to the help desk.")},
    //: Fault shown at the kiosk, to a citizen
    Text{"domain.emergency-series-exhausted",
         QT_TRANSLATE_NOOP("FaultTexts", "This machine can give no more tokens today. Please go to the help desk.")},
    //: Fault shown at the kiosk, to a citizen
    Text{"domain.slip-without-token",
         QT_TRANSLATE_NOOP("FaultTexts", "There is no token to print. Please begin again.")},
};

// What staff may meet.
const std::array kAtCounter{
    //: Fault shown at the counter, to staff
    Text{"domain.visit-unknown",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "This case is not known at this station. Wait for the link, or ask the supervisor.")},
    //: Fault shown at the counter, to staff
    Text{"domain.case-unknown", QT_TRANSLATE_NOOP("FaultTexts", "This case is not open here. Call the token first.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.visit-elsewhere",
         QT_TRANSLATE_NOOP("FaultTexts", "Token %1 is at another point of its way by now. Look at the queue again.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.case-not-here",
         QT_TRANSLATE_NOOP("FaultTexts", "Token %1 is not being served at this counter. Call it here first.")},
    //: Fault shown at the counter, to staff; %1 is the letter of a stage
    Text{"domain.case-other-stage", QT_TRANSLATE_NOOP("FaultTexts", "This belongs to stage %1. Do it there.")},
    //: Fault shown at the counter, to staff; %1 is the letter of a stage
    Text{"domain.case-other-role",
         QT_TRANSLATE_NOOP("FaultTexts", "Your role does not work stage %1. Sign in with the role of this counter.")},
    //: Fault shown at the counter, to staff; %1 is the letter of a stage
    Text{"domain.role-not-for-stage",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "Your role does not call tokens of stage %1. Sign in with the role of this counter.")},
    //: Fault shown at the counter, to staff
    Text{"domain.service-not-offered",
         QT_TRANSLATE_NOOP("FaultTexts", "This service has no stages at this Kendra. Ask the supervisor.")},
    //: Fault shown at the counter, to staff
    Text{"domain.not-signed-in", QT_TRANSLATE_NOOP("FaultTexts", "Nobody is signed in. Sign in first.")},
    //: Fault shown at the counter, to staff; %1 is the letter of a stage
    Text{"domain.none-waiting", QT_TRANSLATE_NOOP("FaultTexts", "Nobody is waiting at stage %1.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.claimed-by-another",
         QT_TRANSLATE_NOOP("FaultTexts", "Token %1 was given to another counter. Call the next one.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.claim-over",
         QT_TRANSLATE_NOOP("FaultTexts", "The time to call token %1 has passed. Call next again.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.other-lane",
         QT_TRANSLATE_NOOP(
             "FaultTexts",
             "Without the hub, token %1 belongs to another counter. Call the next one, or scan its slip.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.recalls-used",
         QT_TRANSLATE_NOOP("FaultTexts", "Token %1 was called three times. Mark it as not come (F7).")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.recall-too-soon",
         QT_TRANSLATE_NOOP("FaultTexts", "Token %1 was called a moment ago. Wait 30 seconds, then call again.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.called-elsewhere", QT_TRANSLATE_NOOP("FaultTexts", "Token %1 was called by another counter.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.served-elsewhere", QT_TRANSLATE_NOOP("FaultTexts", "Token %1 is being served at another counter.")},
    //: Fault shown at the counter, to staff
    Text{"domain.operator-unknown",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "This operator is not in the roster of this Kendra. Check the id, or ask the supervisor.")},
    //: Fault shown at the counter, to staff; %1 is a role
    Text{"domain.role-not-held",
         QT_TRANSLATE_NOOP("FaultTexts", "The roster does not give you the role %1. Sign in with another role.")},
    //: Fault shown at the counter, to staff; %1 is the letter of a stage
    Text{"domain.same-person",
         QT_TRANSLATE_NOOP("FaultTexts", "You worked on stage %1 of this case. Another officer has to do this stage.")},
    //: Fault shown at the counter, to staff; %1 is the letter of a stage
    Text{"domain.same-station",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "Stage %1 of this case was done at this station. Do this stage at another one.")},
    //: Fault shown at the counter, to staff; %1 is a token
    Text{"domain.shown-differs",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The case of token %1 changed while it was on the screen. Look at it again, then sign.")},
    //: Fault shown at the counter, to staff
    Text{"domain.confirmed-differs",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The case changed after the applicant confirmed it. Ask the applicant to confirm again.")},
    //: Fault shown at the counter, to staff
    Text{"domain.signature-wrong",
         QT_TRANSLATE_NOOP("FaultTexts", "The signature does not fit the operator. Sign out, sign in and try again.")},
    //: Fault shown at the counter, to staff; %1 names the item
    Text{"domain.items-open", QT_TRANSLATE_NOOP("FaultTexts", "Something is still open: %1. Finish it, then submit.")},
    //: Fault shown at the counter, to staff
    Text{"domain.amount-differs",
         QT_TRANSLATE_NOOP("FaultTexts", "The amount is not what is due. Look at the fee again.")},
    //: Fault shown at the counter, to staff; %1 is the name of a rule and the number of an earlier payment
    Text{"domain.payment-refused",
         QT_TRANSLATE_NOOP("FaultTexts", "This payment cannot be asked for now: %1. Look at the fee again.")},
    //: Fault shown at the counter, to staff; %1 names the check
    Text{"domain.check-open", QT_TRANSLATE_NOOP("FaultTexts", "A check is not answered: %1. Answer it, then go on.")},
    //: Fault shown at the counter, to staff; %1 names the check
    Text{"domain.check-failed",
         QT_TRANSLATE_NOOP("FaultTexts", "A check has failed: %1. Return the case, or hold it.")},
    //: Fault shown at the counter, to staff
    Text{"domain.decision-unknown",
         QT_TRANSLATE_NOOP("FaultTexts", "This decision is not offered for this service. Choose another one.")},
    //: Fault shown at the counter, to staff
    Text{"domain.reason-missing", QT_TRANSLATE_NOOP("FaultTexts", "A reason is missing. Choose one.")},
    //: Fault shown at the counter, to staff; %1 is the code of a reason
    Text{"domain.reason-unknown",
         QT_TRANSLATE_NOOP("FaultTexts", "This reason is not on the list: %1. Choose another one.")},
    //: Fault shown at the counter, to staff
    Text{"domain.return-without-reason",
         QT_TRANSLATE_NOOP("FaultTexts", "A reason for returning the case is missing. Choose one.")},
    //: Fault shown at the counter, to staff; %1 is the letter of a stage
    Text{"domain.may-not-return", QT_TRANSLATE_NOOP("FaultTexts", "This case may not be returned to stage %1.")},
    //: Fault shown at the counter, to staff
    Text{"domain.waiver-reason-unknown",
         QT_TRANSLATE_NOOP("FaultTexts", "This reason does not excuse from the capture. Choose one of the list.")},
    //: Fault shown at the counter, to staff; %1 names a document
    Text{"domain.document-not-asked", QT_TRANSLATE_NOOP("FaultTexts", "This document is not asked for: %1.")},
    //: Fault shown at the counter, to staff; %1 names a document
    Text{"domain.pages-out-of-range",
         QT_TRANSLATE_NOOP("FaultTexts", "Too few or too many pages: %1. Scan the document again.")},
    //: Fault shown at the counter, to staff; %1 names a document
    Text{"domain.page-too-large", QT_TRANSLATE_NOOP("FaultTexts", "A page is too large: %1. Scan it again.")},
    //: Fault shown at the counter, to staff
    Text{"domain.photo-out-of-range",
         QT_TRANSLATE_NOOP("FaultTexts", "The photo has the wrong size. Take it again (F5).")},
    //: Fault shown at the counter, to staff
    Text{"domain.signature-out-of-range",
         QT_TRANSLATE_NOOP("FaultTexts", "The signature picture has the wrong size. Take it again.")},
    //: Fault shown at the counter, to staff
    Text{"domain.finger-out-of-range",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "A finger was given twice, or is not one of ten. Take the fingerprints again.")},
    //: Fault shown at the counter, to staff
    Text{"domain.fingers-missing",
         QT_TRANSLATE_NOOP("FaultTexts", "Fingers are missing. Take them, or give a reason for each.")},
    //: Fault shown at the counter, to staff; %1 is a field
    Text{"domain.field-unknown", QT_TRANSLATE_NOOP("FaultTexts", "The form has no field of this name: %1.")},
    //: Fault shown at the counter, to staff; %1 is a field
    Text{"domain.field-too-long", QT_TRANSLATE_NOOP("FaultTexts", "Too long: %1. Shorten it.")},
    //: Fault shown at the counter, to staff
    Text{"domain.letter-before-outcome",
         QT_TRANSLATE_NOOP("FaultTexts", "The letter comes after the decision. Decide first.")},
    //: Fault shown at the counter, to staff
    Text{"domain.close-without-letter",
         QT_TRANSLATE_NOOP("FaultTexts", "The letter is not printed yet. Print it, then close the visit.")},
    //: Fault shown at the counter, to staff; %1 is the name of a rule and what it is about
    Text{
        "services.no-fee",
        QT_TRANSLATE_NOOP("FaultTexts", "No fee can be asked (%1). Check date of birth, scheme, booklet and reasons.")},
    //: Fault shown at the counter sign-in, to staff
    Text{"station.sign-in-refused", QT_TRANSLATE_NOOP("FaultTexts", "The id or the PIN is wrong. Please try again.")},
    //: Fault shown at the counter sign-in, to staff
    Text{"station.sign-in-locked",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "Too many wrong PINs. Wait until the time shown has passed, or ask the supervisor.")},
    //: Fault shown at the counter sign-in, to staff
    Text{"station.role-not-held",
         QT_TRANSLATE_NOOP("FaultTexts", "The roster does not give you this role. Choose another role.")},
    //: Fault shown at the counter sign-in, to staff
    Text{"station.role-missing", QT_TRANSLATE_NOOP("FaultTexts", "Choose a role.")},
    //: Fault shown at the counter, to staff
    Text{"station.nobody-signed-in", QT_TRANSLATE_NOOP("FaultTexts", "Nobody is signed in. Sign in, then try again.")},
    //: Fault shown at the counter, to staff
    Text{"station.slip-unreadable",
         QT_TRANSLATE_NOOP("FaultTexts", "This is not a token slip. Scan the code on the slip.")},
    //: Fault shown at the counter, to staff
    Text{"station.slip-forged",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "No machine of this Kendra printed this slip. Send the applicant to the help desk.")},
    //: Fault shown at the counter, to staff; %1 is a Kendra
    Text{"station.slip-elsewhere", QT_TRANSLATE_NOOP("FaultTexts", "This slip is from another Kendra: %1.")},
    //: Fault shown at the counter, to staff
    Text{"station.slip-expired", QT_TRANSLATE_NOOP("FaultTexts", "This slip is not of today. Ask for today's token.")},
    //: Fault shown at the counter, to staff
    Text{"devices.absent", QT_TRANSLATE_NOOP("FaultTexts", "The device is not connected. Plug it in, then try again.")},
    //: Fault shown at the counter, to staff
    Text{"devices.busy", QT_TRANSLATE_NOOP("FaultTexts", "The device is at work. Wait until it is done.")},
    //: Fault shown at the counter, to staff
    Text{"devices.deadline-passed", QT_TRANSLATE_NOOP("FaultTexts", "The device did not answer in time. Try again.")},
    //: Fault shown at the counter, to staff
    Text{"devices.garbage-answer",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The device gave an answer that makes no sense. Switch it off and on, then try again.")},
    //: Fault shown at the counter, to staff: the time that a fingerprint scanner signed is not the station's time
    Text{"sbi.stale",
         QT_TRANSLATE_NOOP("FaultTexts", "The scanner's clock and this station's clock do not agree, so nothing was "
                                         "taken. Have both clocks set right, then try again.")},
    //: Fault shown at the counter, to staff
    Text{"devices.driver-failed",
         QT_TRANSLATE_NOOP("FaultTexts", "The device's program has stopped. Try again in a moment.")},
    //: Fault shown at the counter, to staff
    Text{"devices.paper-jam",
         QT_TRANSLATE_NOOP("FaultTexts", "Paper is stuck. Open the cover, pull it out, close the cover.")},
    //: Fault shown at the counter, to staff
    Text{"devices.double-feed",
         QT_TRANSLATE_NOOP("FaultTexts", "Two sheets went through together. Put the last ones in again, one by one.")},
    //: Fault shown at the counter, to staff
    Text{"devices.feeder-empty",
         QT_TRANSLATE_NOOP("FaultTexts", "No sheet is in the feeder. Put the sheets in, then scan again (F4).")},
    //: Fault shown at the counter, to staff
    Text{"devices.cover-open", QT_TRANSLATE_NOOP("FaultTexts", "A cover is open. Close it.")},
    //: Fault shown at the counter, to staff
    Text{"devices.paper-out",
         QT_TRANSLATE_NOOP("FaultTexts", "The printer has no paper. Put paper in, then print again.")},
    //: Fault shown at the counter, to staff
    Text{"devices.paper-low", QT_TRANSLATE_NOOP("FaultTexts", "The paper is about to end. Have a new roll ready.")},
    //: Fault shown at the counter, to staff
    Text{"devices.cutter-jam", QT_TRANSLATE_NOOP("FaultTexts", "The paper cutter is stuck. Ask for help.")},
    //: Fault shown at the counter, to staff
    Text{"devices.switched-off", QT_TRANSLATE_NOOP("FaultTexts", "The device is switched off. Switch it on.")},
    //: Fault shown at the counter, to staff
    Text{"devices.sensor-dirty",
         QT_TRANSLATE_NOOP("FaultTexts", "The glass is dirty. Wipe it with a dry cloth, then try again.")},
    //: Fault shown at the counter, to staff
    Text{"devices.audio-silent",
         QT_TRANSLATE_NOOP("FaultTexts", "The loudspeaker is silent. Watch the display until it works.")},
    //: Fault shown at the counter, to staff
    Text{"devices.payment-declined",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The payment was declined and nothing was charged. Ask for another way to pay.")},
    //: Fault shown at the counter, to staff
    Text{"devices.payment-unknown",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "It is not known whether the payment went through. Look it up before charging again.")},
    //: Fault shown at the counter, to staff
    Text{"devices.drawer-stuck",
         QT_TRANSLATE_NOOP("FaultTexts", "The cash drawer did not open. Open it with the key.")},
    //: Fault shown at the counter, to staff
    Text{
        "terminal.said-card-number",
        QT_TRANSLATE_NOOP("FaultTexts", "The card terminal said a card number. It was not kept. Report the terminal.")},
    //: Fault shown at the counter, to staff
    Text{"devices.job-known", QT_TRANSLATE_NOOP("FaultTexts", "This paper was printed already. Use Reprint.")},
    //: Fault shown at the counter and kiosk
    Text{"journal.commit-failed",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "This could not be saved and nothing of it was recorded. Call the supervisor.")},
    //: Shown on every screen of a station, to staff; %1 is a place in a file
    Text{"journal.damaged",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "Records stored on this machine are damaged (%1). Work can go on. Tell the supervisor.")},
    //: Shown on every screen of a station, to staff
    Text{
        "sync.hub-journal-damaged",
        QT_TRANSLATE_NOOP("FaultTexts", "Records stored on the hub are damaged. Work can go on. Tell the supervisor.")},
    //: Needs attention, to staff; %1 is a short name of letters and digits
    Text{"sync.fork-found",
         QT_TRANSLATE_NOOP("FaultTexts", "Another machine has recorded under the name %1. Both records are kept. Stop "
                                         "the copied machine and tell the data centre.")},
    //: Needs attention, to staff; %1 is a short name of letters and digits
    Text{"sync.segment-refused",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The hub does not take the records of %1. They are kept. Tell the data centre.")},
    //: Needs attention, to staff; %1 is a short name of letters and digits
    Text{"sync.station-not-enrolled",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The records of %1 are not taken, because its machine is not enrolled. They are kept.")},
    //: Needs attention, to staff; %1 is a short name of letters and digits
    Text{"sync.rule-broken",
         QT_TRANSLATE_NOOP("FaultTexts", "Another machine broke a rule (record %1), such as one token at two counters. "
                                         "Nothing is discarded. Look at the case.")},
    //: Needs attention, to staff
    Text{"sync.clocks-apart",
         QT_TRANSLATE_NOOP(
             "FaultTexts",
             "The clocks of this machine and of the hub differ by more than a minute. Set the wrong one.")},
    //: Needs attention, to staff
    Text{"sync.disk-nearly-full",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The disk of this machine is nearly full. Work goes on. Have room made today.")},
    //: Needs attention, to staff; %1 is a date
    Text{"sync.certificate-ends",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The certificate of this machine ends on %1. Have it enrolled again before that day.")},
    //: Needs attention, to staff; %1 is a short name of letters and digits
    Text{"journal.capture-altered",
         QT_TRANSLATE_NOOP("FaultTexts",
                           "The picture %1 on this disk is damaged. If the applicant is still here, take it again.")},
    //: Needs attention, to staff; %1 is a short name of letters and digits
    Text{"journal.capture-absent",
         QT_TRANSLATE_NOOP(
             "FaultTexts",
             "The picture %1 is not on this disk any more. If the applicant is still here, take it again.")},
    //: Fault shown at the counter, to staff
    Text{"sync.unreachable",
         QT_TRANSLATE_NOOP("FaultTexts", "The hub does not answer. Work goes on and is kept here.")},
};

//: Fault without a sentence of its own; %1 is its code for the technician
const char kOther[] = QT_TRANSLATE_NOOP("FaultTexts", "Something did not work (%1). Try again, or ask for help.");

const char *sentenceOf(const QString &code)
{
    const char *atKiosk = sentenceOf(kAtKiosk, code);
    const char *atCounter = atKiosk ? atKiosk : sentenceOf(kAtCounter, code);
    return atCounter ? atCounter : sentenceOf(kDownTexts, code);
}

QString filled(const QString &sentence, const QString &subject)
{
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(subject) : sentence;
}

} // namespace

const char *sentenceOf(std::span<const FaultSentence> table, const QString &code)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&code](const auto &each) { return code == QLatin1String(each.code); });
    return found == table.end() ? nullptr : found->sentence;
}

QString faultText(const Fault &fault)
{
    const char *sentence = sentenceOf(fault.code);
    return filled(QCoreApplication::translate("FaultTexts", sentence ? sentence : kOther),
                  sentence ? fault.subject : fault.code);
}

bool hasFaultText(const QString &code)
{
    return sentenceOf(code) != nullptr;
}

QString faultTextIn(const LanguageChoice &languages, const QString &code, const Fault &fault)
{
    const char *sentence = sentenceOf(fault.code);
    return filled(languages.textIn(code, "FaultTexts", sentence ? sentence : kOther),
                  sentence ? fault.subject : fault.code);
}

} // namespace seva
