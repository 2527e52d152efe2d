// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The words of the acknowledgement letter, in English; each is printed in the applicant's language too.
namespace seva::letter {

//: Letter: what became of the application
inline constexpr const char *status = QT_TRANSLATE_NOOP("Letter", "Status");
//: Letter: number of the application until the centre has given the final one
inline constexpr const char *provisionalNumber = QT_TRANSLATE_NOOP("Letter", "Provisional number");
//: Letter: the final number of the file
inline constexpr const char *fileNumber = QT_TRANSLATE_NOOP("Letter", "File number");
//: Letter: the number called in the hall
inline constexpr const char *token = QT_TRANSLATE_NOOP("Letter", "Token");
//: Letter: Application Reference Number
inline constexpr const char *arn = QT_TRANSLATE_NOOP("Letter", "Application number (ARN)");
//: Letter: given name and surname
inline constexpr const char *name = QT_TRANSLATE_NOOP("Letter", "Name");
//: Letter: money received, with the receipt's number
inline constexpr const char *feePaid = QT_TRANSLATE_NOOP("Letter", "Fee paid");
//: Letter: which table of fees was used
inline constexpr const char *feeSchedule = QT_TRANSLATE_NOOP("Letter", "Fee schedule");
//: Letter: why the application is on hold or refused
inline constexpr const char *reasons = QT_TRANSLATE_NOOP("Letter", "Reasons");
//: Letter: what the applicant has to bring next time
inline constexpr const char *documents = QT_TRANSLATE_NOOP("Letter", "Documents to bring");
//: Letter: what the officer wrote
inline constexpr const char *note = QT_TRANSLATE_NOOP("Letter", "Note");
//: Letter: who worked at counters A, B and C
inline constexpr const char *officers = QT_TRANSLATE_NOOP("Letter", "Officers");
//: Letter: day of the visit
inline constexpr const char *date = QT_TRANSLATE_NOOP("Letter", "Date of visit");
//: Letter: until when the law promises the certificate
inline constexpr const char *promised = QT_TRANSLATE_NOOP("Letter", "Promised by law");
//: Letter, promise of the law: %1 is a number of working days, %2 the last of them
inline constexpr const char *promisedBy = QT_TRANSLATE_NOOP("Letter", "within %1 working days, until %2");
//: Letter, promise of the law: %1 is a number of working days
inline constexpr const char *promisedWithin = QT_TRANSLATE_NOOP("Letter", "within %1 working days");
//: Letter: when the document may be expected
inline constexpr const char *expected = QT_TRANSLATE_NOOP("Letter", "Expected");
//: Letter, when the document may be expected: %1 is a sentence, %2 a day
inline constexpr const char *expectedBy = QT_TRANSLATE_NOOP("Letter", "%1 That is by %2.");
//: Letter of a held or refused application: what is looked at again because answers changed
inline constexpr const char *lookedAtAgain = QT_TRANSLATE_NOOP("Letter", "Looked at again");
//: Letter: the officer who by law answers for the certificate
inline constexpr const char *designatedOfficer = QT_TRANSLATE_NOOP("Letter", "Designated officer");
//: Letter: to whom one may appeal when the promise is not kept
inline constexpr const char *firstAppeal = QT_TRANSLATE_NOOP("Letter", "First appeal to");
//: Letter: to whom one may appeal against the first answer
inline constexpr const char *secondAppeal = QT_TRANSLATE_NOOP("Letter", "Second appeal to");
//: Letter: stamped on every copy but the first
inline constexpr const char *duplicate = QT_TRANSLATE_NOOP("Letter", "DUPLICATE");

//: Letter: status of an application
inline constexpr const char *granted = QT_TRANSLATE_NOOP("Letter", "Granted, without police verification");
//: Letter: status of an application
inline constexpr const char *grantedPre = QT_TRANSLATE_NOOP("Letter", "Granted, police verification before issue");
//: Letter: status of an application
inline constexpr const char *grantedPost = QT_TRANSLATE_NOOP("Letter", "Granted, police verification after issue");
//: Letter: status of an application
inline constexpr const char *held = QT_TRANSLATE_NOOP("Letter", "On hold");
//: Letter: status of an application
inline constexpr const char *refused = QT_TRANSLATE_NOOP("Letter", "Refused");
//: Letter: status of an application
inline constexpr const char *forwarded = QT_TRANSLATE_NOOP("Letter", "Forwarded to the passport office");
//: Letter: status of an application
inline constexpr const char *open = QT_TRANSLATE_NOOP("Letter", "Not decided yet");

//: Letter: what happens next
inline constexpr const char *nextGranted =
    QT_TRANSLATE_NOOP("Letter", "Nothing more is needed from you. You will get a message when your document is sent.");
//: Letter: what happens next
inline constexpr const char *nextPre = QT_TRANSLATE_NOOP(
    "Letter",
    "The police will visit you at your address. Keep your documents ready; your document is issued afterwards.");
//: Letter: what happens next
inline constexpr const char *nextPost = QT_TRANSLATE_NOOP(
    "Letter", "Your document will be sent to you. The police will visit you at your address afterwards.");
//: Letter: what happens next
inline constexpr const char *nextHeld = QT_TRANSLATE_NOOP(
    "Letter", "Please come again with what is named above, and bring this letter. You do not pay the fee again.");
//: Letter: what happens next
inline constexpr const char *nextRefused = QT_TRANSLATE_NOOP(
    "Letter", "The reasons are named above. You may appeal against this decision; ask at the enquiry counter.");
//: Letter: what happens next
inline constexpr const char *nextForwarded =
    QT_TRANSLATE_NOOP("Letter", "The passport office will decide on your application. You will get a message.");
//: Letter: what happens next
inline constexpr const char *nextOpen = QT_TRANSLATE_NOOP("Letter", "Please ask at the enquiry counter.");

//: Letter: the data centre has not answered yet
inline constexpr const char *provisional =
    QT_TRANSLATE_NOOP("Letter", "Provisional: becomes final when the centre confirms.");
//: Letter: the data centre has confirmed
inline constexpr const char *final = QT_TRANSLATE_NOOP("Letter", "Final: confirmed by the centre.");
//: Letter: a camp, van or mission may have only one machine
inline constexpr const char *oneStation = QT_TRANSLATE_NOOP(
    "Letter", "At this Kendra the stages may be worked at one machine; they were worked by different persons.");

} // namespace seva::letter
