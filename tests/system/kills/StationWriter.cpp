// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A station of a real hub that writes events and captures, linked, until it is killed. What is durable is one
// unbuffered line on standard output: "event ORIGIN SEQ HASH" or "capture DIGEST". Usage: station_writer FOLDER HUB-URL
// CODE SEED; with SEED "drain" it writes nothing, prints "drained" once the hub has everything, and ends.
#include <seva/events/AppointmentListed.h>
#include <seva/events/DocumentScanned.h>
#include <seva/sync/HubLink.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>

#include <unistd.h>

using namespace seva;

namespace {

constexpr int kCaptureEvery = 12; // of them: more than a hub takes between two kills, so some are always half there
constexpr int kCaptureLeast = 20 << 10;
constexpr int kCaptureMost = 700 << 10; // pieces are of 256 KiB
constexpr int kPauseMost = 6;           // milliseconds
constexpr int kLook = 20;               // milliseconds between two looks whether all is drained
constexpr int kSteady = 3;              // looks
constexpr int kExitUse = 2, kExitOpen = 3, kExitWrite = 4;

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), std::size_t(whole.size())) != whole.size())
        ::_exit(kExitWrite);
}

class Writer
{
public:
    Writer(Journal &journal, CaptureVault &vault, const Clock &clock, Random &random, quint32 seed)
        : m_journal(journal), m_vault(vault), m_clock(clock), m_random(random), m_choice(seed)
    {
    }

    void step()
    {
        const VisitId visit = uuidV7(m_clock.now(), m_random.bytes(10));
        AppointmentListed listed;
        listed.kendra = QStringLiteral("GJ-BHJ-PSK");
        listed.service = QStringLiteral("passport.ordinary.fresh");
        listed.arn = QString::fromLatin1(m_random.bytes(8).toHex());
        listed.values.insert(QStringLiteral("surname"), QStringLiteral("PATEL"));
        record(draft(visit, listed));
        if (m_choice.bounded(kCaptureEvery) == 0)
            scan(visit);
        QTimer::singleShot(m_choice.bounded(kPauseMost), qApp, [this] { step(); });
    }

private:
    void record(const EventDraft &what)
    {
        const auto done = m_journal.execute([&what](const State &, Instant) { return QList<EventDraft>{what}; });
        if (!done)
            ::_exit(kExitWrite);
        for (const Event &event : *done)
            say("event " + event.origin.toHex() + ' ' + QByteArray::number(qulonglong(event.seq)) + ' '
                + event.hash.hex().toLatin1());
    }
    void scan(const VisitId &visit)
    {
        const QByteArray page = m_random.bytes(m_choice.bounded(kCaptureLeast, kCaptureMost));
        const Result<Digest> kept = m_vault.store(visit, page);
        if (!kept)
            ::_exit(kExitWrite);
        record(draft(visit, DocumentScanned{QStringLiteral("DOB_PROOF"),
                                            {{*kept, int(page.size()), QStringLiteral("image/jpeg")}},
                                            QStringLiteral("A1001")}));
        say("capture " + kept->hex().toLatin1());
    }

    Journal &m_journal;
    CaptureVault &m_vault;
    const Clock &m_clock;
    Random &m_random;
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
    const QString &folder = words[1];
    SystemRandom random;
    const SystemClock clock;
    const auto keys = openSoftwareKeyStore(folder, random);
    auto enrolment = sync::loadOrEnrol(words[2], words[3], QStringLiteral("A-01"), folder, random);
    if (!keys || !enrolment)
        return kExitOpen;
    enrolment->hubUrl = words[2]; // its port changes with every start
    const auto options = sync::journalOptions(*enrolment, **keys);
    if (!options)
        return kExitOpen;
    const auto journal = Journal::open(folder + QStringLiteral("/journal"), **keys, clock, random, *options);
    if (!journal)
        return kExitOpen;
    CaptureVault vault(folder + QStringLiteral("/vault"), **journal, random);
    const sync::HubLink link(*enrolment, **journal, vault, clock, random);
    say("open");
    Writer writer(**journal, vault, clock, random, words[4].toUInt());
    if (words[4] == QLatin1String("drain"))
        drain(link, 0);
    else
        writer.step();
    return QCoreApplication::exec();
}
