// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A counter in a process of its own that takes card payments by the real driver, so that another process can look
// into its memory. Lines on standard output: "paid" after the payments, "exported" when the records lie in plain files.
//
// usage: seva-payment-witness PORT COUNT FOLDER CONTROL [careless]
#include "SmallKendra.h"

#include <seva/drivers/CardTerminal.h>

#include <QCborMap>
#include <QCborValue>
#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

#include <netinet/in.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>

using namespace seva;
using namespace seva::test;

namespace {

const QString kA = QStringLiteral("A-01");
constexpr int kPatience = 20'000;
QFile *logFile = nullptr;

/// One counter A with a case on its screen, whose terminal is the real driver.
struct Counter
{
    explicit Counter(int port)
        : kendra({KendraType::Psk, {kA}, QStringLiteral("instant"), true, {}}),
          id(kendra.arrive(QStringLiteral("passport.ordinary.fresh")))
    {
        SmallStation &station = kendra.at(kA);
        auto terminal =
            makeCardTerminal({{QStringLiteral("address"), QStringLiteral("127.0.0.1")}, {QStringLiteral("port"), port}},
                             kendra.clock, alarms);
        station.serve.reset();
        station.desk.reset();
        station.runtime->devices().terminal = std::move(*terminal);
        station.desk = std::make_unique<CounterDesk>(*station.post);
        station.serve = std::make_unique<ServeProgram>(*station.desk, station.runtime->alarms());
        const bool called = kendra.signIn(kA) && (desk().callNext(), true)
                            && kendra.until([this] { return desk().moment() == CounterDesk::Called; });
        if (!called)
            qFatal("no case: %s", qPrintable(desk().messages()->text()));
        desk().startService();
    }
    ~Counter()
    {
        SmallStation &station = kendra.at(kA);
        station.serve.reset();
        station.desk.reset();
        station.runtime->devices().terminal.reset();
    }

    CounterDesk &desk() { return *kendra.at(kA).desk; }
    Visit visit() { return kendra.visit(kA, id); }

    /// Twice where the first try stays unclear: the second one looks it up.
    void pay()
    {
        FeeTask &fee = *desk().capture()->fee();
        for (int i = 0; i < 2 && fee.isDue(); ++i) {
            fee.collect(FeeTask::Card);
            if (!QTest::qWaitFor([&] { return !fee.busy(); }, kPatience))
                qFatal("the payment does not end");
            qInfo().noquote() << "seen by the counter:" << desk().messages()->text();
        }
    }

    QtAlarms alarms;
    SmallKendra kendra;
    VisitId id;
};

void toLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logFile->write(line.toUtf8() + '\n');
    logFile->flush();
}

/// A driver as it must not be: what the terminal says goes through usual strings, and these are let go as usual.
void payCarelessly(int port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(static_cast<unsigned short>(port));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int line = ::socket(AF_INET, SOCK_STREAM, 0);
    if (::connect(line, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0)
        qFatal("no terminal");
    QByteArray question("v=1\x1cop=charge\x1cref=CARELESS-1\x1c"
                        "amount=100\x1c"
                        "cur=INR\x03");
    char check = 0;
    for (const char c : std::as_const(question))
        check = char(check ^ c);
    question = '\x02' + question + check;
    (void)!::write(line, question.constData(), size_t(question.size()));
    constexpr qsizetype much = 4'096;
    QByteArray heard(much, '\0');
    (void)!::read(line, heard.data(), size_t(much));
    ::close(line);
}

/// The pages of the journal without their encryption, and its events as text.
void exportRecords(Counter &counter, const QString &to)
{
    StationRuntime &station = *counter.kendra.at(kA).runtime;
    QFile text(to + QStringLiteral(".events.txt"));
    if (!text.open(QIODevice::WriteOnly))
        qFatal("no export");
    for (const OriginId &origin : station.journal().heads().keys()) {
        const auto events = station.journal().events(origin, 0, 10'000);
        for (const Event &event : events.value()) {
            text.write(event.type.toUtf8() + ' ' + QCborValue(event.open).toDiagnosticNotation().toUtf8() + ' '
                       + QCborValue(event.personal).toDiagnosticNotation().toUtf8() + '\n');
        }
    }
    QDirIterator files(counter.kendra.folder(kA), {QStringLiteral("journal.db*")}, QDir::Files,
                       QDirIterator::Subdirectories);
    const QString copy = to + QStringLiteral(".db");
    while (files.hasNext()) {
        const QString file = files.next();
        QFile::copy(file, copy + file.mid(file.lastIndexOf(QStringLiteral("journal.db")) + 10));
    }
    sqlite3 *db = nullptr;
    const QByteArray key = "raw:" + station.keys().pageKey();
    const bool plain =
        sqlite3_open(copy.toUtf8().constData(), &db) == SQLITE_OK
        && sqlite3_key_v2(db, "main", key.constData(), int(key.size())) == SQLITE_OK
        && sqlite3_exec(db, "PRAGMA journal_mode=DELETE; PRAGMA rekey='';", nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!plain)
        qFatal("no plain pages: %s", sqlite3_errmsg(db));
    sqlite3_close_v2(db);
}

void say(const char *word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int port = arguments.value(1).toInt();
    const QString folder = arguments.value(3);
    QFile log(folder + QStringLiteral("/log.txt"));
    if (!log.open(QIODevice::WriteOnly))
        return 1;
    logFile = &log;
    qInstallMessageHandler(toLog);
    // Half of it comes from outside and half stands here, so that only the heap holds the whole.
    const QByteArray control = arguments.value(4).toLatin1() + "-KEPT-IN-MEMORY";
    qInfo().noquote() << arguments.value(4) + QStringLiteral("-WRITTEN-TO-THE-LOG");

    std::vector<std::unique_ptr<Counter>> counters;
    for (int i = 0; i < arguments.value(2).toInt(); ++i) {
        counters.push_back(std::make_unique<Counter>(port));
        counters.back()->pay();
    }
    if (arguments.value(5) == QStringLiteral("careless"))
        payCarelessly(port);
    say("paid");
    char word[8];
    if (!std::fgets(word, sizeof word, stdin))
        return 1;
    int number = 0;
    for (const auto &counter : counters)
        exportRecords(*counter, QStringLiteral("%1/records-%2").arg(folder).arg(number++));
    say(control.isEmpty() ? "" : "exported");
    (void)!std::fgets(word, sizeof word, stdin);
    return 0;
}
