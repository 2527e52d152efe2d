// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/AppointmentRules.h>
#include <seva/domain/Command.h>

namespace seva {

using Drafts = QList<EventDraft>;

/// decide() in two halves: the queue (tokens, claims, calls) and the case (captures, sign-offs, decisions).
/// Each overload answers one command.
class DecideQueue
{
public:
    DecideQueue(const State &state, const Context &context) : m_state(state), m_context(context) {}

    Result<Drafts> operator()(const ListAppointment &c) const;
    Result<Drafts> operator()(const IssueToken &c) const;
    Result<Drafts> operator()(const RecordSlip &c) const;
    Result<Drafts> operator()(const ClaimToken &c) const;
    Result<Drafts> operator()(const ReleaseClaim &c) const;
    Result<Drafts> operator()(const LeaseNumbers &c) const;
    Result<Drafts> operator()(const AgreeLanes &c) const;
    Result<Drafts> operator()(const CallToken &c) const;
    Result<Drafts> operator()(const RecallToken &c) const;
    Result<Drafts> operator()(const MarkNoShow &c) const;
    Result<Drafts> operator()(const ReenterToken &c) const;
    Result<Drafts> operator()(const StartService &c) const;
    Result<Drafts> operator()(const ParkVisit &c) const;
    Result<Drafts> operator()(const ResumeVisit &c) const;
    Result<Drafts> operator()(const SignIn &c) const;
    Result<Drafts> operator()(const SignOut &c) const;
    Result<Drafts> operator()(const CountDrawer &c) const;

private:
    /// The visit in one of these phases, or why it is not.
    Result<const Visit *> in(const VisitId &id, const QList<Phase> &phases) const;
    Result<void> signedIn() const;
    Result<void> mayWork(const Visit &visit) const;
    /// What the rules say of somebody who comes now, with an appointment or without; refused as a Fault.
    Result<Ruling> arrival(const Visit &listed) const;
    Result<Ruling> walkIn(const IssueToken &c) const;
    QDate today() const;
    Result<QString> nextNumber(const QString &prefix, bool emergency) const;

    const State &m_state;
    const Context &m_context;
};

class DecideCase
{
public:
    DecideCase(const State &state, const Context &context) : m_state(state), m_context(context) {}

    Result<Drafts> operator()(const EnterParticulars &c) const;
    Result<Drafts> operator()(const AttachScan &c) const;
    Result<Drafts> operator()(const AttachPhoto &c) const;
    Result<Drafts> operator()(const AttachFingerprints &c) const;
    Result<Drafts> operator()(const WaiveBiometrics &c) const;
    Result<Drafts> operator()(const AttachSignature &c) const;
    Result<Drafts> operator()(const AskPayment &c) const;
    Result<Drafts> operator()(const EndPayment &c) const;
    Result<Drafts> operator()(const CollectFee &c) const;
    Result<Drafts> operator()(const ConfirmByApplicant &c) const;
    Result<Drafts> operator()(const SubmitApplication &c) const;
    Result<Drafts> operator()(const VerifyApplication &c) const;
    Result<Drafts> operator()(const ReturnApplication &c) const;
    Result<Drafts> operator()(const DecideApplication &c) const;
    Result<Drafts> operator()(const ConfirmGrant &c) const;
    Result<Drafts> operator()(const ReferGrant &c) const;
    Result<Drafts> operator()(const PostStatus &c) const;
    Result<Drafts> operator()(const RefuseToken &c) const;
    Result<Drafts> operator()(const ReviewAnswers &c) const;
    Result<Drafts> operator()(const SignException &c) const;
    Result<Drafts> operator()(const RequestRefund &c) const;
    Result<Drafts> operator()(const ReportChallan &c) const;
    Result<Drafts> operator()(const RecordReceipt &c) const;
    Result<Drafts> operator()(const RecordBooklet &c) const;
    Result<Drafts> operator()(const RecordLetter &c) const;
    Result<Drafts> operator()(const CloseVisit &c) const;

private:
    /// The visit this counter serves now at a stage of this kind.
    Result<const Visit *> serving(const VisitId &id, StepKind kind) const;
    Result<const Visit *> existing(const VisitId &id) const;
    const Workflow *workflow(const Visit &visit) const;
    /// Maker-checker: another person (and station, where the Kendra says so) than every earlier sign-off, and
    /// a signature over exactly what is shown now.
    Result<void> maySign(const Visit &visit, const Digest &shown, const QString &language,
                         const QByteArray &signature) const;
    QString provisional() const;
    QDate today() const;
    QString nextStep(const Visit &visit) const;

    const State &m_state;
    const Context &m_context;
};

} // namespace seva
