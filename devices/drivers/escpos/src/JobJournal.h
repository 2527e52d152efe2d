// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/devices/SlipPrinter.h>

#include <QJsonObject>
#include <QMutex>

namespace seva {

/// What became of the newest 2,000 papers of one printer, durable before and after the printer is asked
/// for one, so that a program that dies in between finds out and nothing comes out twice. May be used
/// from several threads.
class JobJournal
{
public:
    /// The paper that was being printed when the story breaks off.
    struct Open
    {
        QString jobId;
        /// The printer has said that all of it is on paper; perhaps it is not cut off yet. Otherwise the
        /// cut was never sent: it did not come out, and a piece of it may hang from the printer.
        bool burnt = false;
    };

    /// An empty path: nothing outlives this program. "devices.slip-journal-broken" names path and place.
    static Result<std::unique_ptr<JobJournal>> load(const QString &path);

    std::optional<SlipState> stateOf(const QString &jobId) const;
    bool isOut(const QString &jobId) const
    {
        return stateOf(jobId).value_or(SlipState::Reserved) != SlipState::Reserved;
    }
    std::optional<Open> open() const;

    /// Known to this program, nothing on paper, not written down.
    void reserve(const QString &jobId);
    // Each is on disk when it returns; "devices.slip-journal-broken" otherwise.
    Result<void> sending(const Open &job);
    Result<void> settle(const QString &jobId, bool printed);
    Result<void> taken(const QString &jobId);

private:
    explicit JobJournal(QString path) : m_path(std::move(path)) {}
    bool read(const QByteArray &json);
    Result<void> keep(const QString &jobId, SlipState state);
    Result<void> write() const;
    static Fault broken(const QString &path);

    QString m_path;
    mutable QMutex m_mutex;
    QHash<QString, SlipState> m_states;
    QStringList m_order; ///< of those that are out, oldest first
    std::optional<Open> m_open;
};

} // namespace seva
