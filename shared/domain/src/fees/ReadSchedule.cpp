// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../catalogue/ReadService.h"
#include "ScheduleFile.h"

namespace seva {

namespace {

QDate readDay(const Json &object, const char *key)
{
    return QDate::fromString(readString(object, key), Qt::ISODate);
}

QStringList readList(const Json &object, const char *key)
{
    return readStrings(object.value(key, Json::array()));
}

/// Nothing for the word UNKNOWN, the only text the schema lets stand here.
std::optional<std::int64_t> readAmount(const Json &amount)
{
    return amount.is_number() ? std::optional(amount.get<std::int64_t>()) : std::nullopt;
}

FeeAmounts readAmounts(const Json &object)
{
    FeeAmounts amounts;
    amounts.normal = readAmount(object.at("normal"));
    amounts.hasTatkaal = object.contains("tatkaal");
    if (amounts.hasTatkaal)
        amounts.tatkaal = readAmount(object.at("tatkaal"));
    return amounts;
}

FeeLine readLine(const Json &object, const QString &currency)
{
    FeeLine line;
    line.id = readString(object, "id");
    line.table = readString(object, "table");
    line.issueKinds = readList(object, "issueKinds");
    line.booklets = readList(object, "booklets");
    line.ageClasses = readList(object, "ageClasses");
    line.refusal = readString(object, "refuse");
    const Json byCurrency = object.value("amounts", Json::object());
    for (const auto &[code, amounts] : byCurrency.items())
        line.amounts.insert(QString::fromStdString(code), readAmounts(amounts));
    for (const Json &part : object.value("parts", Json::array()))
        line.parts.append({readString(part, "id"), readLabel(part.at("label")),
                           Money{currency, part.at("amount").get<std::int64_t>()}});
    line.source = readString(object, "source");
    line.confidence = readString(object, "confidence");
    return line;
}

FeeRebate readRebate(const Json &object)
{
    FeeRebate rebate;
    rebate.percent = object.at("percent").get<int>();
    rebate.belowAge = object.at("belowAge").get<int>();
    rebate.aboveAge = object.at("aboveAge").get<int>();
    rebate.issueKinds = readList(object, "issueKinds");
    rebate.onTatkaal = object.at("rebateOnTatkaal").get<bool>();
    rebate.from = readDay(object, "from");
    return rebate;
}

PaymentTerms readTerms(const Json &object)
{
    PaymentTerms terms;
    terms.validityYears = object.at("validityYears").get<int>();
    terms.transferable = object.at("transferable").get<bool>();
    terms.refund = readString(object, "refund");
    terms.refundBy = readString(object, "refundBy");
    terms.tatkaalOnline = readString(object, "tatkaalOnline");
    terms.onlineModes = readList(object, "onlineModes");
    terms.counterModes = readList(object, "counterModes");
    if (object.contains("challan")) {
        const Json &challan = object.at("challan");
        terms.challan = ChallanTerms{challan.at("payableAfterHours").get<int>(), challan.at("validDays").get<int>(),
                                     challan.at("confirmWorkingDays").get<int>()};
    }
    return terms;
}

void readKinds(const Json &document, FeeSchedule &schedule)
{
    for (const Json &object : document.at("services"))
        schedule.services.append({readString(object, "id"), readString(object, "table"),
                                  readString(object, "issueKind"), object.value("takesReasons", false)});
    for (const Json &rule : document.value("issueKinds", Json::array()))
        schedule.issueKindRules.append(
            {readString(rule, "kind"), readList(rule, "reasons"), rule.value("onChange", false)});
    const Json expired = document.value("expiredWhenLost", Json::object());
    schedule.expiredWhenLostFrom = readString(expired, "from");
    schedule.expiredWhenLostTo = readString(expired, "to");
}

} // namespace

FeeSchedule readFeeSchedule(const Json &document)
{
    FeeSchedule schedule;
    schedule.id = readString(document, "feeSchedule");
    schedule.title = readLabel(document.at("title"));
    schedule.from = readDay(document, "from");
    schedule.until = readDay(document, "until");
    schedule.kendraTypes = readList(document, "kendraTypes");
    schedule.currency = readString(document, "currency");
    const Json currencyAt = document.value("currencyAt", Json::object());
    for (const auto &[type, currency] : currencyAt.items())
        schedule.currencyAt.insert(QString::fromStdString(type), QString::fromStdString(currency.get<std::string>()));
    schedule.chargeDifferenceOnVisit = document.value("chargeDifferenceOnVisit", false);
    readKinds(document, schedule);
    if (document.contains("rebate"))
        schedule.rebate = readRebate(document.at("rebate"));
    if (document.contains("terms"))
        schedule.terms = readTerms(document.at("terms"));
    for (const Json &line : document.at("lines"))
        schedule.lines.append(readLine(line, schedule.currency));
    return schedule;
}

QList<FeeRefusal> readFeeRefusals(const Json &document)
{
    QList<FeeRefusal> refusals;
    for (const Json &object : document.at("feeRefusals"))
        refusals.append({readString(object, "id"),
                         readString(object, "rule"),
                         readLabel(object.at("text")),
                         readString(object, "source"),
                         {}});
    return refusals;
}

} // namespace seva
