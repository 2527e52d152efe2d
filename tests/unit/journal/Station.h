// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/events/AcknowledgementPrinted.h>
#include <seva/events/AppointmentListed.h>
#include <seva/events/FeeCollected.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenIssued.h>
#include <seva/journal/Journal.h>

#include <QTemporaryDir>

#include <memory>

namespace seva {

/// A station's journal in a temporary folder, with keys of its own and the Kendra's pair of the test.
class Station
{
public:
    static constexpr Instant kMorning = 1'795'405'500'000; // 2026-11-23 08:45 IST

    explicit Station(bool holdsKendraKey = true, bool encrypted = true) : clock(kMorning)
    {
        options = kendraOptions();
        options.encryptedPages = encrypted;
        if (!holdsKendraKey)
            options.kendraSecretSeed.clear();
        keys = std::move(*openSoftwareKeyStore(folder(), random));
        open();
    }

    static JournalOptions kendraOptions()
    {
        JournalOptions of;
        of.kendraSecretSeed = QByteArray(32, 'k');
        of.kendraPublic = crypto::boxPair(of.kendraSecretSeed).publicKey;
        of.kendraKeyId = QStringLiteral("GJ-BHJ-PSK/2026Q4");
        of.holder = QStringLiteral("A-03");
        return of;
    }
    QString folder() const { return dir.path(); }
    Result<std::unique_ptr<Journal>> tryOpen() { return Journal::open(folder(), *keys, clock, random, options); }
    void open()
    {
        auto opened = tryOpen();
        if (!opened.ok())
            qFatal("%s: %s", qPrintable(opened.fault().code), qPrintable(opened.fault().subject));
        journal = std::move(*opened);
    }
    void close() { journal.reset(); }

    VisitId newVisit() { return uuidV7(clock.now(), random.bytes(10)); }

    Result<QList<Event>> record(const EventDraft &draft)
    {
        return journal->execute([&draft](const State &, Instant) { return QList<EventDraft>{draft}; });
    }
    QList<Event> must(const EventDraft &draft)
    {
        auto recorded = record(draft);
        if (!recorded.ok())
            qFatal("%s: %s", qPrintable(recorded.fault().code), qPrintable(recorded.fault().subject));
        return *recorded;
    }
    /// An appointment with personal fields, and its token.
    VisitId listAndIssue(const QString &arn, const QString &token)
    {
        const VisitId id = newVisit();
        must(listed(id, arn));
        must(issued(id, token));
        return id;
    }
    /// A visit from the list to the letter: rows in every read table.
    VisitId wholeVisit(const QString &arn, const QString &token)
    {
        const VisitId id = listAndIssue(arn, token);
        const QString counter = QStringLiteral("A-03");
        TokenCalled called;
        called.stepId = QStringLiteral("A");
        called.station = counter;
        must(draft(id, called));
        must(draft(id, ServiceStarted{QStringLiteral("A"), counter, QStringLiteral("op-1")}));
        FeeCollected fee;
        fee.amount = rupees(200'000);
        fee.mode = QStringLiteral("CASH");
        fee.receiptNo = QStringLiteral("R-1");
        must(draft(id, fee));
        GrantDecided granted;
        granted.stepId = QStringLiteral("C");
        granted.decision = QStringLiteral("GRANT");
        granted.provisionalNumber = QStringLiteral("PRV-1");
        must(draft(id, granted));
        must(draft(id, AcknowledgementPrinted{Digest::of(QByteArray("letter")), 1, QStringLiteral("en"), counter}));
        return id;
    }
    static EventDraft listed(const VisitId &id, const QString &arn)
    {
        AppointmentListed e;
        e.kendra = QStringLiteral("GJ-BHJ-PSK");
        e.day = QDate(2026, 11, 23);
        e.service = QStringLiteral("passport.ordinary.fresh");
        e.scheme = QStringLiteral("NORMAL");
        e.paid = rupees(150'000);
        e.paymentMode = QStringLiteral("ONLINE");
        e.paymentRef = QStringLiteral("REF-") + arn;
        e.arn = arn;
        e.values.insert(QStringLiteral("surname"), QStringLiteral("PATEL"));
        return draft(id, e);
    }
    static EventDraft issued(const VisitId &id, const QString &token)
    {
        TokenIssued e;
        e.number = token;
        e.service = QStringLiteral("passport.ordinary.fresh");
        e.scheme = QStringLiteral("NORMAL");
        e.stepId = QStringLiteral("A");
        e.priority = QStringLiteral("NONE");
        e.station = QStringLiteral("KIOSK-01");
        e.kendra = QStringLiteral("GJ-BHJ-PSK");
        e.day = QDate(2026, 11, 23);
        return draft(id, e);
    }
    Visit visit(const VisitId &id) const { return journal->visit(id).value_or(Visit()); }
    /// Everything sealed so far.
    QList<Segment> segments(std::uint64_t after = 0)
    {
        return *journal->segments(journal->origin(), after, kSegmentMaxEvents, 1 << 30);
    }

    QTemporaryDir dir;
    SystemRandom random;
    ManualClock clock;
    JournalOptions options;
    std::unique_ptr<KeyStore> keys;
    std::unique_ptr<Journal> journal;
};

} // namespace seva
