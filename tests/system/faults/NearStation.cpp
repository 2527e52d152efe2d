// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A station of a real hub on a real LAN. Usage: near_station FOLDER HUB-URL CODE STATION. A line on standard input
// makes an event. On standard output, one unbuffered line each: "linked N" or "away N" as the link or the number of
// neighbours read from changes, "made ORIGIN SEQ" for an event of its own, and "event ORIGIN SEQ" for every one that
// stands here.
#include <seva/discovery/HubBrowse.h>
#include <seva/events/AppointmentListed.h>
#include <seva/sync/HubLink.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>

#include <unistd.h>

using namespace seva;

namespace {

constexpr int kExitUse = 2, kExitOpen = 3, kExitWrite = 4;

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), std::size_t(whole.size())) != whole.size())
        ::_exit(kExitWrite);
}

QByteArray nameOf(const Event &event)
{
    return event.origin.toHex() + ' ' + QByteArray::number(qulonglong(event.seq));
}

void makeEvent(Journal &journal, const Clock &clock, Random &random)
{
    AppointmentListed listed;
    listed.kendra = QStringLiteral("GJ-BHJ-PSK");
    listed.service = QStringLiteral("passport.ordinary.fresh");
    listed.arn = QString::fromLatin1(random.bytes(8).toHex());
    const EventDraft what = draft(uuidV7(clock.now(), random.bytes(10)), listed);
    const auto done = journal.execute([&what](const State &, Instant) { return QList<EventDraft>{what}; });
    if (!done)
        ::_exit(kExitWrite);
    for (const Event &event : *done)
        say("made " + nameOf(event));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return kExitUse;
    const QString &folder = words[1];
    SystemRandom random;
    const SystemClock clock;
    const auto keys = openSoftwareKeyStore(folder, random);
    const auto self = sync::loadOrEnrol(words[2], words[3], words[4], folder, random);
    if (!keys || !self)
        return kExitOpen;
    const auto options = sync::journalOptions(*self, **keys);
    if (!options)
        return kExitOpen;
    const auto journal = Journal::open(folder + QStringLiteral("/journal"), **keys, clock, random, *options);
    if (!journal)
        return kExitOpen;
    CaptureVault vault(folder + QStringLiteral("/vault"), **journal, random);
    (*journal)->observe([](const QList<Event> &events) {
        for (const Event &event : events)
            say("event " + nameOf(event));
    });
    sync::HubLink link(*self, **journal, vault, clock, random,
                       discovery::surroundingsOf(self->book->roster()->kendra.id, self->station));
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
        makeEvent(**journal, clock, random);
    });
    return QCoreApplication::exec();
}
