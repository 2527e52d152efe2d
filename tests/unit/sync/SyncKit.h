// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/events/TokenIssued.h>
#include <seva/sync/Hub.h>
#include <seva/sync/HubLink.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace seva::sync::test {

template <typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s: %s", qPrintable(result.fault().code), qPrintable(result.fault().subject));
    return *std::move(result);
}
inline void must(const Result<void> &result)
{
    if (!result.ok())
        qFatal("%s: %s", qPrintable(result.fault().code), qPrintable(result.fault().subject));
}

/// The same token as before, by a later epoch's word.
inline void isSaidAnew(const HttpResponse &again, const HttpResponse &before)
{
    const auto now = must(decode<ClaimAnswer>(again.body));
    const auto then = must(decode<ClaimAnswer>(before.body));
    QCOMPARE(now.visit, then.visit);
    QCOMPARE(now.token, then.token);
    QVERIFY(now.epoch > then.epoch && now.fence > then.fence);
}

/// The machine's clock, which a test may put ahead.
class SteppedClock : public Clock
{
public:
    Instant now() const override { return m_clock.now() + m_ahead; }
    void step(Instant by) { m_ahead += by; }

private:
    const SystemClock m_clock;
    std::atomic<Instant> m_ahead = 0;
};

/// A Kendra with its own authority: DC, HUB, a kiosk, a display and counters.
struct TestKendra
{
    TestKendra()
    {
        KendraSetup setup = with({station("DC", "DATA-CENTRE"), station("HUB", "HUB"), station("HUB-2", "HUB"),
                                  station("KIOSK-01", "KIOSK"), station("DISPLAY-01", "DISPLAY")});
        for (int i = 1; i <= 8; ++i)
            setup.stations.append(station(QStringLiteral("A-0%1").arg(i), "COUNTER", "A"));
        desk = must(EnrolmentDesk::open(dir.path(), setup, random, clock.now(), clock.now()));
    }

    static KendraSetup with(const QList<RosterStation> &stations)
    {
        KendraSetup setup;
        setup.kendra.id = QStringLiteral("GJ-BHJ-PSK");
        setup.kendra.languages = {QStringLiteral("en")};
        setup.kendra.fileNumberPrefix = QStringLiteral("AH");
        setup.kendra.demonstration = true;
        setup.stations = stations;
        return setup;
    }

    static RosterStation station(const StationId &id, const QString &kind, const QString &step = {})
    {
        RosterStation out;
        out.id = id;
        out.kind = kind;
        out.stepId = step;
        return out;
    }

    QTemporaryDir dir;
    SystemRandom random;
    SystemClock clock;
    std::unique_ptr<EnrolmentDesk> desk;
};

/// One enrolled machine with keys, journal and vault in a folder of its own.
struct Machine
{
    /// `code`: where the desk has not been asked for this station yet.
    Machine(TestKendra &home, const StationId &id, const QString &hubUrl = {}, const QString &code = {}) : kendra(home)
    {
        keys = must(openSoftwareKeyStore(dir.path(), kendra.random));
        const auto desk = [this](const EnrolRequest &request) {
            return kendra.desk->enrol(request, kendra.clock.now());
        };
        const QString secret = code.isEmpty() ? kendra.desk->codeOf(id) : code;
        enrolment = must(enrolWith(desk, hubUrl, secret, id, dir.path(), *keys));
        open();
    }
    void open()
    {
        journal = must(Journal::open(dir.path() + "/journal", *keys, kendra.clock, kendra.random,
                                     must(journalOptions(enrolment, *keys))));
        vault = std::make_unique<CaptureVault>(dir.path() + "/vault", *journal, kendra.random);
    }
    /// What a hub of this machine is made of; of it the caller may change what is not a reference.
    HubParts parts(HubParts::Role role, quint16 port = 0)
    {
        ServerOptions server;
        server.port = port;
        Enrolment self = enrolment;
        // The authority's own copy: it knows who enrols later.
        if (!ownBook)
            self.book = kendra.desk->book();
        HubParts parts{role,      dir.path(), server,       self,         kendra.desk.get(),
                       *journal,  *vault,     kendra.clock, kendra.clock, kendra.random,
                       catalogue, {},         scene,        statuses,     calendars};
        parts.books = books;
        return parts;
    }
    std::unique_ptr<Hub> serve(HubParts::Role role, const QString &uplink = {}, quint16 port = 0)
    {
        HubParts whole = parts(role, port);
        whole.enrolment.hubUrl = uplink;
        return must(Hub::start(std::move(whole)));
    }
    std::unique_ptr<HubLink> link()
    {
        return std::make_unique<HubLink>(enrolment, *journal, *vault, kendra.clock, kendra.random);
    }
    /// One token, waiting at A.
    VisitId issue(int number)
    {
        const VisitId id = uuidV7(kendra.clock.now(), kendra.random.bytes(10));
        const EventDraft draft = issued(id, number);
        must(journal->execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{draft}); }));
        return id;
    }
    static EventDraft issued(const VisitId &id, int number)
    {
        TokenIssued e;
        e.number = QStringLiteral("N%1").arg(number, 4, 10, QLatin1Char('0'));
        e.service = QStringLiteral("passport.ordinary.fresh");
        e.scheme = QStringLiteral("NORMAL");
        e.stepId = QStringLiteral("A");
        e.priority = QStringLiteral("NONE");
        e.station = QStringLiteral("KIOSK-01");
        e.kendra = QStringLiteral("GJ-BHJ-PSK");
        e.day = QDate(2026, 11, 23);
        return draft(id, e);
    }
    std::uint64_t has(const OriginId &origin) const { return journal->heads().value(origin).acked; }

    TestKendra &kendra;
    QTemporaryDir dir;
    std::unique_ptr<KeyStore> keys;
    Enrolment enrolment;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<CaptureVault> vault;
    /// What the next serve() is given.
    BackOfficeScene scene;
    std::shared_ptr<const ServiceCatalogue> catalogue = std::make_shared<const ServiceCatalogue>();
    std::shared_ptr<const StatusBook> statuses;
    std::shared_ptr<const CalendarBook> calendars;
    const BookShelf *books = nullptr;
    bool ownBook = false; ///< hears of a newer roster from above, as in another house
};

inline QString urlOf(const Hub &hub)
{
    return QStringLiteral("https://127.0.0.1:%1").arg(hub.port());
}

} // namespace seva::sync::test
