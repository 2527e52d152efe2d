// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/RuleBook.h>
#include <seva/domain/Visit.h>

#include <functional>

/// What the rules say of one application: the same answers at kiosk, A, B, C and on the command line. Every answer
/// names its rule, the rule's source, and its text in the languages of the screens.
namespace seva {

/// The service of an id that the command line takes, and the answers that stand behind an alias of it
/// (passport.ordinary.reissue-particulars: a change of particulars).
struct KnownService
{
    const ServiceDefinition *service = nullptr;
    QMap<QString, QString> answers;
};
std::optional<KnownService> serviceOrAlias(const ServiceCatalogue &catalogue, const QString &id);

/// An application as rules see it.
struct RuleQuestion
{
    QString service;
    QMap<QString, QString> fields; ///< field id → value, as in Visit
    QDate basisDate;               ///< submission of the ARN
    QDate today;                   ///< the visit
    KendraType kendra = KendraType::Psk;
    QStringList scanned{};   ///< ids of the documents scanned so far
    QStringList changed{};   ///< ids of the fields whose values differ from what was verified before
    QString earlierReport{}; ///< "CLEAR", "NOT_CLEAR", "ADVERSE", "INCOMPLETE"; empty where the records are not at hand
    QString pvMode{};        ///< "NONE", "PRE", "POST" once chosen
    /// What the Kendra sets otherwise than the rule files ("setting." left out).
    QMap<QString, QStringList> settings{};
    QStringList lifted{};  ///< ids of rules whose refusal an officer lifted
    bool reviewed = false; ///< an officer has looked into what was disclosed
};
RuleQuestion questionOf(const Visit &visit, const Kendra &kendra, QDate today);
/// The facts of docs/rule-language.md: the fields by their types, and what is derived from them.
RuleCase caseOf(const ServiceCatalogue &catalogue, const RuleQuestion &question);

/// Who said it. For a document whose service says itself when it is asked, `rule` is "<service>#<document>".
struct RuleAnswer
{
    QString rule;
    QString source;
    LocalText text;
    bool discreet = false; ///< not for a screen that others can read
};

struct Finding : RuleAnswer
{
    QString exception; ///< what lifts a refusal: "APO_OVERRIDE" (an officer's signature), "REVIEW"
};

/// An application may go on when nothing is refused. What an exception lifted is a warning.
struct Eligibility
{
    QList<Finding> refusals;
    QList<Finding> warnings;
    bool isEligible() const { return refusals.isEmpty(); }
};
Eligibility eligibilityOf(const ServiceCatalogue &catalogue, const RuleQuestion &question);
/// What stops a grant: answers that no officer has looked into yet.
Eligibility grantRulesOf(const ServiceCatalogue &catalogue, const RuleQuestion &question);

/// One thing that is taken for a proof, on these conditions ("must show the full date of birth").
struct AcceptedProof
{
    FieldOption proof;
    QString annexure; ///< its letter on that day, empty when it is no annexure
    QList<RuleAnswer> conditions;
};

struct AdvisedDocument
{
    DocumentDefinition definition; ///< `mandatory` and `accepts` as the rules say for this application
    QList<RuleAnswer> because;     ///< why it is asked for
    QList<RuleAnswer> limits;      ///< what narrowed down what is accepted
    QList<AcceptedProof> accepts;
    int atLeast = 1; ///< how many different ones of `accepts`: three (two for a minor) of the Tatkaal list
};
/// What step A scans, mandatory ones first. Nothing for an unknown service.
QList<AdvisedDocument> documentsFor(const ServiceCatalogue &catalogue, const RuleQuestion &question);

/// Why these proofs do not do for a document: not accepted, one counted twice, too few ("proof.not-accepted:PAN",
/// "proof.twice:PAN", "proof.too-few:3"); empty when they do.
QStringList proofProblems(const AdvisedDocument &document, const QStringList &proofs);

/// The police-verification mode the rules suggest ("NONE", "PRE", "POST"); the granting officer decides.
/// Empty mode: no rule of the service speaks of it.
struct PoliceAdvice : RuleAnswer
{
    QString mode;
};
PoliceAdvice policeAdvice(const ServiceCatalogue &catalogue, const RuleQuestion &question);

/// What is issued today runs until this day (its last); invalid when the rules say nothing.
struct ValidityAdvice : RuleAnswer
{
    QDate until;
};
ValidityAdvice validityAdvice(const ServiceCatalogue &catalogue, const RuleQuestion &question);

/// When it will be sent: `workingDays` after the submission, or after the police report when `afterPoliceReport`
/// (`by` is then invalid: nobody knows that day). -1 where nothing is promised.
struct Promise : RuleAnswer
{
    int workingDays = -1;
    bool afterPoliceReport = false;
    QDate by;
};
/// The n-th working day after a day, that day not counted.
using AddWorkingDays = std::function<QDate(QDate day, int count)>;
Promise promiseFor(const ServiceCatalogue &catalogue, const RuleQuestion &question, const AddWorkingDays &add);

/// What a change of `question.changed` undoes: the stage to go back to and the documents to look at again.
struct Reopening : RuleAnswer
{
    QString step;
    QStringList documents;
};
QList<Reopening> reopenedBy(const ServiceCatalogue &catalogue, const RuleQuestion &question);

/// Grounds of section 6(2) and reasons for a hold. `suggested`: the application's own answers point at it.
struct Ground : RuleAnswer
{
    QString code;
    bool decidableHere = true; ///< false: only the Central Government or the passport authority may use it
    bool suggested = false;
};
QList<Ground> refusalGrounds(const ServiceCatalogue &catalogue, const RuleQuestion &question);
QList<Ground> holdReasons(const ServiceCatalogue &catalogue, const RuleQuestion &question);
/// What a review of disclosed answers may find.
QList<Ground> reviewFindings(const ServiceCatalogue &catalogue, const RuleQuestion &question);

} // namespace seva
