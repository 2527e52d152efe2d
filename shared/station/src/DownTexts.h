// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/FaultTexts.h>

#include <array>

namespace seva {

/// Sentences about what comes down to a station: rights that ended, and reference data that is not used.
inline constexpr std::array kDownTexts{
    //: Fault shown at the counter, to staff; %1 is the id of a person
    FaultSentence{
        "domain.operator-revoked",
        QT_TRANSLATE_NOOP("FaultTexts", "%1 may not sign at this Kendra any more. Another officer has to do this.")},
    //: Shown at the counter, to staff, with the case still open or at the sign-in; %1 is the id of a person
    FaultSentence{"station.rights-ended",
                  QT_TRANSLATE_NOOP("FaultTexts", "The right of %1 to work here has ended. What was done is kept. Park "
                                                  "an open case for a colleague, and ask the supervisor.")},
    //: Shown at the counter, to staff; %1 is the id of this station
    FaultSentence{"station.revoked",
                  QT_TRANSLATE_NOOP("FaultTexts", "This station (%1) was revoked. What was done here is kept. Work at "
                                                  "another station, and tell the supervisor.")},
    //: Shown at the counter, to staff: why the link is away
    FaultSentence{"sync.station-revoked",
                  QT_TRANSLATE_NOOP("FaultTexts",
                                    "The hub takes nothing from this station: it was revoked. Tell the supervisor.")},
    //: Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine
    FaultSentence{
        "sync.not-the-hub",
        QT_TRANSLATE_NOOP("FaultTexts", "Another hub machine leads now (%1). This station goes there by itself.")},
    //: Shown at the counter, to staff: why the link is away
    FaultSentence{"sync.no-hub-leads",
                  QT_TRANSLATE_NOOP(
                      "FaultTexts",
                      "No hub machine leads just now. Go on from your own lane; if it lasts, tell the supervisor.")},
    //: Shown at the counter, to staff: why the link is away
    FaultSentence{"sync.centre-unreachable",
                  QT_TRANSLATE_NOOP("FaultTexts", "The data centre does not answer. Work goes on and is kept here.")},
    //: Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine
    FaultSentence{"sync.server-revoked",
                  QT_TRANSLATE_NOOP("FaultTexts", "A machine that was revoked (%1) answers as the hub. Nothing is sent "
                                                  "to it. Work goes on; tell the supervisor at once.")},
    //: Shown at the counter, to staff: why no token was given
    FaultSentence{
        "sync.settling",
        QT_TRANSLATE_NOOP("FaultTexts", "The second hub machine has just taken over. Call again in a few seconds.")},
    //: Needs attention, to staff; %1 names a station, the number of an event and its type
    FaultSentence{
        "sync.hub-event-of-station",
        QT_TRANSLATE_NOOP("FaultTexts",
                          "The hub does not take the records of this station: they say what only the hub decides (%1). "
                          "They are kept here. Tell the supervisor; do not work at this station.")},
    //: Needs attention, to staff; %1 names a kind of reference data, its version and a code for the technician
    FaultSentence{"sync.book-not-used",
                  QT_TRANSLATE_NOOP("FaultTexts", "New reference data is not used here (%1). What was in use stays in "
                                                  "use. Tell the data centre.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-key", QT_TRANSLATE_NOOP("FaultTexts", "It is not signed by who may publish it. Tell the "
                                                                   "data centre.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-signature",
                  QT_TRANSLATE_NOOP("FaultTexts", "It is not signed by who may publish it. Tell the data centre.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-key-withdrawn",
                  QT_TRANSLATE_NOOP("FaultTexts", "It is not signed by who may publish it. Tell the data centre.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-not-ours",
                  QT_TRANSLATE_NOOP("FaultTexts", "It is for another Kendra. Tell the data centre.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-differs",
                  QT_TRANSLATE_NOOP("FaultTexts", "Two different ones have the same number. Tell the data centre.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-older",
                  QT_TRANSLATE_NOOP("FaultTexts", "The hub gave an older one. It is asked again by itself.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-malformed",
                  QT_TRANSLATE_NOOP("FaultTexts", "It did not arrive as it should. It is fetched again by itself.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-file",
                  QT_TRANSLATE_NOOP("FaultTexts", "It did not arrive as it should. It is fetched again by itself.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-piece",
                  QT_TRANSLATE_NOOP("FaultTexts", "It did not arrive as it should. It is fetched again by itself.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-other-kind",
                  QT_TRANSLATE_NOOP("FaultTexts", "It did not arrive as it should. It is fetched again by itself.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-not-here",
                  QT_TRANSLATE_NOOP("FaultTexts", "It did not arrive as it should. It is fetched again by itself.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.no-such-book",
                  QT_TRANSLATE_NOOP("FaultTexts", "It did not arrive as it should. It is fetched again by itself.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-busy",
                  QT_TRANSLATE_NOOP("FaultTexts", "Another program is just changing it. It is tried again by itself.")},
    //: Why new reference data is not used, to staff
    FaultSentence{"sync.book-unwritable",
                  QT_TRANSLATE_NOOP("FaultTexts", "It could not be written. Have room made on the disk; it is tried "
                                                  "again by itself.")},
};

} // namespace seva
