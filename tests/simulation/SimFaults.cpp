// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that goes wrong in a simulated Kendra.
#include "SimKendra.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace seva::sync::test {

namespace {

constexpr Instant kDay = 24 * 3'600'000;
constexpr Instant kTwoMinutes = 120'000;
/// Less than what is believed of other clocks.
constexpr Instant kLittle = 40'000;
constexpr std::size_t kMostMachines = 4;
constexpr int kMostWrites = 12;
constexpr std::size_t kHeadMaxBytes = 4096;

} // namespace

QByteArray headFile(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder + QStringLiteral("head")).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    QByteArray content(qsizetype(kHeadMaxBytes), Qt::Uninitialized);
    content.resize(std::max<qsizetype>(::read(file, content.data(), kHeadMaxBytes), 0));
    ::close(file);
    return content;
}

void setHeadFile(const QString &folder, const QByteArray &content)
{
    // Another file, not other content: who has it open writes on into the old one.
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("head"));
    ::unlink(path.constData());
    const int file = content.isEmpty() ? -1 : ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    if (::write(file, content.constData(), std::size_t(content.size())) != content.size())
        qFatal("no space for a witness");
    ::close(file);
}

/// Not everything in every seed: what is rare among everything is frequent where little else is.
void SimKendra::chooseFaults()
{
    const auto nowAndThen = [this](int perMille, Act act) {
        constexpr int kTimes[] = {0, 1, 1, 4};
        m_chances.append({perMille * kTimes[m_random.below(4)], act});
    };
    m_tokens = int(m_random.below(2)) * 400;
    m_chances.append({150, &SimKendra::record});
    nowAndThen(30, &SimKendra::capture);
    nowAndThen(30, &SimKendra::forget);
    nowAndThen(40, &SimKendra::claim);
    nowAndThen(12, &SimKendra::giveBack);
    nowAndThen(15, &SimKendra::serve);
    nowAndThen(25, &SimKendra::cut);
    nowAndThen(8, &SimKendra::die);
    nowAndThen(5, &SimKendra::hubDies);
    nowAndThen(10, &SimKendra::keepImage);
    nowAndThen(8, &SimKendra::killSoon);
    nowAndThen(6, &SimKendra::fill);
    nowAndThen(6, &SimKendra::failToReadAndWrite);
    nowAndThen(6, &SimKendra::jump);
    nowAndThen(6, &SimKendra::rotRecord);
    nowAndThen(8, &SimKendra::rotPart);
    nowAndThen(4, &SimKendra::rotCapture);
    nowAndThen(15, &SimKendra::standBy);
    nowAndThen(3, &SimKendra::clone);
    nowAndThen(4, &SimKendra::restoreDatabase);
    // A station from an image with its witness, and a data centre without its tail: one at a time. Together they leave
    // a third machine with events that neither knows, which only people can settle.
    if (chance(250))
        nowAndThen(6, &SimKendra::restoreFolder);
    else if (chance(600))
        nowAndThen(8, &SimKendra::failOver);
    m_hubLosesOwn = chance(300);
}

void SimKendra::mischief()
{
    const int index = 1 + int(m_random.below(std::uint32_t(m_machines.size() - 1)));
    int what = int(m_random.below(1000));
    for (const Chance &may : std::as_const(m_chances)) {
        what -= may.perMille;
        if (what < 0)
            return (this->*may.act)(index);
    }
}

void SimKendra::cut(int index)
{
    at(index).linkDown = !at(index).linkDown;
}

/// The power goes, and comes back.
void SimKendra::die(int index)
{
    Machine &machine = at(index);
    note(machine.id.toUtf8() + " dies");
    machine.pump.reset();
    const OriginId before = machine.journal ? machine.journal->origin() : OriginId();
    SimDisk::instance().kill(machine.folder);
    if (index == 0) {
        shutHub();
        tearParts();
    }
    machine.store.reset();
    machine.journal.reset();
    SimDisk::instance().powerLoss(machine.folder, m_random);
    if (!openJournal(machine))
        return;
    if (!machine.rotten)
        checkOrigin(machine, before);
    else if (machine.journal->origin() != before)
        machine.spoken = 0; // it noticed that records are gone
    if (index == 0)
        openHub();
    else
        makePump(index);
}

/// Nothing flushes a capture before it is whole.
void SimKendra::tearParts()
{
    for (const QFileInfo &part : QDir(m_folder + QStringLiteral("/incoming")).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(part.absoluteFilePath());
        const qint64 left = qint64(m_random.below(std::uint32_t(part.size() + 1)));
        const bool zeros = chance(500);
        if (!file.open(QIODevice::ReadWrite))
            continue;
        file.resize(left);
        if (zeros)
            file.resize(part.size());
    }
}

void SimKendra::killSoon(int index)
{
    SimDisk::instance().failAfter(at(index).folder, 1 + int(m_random.below(kMostWrites)));
}

void SimKendra::fill(int index)
{
    SimDisk::instance().setFull(at(index).folder, chance(300));
}

