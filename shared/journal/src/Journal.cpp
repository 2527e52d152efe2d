// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/Journal.h>

#include "JournalThread.h"

#include <seva/journal/Upkeep.h>

#include <QDir>

namespace seva {

class Journal::Private : public JournalThread
{
public:
    using JournalThread::JournalThread;
    Upkeep upkeep{*this};
};

Journal::Journal(std::unique_ptr<Private> p) : d(std::move(p)) {}
Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, KeyStore &keys, const Clock &clock,
                                               Random &random, const JournalOptions &options)
{
    crypto::initialise();
    if (!QDir().mkpath(folder))
        return fault("journal.folder-unmade", folder);
    QString holder;
    std::unique_ptr<FolderLock> lock = FolderLock::take(folder, options.holder, holder);
    if (!lock)
        return fault("journal.held", holder);
    Result<std::unique_ptr<JournalCore>> core = JournalCore::open(folder, keys, random, options, clock.now());
    if (!core.ok())
        return core.fault();
    auto p = std::make_unique<Private>(std::move(lock), std::move(*core), clock, options.ownThread);
    return std::unique_ptr<Journal>(new Journal(std::move(p)));
}

OriginId Journal::origin() const
{
    return d->peek([](JournalCore &core) { return core.own(); });
}

Result<QList<Event>> Journal::execute(const About &about, const Decider &decider)
{
    Result<QList<Event>> answer{QList<Event>{}};
    const Result<void> done = d->run([&](Instant now) -> Result<void> {
        answer = d->core().execute(about, decider, now);
        return answer.ok() ? Result<void>() : Result<void>(answer.fault());
    });
    return done.ok() ? answer : Result<QList<Event>>(done.fault());
}

std::optional<Visit> Journal::visit(const VisitId &id) const
{
    std::optional<Visit> found;
    d->readState([&](const State &state) {
        if (const Visit *visit = state.visit(id))
            found = *visit;
    });
    return found ? found : d->peek([&id](JournalCore &core) { return core.fold().lookUp(id); });
}

std::optional<Visit> Journal::visitByArn(const QString &arn) const
{
    VisitId id;
    d->readState([&](const State &state) { id = state.byArn.value(arn); });
    if (id.isNull())
        id = d->peek([&arn](JournalCore &core) { return core.tables().byArn(arn).value(0); });
    return id.isNull() ? std::nullopt : visit(id);
}

QList<Visit> Journal::visitsByNumber(const QString &number) const
{
    return d->peek([&number](JournalCore &core) {
        QList<Visit> found;
        for (const VisitId &id : core.tables().byNumber(number))
            if (const std::optional<Visit> visit = core.fold().lookUp(id))
                found.append(*visit);
        return found;
    });
}

void Journal::read(const std::function<void(const State &)> &reader) const
{
    d->readState(reader);
}

Journal::Observation Journal::observe(Observer observer)
{
    return d->observe(std::move(observer));
}

Journal::Observation Journal::observeVisits(VisitObserver observer)
{
    return d->observeVisits(std::move(observer));
}

void Journal::forget(Observation observation)
{
    d->forget(observation);
}

Result<QList<Event>> Journal::events(const OriginId &origin, std::uint64_t after, int limit) const
{
    return d->look([&](JournalCore &core) -> Result<QList<Event>> {
        QList<Event> found;
        for (const Row &row : core.log().rows(origin, after, limit))
            found.append(core.fold().decode(row));
        return found;
    });
}

QMap<OriginId, Cursor> Journal::heads() const
{
    return d->peek([](JournalCore &core) {
        QMap<OriginId, Cursor> found;
        const auto &heads = core.log().heads();
        for (auto it = heads.begin(); it != heads.end(); ++it)
            found.insert(it.key(), Cursor{it->seq, it->seq, it->hash});
        return found;
    });
}

