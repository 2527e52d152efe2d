// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Digest.h>
#include <seva/base/Ids.h>
#include <seva/base/Money.h>
#include <seva/domain/Challan.h>
#include <seva/domain/Payment.h>
#include <seva/events/BookletCompared.h>
#include <seva/events/DocumentScanned.h>
#include <seva/events/FingerprintsCaptured.h>

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace seva {

/// Where a visit is within its current stage. The stage itself is `stepId` of the workflow (A, B, C, ...).
enum class Phase { Expected, Waiting, Claimed, Called, Serving, Parked, NoShow, Decided, Closed };

enum class Outcome { None, Granted, Held, Refused, Forwarded };

/// What became of a provisional outcome at the data centre.
enum class Confirmation { Provisional, Confirmed, Referred };

/// A stage signed off: who, where, and the digest of what was shown.
struct Signoff
{
    QString stepId;
    OperatorId operatorId;
    StationId station;
    Digest shown;
    Instant at = 0;
};

struct Payment
{
    Money amount;
    QString mode;
    QString receiptNo;
    Instant at = 0; ///< 0: paid before the visit
    QString scheduleId{};
    QString lineId{};
    QString reference{}; ///< approval code, or the reference of the online payment
    int copies = 0;      ///< of its receipt on paper
};

/// More was paid than is due, and the office that pays back was asked to.
struct RefundRequest
{
    Money amount;
    QString reason;
    Instant at = 0;
};

/// A rule that refused, and the officer who let the application through.
struct LiftedRule
{
    QString rule;
    QString exception;
    QString order;
    OperatorId officerId;
};

/// What a granting officer found of the answers that ask for a review.
struct AnswersReview
{
    QString code;
    QString note;
    OperatorId operatorId;
};

/// One line of the case's history, for the officers' side: what, who, where, when.
struct HistoryLine
{
    QString type;
    OperatorId operatorId;
    StationId station;
    Instant at = 0;
};

/// One line of what became of the file after the visit.
struct StatusLine
{
    QString code; ///< in the status book
    QString by;
    QString article;
    QString reason;
    QDate on;
    Instant at = 0;
};

/// One citizen's visit as the fold of its events. A value: copy it freely.
struct Visit
{
    VisitId id;
    KendraId kendra;
    QDate day;

    // the appointment and the application
    bool listed = false;
    bool unscheduled = false;
    QString arn;
    QString appointmentNo;
    int batch = 0;
    int reportingMinute = 0;
    int slotMinute = 0;
    QString service;
    QString scheme;
    QString language;
    QString groupId;
    QDate submittedOn;
    QString feeSchedule;
    QMap<QString, QString> fields;
    QMap<QString, QString> before; ///< field id → its value before the first edit at a counter
    QStringList warnings;
    bool erased = false;

    // the token
    QString token;
    QString priority;
    bool walkIn = false;
    bool late = false;
    bool emergencySeries = false;
    Instant issuedAt = 0;
    int slipCopies = 0;

    // where it is
    Phase phase = Phase::Expected;
    QString stepId;
    bool returned = false; ///< sent back: goes to the front of its stage
    Instant waitingSince = 0;
    StationId station; ///< counter that claimed, called, serves or parked it
    OperatorId operatorId;
    std::uint64_t epoch = 0;
    std::uint64_t fence = 0;
    Instant leaseUntil = 0;
    Instant calledAt = 0;
    int recalls = 0;
    QString parkReason;

    // what was captured and paid
    QMap<QString, DocumentScanned> documents;
    Digest photo;
    int photoBytes = 0;
    QString photoMediaType;
    QMap<QString, int> photoMeasures;
    QString photoOverride;
    QList<CapturedFinger> fingers;
    Digest signature;
    bool thumb = false;
    QMap<QString, QString> waived;  ///< PHOTO, FINGERPRINTS, SIGNATURE → reason
    QList<Payment> payments;        ///< the online payment first, if any
    QList<PaymentAttempt> attempts; ///< what a terminal was asked for here
    QList<Challan> challans;
    QList<RefundRequest> refunds;
    QList<LiftedRule> lifted;
    std::optional<BookletCompared> booklet; ///< the earlier passport, read and held against the form
    bool bookletOld = false;                ///< a field it was held against was edited since
    QString returnReason;
    QString returnRemarks;

    // what was confirmed and decided
    Digest confirmed; ///< what the applicant confirmed; empty = not yet, or voided by an edit
    QString confirmedLanguage;
    QList<Signoff> signoffs;
    QMap<QString, QString> checks;
    std::optional<AnswersReview> review; ///< void once the particulars change
    Outcome outcome = Outcome::None;
    QString decision;
    QString pvMode;
    QStringList reasons;
    QStringList documentsToBring;
    QString note;
    QString provisionalNumber;
    Confirmation confirmation = Confirmation::Provisional;
    QString referralReason;
    QString fileNumber;
    int letterCopies = 0;
    QList<StatusLine> statuses; ///< posted after the decision, in their order

    // no token was given on this day, for these reasons
    QDate refusedOn;
    QStringList refusedFor;

    QList<HistoryLine> history;
    /// Two counters announced the same waiting (must never happen; counted by the demonstration).
    int doubleCalls = 0;

    Money paid(const QString &currency) const;
};

} // namespace seva
