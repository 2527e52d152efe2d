// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A station that writes events until it is killed. Each acknowledged event is one unbuffered line
// "origin seq hash" on standard output. Usage: journal_writer FOLDER SEED|prune; exit 3 when the folder is held.
#include "Station.h"

#include <seva/journal/Upkeep.h>

#include <QRandomGenerator>

#include <thread>

#include <unistd.h>

using namespace seva;

namespace {

void say(int where, const QByteArray &line)
{
    if (::write(where, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
        ::_exit(4);
}

/// One counter: whole visits, now and then a segment or a cursor between.
void work(Journal &journal, const Clock &clock, Random &random, quint32 seed)
{
    QRandomGenerator choice(seed);
    while (true) {
        const VisitId id = uuidV7(clock.now(), random.bytes(10));
        const QString number = QStringLiteral("N%1").arg(100 + choice.bounded(9000));
        const auto recorded = journal.execute([&](const State &, Instant) {
            QList<EventDraft> drafts;
            if (choice.bounded(3) > 0)
                drafts.append(Station::listed(id, QStringLiteral("26-") + number));
            drafts.append(Station::issued(id, number));
            return drafts;
        });
        if (!recorded.ok())
            ::_exit(5);
        QByteArray lines;
        for (const Event &event : *recorded)
            lines += event.origin.toHex() + ' ' + QByteArray::number(qulonglong(event.seq)) + ' '
                     + event.hash.bytes().toHex() + '\n';
        say(STDOUT_FILENO, lines);
        if (choice.bounded(8) == 0 && !journal.segments(journal.origin(), 0, kSegmentMaxEvents, 1).ok())
            ::_exit(6);
        if (choice.bounded(8) == 0 && !journal.remember(QStringLiteral("position"), number.toLatin1()).ok())
            ::_exit(7);
    }
}

/// Forgets everything but the newest, a line after each step.
[[noreturn]] void prune(Journal &journal)
{
    PruneRule rule;
    const auto heads = journal.heads();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        rule.durable.insert(it.key(), it->acked);
    rule.before = Station::kMorning + 99LL * 24 * 3'600'000;
    while (journal.upkeep().prune(rule).value() > 0)
        say(STDOUT_FILENO, "pruned\n");
    ::_exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    SystemRandom random;
    SystemClock clock;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto seed = QByteArray(argv[2]).toUInt();
    const auto keys = std::move(*openSoftwareKeyStore(folder, random));
    JournalOptions options = Station::kendraOptions();
    const auto journal = Journal::open(folder, *keys, clock, random, options);
    if (!journal.ok()) {
        say(STDERR_FILENO, journal.fault().code.toUtf8() + ' ' + journal.fault().subject.toUtf8() + '\n');
        return 3;
    }
    if (QByteArray(argv[2]) == "prune")
        prune(**journal);
    std::thread other([&] { work(**journal, clock, random, seed + 1); });
    work(**journal, clock, random, seed);
    return 0;
}
