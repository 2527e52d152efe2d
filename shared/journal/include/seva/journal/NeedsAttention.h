// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>

namespace seva {

namespace sqlite {
class Database;
}

/// Something that a person has to look at.
struct AttentionCause
{
    QString code;      ///< fault code
    QString subject;   ///< what it is about: first digits of an origin or capture, a place, a number; no personal data
    bool stays = true; ///< false: it happened once, and only a person closes it

    friend bool operator==(const AttentionCause &, const AttentionCause &) = default;
};

struct AttentionEntry
{
    qint64 id = 0;
    QString code;
    QString subject;
    Instant opened = 0;
    Instant closed = 0; ///< 0 = open
    QString who;        ///< who closed it; empty = its cause was gone
    QString answer;     ///< one of NeedsAttention::answers(), or empty
    bool there = true;  ///< whether its cause was there at the last look
};

/// The tray of what needs attention on this machine. An entry is closed by its cause being gone for a minute, or by a
/// person who says what was done; nothing is ever taken out. A database of its own, because the journal's may be what
/// needs attention; another process may read and answer meanwhile. Thread-safe.
class NeedsAttention
{
public:
    /// The file of a data folder.
    static QString fileOf(const QString &dataFolder);
    /// Faults "journal.database-unopened", "journal.database".
    static Result<std::unique_ptr<NeedsAttention>> open(const QString &file, const QByteArray &pageKey);
    ~NeedsAttention();

    /// All causes there are now. What is new is opened; what a person closed is not opened again while its cause was
    /// there all along, and what happened once never again.
    Result<void> look(const QList<AttentionCause> &causes, Instant now);
    /// A person's word. Faults "journal.attention-answer" (no such answer, or nobody gave it),
    /// "journal.attention-closed" (no open entry has this id).
    Result<void> answer(qint64 id, const QString &who, const QString &answer, Instant now);

    /// Open entries, oldest first; closed ones, latest first.
    Result<QList<AttentionEntry>> open() const;
    Result<QList<AttentionEntry>> history(int most) const;

    /// Beside it, so that another process can tell how the link is: a word of the program that runs.
    Result<void> keepReport(const QByteArray &json, Instant now);
    struct Kept
    {
        QByteArray json; ///< empty = never
        Instant at = 0;
    };
    Result<Kept> report() const;

    /// MENDED, REPORTED (to the data centre), HARMLESS (looked at, nothing is to be done).
    static const QStringList &answers();

    /// So long a cause has to be gone, so that one that comes and goes is one entry.
    static constexpr Instant kGoneFor = 60'000;

private:
    explicit NeedsAttention(std::unique_ptr<sqlite::Database> db);
    Result<void> see(const AttentionCause &cause, Instant now);
    Result<QList<AttentionEntry>> entries(const char *sql, qint64 most) const;

    mutable std::mutex m_mutex;
    std::unique_ptr<sqlite::Database> m_db;
};

} // namespace seva