/// EIO, for a while.
void SimKendra::failToReadAndWrite(int index)
{
    SimDisk::instance().setFailing(at(index).folder, chance(300));
}

void SimKendra::keepImage(int index)
{
    if (at(index).rotten)
        return;
    at(index).older = {SimDisk::instance().image(at(index).folder), headFile(at(index).folder)};
}

/// The database as it was; the witness too when the whole folder comes back. The keys are as they are.
void SimKendra::restore(int index, bool whole)
{
    Machine &machine = at(index);
    if (machine.older.files.isEmpty())
        return;
    note(machine.id.toUtf8() + (whole ? " back from an image" : " restored"));
    machine.pump.reset();
    machine.store.reset();
    machine.journal.reset();
    SimDisk::instance().restore(machine.folder, machine.older.files);
    if (whole)
        setHeadFile(machine.folder, machine.older.head);
    machine.rotten = false;
    machine.spoken = 0; // what it said since, it does not know
    if (!openJournal(machine))
        return;
    // What it had and nobody else is gone with the disk: only what the hub keeps for good still counts.
    const QMap<OriginId, Cursor> here = machine.journal->heads();
    std::erase_if(m_promises, [&](const Promise &promise) {
        const bool gone =
            promise.machine == index && promise.seq > here.value(promise.origin).acked && !isKept(promise);
        if (gone)
            m_cutShort.insert(promise.origin);
        return gone;
    });
    if (whole) {
        // Copies of it have the events that it may write anew.
        const OriginId own = machine.journal->origin();
        for (Machine &copy : m_machines)
            if (copy.id == machine.id)
                copy.doubtful.insert(own);
        machine.doubted.clear();
        machine.refused.clear();
    }
    makePump(index);
}

/// The hub keeps it for good: this event, and not another one that somebody wrote under its name.
bool SimKendra::isKept(const Promise &promise) const
{
    if (promise.seq > m_standbyHas.value(promise.origin))
        return false;
    if (!hub().journal)
        return true;
    const auto there = hub().journal->events(promise.origin, promise.seq - 1, 1);
    return !there.ok() || there->isEmpty() || there->first().subject == promise.subject;
}

/// The disk in a second machine, while the first goes on.
void SimKendra::clone(int index)
{
    if (m_machines.size() >= kMostMachines || !at(index).journal || at(index).rotten)
        return;
    const StationId id = at(index).id;
    note(id.toUtf8() + " cloned");
    addMachine(id, std::make_unique<SimKeys>(*at(index).keys));
    const Machine &of = at(index);
    Machine &copy = m_machines.back();
    SimDisk::instance().copy(of.folder, copy.folder);
    copy.clock->set(of.clock->now());
    copy.latest = of.latest;
    copy.steady = of.steady;
    // It has the same events, also those that others keep out.
    copy.doubtful = of.doubtful;
    copy.book = std::make_unique<RosterBook>(QString(), m_issuer);
    (void)copy.book->adopt(m_roster);
    QDir().mkpath(copy.folder);
    setHeadFile(copy.folder, headFile(of.folder));
    if (openJournal(copy))
        makePump(int(m_machines.size()) - 1);
}

/// The standby has everything that stands here; from now on that is durable.
void SimKendra::standBy(int)
{
    Machine &machine = hub();
    if (!machine.journal)
        return;
    m_standby = {SimDisk::instance().image(machine.folder), headFile(machine.folder)};
    m_standbyHas.clear();
    const QMap<OriginId, Cursor> heads = machine.journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        m_standbyHas.insert(it.key(), it->acked);
    machine.store->durable = m_standbyHas;
}

/// The standby takes over, without what it had not yet. The hub's own events go to a second machine before they are
/// told (docs/sync-protocol.md); where they did not, its database is an older one beside its witness.
void SimKendra::failOver(int)
{
    Machine &machine = hub();
    if (!machine.journal)
        return;
    const OriginId own = machine.journal->origin();
    const bool ownThere = machine.journal->heads().value(own).acked == m_standbyHas.value(own);
    if (!ownThere && !m_hubLosesOwn)
        return;
    note("fail-over");
    shutHub();
    SimDisk::instance().restore(machine.folder, m_standby.files);
    if (ownThere)
        setHeadFile(machine.folder, m_standby.head);
    else
        m_lostOrigins.insert(own);
    if (!openJournal(machine))
        return;
    openHub();
    forgetLostGrants();
}

/// Forty seconds, two minutes or a day; a hub's only once and forwards, since what it promises ends by its clock.
void SimKendra::jump(int index)
{
    Machine &machine = chance(200) ? hub() : at(index);
    if (&machine == &hub() && !machine.steady)
        return;
    constexpr Instant kFar[] = {kLittle, kTwoMinutes, kDay};
    const Instant far = kFar[m_random.below(3)];
    const bool back = &machine != &hub() && chance(500);
    machine.clock->advance(back ? -far : far);
    machine.latest = std::max(machine.latest, machine.clock->now());
    machine.steady = false;
    note(machine.id.toUtf8() + " jumps");
}

} // namespace seva::sync::test
