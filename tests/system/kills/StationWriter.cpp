// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A station of a real hub that writes events and captures, linked, until it is killed. What is durable is one
// unbuffered line on standard output: "event ORIGIN SEQ HASH" or "capture DIGEST". Usage: station_writer FOLDER HUB-URL
// CODE SEED; with SEED "drain" it writes nothing, prints "drained" once the hub has everything, and ends.
#include "../SmallStation.h"

#include <seva/events/AppointmentListed.h>
#include <seva/events/DocumentScanned.h>
#include <seva/sync/HubLink.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kCaptureEvery = 12; // of them: more than a hub takes between two kills, so some are always half there
constexpr int kCaptureLeast = 20 << 10;
constexpr int kCaptureMost = 700 << 10; // pieces are of 256 KiB
constexpr int kPauseMost = 6;           // milliseconds
constexpr int kLook = 20;               // milliseconds between two looks whether all is drained
constexpr int kSteady = 3;              // looks

class Writer
{
public:
    Writer(SmallStation &station, quint32 seed) : m_station(station), m_choice(seed) {}

    void step()
    {
        const VisitId visit = uuidV7(m_station.clock.now(), m_station.random.bytes(10));
        AppointmentListed listed;
        listed.kendra = QStringLiteral("GJ-BHJ-PSK");
        listed.service = QStringLiteral("passport.ordinary.fresh");
        listed.arn = QString::fromLatin1(m_station.random.bytes(8).toHex());
        listed.values.insert(QStringLiteral("surname"), QStringLiteral("PATEL"));
        record(draft(visit, listed));
        if (m_choice.bounded(kCaptureEvery) == 0)
            scan(visit);
        QTimer::singleShot(m_choice.bounded(kPauseMost), qApp, [this] { step(); });
    }

private:
    void record(const EventDraft &what)
    {
        for (const Event &event : m_station.record(what))
            say("event " + event.origin.toHex() + ' ' + QByteArray::number(qulonglong(event.seq)) + ' '
                + event.hash.hex().toLatin1());
    }
    void scan(const VisitId &visit)
    {
        const QByteArray page = m_station.random.bytes(m_choice.bounded(kCaptureLeast, kCaptureMost));
        const Result<Digest> kept = m_station.vault.store(visit, page);
        if (!kept)
            ::_exit(kExitWrite);
        record(draft(visit, DocumentScanned{QStringLiteral("DOB_PROOF"),
                                            {{*kept, int(page.size()), QStringLiteral("image/jpeg")}},
                                            QStringLiteral("A1001")}));
        say("capture " + kept->hex().toLatin1());
    }

    SmallStation &m_station;
    QRandomGenerator m_choice;
};

/// Steady for some looks: what the hub says of itself is as old as its last answer.
void drain(const sync::HubLink &link, int steady)
{
    const Uplink now = link.uplink();
    const bool empty = now.link == Uplink::Link::Linked && now.waitingEvents == 0 && now.waitingCaptures == 0;
    steady = empty ? steady + 1 : 0;
    if (steady < kSteady)
        return QTimer::singleShot(kLook, qApp, [&link, steady] { drain(link, steady); });
    say("drained");
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return kExitUse;
    SmallStation station(words[1], words[2], words[3], QStringLiteral("A-01"));
    station.self.hubUrl = words[2]; // its port changes with every start
    const sync::HubLink link(station.self, *station.journal, station.vault, station.clock, station.random);
    say("open");
    Writer writer(station, words[4].toUInt());
    if (words[4] == QLatin1String("drain"))
        drain(link, 0);
    else
        writer.step();
    return QCoreApplication::exec();
}
