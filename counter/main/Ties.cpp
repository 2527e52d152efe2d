// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ties.h"

#include <seva/base/Log.h>
#include <seva/sync/ReuseBook.h>

namespace seva {

namespace {

QList<ReusableDocument> lookBack(const Journal &journal, const sync::BookShelf &shelf, const QByteArray &kendraSeed,
                                 const Visit &visit)
{
    const QString number = visit.fields.value(QStringLiteral("previousFileNo"));
    const QList<ReusableDocument> own =
        number.isEmpty() ? QList<ReusableDocument>() : reusableFor(visit, journal.visitsByNumber(number));
    if (!own.isEmpty() || kendraSeed.isEmpty())
        return own;
    const auto sent = sync::reusableHere(shelf, visit.id, kendraSeed);
    if (!sent)
        qCWarning(logStation) << sent.fault().code << sent.fault().subject;
    return sent.ok() ? *sent : QList<ReusableDocument>();
}

} // namespace

void Ties::join(const sync::Enrolment &self, StationRuntime &runtime, Random &random, BooksView &view)
{
    station.join(self, random, [&view](const QList<BookState> &states) { view.show(states); });
    const Result<JournalOptions> keys = sync::journalOptions(self, runtime.keys());
    shownBefore = [&journal = runtime.journal(), shelf = self.shelf,
                   seed = keys.ok() ? keys->kendraSecretSeed : QByteArray()](const Visit &visit) {
        return lookBack(journal, *shelf, seed, visit);
    };
    shown.report = [this] { return station.report(); };
    diary = sync::LinkDiary::begin({runtime.options().data,
                                    self.tls.certificate,
                                    runtime.keys(),
                                    runtime.clock(),
                                    machineClock,
                                    shown.report,
                                    {},
                                    [this] { return station.books(); }});
    shown.tray = diary ? diary->tray() : nullptr;
}

} // namespace seva
