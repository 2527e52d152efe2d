// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A station of a real hub on a real LAN. Usage: near_station FOLDER HUB-URL CODE STATION. A line on standard input
// makes an event. On standard output, one unbuffered line each: "linked N" or "away N" as the link or the number of
// neighbours read from changes, "made ORIGIN SEQ" for an event of its own, and "event ORIGIN SEQ" for every one that
// stands here.
#include "../SmallStation.h"

#include <seva/discovery/HubBrowse.h>
#include <seva/events/AppointmentListed.h>
#include <seva/sync/HubLink.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>

#include <unistd.h>

using namespace seva;
using namespace seva::test;

namespace {

QByteArray nameOf(const Event &event)
{
    return event.origin.toHex() + ' ' + QByteArray::number(qulonglong(event.seq));
}

void makeEvent(SmallStation &station)
{
    AppointmentListed listed;
    listed.kendra = QStringLiteral("GJ-BHJ-PSK");
    listed.service = QStringLiteral("passport.ordinary.fresh");
    listed.arn = QString::fromLatin1(station.random.bytes(8).toHex());
    for (const Event &event : station.record(draft(uuidV7(station.clock.now(), station.random.bytes(10)), listed)))
        say("made " + nameOf(event));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return kExitUse;
    SmallStation station(words[1], words[2], words[3], words[4]);
    station.journal->observe([](const QList<Event> &events) {
        for (const Event &event : events)
            say("event " + nameOf(event));
    });
    sync::HubLink link(station.self, *station.journal, station.vault, station.clock, station.random,
                       discovery::surroundingsOf(station.self.book->roster()->kendra.id, station.self.station));
    QByteArray shown;
    link.onUplinkChanged([&shown](const Uplink &now) {
        const QByteArray state =
            (now.link == Uplink::Link::Linked ? "linked " : "away ") + QByteArray::number(now.near.answering);
        if (std::exchange(shown, state) != state)
            say(state);
    });
    QSocketNotifier asked(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, [&] {
        std::array<char, 64> line{};
        if (::read(STDIN_FILENO, line.data(), line.size()) <= 0)
            return QCoreApplication::quit();
        makeEvent(station);
    });
    return QCoreApplication::exec();
}
