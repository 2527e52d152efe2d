// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/Journal.h>

namespace seva::bench {

/// Visits of a day in a LongKendra.
constexpr int kVisitsADay = 300;

/// A station's journal with the days of a long time in it. Stops the program where something goes wrong.
class LongKendra
{
public:
    explicit LongKendra(const QString &folder);
    void open();
    void close() { m_journal.reset(); }
    /// Days of visits until `events` are there; the last day is half over.
    int fill(int events);
    qsizetype waiting() const;

private:
    VisitId newVisit() { return uuidV7(m_clock.now(), m_random.bytes(10)); }
    void list(QDate day);

    QString m_folder;
    SystemRandom m_random;
    ManualClock m_clock;
    std::unique_ptr<KeyStore> m_keys;
    JournalOptions m_options;
    std::unique_ptr<Journal> m_journal;
    int m_listed = 0;
};

} // namespace seva::bench
