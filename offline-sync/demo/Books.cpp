// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Books.h"

#include "../sevactl/DataFolder.h"

#include <seva/journal/CaptureVault.h>

namespace seva::demo {

namespace {

constexpr int kPage = 5000;

} // namespace

Result<Book> openBook(const QString &name, const QString &folder, const QString &peer, QStringList &findings)
{
    SystemRandom random;
    const SystemClock clock;
    auto data = ctl::openDataFolder(folder, random);
    if (!data)
        return data.fault();
    const auto report = verifyJournal(data->journalFolder(), *data->keys, data->options);
    if (!report)
        return report.fault();
    for (const JournalFinding &finding : report->findings)
        findings.append(name + QStringLiteral(": ") + finding.what);
    const auto journal = Journal::open(data->journalFolder(), *data->keys, clock, random, data->options);
    if (!journal)
        return journal.fault();
    Book book;
    book.own = (*journal)->origin();
    book.heads = (*journal)->heads();
    book.acknowledged = (*journal)->peerCursors(peer).value(book.own).acked;
    (*journal)->read([&](const State &state) { book.state = state; });
    for (const OriginId &origin : book.heads.keys()) {
        for (std::uint64_t after = 0;;) {
            const auto events = (*journal)->events(origin, after, kPage);
            if (!events)
                return events.fault();
            if (events->isEmpty())
                break;
            after = events->last().seq;
            book.events.append(*events);
        }
    }
    const CaptureVault vault(folder + QStringLiteral("/vault"), **journal, random);
    for (const Digest &digest : vault.all())
        if (vault.sealedBytes(digest).ok())
            book.captures.append(digest);
    return book;
}

int Books::appointments() const
{
    int listed = 0;
    for (const Visit &visit : centre.state.visits)
        listed += visit.listed;
    return listed;
}

Result<Books> openBooks(const QMap<QString, QString> &stations, const QString &hub, const QString &dataCentre)
{
    Books books;
    for (auto it = stations.begin(); it != stations.end(); ++it) {
        auto book = openBook(it.key(), it.value(), QStringLiteral("hub"), books.findings);
        if (!book)
            return book.fault();
        books.stations.insert(it.key(), std::move(*book));
    }
    auto hubBook = openBook(QStringLiteral("HUB"), hub, QStringLiteral("data-centre"), books.findings);
    if (!hubBook)
        return hubBook.fault();
    books.hub = std::move(*hubBook);
    books.stations.insert(QStringLiteral("HUB"), books.hub);
    auto centre = openBook(QStringLiteral("data centre"), dataCentre, {}, books.findings);
    if (!centre)
        return centre.fault();
    books.centre = std::move(*centre);
    return books;
}

} // namespace seva::demo
