// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chips.h"

#include <seva/domain/Mrz.h>

#include <QCommandLineParser>
#include <QJsonObject>
#include <QRegularExpression>

namespace seva::ctl {

namespace {

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

/// Exactly one way to open the chip: --mrz, --can, or the three fields.
QString accessOf(const QCommandLineParser &parser, ChipAccess &access)
{
    const bool zone = parser.isSet(text("mrz"));
    const bool number = parser.isSet(text("can"));
    const int fields = int(parser.isSet(text("doc"))) + parser.isSet(text("dob")) + parser.isSet(text("expiry"));
    if (int(zone) + number + (fields > 0) != 1 || (fields != 0 && fields != 3))
        return text("either --mrz, or --can, or --doc with --dob and --expiry");
    if (!zone && !parser.positionalArguments().isEmpty())
        return text("what is '%1'?").arg(parser.positionalArguments().first());
    if (number) {
        static const QRegularExpression six(text("^[0-9]{6}$"));
        access.cardAccessNumber = parser.value(text("can"));
        return six.match(access.cardAccessNumber).hasMatch() ? QString() : text("--can takes six digits");
    }
    if (!zone) {
        access = {parser.value(text("doc")).toUpper(), parser.value(text("dob")), parser.value(text("expiry")), {}};
        return {};
    }
    const MrzReading reading = readMrz(QStringList{parser.value(text("mrz"))} + parser.positionalArguments());
    static const QStringList needed{text("documentNumber"), text("birthDate"), text("expiryDate")};
    for (const MrzProblem &problem : reading.problems) {
        if (!reading.format || needed.contains(problem.field))
            return text("--mrz: %1 in %2, line %3 column %4")
                .arg(problem.code, problem.field)
                .arg(problem.line)
                .arg(problem.column);
    }
    access = {reading.data.documentNumber, reading.data.birth.raw, reading.data.expiry.raw, {}};
    return {};
}

} // namespace

std::optional<PassportWords> passportWords(const QStringList &words, QString &problem)
{
    QCommandLineParser parser;
    for (const char *name : {"reader", "mrz", "doc", "dob", "expiry", "can", "out", "store"})
        parser.addOption({text(name), QString(), text("value")});
    if (!parser.parse(QStringList{text("sevactl")} + words)) {
        problem = parser.errorText();
        return {};
    }
    PassportWords asked;
    problem = accessOf(parser, asked.request.access);
    if (!problem.isEmpty())
        return {};
    if (!parser.isSet(text("reader"))) {
        problem = text("--reader is needed; the readers there are: %1")
                      .arg(passportReaders().ok() ? passportReaders()->join(text(", ")) : QString());
        return {};
    }
    asked.reader = parser.value(text("reader"));
    asked.store = cscaFolder(parser.value(text("store")));
    asked.out = parser.value(text("out"));
    return asked;
}

QJsonArray checksJson(const QList<ChipCheckLine> &checks)
{
    static const char *const kNames[] = {"dataGroupHashes",   "signature",  "signerChain",
                                         "validity",          "revocation", "activeAuthentication",
                                         "chipAuthentication"};
    static const char *const kResults[] = {"passed", "failed", "notDone"};
    QJsonArray list;
    for (const ChipCheckLine &line : checks) {
        const QString reason = (line.reason.code + QLatin1Char(' ') + line.reason.subject).trimmed();
        QJsonObject each{{text("id"), text(kNames[int(line.check)])},
                         {text("result"), text(kResults[int(line.result)])}};
        each.insert(text("reason"), reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason));
        list.append(each);
    }
    return list;
}

} // namespace seva::ctl