Result<QList<Segment>> Journal::segments(const OriginId &origin, std::uint64_t after, int maxEvents, int maxBytes)
{
    if (origin == this->origin())
        if (const Result<void> sealed = d->seal(maxEvents); !sealed.ok())
            return sealed.fault();
    return d->look(
        [&](JournalCore &core) -> Result<QList<Segment>> { return core.segments().after(origin, after, maxBytes); });
}

Result<QList<Segment>> Journal::segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes)
{
    if (const Result<void> sealed = d->seal(kSegmentMaxEvents); !sealed.ok())
        return sealed.fault();
    return d->look([&](JournalCore &core) -> Result<QList<Segment>> {
        return core.segments().notHad(have, core.log().heads().keys(), maxBytes);
    });
}

Result<IngestOutcome> Journal::ingest(const Segment &segment, const QByteArray &signingKey)
{
    Result<IngestOutcome> answer{IngestOutcome{}};
    const Result<void> done = d->run([&](Instant now) -> Result<void> {
        answer = d->core().ingest(segment, signingKey, now);
        return answer.ok() ? Result<void>() : Result<void>(answer.fault());
    });
    return done.ok() ? answer : Result<IngestOutcome>(done.fault());
}

Result<QList<WrappedVisitKey>> Journal::visitKeys(const QList<VisitId> &visits) const
{
    return d->look([&](JournalCore &core) -> Result<QList<WrappedVisitKey>> { return core.ring().wrapped(visits); });
}

Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> Journal::visitKeysAfter(std::uint64_t number, int limit) const
{
    using Numbered = QList<std::pair<std::uint64_t, WrappedVisitKey>>;
    return d->look([&](JournalCore &core) -> Result<Numbered> { return core.ring().after(number, limit); });
}

Result<void> Journal::addVisitKeys(const QList<WrappedVisitKey> &keys)
{
    return d->run([&](Instant) -> Result<void> {
        d->core().addVisitKeys(keys);
        return {};
    });
}

QMap<OriginId, Cursor> Journal::peerCursors(const QString &peer) const
{
    return d->peek([&](JournalCore &core) { return core.small().cursors(peer); });
}

Result<void> Journal::setPeerCursor(const QString &peer, const OriginId &origin, const Cursor &cursor)
{
    return d->run([&](Instant) -> Result<void> {
        d->core().small().setCursor(peer, origin, cursor);
        return {};
    });
}

Result<void> Journal::remember(const QString &key, const QByteArray &value)
{
    return d->run([&](Instant) -> Result<void> {
        d->core().small().setSetting(key, value);
        return {};
    });
}

QByteArray Journal::recall(const QString &key) const
{
    return d->peek([&](JournalCore &core) { return core.small().setting(key); });
}

Result<QByteArray> Journal::visitKey(const VisitId &visit)
{
    Result<QByteArray> answer{QByteArray()};
    const Result<void> done = d->run([&](Instant) -> Result<void> {
        answer = d->core().visitKey(visit);
        return answer.ok() ? Result<void>() : Result<void>(answer.fault());
    });
    return done.ok() ? answer : Result<QByteArray>(done.fault());
}

QList<QByteArray> Journal::heldKeys(const VisitId &visit) const
{
    return d->peek([&](JournalCore &core) { return core.ring().keysOf(visit); });
}

QList<Digest> Journal::captures() const
{
    return d->peek([](JournalCore &core) { return core.tables().captures(); });
}

Result<void> Journal::erase(const VisitId &visit)
{
    return d->run([&](Instant) -> Result<void> {
        d->core().erase(visit);
        return {};
    });
}

Result<std::uint64_t> Journal::rebuild()
{
    std::uint64_t folded = 0;
    const Result<void> done = d->run([&](Instant now) -> Result<void> {
        folded = d->core().rebuild(now);
        return {};
    });
    return done.ok() ? Result<std::uint64_t>(folded) : Result<std::uint64_t>(done.fault());
}

Upkeep &Journal::upkeep() const
{
    return d->upkeep;
}

} // namespace seva
