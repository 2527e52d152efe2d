// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleArguments.h"

#include <seva/journal/Definitions.h>

#include <QCommandLineParser>

namespace seva::ctl {

namespace {

/// Options that are answers of the form under a shorter name.
const QMap<QString, QString> kFields{{QStringLiteral("dob"), QStringLiteral("dateOfBirth")},
                                     {QStringLiteral("scheme"), QStringLiteral("scheme")},
                                     {QStringLiteral("booklet"), QStringLiteral("booklet")},
                                     {QStringLiteral("validity"), QStringLiteral("validityRequired")},
                                     {QStringLiteral("reason"), QStringLiteral("reissueReasons")},
                                     {QStringLiteral("change"), QStringLiteral("changeReasons")},
                                     {QStringLiteral("previous-expiry"), QStringLiteral("previousExpiryDate")},
                                     {QStringLiteral("lost-on"), QStringLiteral("lostOn")}};

/// "k=v", or nothing.
std::optional<std::pair<QString, QString>> pairOf(const QString &word)
{
    const qsizetype sign = word.indexOf(QLatin1Char('='));
    if (sign < 1)
        return std::nullopt;
    return std::pair{word.left(sign), word.mid(sign + 1)};
}

/// What the given answers say wrong; what is not answered is nobody's fault here.
QString wrongAnswer(const ServiceDefinition &service, const QMap<QString, QString> &fields)
{
    for (auto given = fields.begin(); given != fields.end(); ++given) {
        const FieldDefinition *field = service.field(given.key());
        if (!field && !kFields.values().contains(given.key()))
            return QStringLiteral("the service has no answer '%1'").arg(given.key());
        const QString problem = field ? valueProblem(*field, given.value()) : QString();
        // The rules speak of a service without Tatkaal and of a second country; to them these are no slips.
        if (!problem.isEmpty() && given.key() != QLatin1String("scheme") && given.key() != QLatin1String("pccCountry"))
            return QStringLiteral("'%1' may not be '%2' (%3)").arg(given.key(), given.value(), problem);
    }
    return {};
}

QString readWords(const QCommandLineParser &parser, RuleArguments &arguments)
{
    RuleQuestion &question = arguments.question;
    for (auto option = kFields.begin(); option != kFields.end(); ++option)
        if (parser.isSet(option.key()))
            question.fields.insert(*option, parser.values(option.key()).join(ListSeparator));
    for (const QString &word : parser.values(QStringLiteral("answer"))) {
        const auto answer = pairOf(word);
        if (!answer)
            return QStringLiteral("--answer takes field=value");
        if (answer->first == QLatin1String("earlierReport"))
            question.earlierReport = answer->second;
        else
            question.fields.insert(answer->first, answer->second);
    }
    for (const QString &word : parser.values(QStringLiteral("show"))) {
        const auto shown = pairOf(word);
        arguments.presented[shown ? shown->first : word] += shown ? QStringList{shown->second} : QStringList();
    }
    question.scanned = arguments.presented.keys();
    question.lifted = parser.values(QStringLiteral("lifted"));
    question.basisDate = QDate::fromString(parser.value(QStringLiteral("on")), Qt::ISODate);
    question.today = question.basisDate;
    bool known = true;
    question.kendra = kendraTypeOf(parser.value(QStringLiteral("kendra")), &known);
    if (!known)
        return QStringLiteral("--kendra is a type of Kendra, such as PSK or MOBILE_VAN");
    return question.basisDate.isValid() ? QString() : QStringLiteral("--on is a day, YYYY-MM-DD");
}

} // namespace

std::variant<RuleArguments, Answer> readRuleArguments(const QStringList &words)
{
    QCommandLineParser parser;
    for (const QString &name :
         kFields.keys()
             + QStringList{QStringLiteral("service"), QStringLiteral("on"), QStringLiteral("answer"),
                           QStringLiteral("show"), QStringLiteral("lifted")})
        parser.addOption({name, QString(), name});
    parser.addOption({QStringLiteral("kendra"), QString(), QStringLiteral("type"), QStringLiteral("PSK")});
    parser.addOption({QStringLiteral("lang"), QString(), QStringLiteral("language"), QStringLiteral("en")});
    parser.addOption({QStringLiteral("services"), QString(), QStringLiteral("folder"), installedServices()});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.positionalArguments().isEmpty())
        return wrongUse(parser.errorText().isEmpty() ? QStringLiteral("only options are taken") : parser.errorText());
    for (const char *needed : {"service", "dob", "on"})
        if (!parser.isSet(QString::fromLatin1(needed)))
            return wrongUse(QStringLiteral("--%1 is needed").arg(QLatin1String(needed)));
    RuleArguments arguments;
    arguments.language = parser.value(QStringLiteral("lang"));
    const auto catalogue = loadDefinitions(parser.value(QStringLiteral("services")));
    if (!catalogue)
        return refused(kBad, catalogue.fault());
    arguments.catalogue = *catalogue;
    const auto service = serviceOrAlias(**catalogue, parser.value(QStringLiteral("service")));
    if (!service)
        return wrongUse(QStringLiteral("no service '%1'").arg(parser.value(QStringLiteral("service"))));
    arguments.question.service = service->service->id;
    arguments.question.fields = service->answers;
    if (const QString wrong = readWords(parser, arguments); !wrong.isEmpty())
        return wrongUse(wrong);
    const QString wrong = wrongAnswer(*service->service, arguments.question.fields);
    return wrong.isEmpty() ? std::variant<RuleArguments, Answer>(arguments) : wrongUse(wrong);
}

QJsonObject jsonOf(const RuleAnswer &answer, const QString &language)
{
    return {{QStringLiteral("rule"), answer.rule},
            {QStringLiteral("source"), answer.source},
            {QStringLiteral("text"), answer.text.in(language)}};
}

} // namespace seva::ctl
