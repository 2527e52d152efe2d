// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bits that turn over at rest: in records of a station, in pieces of captures and in captures of the hub. What finds
// them is production's; what it finds is never believed, and the machine goes on from its backup.
#include "SimKendra.h"

#include <seva/journal/SegmentCheck.h>

#include <QDir>
#include <QFile>

namespace seva::sync::test {

namespace {

/// Long enough to stand in a database once, short enough to stand in one page.
constexpr int kSpot = 12;
constexpr int kManyEvents = 500;
constexpr int kManyBytes = 1 << 20;

void flipIn(const QString &path, Random &random)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() == 0)
        return;
    const qint64 place = qint64(random.below(std::uint32_t(file.size())));
    char byte = 0;
    file.seek(place);
    file.getChar(&byte);
    file.seek(place);
    file.putChar(char(byte ^ (1 << random.below(8))));
}

QByteArray spotIn(const QByteArray &bytes, Random &random)
{
    if (bytes.size() < kSpot)
        return {};
    return bytes.mid(qsizetype(random.below(std::uint32_t(bytes.size() - kSpot + 1))), kSpot);
}

QString pathOf(const QString &vault, const Digest &digest)
{
    return vault + QLatin1Char('/') + digest.hex().mid(2, 2) + QLatin1Char('/') + digest.hex();
}

} // namespace

/// One bit of these bytes, wherever on the disk they stand; false when they stand nowhere.
bool SimDisk::flip(const QString &folder, const QByteArray &spot, Random &random)
{
    QList<std::pair<std::shared_ptr<File>, qsizetype>> found;
    for (auto it = m_files.begin(); it != m_files.end() && !spot.isEmpty(); ++it) {
        if (!it.key().startsWith(folder))
            continue;
        QByteArray all((*it)->live.size(), Qt::Uninitialized);
        (*it)->live.read(0, all.data(), all.size());
        for (qsizetype at = all.indexOf(spot); at >= 0; at = all.indexOf(spot, at + 1))
            found.append({*it, at});
    }
    if (found.isEmpty())
        return false;
    const auto &[file, at] = found.at(qsizetype(random.below(std::uint32_t(found.size()))));
    const auto byte = qsizetype(random.below(std::uint32_t(spot.size())));
    const char turned = char(spot.at(byte) ^ (1 << random.below(8)));
    file->live.write(at + byte, QByteArrayView(&turned, 1));
    return true;
}

/// Of a record that the machine wrote: an event's hash, a segment's payload or signature.
QByteArray SimKendra::spotOf(Machine &machine)
{
    const OriginId own = machine.journal->origin();
    const std::uint64_t last = machine.journal->heads().value(own).acked;
    if (last == 0)
        return {};
    if (chance(400)) {
        const auto event = machine.journal->events(own, m_random.below(std::uint32_t(last)), 1);
        return event.ok() && !event->isEmpty() ? spotIn(event->first().hash.bytes(), m_random) : QByteArray();
    }
    const auto segments = machine.journal->segments(own, 0, kManyEvents, kManyBytes);
    if (!segments.ok() || segments->isEmpty())
        return {};
    const Segment &one = segments->at(qsizetype(m_random.below(std::uint32_t(segments->size()))));
    return spotIn(chance(300) ? one.signature : one.payload, m_random);
}

/// While the machine is off. It says so when it starts, or when it is read; it does not lose anything unnoticed.
void SimKendra::rotRecord(int index)
{
    Machine &machine = at(index);
    if (!machine.journal || machine.rotten || SimDisk::instance().troubled(machine.folder))
        return;
    const QByteArray spot = spotOf(machine);
    const OriginId own = machine.journal->origin();
    const std::uint64_t had = machine.journal->heads().value(own).acked;
    keepImage(index);
    machine.pump.reset();
    // Switched off in the evening, mostly: then all of it stands in the database.
    const bool abruptly = chance(250);
    if (abruptly)
        SimDisk::instance().kill(machine.folder);
    machine.store.reset();
    machine.journal.reset();
    if (abruptly)
        SimDisk::instance().powerLoss(machine.folder, m_random);
    machine.rotten = SimDisk::instance().flip(machine.folder, spot, m_random);
    note(machine.id.toUtf8() + (machine.rotten ? " rots" : " dies"));
    if (!openJournal(machine))
        return; // it does not start before it has its backup
    if (machine.journal->origin() != own)
        machine.spoken = 0; // it noticed that its last records are gone, and does not know them
    else if (machine.journal->heads().value(own).acked < had)
        wrong(QStringLiteral("%1 lost what it saved to a flipped bit, and goes on under its name").arg(machine.id));
    makePump(index);
}

