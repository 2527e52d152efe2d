// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Station.h"

#include "RowMac.h"

#include <seva/events/NumbersLeased.h>
#include <seva/events/OperatorSignedIn.h>
#include <seva/events/PhotoCaptured.h>

#include <QDir>
#include <QFile>
#include <QTest>

namespace seva {

/// A stopped journal with a row in every table, small enough to try each of its bits; in memory where the
/// machine has such a folder, because thousands of copies are made.
class SmallJournal
{
public:
    enum class Stop { Clean, Killed };

    explicit SmallJournal(Stop stop) : m_work(place() + QStringLiteral("/seva-verify-XXXXXX"))
    {
        Station other;
        other.must(Station::issued(other.newVisit(), QStringLiteral("N201")));
        fill(other);
        if (stop == Stop::Clean)
            station.close();
        // The files at a moment without a commit are what a SIGKILL leaves.
        for (const QString &name :
             {QStringLiteral("journal.db"), QStringLiteral("journal.db-wal"), QStringLiteral("head")}) {
            QFile file(station.folder() + QLatin1Char('/') + name);
            if (file.open(QIODevice::ReadOnly))
                m_files.insert(name, file.readAll());
        }
        station.close();
        restore();
    }

    QString folder() const { return m_work.path(); }
    QString path(const QString &name) const { return folder() + QLatin1Char('/') + name; }
    QByteArray bytes(const QString &name) const { return m_files.value(name); }
    QStringList names() const { return m_files.keys(); }

    void restore()
    {
        QFile::remove(path(QStringLiteral("journal.db-wal")));
        for (auto it = m_files.begin(); it != m_files.end(); ++it)
            put(it.key(), it.value());
    }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    void poke(const QString &name, qint64 at, char value)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !file.seek(at) || file.write(&value, 1) != 1)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    QList<JournalFinding> findings() const
    {
        const auto report = verifyJournal(folder(), *station.keys, station.options);
        if (!report.ok())
            return {JournalFinding{QStringLiteral("journal.db"), 1, {}, 0, report.fault().code}};
        return report->findings;
    }
    static bool longTier() { return qEnvironmentVariableIsSet("SEVA_LONG"); }
    static quint32 seed()
    {
        const quint32 seed = qEnvironmentVariableIntValue("SEVA_SEED") > 0
                                 ? quint32(qEnvironmentVariableIntValue("SEVA_SEED"))
                                 : 20261123;
        qInfo("seed %u, %s tier (SEVA_SEED, SEVA_LONG)", seed, longTier() ? "long" : "standard");
        return seed;
    }

    Station station;

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }
    void fill(Station &other)
    {
        Journal &journal = *station.journal;
        PhotoCaptured photo;
        photo.digest = Digest::of(QByteArray("photo"));
        station.must(draft(station.wholeVisit(QStringLiteral("26-1000007074"), QStringLiteral("N101")), photo));
        station.must(draft(VisitId(), NumbersLeased{QStringLiteral("KIOSK-01"), QStringLiteral("N"), 101, 20, 1,
                                                    QDate(2026, 11, 23), QStringLiteral("r-1")}));
        station.must(draft(
            VisitId(), OperatorSignedIn{QStringLiteral("op-1"), QStringLiteral("VERIFIER"), QStringLiteral("A-03")}));
        if (!journal.ingest(other.segments().first(), other.keys->signingPublic()).ok()
            || !journal.remember(QStringLiteral("position"), "17").ok()
            || !journal
                    .setPeerCursor(QStringLiteral("hub"), journal.origin(), Cursor{1, 1, journal.heads().first().head})
                    .ok())
            qFatal("the small journal was not made");
        const VisitId gone = station.newVisit();
        station.must(Station::listed(gone, QStringLiteral("26-1000007126")));
        if (!journal.erase(gone).ok())
            qFatal("not erased");
        // Reopened, so that some pages are in the file alone and some in the log.
        station.close();
        permit();
        station.open();
        station.must(Station::issued(station.newVisit(), QStringLiteral("N102")));
        if (!station.journal->remember(QStringLiteral("position"), "18").ok())
            qFatal("not remembered");
    }
    /// What the pruner will write: until then a row of its own making.
    void permit()
    {
        const auto db = sqlite::Database::open(station.folder() + QStringLiteral("/journal.db"),
                                               sqlite::Database::Mode::ReadWrite, station.keys->pageKey());
        if (!db.ok()
            || !writeRow(**db, RowMac(station.keys->rowKey()), "INSERT INTO prune_permit VALUES(?1,?2,?3)",
                         "prune_permit", {sqlite::cell(QByteArray(32, 'p')), sqlite::cell(std::int64_t(0))}))
            qFatal("no permit");
    }

    QTemporaryDir m_work;
    QMap<QString, QByteArray> m_files;
};

/// "journal.db page 3" or "origin/seq": for messages.
inline QString text(const QList<JournalFinding> &findings)
{
    QStringList lines;
    for (const JournalFinding &f : findings)
        lines.append(
            QStringLiteral("[%1 %2 %3/%4 %5]").arg(f.file).arg(f.page).arg(f.origin.left(8)).arg(f.seq).arg(f.what));
    return lines.isEmpty() ? QStringLiteral("nothing found") : lines.join(QLatin1Char(' '));
}

} // namespace seva
