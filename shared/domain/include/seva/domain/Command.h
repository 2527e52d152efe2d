// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Roster.h>
#include <seva/domain/State.h>
#include <seva/events/BookletCompared.h>
#include <seva/events/FingerprintsCaptured.h>

#include <variant>

/// What somebody wants to happen. decide() turns a command into events or into a Fault that says why not.
namespace seva {

class StatusBook;
class WorkingCalendar;

/// One row of the day's list (the hub's import). Listing a known ARN again yields no events.
struct ListAppointment
{
    VisitId id;
    Visit appointment; ///< the part before the token is used
    Money paid;
    QString paymentMode;
    QString paymentRef;
};
/// Takes the next free number of this station's block. A walk-in has a new id, `service` and `scheme`.
struct IssueToken
{
    VisitId id;
    QString language;
    QString priority; ///< NONE, SENIOR, DIVYANG, PREGNANT, INFANT
    bool walkIn = false;
    QString service;
    QString scheme;
    bool hubReachable = true;
};
struct RecordSlip
{
    VisitId id;
};
/// At the hub only. Tokens in the lane of a `reserved` station are left to it: it may be calling them on its
/// own while it is out of reach.
struct ClaimToken
{
    QString stepId;
    StationId station;
    QString requestId;
    QStringList reserved;
    VisitId again{}; ///< this one, which the station has by an earlier epoch's word; null = the next that waits
};
struct ReleaseClaim
{
    VisitId id;
    std::uint64_t fence = 0;
    QString why;
};
struct LeaseNumbers
{
    StationId station;
    QString prefix;
    QString requestId;
};
struct AgreeLanes
{
    QString stepId;
    QStringList stations;
};
/// `how` is HUB, LANE or SLIP.
struct CallToken
{
    VisitId id;
    QString how;
    std::uint64_t fence = 0;
};
struct RecallToken
{
    VisitId id;
};
struct MarkNoShow
{
    VisitId id;
};
struct ReenterToken
{
    VisitId id;
};
struct StartService
{
    VisitId id;
};
struct ParkVisit
{
    VisitId id;
    QString reason;
};
struct ResumeVisit
{
    VisitId id;
};
struct EnterParticulars
{
    VisitId id;
    QMap<QString, QString> values;
    QString reason;
};
struct AttachScan
{
    VisitId id;
    QString document;
    QList<CapturedPage> pages;
};
struct AttachPhoto
{
    VisitId id;
    CapturedPage picture;
    QMap<QString, int> measures;
    QString overrideReason;
};
struct AttachFingerprints
{
    VisitId id;
    QList<CapturedFinger> fingers;
};
struct WaiveBiometrics
{
    VisitId id;
    QString what;
    QString reason;
};
struct AttachSignature
{
    VisitId id;
    CapturedPage picture;
    bool thumb = false;
};
/// Before a terminal is asked for what is due: the intent, under a reference of its own.
struct AskPayment
{
    VisitId id;
    QString mode; ///< CARD, UPI
    QString reference;
};
/// The terminal declined, or nobody answered.
struct EndPayment
{
    VisitId id;
    QString reference;
    bool declined = false;
};
struct CollectFee
{
    VisitId id;
    Money amount;
    QString mode;
    QString approvalCode;
    QString rrn;
    QString lastFour;
};
struct ConfirmByApplicant
{
    VisitId id;
    Digest shown;
    QString language;
    QString how;
};
/// `signature` = the operator's Ed25519 over shown.bytes().
struct SubmitApplication
{
    VisitId id;
    Digest shown;
    QString language;
    QByteArray signature;
};
struct VerifyApplication
{
    VisitId id;
    Digest shown;
    QString language;
    QByteArray signature;
    QMap<QString, QString> checks;
};
struct ReturnApplication
{
    VisitId id;
    QString toStepId;
    QString reason;
    QString remarks;
};
/// At a stage that decides: what the officer found of the answers that stop a grant.
struct ReviewAnswers
{
    VisitId id;
    QString code;
    QString note;
};
/// At a stage that captures: an officer who is not the one at the counter lifts one rule's refusal. `signature` is that
/// officer's over exceptionDigest().
struct SignException
{
    VisitId id;
    QString rule;
    QString order;
    OperatorId officerId;
    QByteArray signature;
};
/// More was paid than is due.
struct RequestRefund
{
    VisitId id;
    Money amount;
    QString reason; ///< PAID_TWICE, PAID_TOO_MUCH
};
/// From the bank's or the portal's list, at the hub. `what` is GENERATED, DEPOSITED or CONFIRMED.
struct ReportChallan
{
    VisitId id;
    QString number;
    QString what;
    Money amount;
    Instant at = 0;
};
/// The paper of a receipt is out.
struct RecordReceipt
{
    VisitId id;
    QString receiptNo;
};
/// At a stage that captures: an earlier passport was read. Who and where are filled in.
struct RecordBooklet
{
    VisitId id;
    BookletCompared compared;
};
/// `decision` and `pvMode` name a DecisionDefinition; GRANT, HOLD or REFUSE decides the event.
struct DecideApplication
{
    VisitId id;
    QString decision;
    QString pvMode;
    QStringList reasons;
    QStringList documents;
    QString note;
    Digest shown;
    QString language;
    QByteArray signature;
};
/// At the data centre only (back office).
struct ConfirmGrant
{
    VisitId id;
    QString fileNumber;
};
struct ReferGrant
{
    VisitId id;
    QString reason;
};
/// At the data centre only (back office, on behalf of police, press and post): the next status of a file with a
/// number. Only what the status book lets follow the last status.
struct PostStatus
{
    VisitId id;
    QString status;
    QString by;
    QString article;
    QString reason;
    QDate on; ///< invalid: today
};
/// Documents are missing: no token for this appointment today.
struct RefuseToken
{
    VisitId id;
    QStringList reasons;
    QStringList documents;
};
struct RecordLetter
{
    VisitId id;
    Digest letter;
    QString language;
};
struct CloseVisit
{
    VisitId id;
};
/// The cash of this counter was counted: before the first applicant, and after the last one. `pieces` as in CashCount.
struct CountDrawer
{
    bool opening = true;
    QMap<std::int64_t, int> pieces;
    QString reason; ///< of drawerReasons(), when closing and the sum is another than it ought to be
};
struct SignIn
{
    OperatorId operatorId;
    Role role = Role::Cse;
};
struct SignOut
{
    QString why;
};

using Command =
    std::variant<ListAppointment, IssueToken, RecordSlip, ClaimToken, ReleaseClaim, LeaseNumbers, AgreeLanes, CallToken,
                 RecallToken, MarkNoShow, ReenterToken, StartService, ParkVisit, ResumeVisit, EnterParticulars,
                 AttachScan, AttachPhoto, AttachFingerprints, WaiveBiometrics, AttachSignature, AskPayment, EndPayment,
                 CollectFee, ConfirmByApplicant, SubmitApplication, VerifyApplication, ReturnApplication,
                 DecideApplication, ConfirmGrant, ReferGrant, PostStatus, RefuseToken, RecordLetter, CloseVisit, SignIn,
                 SignOut, ReviewAnswers, SignException, RequestRefund, ReportChallan, RecordReceipt, RecordBooklet,
                 CountDrawer>;

/// Who, where, when: everything decide() needs beside the state.
struct Context
{
    Instant now = 0;
    const Kendra *kendra = nullptr;
    const ServiceCatalogue *catalogue = nullptr;
    const Roster *roster = nullptr;
    StationId station;
    OperatorId operatorId;
    std::optional<Role> role;
    /// Longest lease of a claim in milliseconds.
    Instant claimLease = 90'000;
    /// What some commands ask statuses and working days of; not needed by the others.
    const StatusBook *statuses = nullptr;
    const WorkingCalendar *calendar = nullptr;
};

/// Pure. The events in order, or the Fault that names what is missing or forbidden.
Result<QList<EventDraft>> decide(const State &state, const Command &command, const Context &context);
/// What is left of a station's blocks for a day, in the order of the blocks. A block that a hub machine wrote and
/// nobody heard of may turn up after another gave the same numbers to somebody else: the higher epoch's word counts.
QList<int> freeNumbers(const State &state, const StationId &station, const QString &prefix, QDate day);

/// Rules an event must keep that came from elsewhere (maker-checker, fences, signatures): checked at hub and
/// data centre before apply(). Empty = nothing to say; otherwise one English line per finding.
QStringList audit(const State &state, const Event &event, const Roster *roster);

} // namespace seva
