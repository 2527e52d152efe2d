// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>
#include <seva/base/Result.h>
#include <seva/domain/CashCount.h>
#include <seva/domain/LocalText.h>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace seva {

/// One part of a fee, such as the government's fee and the facilitation charge of a Sewa Kendra.
struct FeePart
{
    QString id;
    LocalText name;
    Money amount;
};

/// What one currency costs: minor units. Nothing where the table says UNKNOWN: such a fee is refused, never guessed.
struct FeeAmounts
{
    std::optional<std::int64_t> normal;
    bool hasTatkaal = false;
    std::optional<std::int64_t> tatkaal; ///< everything the scheme costs, the normal part included
};

/// One line of a fee table. An empty list stands for any value.
struct FeeLine
{
    QString id;
    QString table;
    QStringList issueKinds; ///< FRESH, REISSUE, REISSUE_PARTICULARS, REPLACEMENT
    QStringList booklets;
    QStringList ageClasses;            ///< MINOR, ADULT
    QString refusal;                   ///< the case is refused by this name; then there are no amounts
    QMap<QString, FeeAmounts> amounts; ///< by ISO 4217 currency
    QList<FeePart> parts;              ///< what the normal amount is made of; empty when it is one sum
    QString source;
    QString confidence;
};

/// A service of the schedule: its table, and the kind of issue when no reason says otherwise.
struct FeeService
{
    QString id;
    QString table;
    QString issueKind;
    bool takesReasons = false;
};

/// Reasons that make an application one of this kind. Rules stand in the order of precedence.
struct IssueKindRule
{
    QString kind;
    QStringList reasons;
    bool onChange = false; ///< naming a kind of change makes it one, too
};

/// The share of the normal amount that the young and the old need not pay.
struct FeeRebate
{
    int percent = 0;
    int belowAge = 0; ///< years; younger than this
    int aboveAge = 0; ///< years; older than this
    QStringList issueKinds;
    bool onTatkaal = false;
    QDate from; ///< first day; invalid = with the schedule
};

/// When a challan may be paid, until when, and how long the bank takes.
struct ChallanTerms
{
    int payableAfterHours = 0;
    int validDays = 0;
    int confirmWorkingDays = 0;
};

/// How a fee is paid, how long it holds, and what is given back.
struct PaymentTerms
{
    int validityYears = 1;     ///< from the payment, or from the first appointment once there is one; then forfeited
    bool transferable = false; ///< to another application (ARN)
    QString refund;            ///< EXCESS_ONLY or NONE
    QString refundBy;          ///< who pays back, such as RPO
    QString tatkaalOnline;     ///< FULL, or NORMAL_PART: the rest is paid at the counter
    QStringList onlineModes;
    QStringList counterModes;
    std::optional<ChallanTerms> challan;
};

/// A fee table with the days it is in force. Docs: docs/fees.md.
struct FeeSchedule
{
    QString id; ///< "IN-2026-07-01": printed on the receipt
    LocalText title;
    QDate from;
    QDate until; ///< last day; invalid = open
    QStringList kendraTypes;
    QString currency;
    QMap<QString, QString> currencyAt; ///< Kendra type → currency, where it is another one
    bool chargeDifferenceOnVisit = false;
    QList<FeeService> services;
    QList<IssueKindRule> issueKindRules;
    QString expiredWhenLostFrom; ///< this kind becomes the other when the passport had already expired
    QString expiredWhenLostTo;
    std::optional<FeeRebate> rebate;
    std::optional<PaymentTerms> terms;
    QList<FeeLine> lines;

    bool inForceOn(QDate day) const { return day >= from && (!until.isValid() || day <= until); }
};

/// The application's facts that the fee tables look at.
struct FeeQuestion
{
    QString serviceId;
    QString scheme; ///< NORMAL or TATKAAL
    QString booklet{};
    QDate dateOfBirth{};
    QDate basisDate{}; ///< the day the application was submitted
    QString validityRequired{};
    QStringList reissueReasons{};
    QStringList changeKinds{};
    QDate previousExpiry{};
    QDate lostOn{};        ///< invalid: the basis date stands for it
    QString kendraType{};  ///< as kendraTypeName() says; empty: not said
    QString currency{};    ///< empty: what the schedule says for the Kendra type
    QDate visitDate{};     ///< for schedules that charge a difference on the visit; empty: none
    std::int64_t paid = 0; ///< cleared already, minor units of the fee's currency
};

/// What an application costs.
struct FeeDue
{
    QString scheduleId;
    QString lineId;
    Money total; ///< of the scheme asked for
    Money discount;
    Money payable; ///< total less discount
    QList<FeePart> parts;
    QString issueKind;
    QString ageClass;
    Money normal;
    std::optional<Money> tatkaal; ///< nothing when the line has no Tatkaal
    Money due;                    ///< payable less what was paid, never below zero
    Money excess;                 ///< paid more than payable
    Money atCounter;              ///< of `payable`: what may be left to the counter (Tatkaal before 2026)
    QString source;
    QString confidence;
};

/// No fee, for a reason that has a name, a rule and a text in every language.
struct FeeRefusal
{
    QString id;   ///< "MINOR_36_ONLY"
    QString rule; ///< "fees.minor-36-only"
    LocalText text;
    QString source;
    QString subject; ///< what it was about: schedule, line or value; never personal data
};

using FeeReply = std::variant<FeeDue, FeeRefusal>;

/// Every fee table of this Kendra, loaded and checked at start. Immutable; share it by pointer. The same question has
/// the same answer at kiosk, counter, hub and on the command line: exactly one line, or one named refusal.
class FeeBook
{
public:
    /// `files`: path → JSON text of schedules and of refusal texts. A broken file is refused with the Fault
    /// "fees.schedule-broken" naming file, JSON path and reason; so are tables in which two lines fit one case, or
    /// none.
    static Result<std::shared_ptr<const FeeBook>> load(const QMap<QString, QByteArray> &files,
                                                       const QByteArray &schema);

    FeeReply answer(const FeeQuestion &question) const;
    /// What the reasons make of the application: FRESH, REISSUE, REISSUE_PARTICULARS, REPLACEMENT; empty where the
    /// service has no kinds, or nothing is in force.
    QString issueKind(const FeeQuestion &question) const;
    /// The schedule that counts; nullptr when the service has none on that day.
    const FeeSchedule *scheduleFor(const FeeQuestion &question) const;
    const FeeSchedule *schedule(const QString &id) const;
    const QList<FeeSchedule> &schedules() const { return m_schedules; }
    /// The texts of a refusal; `subject` is added to them. Every id used in this module stands in the files.
    FeeRefusal refusal(const QString &id, const QString &subject = {}) const;
    QList<FeeRefusal> refusals() const { return m_refusals.values(); }
    /// The notes and coins of a currency, the largest first; empty where the data name none.
    QList<CashPiece> cashPieces(const QString &currency) const { return m_cash.value(currency); }

private:
    QList<FeeSchedule> m_schedules;
    QMap<QString, FeeRefusal> m_refusals;
    QMap<QString, QList<CashPiece>> m_cash;
};

} // namespace seva
