// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/JournalHealth.h>
#include <seva/journal/Upkeep.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace seva {

/// The setting of a Kendra: for how many days after its day a visit's events stay on its machines.
inline const QString kRetentionSetting = QStringLiteral("journalRetentionDays");
inline constexpr int kRetentionDaysDefault = 90;
inline constexpr int kRetentionDaysLeast = 7;
inline constexpr int kRetentionDaysMost = 3650;
/// The setting with the ARNs of visits whose events stay in any case: an appeal, an inquiry.
inline const QString kHoldsSetting = QStringLiteral("journalHolds");

/// What the data centre keeps for good, as far as it is known here: only that may be pruned. Asked in threads of the
/// journal.
class KeptElsewhere
{
public:
    virtual ~KeptElsewhere() = default;
    /// Up to which event of an origin everything is durable there; 0 = not known to be.
    virtual std::uint64_t upTo(const OriginId &origin) const = 0;
    virtual bool has(const Digest &capture) const = 0;
};

/// What keeps a running journal sound, beside the recording and in no hurry: the full verification once a day, and
/// the pruning of what is durable at the data centre and old enough.
class JournalKeeper
{
public:
    struct Place
    {
        Journal &journal;
        QString folder; ///< the journal's
        const KeyStore &keys;
        JournalOptions options;
        const Clock &clock;
    };
    /// What may go. Without it nothing is pruned.
    struct Forgetting
    {
        int retentionDays = kRetentionDaysDefault;
        QStringList heldArns;
        std::shared_ptr<const KeptElsewhere> kept;
    };
    /// What a Kendra's settings say; a number of days out of bounds counts as the nearest bound.
    static Forgetting forgettingOf(const Kendra &kendra, std::shared_ptr<const KeptElsewhere> kept);

    /// "journal.damaged" with the place of the first finding; nothing once a verification passed. Called in the
    /// keeper's thread, first with what the last verification of this folder came to.
    using Told = std::function<void(const std::optional<Fault> &)>;

    explicit JournalKeeper(Place place);
    ~JournalKeeper();
    /// Begins the thread. What is due begins after `settle`, so that the program's start is not slowed.
    void start(std::optional<Forgetting> forgetting, Told told,
               std::chrono::milliseconds settle = std::chrono::minutes(1));

    /// One verification, now, in this thread and one of low priority; what it came to, also when it found something.
    Result<JournalHealth> verify(const Pace &pace);
    /// Whether the last one is a day old, or an hour when it came to no end.
    bool verificationDue() const;
    /// One pruning; how many events went.
    Result<std::uint64_t> forget(const Forgetting &forgetting, const Pace &pace);

private:
    void run(std::chrono::milliseconds settle);
    bool sleepFor(std::chrono::milliseconds time);
    QByteArray pageKey() const;
    void tell(const JournalHealth &health) const;
    Result<JournalReport> inspectCopy(const Pace &pace) const;
    QList<JournalFinding> cannot(const Fault &why, JournalHealth &health) const;

    Place m_place;
    std::optional<Forgetting> m_forgetting;
    Told m_told;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace seva
