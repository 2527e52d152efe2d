// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Script.h"

#include <seva/base/Files.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace seva::demo {

namespace {

constexpr qint64 kMaxFile = 4 << 20;
constexpr int kPatience = 20'000;

QJsonObject call(const QString &verb, const QJsonArray &arguments = {})
{
    return {{QStringLiteral("call"), verb}, {QStringLiteral("args"), arguments}};
}

QJsonObject wait(const QString &property, const QJsonArray &in)
{
    return {{QStringLiteral("wait"), property}, {QStringLiteral("in"), in}, {QStringLiteral("within"), kPatience}};
}

void takeToken(QJsonArray &steps)
{
    for (const QJsonValue &step :
         QJsonArray{call(QStringLiteral("issue.acceptAdvice")),
                    call(QStringLiteral("issue.choosePriority"), {QStringLiteral("Nothing")}),
                    wait(QStringLiteral("issue.step"), {QStringLiteral("Token")}),
                    wait(QStringLiteral("issue.slip"), {QStringLiteral("Printed"), QStringLiteral("Taken")}),
                    QJsonObject{{QStringLiteral("read"), QStringLiteral("issue.number")}},
                    call(QStringLiteral("issue.finish"))})
        steps.append(step);
}

} // namespace

Result<QMap<QString, Post>> postsOf(const QString &kendraFile)
{
    const auto bytes = files::read(kendraFile, kMaxFile);
    if (!bytes)
        return bytes.fault();
    const QJsonObject kendra = QJsonDocument::fromJson(*bytes).object();
    const QMap<QString, QString> roleOfStep{{QStringLiteral("A"), QStringLiteral("CSE")},
                                            {QStringLiteral("B"), QStringLiteral("VO")},
                                            {QStringLiteral("C"), QStringLiteral("GO")}};
    QMap<QString, Post> posts;
    QStringList taken;
    for (const QJsonValue &station : kendra.value(QStringLiteral("stations")).toArray()) {
        const QString role = roleOfStep.value(station[QStringLiteral("step")].toString());
        for (const QJsonValue &person : kendra.value(QStringLiteral("operators")).toArray()) {
            const QString id = person[QStringLiteral("id")].toString();
            if (role.isEmpty() || taken.contains(id) || !person[QStringLiteral("roles")].toArray().contains(role))
                continue;
            taken.append(id);
            posts.insert(station[QStringLiteral("id")].toString(),
                         {id, role, person[QStringLiteral("pin")].toString()});
            break;
        }
    }
    if (posts.isEmpty())
        return fault("demo.kendra-unreadable", kendraFile);
    return posts;
}

Result<QStringList> arnsOf(const QString &day)
{
    const QString file = QFileInfo(day).isDir() ? day + QStringLiteral("/appointments.csv") : day;
    const auto bytes = files::read(file, kMaxFile);
    if (!bytes)
        return bytes.fault();
    QStringList arns;
    for (const QByteArray &row : bytes->split('\n'))
        if (const QByteArray arn = row.left(row.indexOf(',')); !arn.isEmpty() && arn != "arn")
            arns.append(QString::fromLatin1(arn));
    if (arns.isEmpty())
        return fault("demo.day-empty", file);
    return arns;
}

QJsonArray kioskSteps(const QString &arn, const QString &language)
{
    const QJsonArray anyNotice{QStringLiteral("Advice"), QStringLiteral("Notice")};
    QJsonArray steps{call(QStringLiteral("issue.chooseLanguage"), {language}),
                     call(QStringLiteral("issue.presentCode"), {arn}), wait(QStringLiteral("issue.step"), anyNotice),
                     QJsonObject{{QStringLiteral("when"), QStringLiteral("issue.step")},
                                 {QStringLiteral("is"), QStringLiteral("Notice")},
                                 {QStringLiteral("steps"), QJsonArray{call(QStringLiteral("issue.goOn"))}}},
                     wait(QStringLiteral("issue.step"), {QStringLiteral("Advice")})};
    takeToken(steps);
    return steps;
}

QJsonArray walkInSteps(const QString &serviceId, const QString &language)
{
    QJsonArray steps{call(QStringLiteral("issue.chooseLanguage"), {language}),
                     call(QStringLiteral("issue.beginWalkIn")),
                     call(QStringLiteral("issue.chooseService"), {serviceId}),
                     wait(QStringLiteral("issue.step"), {QStringLiteral("Advice")})};
    takeToken(steps);
    return steps;
}

QJsonArray counterSteps(const Post &post, quint64 seed)
{
    const QMap<QString, QString> roles{{QStringLiteral("CSE"), QStringLiteral("Cse")},
                                       {QStringLiteral("VO"), QStringLiteral("VerificationOfficer")},
                                       {QStringLiteral("GO"), QStringLiteral("GrantingOfficer")}};
    return {call(QStringLiteral("session.signIn"), {post.operatorId, post.pin, roles.value(post.role)}),
            QJsonObject{{QStringLiteral("wait"), QStringLiteral("session.signedIn")},
                        {QStringLiteral("is"), true},
                        {QStringLiteral("within"), kPatience}},
            call(QStringLiteral("serve.start"), {int(seed & 0x7fffffff)})};
}

} // namespace seva::demo
