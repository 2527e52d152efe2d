// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chain.h"

#include "../../../offline-sync/demo/Books.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

namespace seva::test {

namespace {

const QByteArray kName = "KIOSK-01";
constexpr char kService[] = "passport.pcc";
/// The hub tells about every second what waits there; so many seconds without anything are the truth.
constexpr int kBeats = 4;

QByteArray call(const QByteArray &verb, const QByteArray &arguments = {})
{
    return R"({"call": ")" + verb + R"(", "args": [)" + arguments + "]}";
}

QByteArray wait(const QByteArray &property, const QByteArray &words, int milliseconds)
{
    return R"({"wait": ")" + property + R"(", "in": [)" + words + R"(], "within": )" + QByteArray::number(milliseconds)
           + '}';
}

/// From the first page to the number, which is durable before it is told.
QList<QByteArray> tokenSteps(int patience)
{
    return {call("issue.chooseLanguage", "\"en\""),
            call("issue.beginWalkIn"),
            call("issue.chooseService", '"' + QByteArray(kService) + '"'),
            wait("issue.step", "\"Advice\"", patience),
            call("issue.acceptAdvice"),
            call("issue.choosePriority", "\"Nothing\""),
            wait("issue.step", "\"Token\"", patience)};
}

} // namespace

QString Chain::dataOf(Part part) const
{
    constexpr std::array names{"centre", "hub", "kiosk"};
    return m_folder + QLatin1Char('/') + QLatin1String(names.at(part));
}

QString Chain::code(const QString &station) const
{
    QFile file(dataOf(Centre) + QStringLiteral("/codes.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(station).toString()
                                          : QString();
}

QStringList Chain::arguments(Part part) const
{
    const auto url = [this](Part of) {
        return QStringLiteral("https://%1:%2").arg(m_surroundings[of].address, QString::fromLatin1(m_ports.value(of)));
    };
    const Surroundings &around = m_surroundings[part];
    QStringList words{QStringLiteral("--data"),         dataOf(part),
                      QStringLiteral("--services"),     servicesFolder(),
                      QStringLiteral("--clock-offset"), QString::number(around.clockOffset)};
    if (part == Kiosk)
        return words + QStringList{QStringLiteral("--station"),    QString::fromLatin1(kName),
                                   QStringLiteral("--hub"),        url(Hub),
                                   QStringLiteral("--enrol-code"), code(QString::fromLatin1(kName)),
                                   QStringLiteral("--output"),     m_folder + QStringLiteral("/paper"),
                                   QStringLiteral("--autopilot"),  QStringLiteral("-"),
                                   QStringLiteral("--headless")};
    words += {QStringLiteral("--role"),
              part == Hub ? QStringLiteral("kendra-hub") : QStringLiteral("data-centre"),
              QStringLiteral("--listen"),
              around.address + QLatin1Char(':') + QString::fromLatin1(m_ports.value(part, "0")),
              QStringLiteral("--kendra-config"),
              demonstrationKendra()};
    if (part == Hub)
        words += {QStringLiteral("--uplink"), url(Centre), QStringLiteral("--enrol-code"), code(QStringLiteral("HUB"))};
    return words;
}

bool Chain::run(Part part)
{
    const Surroundings &around = m_surroundings[part];
    QStringList words = around.before;
    words += {programPath(part == Kiosk ? QStringLiteral("seva-kiosk") : QStringLiteral("seva-hub"))};
    words += arguments(part);
    auto running = std::make_shared<Running>(words.takeFirst(), words, around.environment);
    m_running.insert(part, running);
    if (part == Kiosk)
        return read("languages.current").contains("\"ok\":true");
    const QByteArray line = running->awaitLine("listening");
    m_ports.insert(part, line.mid(line.lastIndexOf(':') + 1).trimmed());
    return !line.isEmpty();
}

QString Chain::start()
{
    for (const Part part : {Centre, Hub, Kiosk})
        if (!run(part))
            return QStringLiteral("part %1 does not start").arg(part);
    return {};
}

bool Chain::restart(Part part)
{
    m_running.remove(part);
    return run(part);
}

void Chain::kill(Part part)
{
    if (!runs(part))
        return;
    ::kill(pid_t(m_running[part]->pid()), SIGKILL);
    m_running.remove(part);
}

bool Chain::stop(Part part)
{
    if (part == Kiosk) // nobody tells a kiosk to stop: its power goes
        kill(part);
    return !runs(part) || m_running.take(part)->stop();
}

QByteArray Chain::ask(const QByteArray &step)
{
    m_running[Kiosk]->say(step);
    return m_running[Kiosk]->awaitLine("\"ok\"");
}

QByteArray Chain::read(const QByteArray &property)
{
    return ask(R"({"read": ")" + property + "\"}");
}

QString Chain::takeToken(int patience)
{
    for (const QByteArray &step : tokenSteps(patience))
        if (const QByteArray answer = ask(step); !answer.contains("\"ok\":true"))
            return {};
    const QString number =
        QJsonDocument::fromJson(read("issue.number")).object().value(QStringLiteral("value")).toString();
    if (number.isEmpty())
        return {};
    m_told.append(number.simplified().remove(QLatin1Char(' ')));
    ask(call("issue.finish"));
    return number;
}

void Chain::beginToken()
{
    for (const QByteArray &step : tokenSteps(kPatience))
        m_running[Kiosk]->say(step);
}

bool Chain::drained(int milliseconds)
{
    const QByteArray none = "\"ok\":true,\"value\":0}";
    const QDeadlineTimer deadline(milliseconds);
    for (int seen = 0; seen < kBeats && !deadline.hasExpired();) {
        (void)ask(R"({"pause": 1000})");
        seen = read("link.unsent").contains(none) ? seen + 1 : 0;
    }
    return !deadline.hasExpired();
}

namespace {

void compareHeads(const demo::Books &books, QStringList &wrong)
{
    const demo::Book &kiosk = books.stations[QString::fromLatin1(kName)];
    const Cursor own = kiosk.heads.value(kiosk.own);
    const auto at = [&](const demo::Book &book) { return book.heads.value(kiosk.own); };
    if (at(books.hub).acked != own.acked || at(books.hub).head != own.head)
        wrong.append(
            QStringLiteral("the hub holds %1 of the kiosk's %2 events").arg(at(books.hub).acked).arg(own.acked));
    if (at(books.centre).acked != own.acked || at(books.centre).head != own.head)
        wrong.append(QStringLiteral("the data centre holds %1 of the kiosk's %2 events")
                         .arg(at(books.centre).acked)
                         .arg(own.acked));
    for (const demo::Book &book : books.stations)
        if (books.centre.heads.value(book.own).acked < book.acknowledged)
            wrong.append(QStringLiteral("%1 were acknowledged, the data centre holds %2")
                             .arg(book.acknowledged)
                             .arg(books.centre.heads.value(book.own).acked));
}

void compareTokens(const demo::Books &books, const QStringList &told, QStringList &wrong)
{
    QMap<QString, int> visits;
    for (const Visit &visit : books.centre.state.visits)
        if (!visit.token.isEmpty())
            ++visits[visit.day.toString(Qt::ISODate) + QLatin1Char(' ') + visit.token];
    QMap<QString, int> numbers;
    for (auto it = visits.begin(); it != visits.end(); ++it) {
        if (it.value() != 1)
            wrong.append(QStringLiteral("token %1 was given %2 times").arg(it.key()).arg(it.value()));
        ++numbers[it.key().section(QLatin1Char(' '), 1).remove(QLatin1Char(' ')).remove(QLatin1Char('-'))];
    }
    QMap<QString, int> said;
    for (const QString &number : told)
        ++said[number];
    for (auto it = said.begin(); it != said.end(); ++it)
        if (numbers.value(it.key()) < it.value())
            wrong.append(QStringLiteral("token %1 was told and is not at the data centre").arg(it.key()));
}

} // namespace

QString Chain::verdict()
{
    QStringList wrong;
    for (const Part part : {Kiosk, Hub, Centre})
        if (!stop(part))
            wrong.append(QStringLiteral("part %1 did not end by itself").arg(part));
    const auto books = demo::openBooks({{QString::fromLatin1(kName), dataOf(Kiosk)}}, dataOf(Hub), dataOf(Centre));
    if (!books)
        return books.fault().code + QLatin1Char(' ') + books.fault().subject;
    wrong += books->findings;
    compareHeads(*books, wrong);
    compareTokens(*books, m_told, wrong);
    return wrong.join(QStringLiteral("; "));
}

} // namespace seva::test
