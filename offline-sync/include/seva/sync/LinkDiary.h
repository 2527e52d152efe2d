// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/BookState.h>
#include <seva/journal/KeyStore.h>
#include <seva/journal/LinkReport.h>
#include <seva/journal/NeedsAttention.h>

#include <condition_variable>
#include <functional>
#include <thread>

namespace seva::sync {

/// What besides the link may need attention at a machine.
struct MachineState
{
    std::int64_t diskFree = 0;  ///< bytes where the data folder is; below 0 = not known
    Instant certificateEnd = 0; ///< of this machine's TLS certificate; 0 = not known
    Instant machineNow = 0;     ///< by what certificates are dated
    QString damage;             ///< where the journal is damaged; empty when the last verification passed
    QList<BookState> books;     ///< reference data
    QStringList anomalies;      ///< of the journal: "origin/seq type: finding", rules broken by events from elsewhere
};

/// Room below which a person is told; decisions keep a reserve of a quarter of it.
inline constexpr std::int64_t kDiskNearlyFull = std::int64_t(2) << 30;
/// A certificate that ends sooner than this has to be renewed.
inline constexpr Instant kCertificateNearEnd = Instant(30) * 24 * 3'600'000;
/// Clocks further apart than this are told of; nothing is decided by them.
inline constexpr std::int64_t kClocksApart = 60'000;

/// What of this a person has to look at. Pure.
QList<AttentionCause> causesOf(const LinkReport &report, const MachineState &machine);

/// Looks every few seconds at the link and the machine, keeps what needs attention in the tray, and leaves there how
/// the link is for who asks from outside (sevactl link show). One thread.
class LinkDiary
{
public:
    struct Place
    {
        QString dataFolder;
        QString certificate; ///< file of this machine's certificate
        const KeyStore &keys;
        const Clock &clock;
        const Clock &machineClock;
        std::function<LinkReport()> report;
        std::function<QStringList()> anomalies = {};  ///< of the journal
        std::function<QList<BookState>()> books = {}; ///< how reference data stands
    };
    /// Everything referred to must outlive it. Faults are those of NeedsAttention.
    static Result<std::unique_ptr<LinkDiary>> open(Place place);
    /// The same with its thread; nothing, and a word in the log, when the tray does not open: work goes on without.
    static std::unique_ptr<LinkDiary> begin(Place place);
    ~LinkDiary();

    std::shared_ptr<NeedsAttention> tray() const { return m_tray; }
    LinkReport report() const { return m_place.report(); }
    /// One look, now.
    Result<void> look();

private:
    LinkDiary(Place place, std::shared_ptr<NeedsAttention> tray);
    MachineState machine() const;
    void run();

    const Place m_place;
    const std::shared_ptr<NeedsAttention> m_tray;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace seva::sync
