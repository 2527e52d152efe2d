// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/Letter.h>

#include "AmountText.h"
#include "LetterWords.h"

#include <seva/counter/CaseView.h>
#include <seva/counter/FormModel.h>
#include <seva/domain/Shown.h>
#include <seva/domain/WorkingCalendar.h>

namespace seva {

namespace {

const QString kEnglish = QStringLiteral("en");

/// Collects the rows of a letter, each in two languages.
class Rows
{
public:
    Rows(const LetterInput &input, const ServiceDefinition &service) : m_input(input), m_service(service) {}

    void add(const char *label, const QString &value, const QString &englishValue = {})
    {
        if (value.isEmpty())
            return;
        LetterRow row{local(label), QString::fromUtf8(label), value, englishValue};
        if (row.local == row.english)
            row.english.clear();
        if (row.englishValue == row.value)
            row.englishValue.clear();
        rows.append(row);
    }

    /// A field of the application under its own label.
    void addField(const QString &id)
    {
        const FieldDefinition *field = m_service.field(id);
        const QString raw = m_input.visit.fields.value(id);
        if (!field || raw.isEmpty())
            return;
        const QString value = FormModel::shown(*field, raw, m_input.language);
        const QString english = FormModel::shown(*field, raw, kEnglish);
        const QString label = field->label.in(m_input.language);
        const QString englishLabel = field->label.in(kEnglish);
        rows.append(
            {label, label == englishLabel ? QString() : englishLabel, value, value == english ? QString() : english});
    }

    QString local(const char *text) const { return m_input.languages.textIn(m_input.language, "Letter", text); }

