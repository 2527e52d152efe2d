// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Shown.h>

#include <seva/base/Cbor.h>
#include <seva/domain/Advice.h>
#include <seva/domain/Exceptions.h>
#include <seva/domain/FeeStanding.h>

#include <QCborArray>
#include <QRegularExpression>

namespace seva {

namespace {

QCborMap textMap(const QMap<QString, QString> &map)
{
    QCborMap out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

QCborMap captures(const Visit &visit)
{
    QCborMap documents;
    for (auto it = visit.documents.begin(); it != visit.documents.end(); ++it) {
        QCborArray pages;
        for (const CapturedPage &page : it->pages)
            pages.append(page.digest.bytes());
        documents.insert(it.key(), pages);
    }
    QCborMap fingers;
    for (const CapturedFinger &finger : visit.fingers)
        fingers.insert(qint64(finger.position),
                       finger.exception.isEmpty() ? QCborValue(finger.digest.bytes()) : QCborValue(finger.exception));
    return QCborMap{{1, documents},   {2, visit.photo.bytes()},  {3, fingers}, {4, visit.signature.bytes()},
                    {5, visit.thumb}, {6, textMap(visit.waived)}};
}

bool minorWithoutPrints(const Visit &visit, const CaptureRules &rules, QDate today)
{
    const QDate born = QDate::fromString(visit.fields.value(QStringLiteral("dateOfBirth")), Qt::ISODate);
    return born.isValid() && ageOn(born, today) < rules.fingerprintsFromAge;
}

/// What rules refuse, mandatory documents that were not scanned, and proofs that do not do.
QStringList openByRules(const Visit &visit, const ServiceCatalogue &catalogue, const RuleQuestion &question)
{
    QStringList open;
    for (const Finding &refusal : eligibilityOf(catalogue, question).refusals)
        open.append(QStringLiteral("rule:") + refusal.rule);
    for (const AdvisedDocument &document : documentsFor(catalogue, question)) {
        const QString &id = document.definition.id;
        if (document.definition.mandatory && !visit.documents.contains(id))
            open.append(QStringLiteral("document:") + id);
        const QString shown = visit.fields.value(document.definition.proofField);
        if (!shown.isEmpty())
            for (const QString &problem : proofProblems(document, shown.split(ListSeparator)))
                open.append(QStringLiteral("%1:%2").arg(problem, id));
    }
    return open;
}

int modulo97(const QString &digits)
{
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + c.digitValue()) % 97;
    return rest;
}

/// Letters as two digits (A = 10 ... Z = 35), digits as they are, everything else left out.
QString numeric(const QString &text)
{
    QString out;
    for (const QChar c : text.toUpper())
        if (c.isDigit())
            out += c;
        else if (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
            out += QString::number(c.unicode() - 'A' + 10);
    return out;
}

} // namespace

QByteArray shownContent(const Visit &visit, const ServiceCatalogue &catalogue, const QString &language)
{
    const ServiceDefinition *service = catalogue.service(visit.service);
    QCborArray payments;
    for (const Payment &p : visit.payments)
        payments.append(QCborArray{p.amount.currency, qint64(p.amount.minor), p.mode, p.receiptNo});
    QCborArray signoffs;
    for (const Signoff &s : visit.signoffs)
        signoffs.append(QCborArray{s.stepId, s.operatorId, s.station, s.shown.bytes()});
    QCborMap content{{1, uuidBytes(visit.id)},
                     {2, visit.arn},
                     {3, visit.service},
                     {4, qint64(service ? service->version : 0)},
                     {5, visit.scheme},
                     {6, language},
                     {7, textMap(visit.fields)},
                     {8, captures(visit)},
                     {9, payments},
                     {10, visit.feeSchedule},
                     {11, signoffs},
                     {12, visit.stepId}};
    QCborArray lifted;
    for (const LiftedRule &each : visit.lifted)
        lifted.append(QCborArray{each.rule, each.order, each.officerId});
    if (!lifted.isEmpty())
        content.insert(13, lifted);
    if (visit.review)
        content.insert(14, QCborArray{visit.review->code, visit.review->note, visit.review->operatorId});
    if (visit.booklet)
        content.insert(15, QCborArray{draft(visit.id, *visit.booklet).open, visit.bookletOld});
    return cbor::encode(content);
}

const QStringList &exceptionFields()
{
    static const QStringList fields{QStringLiteral("scheme"), QStringLiteral("booklet"),
                                    QStringLiteral("reissueReasons"), QStringLiteral("damageExtent")};
    return fields;
}

Digest exceptionDigest(const Visit &visit, const QString &rule, const QString &order)
{
    QMap<QString, QString> applied;
    for (const QString &id : exceptionFields())
        applied.insert(id, visit.fields.value(id));
    const QCborMap content{{1, uuidBytes(visit.id)}, {2, rule},         {3, order},
                           {4, visit.service},       {5, visit.scheme}, {6, textMap(applied)}};
    return Digest::of(cbor::encode(content));
}

Digest shownDigest(const Visit &visit, const ServiceCatalogue &catalogue, const QString &language)
{
    return Digest::of(shownContent(visit, catalogue, language));
}

QDate basisDate(const Visit &visit, QDate today)
{
    return visit.submittedOn.isValid() ? visit.submittedOn : today;
}

QList<DocumentDefinition> documentsOf(const Visit &visit, const ServiceCatalogue &catalogue, QDate today)
{
    const RuleQuestion question = questionOf(visit, Kendra(), today);
    QList<DocumentDefinition> asked;
    for (const AdvisedDocument &document : documentsFor(catalogue, question))
        asked.append(document.definition);
    return asked;
}

FeeQuestion feeQuestion(const Visit &visit, KendraType at, QDate today)
{
    FeeQuestion question;
    question.serviceId = visit.service;
    question.scheme = visit.scheme;
    question.booklet = visit.fields.value(QStringLiteral("booklet"));
    question.dateOfBirth = QDate::fromString(visit.fields.value(QStringLiteral("dateOfBirth")), Qt::ISODate);
    question.basisDate = basisDate(visit, today);
    question.validityRequired = visit.fields.value(QStringLiteral("validityRequired"));
    question.reissueReasons =
        visit.fields.value(QStringLiteral("reissueReasons")).split(ListSeparator, Qt::SkipEmptyParts);
    question.changeKinds = visit.fields.value(QStringLiteral("changeReasons")).split(ListSeparator, Qt::SkipEmptyParts);
    question.previousExpiry = QDate::fromString(visit.fields.value(QStringLiteral("previousExpiryDate")), Qt::ISODate);
    question.lostOn = QDate::fromString(visit.fields.value(QStringLiteral("lostOn")), Qt::ISODate);
    question.visitDate = today;
    question.kendraType = kendraTypeName(at);
    return question;
}

Result<FeeDue> feeOf(const Visit &visit, const ServiceCatalogue &catalogue, KendraType at, QDate today)
{
    return catalogue.fee(feeQuestion(visit, at, today));
}

Result<Money> feeDue(const Visit &visit, const ServiceCatalogue &catalogue, KendraType at, QDate today)
{
    const auto balance = feeBalance(visit, catalogue, at, today);
    return balance ? Result<Money>(balance->due) : balance.fault();
}

QStringList openItems(const Visit &visit, const ServiceCatalogue &catalogue, const Kendra &kendra, QDate today)
{
    QStringList open;
    const ServiceDefinition *service = catalogue.service(visit.service);
    if (!service)
        return {QStringLiteral("service:") + visit.service};
    const QMap<QString, QString> problems =
        catalogue.problems(visit.service, visit.fields, visit.submittedOn.isValid() ? visit.submittedOn : today);
    for (auto it = problems.begin(); it != problems.end(); ++it)
        open.append(QStringLiteral("field:%1:%2").arg(it.key(), it.value()));
    open += openByRules(visit, catalogue, questionOf(visit, kendra, today));
    const CaptureRules &rules = service->captures;
    if (rules.photo && visit.photo.isEmpty() && !visit.waived.contains(QStringLiteral("PHOTO")))
        open.append(QStringLiteral("photo"));
    if (rules.fingerprints && visit.fingers.isEmpty() && !visit.waived.contains(QStringLiteral("FINGERPRINTS"))
        && !minorWithoutPrints(visit, rules, today))
        open.append(QStringLiteral("fingerprints"));
    if (rules.signature && visit.signature.isEmpty() && !visit.waived.contains(QStringLiteral("SIGNATURE")))
        open.append(QStringLiteral("signature"));
    const auto due = feeDue(visit, catalogue, kendra.type, today);
    if (!due)
        open.append(QStringLiteral("fee:") + due.fault().code);
    else if (due->minor > 0)
        open.append(QStringLiteral("fee:%1").arg(due->minor));
    const bool confirmed =
        !visit.confirmed.isEmpty() && visit.confirmed == shownDigest(visit, catalogue, visit.confirmedLanguage);
    if (!confirmed)
        open.append(QStringLiteral("confirmation"));
    return open;
}

QString provisionalNumber(const KendraId &kendra, const StationId &station, QDate day, int sequence)
{
    const QString stem = QStringLiteral("PRV-%1-%2-%3-%4")
                             .arg(kendra, station, day.toString(QStringLiteral("yyMMdd")))
                             .arg(sequence, 3, 10, QLatin1Char('0'));
    const int check = 98 - modulo97(numeric(stem) + QStringLiteral("00"));
    return QStringLiteral("%1-%2").arg(stem).arg(check, 2, 10, QLatin1Char('0'));
}

bool provisionalNumberHolds(const QString &number)
{
    return number.startsWith(QLatin1String("PRV-")) && modulo97(numeric(number)) == 1;
}

bool isTokenNumber(const QString &text)
{
    static const QRegularExpression grammar(QStringLiteral("\\A[NTPSMDWEH][A-Z]?[0-9]{3,4}\\z"));
    return grammar.match(text).hasMatch();
}

QString normalisedArn(const QString &text)
{
    static const QRegularExpression grammar(QStringLiteral("\\A\\s*([0-9]{2})-?([0-9]{10})\\s*\\z"));
    const QRegularExpressionMatch match = grammar.match(text);
    return match.hasMatch() ? match.captured(1) + QLatin1Char('-') + match.captured(2) : QString();
}

} // namespace seva