/// A piece of a capture, before the capture is whole.
void SimKendra::rotPart(int)
{
    const QFileInfoList parts = QDir(m_folder + QStringLiteral("/incoming")).entryInfoList(QDir::Files, QDir::Name);
    if (parts.isEmpty())
        return;
    note("a piece rots");
    const QFileInfo &part = parts.at(qsizetype(m_random.below(std::uint32_t(parts.size()))));
    m_rotCaptures.insert(Digest::fromHex(part.completeBaseName()));
    flipIn(part.absoluteFilePath(), m_random);
}

/// A capture that is kept. Nobody is given it.
void SimKendra::rotCapture(int)
{
    if (!m_vault || m_captures.isEmpty())
        return;
    const Digest digest = m_captures.keys().at(qsizetype(m_random.below(std::uint32_t(m_captures.size()))));
    if (!m_vault->has(digest))
        return;
    note("a capture rots");
    m_rotCaptures.insert(digest);
    flipIn(pathOf(m_folder + QStringLiteral("/vault"), digest), m_random);
    HttpRequest request;
    request.method = "GET";
    request.target = "/v1/blob/" + digest.hex().toLatin1() + "?offset=0";
    const HttpResponse given = m_intake->handle(request);
    if (given.status == 200 && !m_captures.value(digest).startsWith(given.body))
        wrong(QStringLiteral("an altered capture is given out"));
}

/// What people do with what is named: a machine gets its backup, an altered capture is taken away and comes again.
/// True when something comes again.
bool SimKendra::replaceRotten()
{
    for (int i = 1; i < int(m_machines.size()); ++i)
        if (at(i).rotten)
            restore(i, false);
    bool taken = false;
    for (auto it = m_captures.begin(); m_vault && it != m_captures.end(); ++it) {
        if (!m_vault->has(it.key()) || m_vault->sealedBytes(it.key()).ok())
            continue;
        if (!m_rotCaptures.contains(it.key()))
            wrong(QStringLiteral("a capture is kept that is not what its name says"));
        taken = QFile::remove(pathOf(m_folder + QStringLiteral("/vault"), it.key())) || taken;
    }
    // Whoever has it asks about all that it has, a part a minute, or when it starts.
    for (int i = 1; taken && i < int(m_machines.size()); ++i)
        if (at(i).journal)
            makePump(i);
    return taken;
}

/// Everything that the hub has and passes on is what its writer signed.
void SimKendra::checkSegments()
{
    const QMap<OriginId, Cursor> heads = hub().journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        std::uint64_t after = 0;
        // One writer an origin. Asked last is whose it is not: that takes longest to find out.
        const auto saved = std::find_if(m_promises.begin(), m_promises.end(),
                                        [&](const Promise &promise) { return promise.origin == it.key(); });
        const Machine *writer = saved == m_promises.end() ? nullptr : &at(saved->machine);
        const auto wrote = [](const Segment &segment, const Machine &machine) {
            return segment::signedBy(segment, machine.keys->signingPublic());
        };
        while (after < it->acked) {
            const auto segments = hub().journal->segments(it.key(), after, kManyEvents, kManyBytes);
            if (!segments.ok() || segments->isEmpty())
                return wrong(QStringLiteral("the hub has events without a segment"));
            for (const Segment &segment : *segments) {
                for (const Machine &machine : m_machines)
                    if (!writer && wrote(segment, machine))
                        writer = &machine;
                if (!writer || !wrote(segment, *writer) || !segment::chained(segment))
                    return wrong(QStringLiteral("the hub passes on what nobody signed"));
                after = segment.last;
            }
        }
    }
}

} // namespace seva::sync::test
