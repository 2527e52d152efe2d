// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LongKendra.h"

#include "Applications.h"

#include <algorithm>

namespace seva::bench {

namespace {

constexpr int kDaysListed = 5; ///< appointments of coming days
constexpr Instant kDay = 24 * 3'600'000;
constexpr Instant kToday = 1'795'405'500'000; // 2026-11-23 08:45 IST

} // namespace

LongKendra::LongKendra(const QString &folder)
    : m_folder(folder), m_clock(kToday), m_keys(std::move(*openSoftwareKeyStore(folder, m_random)))
{
    m_options.kendraSecretSeed = QByteArray(32, 'k');
    m_options.kendraPublic = crypto::boxPair(m_options.kendraSecretSeed).publicKey;
    m_options.kendraKeyId = QStringLiteral("GJ-BHJ-PSK/2026Q4");
}

void LongKendra::open()
{
    auto opened = Journal::open(m_folder, *m_keys, m_clock, m_random, m_options);
    if (!opened.ok())
        qFatal("%s %s", qPrintable(opened.fault().code), qPrintable(opened.fault().subject));
    m_journal = std::move(*opened);
}

qsizetype LongKendra::waiting() const
{
    qsizetype count = 0;
    m_journal->read([&](const State &state) { count = state.waiting(QStringLiteral("A")).size(); });
    return count;
}

void LongKendra::list(QDate day)
{
    QList<EventDraft> drafts;
    for (int i = 0; i < kVisitsADay; ++i)
        drafts.append(appointment(newVisit(), ++m_listed, day));
    if (!m_journal->execute([&](const State &, Instant) { return drafts; }).ok())
        qFatal("not listed");
}

int LongKendra::fill(int events)
{
    constexpr int kPerVisit = 39;
    const int days = std::max(1, events / (kVisitsADay * kPerVisit));
    int made = 0;
    for (int day = days; day >= 0; --day) {
        m_clock.set(kToday - day * kDay);
        const QDate date = QDate(2026, 11, 23).addDays(-day);
        for (int i = 0; i < kVisitsADay; i += 30) {
            QList<EventDraft> drafts;
            for (int k = 0; k < 30; ++k)
                drafts.append(application(newVisit(), ++m_listed, date, day > 0 || i < kVisitsADay / 2, m_random));
            made += int(drafts.size());
            if (!m_journal->execute([&](const State &, Instant) { return drafts; }).ok())
                qFatal("not recorded");
        }
    }
    for (int day = 1; day <= kDaysListed; ++day)
        list(QDate(2026, 11, 23).addDays(day));
    return made + kDaysListed * kVisitsADay;
}

} // namespace seva::bench