    QList<LetterRow> rows;

private:
    const LetterInput &m_input;
    const ServiceDefinition &m_service;
};

QString joined(const QList<LocalText> &texts, const QString &language)
{
    QStringList out;
    for (const LocalText &text : texts)
        out.append(text.in(language));
    return out.join(QStringLiteral("; "));
}

QString nameOf(const Roster *roster, const OperatorId &id)
{
    const RosterOperator *person = roster ? roster->person(id) : nullptr;
    return person ? id + QStringLiteral(" ") + person->name : id;
}

void addFee(Rows &rows, const LetterInput &input)
{
    const auto fee = feeOf(input.visit, input.catalogue, input.kendra.type, input.today);
    QStringList sums;
    for (const Payment &payment : input.visit.payments)
        sums.append(payment.receiptNo.isEmpty()
                        ? amountText(payment.amount)
                        : amountText(payment.amount) + QStringLiteral(" (%1)").arg(payment.receiptNo));
    rows.add(letter::feePaid, sums.join(QStringLiteral(" + ")));
    if (fee)
        rows.add(letter::feeSchedule, fee->scheduleId);
}

void addReasons(Rows &rows, const LetterInput &input, const ServiceDefinition &service)
{
    const Visit &visit = input.visit;
    QList<LocalText> reasons;
    if (const DecisionDefinition *decision = service.decision(visit.decision, visit.pvMode))
        for (const ReasonDefinition &reason : decision->reasons)
            if (visit.reasons.contains(reason.code))
                reasons.append(reason.text);
    QList<LocalText> documents;
    for (const DocumentDefinition &document : service.documents)
        if (visit.documentsToBring.contains(document.id))
            documents.append(document.name);
    rows.add(letter::reasons, joined(reasons, input.language), joined(reasons, kEnglish));
    rows.add(letter::documents, joined(documents, input.language), joined(documents, kEnglish));
    rows.add(letter::note, visit.note);
}

/// What the law promises: by when, and who is asked for it. The clock runs from the day of acceptance.
void addStatutory(Rows &rows, const LetterInput &input, const StatutoryClock &promise)
{
    if (promise.workingDays == 0)
        return;
    const QString days = QString::number(promise.workingDays);
    QDate until;
    if (input.calendar)
        if (const auto due = input.calendar->addWorkingDays(input.visit.day, promise.workingDays); due.ok())
            until = *due;
    const char *words = until.isValid() ? letter::promisedBy : letter::promisedWithin;
    const auto filled = [&](const QString &text) {
        return until.isValid() ? text.arg(days, until.toString(QStringLiteral("dd/MM/yyyy"))) : text.arg(days);
    };
    rows.add(letter::promised, filled(rows.local(words)), filled(QString::fromUtf8(words)));
    const auto who = [&](const char *label, const LocalText &name) {
        rows.add(label, name.in(input.language), name.in(kEnglish));
    };
    who(letter::designatedOfficer, promise.officer);
    who(letter::firstAppeal, promise.firstAppeal);
    who(letter::secondAppeal, promise.secondAppeal);
}

void addPromise(Rows &rows, const LetterInput &input)
{
    if (input.visit.outcome != Outcome::Granted)
        return;
    const Promise promise = promiseOf(input.visit, input.catalogue, input.kendra, input.calendar, input.today);
    const auto said = [&](const QString &form, const QString &language) {
        const QString text = promise.text.in(language);
        return promise.by.isValid() ? form.arg(text, promise.by.toString(QStringLiteral("dd/MM/yyyy"))) : text;
    };
    rows.add(letter::expected, said(rows.local(letter::expectedBy), input.language),
             said(QString::fromUtf8(letter::expectedBy), kEnglish));
}

/// Answers that changed at the counter open checks again: the applicant reads which, before coming back.
void addReopened(Rows &rows, const LetterInput &input)
{
    if (input.visit.outcome != Outcome::Held && input.visit.outcome != Outcome::Refused)
        return;
    QList<LocalText> texts;
    for (const Reopening &each : reopenedBy(input.catalogue, questionOf(input.visit, input.kendra, input.today)))
        texts.append(each.text);
    rows.add(letter::lookedAtAgain, joined(texts, input.language), joined(texts, kEnglish));
}

void addOfficers(Rows &rows, const LetterInput &input)
{
    QStringList officers;
    for (const Signoff &signoff : input.visit.signoffs)
        officers.append(QStringLiteral("%1: %2, %3")
                            .arg(signoff.stepId, nameOf(input.roster, signoff.operatorId), signoff.station));
    rows.add(letter::officers, officers.join(QStringLiteral("\n")));
}

const char *statusOf(const Visit &visit)
{
    switch (visit.outcome) {
    case Outcome::Granted:
        return visit.pvMode == QLatin1String("PRE")    ? letter::grantedPre
               : visit.pvMode == QLatin1String("POST") ? letter::grantedPost
                                                       : letter::granted;
    case Outcome::Held: return letter::held;
    case Outcome::Refused: return letter::refused;
    case Outcome::Forwarded: return letter::forwarded;
    case Outcome::None: break;
    }
    return letter::open;
}

const char *nextStepOf(const Visit &visit)
{
    switch (visit.outcome) {
    case Outcome::Granted:
        return visit.pvMode == QLatin1String("PRE")    ? letter::nextPre
               : visit.pvMode == QLatin1String("POST") ? letter::nextPost
                                                       : letter::nextGranted;
    case Outcome::Held: return letter::nextHeld;
    case Outcome::Refused: return letter::nextRefused;
    case Outcome::Forwarded: return letter::nextForwarded;
    case Outcome::None: break;
    }
    return letter::nextOpen;
}

void addSentences(LetterContent &out, const Rows &rows, const LetterInput &input)
{
    const Visit &visit = input.visit;
    QList<const char *> sentences{nextStepOf(visit)};
    if (visit.outcome == Outcome::Granted && visit.confirmation == Confirmation::Confirmed)
        sentences.append(letter::final);
    else
        sentences.append(letter::provisional);
    if (!input.kendra.differentStations)
        sentences.append(letter::oneStation);
    for (const char *sentence : sentences) {
        out.sentences.append(rows.local(sentence));
        out.englishSentences.append(QString::fromUtf8(sentence));
    }
    if (input.language == kEnglish)
        out.englishSentences.clear();
}

} // namespace

Promise promiseOf(const Visit &visit, const ServiceCatalogue &catalogue, const Kendra &kendra,
                  const WorkingCalendar *calendar, QDate today)
{
    const auto add = [calendar](QDate day, int count) {
        const Result<QDate> due = calendar ? calendar->addWorkingDays(day, count) : Result<QDate>(QDate());
        return due ? *due : QDate();
    };
    RuleQuestion question = questionOf(visit, kendra, today);
    question.today = visit.day;
    return promiseFor(catalogue, question, add);
}

LetterContent letterContent(const LetterInput &input)
{
    const Visit &visit = input.visit;
    LetterContent out;
    const ServiceDefinition *service = input.catalogue.service(visit.service);
    if (!service)
        return out;
    Rows rows(input, *service);
    out.language = input.language;
    out.title = service->letterTitle.in(input.language);
    out.englishTitle = service->letterTitle.in(kEnglish);
    const QString name = input.kendra.name.value(input.language, input.kendra.name.value(kEnglish));
    out.kendra = name.isEmpty() ? input.kendra.id : name + QStringLiteral("  ") + input.kendra.id;
    out.token = visit.token;
    out.number = visit.fileNumber.isEmpty() ? visit.provisionalNumber : visit.fileNumber;
    out.tracking = QStringLiteral("SEVA:") + out.number;
    out.photo = input.photo;
    out.duplicate = input.duplicate;
    out.duplicateWord = rows.local(letter::duplicate);

    const char *status = statusOf(visit);
    rows.add(letter::status, rows.local(status), QString::fromUtf8(status));
    rows.add(visit.fileNumber.isEmpty() ? letter::provisionalNumber : letter::fileNumber, out.number);
    rows.add(letter::token, visit.token);
    rows.add(letter::arn, visit.arn);
    rows.add(letter::name, applicantName(visit));
    rows.addField(QStringLiteral("dateOfBirth"));
    rows.addField(QStringLiteral("scheme"));
    rows.addField(QStringLiteral("booklet"));
    addFee(rows, input);
    addReasons(rows, input, *service);
    addPromise(rows, input);
    addReopened(rows, input);
    addStatutory(rows, input, service->statutory);
    addOfficers(rows, input);
    rows.add(letter::date, visit.day.toString(QStringLiteral("dd/MM/yyyy")));
    out.rows = rows.rows;
    addSentences(out, rows, input);
    return out;
}

} // namespace seva
