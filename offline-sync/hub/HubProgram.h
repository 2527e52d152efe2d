// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stores.h"

#include <seva/discovery/HubBeacon.h>
#include <seva/journal/JournalKeeper.h>
#include <seva/sync/BookDelivery.h>
#include <seva/sync/BundleInbox.h>
#include <seva/sync/Hub.h>
#include <seva/sync/LinkDiary.h>
#include <seva/sync/ReuseKeeper.h>

namespace seva::sync {

struct HubArguments
{
    HubParts::Role role = HubParts::Role::KendraHub;
    StationId station = QStringLiteral("HUB"); ///< which of the Kendra's hub machines this is
    QString dataFolder;
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    QString kendraConfig;       ///< where this machine is the authority: its Kendra, stations and people
    QStringList uplinks;        ///< https addresses of the data centre and of the sites that stand in for it
    QString enrolCode;          ///< used once, for the uplink
    std::int64_t uplinkCap = 0; ///< bytes a second; 0 = none
    QString services;           ///< folder of service definitions
    QString scene;              ///< what the simulated back office does; data centre only
    Instant clockOffset = 0;
    bool selfTest = false;
    StoreArguments stores;                  ///< data centre only
    QString sites;                          ///< list of the Kendras that this process serves; data centre only
    std::shared_ptr<ServerThreads> threads; ///< in which all of them are answered; none = in its own
};

/// Ends the program by itself for --help and wrong use (exit 2).
HubArguments hubArguments(const QStringList &arguments);

/// Everything of a hub, opened in order and closed in reverse.
class HubProgram
{
public:
    static Result<std::unique_ptr<HubProgram>> open(const HubArguments &arguments, Random &random);
    ~HubProgram();
    quint16 port() const { return m_hub->port(); }
    StationId station() const { return m_enrolment.station; }
    const TlsFiles &tls() const { return m_enrolment.tls; }

private:
    explicit HubProgram(const HubArguments &arguments)
        : m_arguments(arguments), m_clock(arguments.clockOffset), m_machineClock(0)
    {
    }
    Result<void> enrolSelf(Random &random);
    Result<Enrolment> enrolAbove() const;
    Result<void> openDesk(Random &random);
    Result<void> loadServices();
    Result<void> openJournal(Random &random);
    Result<void> openStores(Random &random);
    Result<void> startHub(Random &random);
    void startInbox();
    void startBooks(Random &random);
    void startKeeper();
    void startDiary();
    void startReuse(Random &random);
    void startBeacon();

    const HubArguments m_arguments;
    const SystemClock m_clock;
    const SystemClock m_machineClock;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<EnrolmentDesk> m_desk;
    Enrolment m_enrolment;
    std::shared_ptr<const Reference> m_reference;
    BackOfficeScene m_scene;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<CaptureVault> m_vault;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<JournalStore> m_store;
    std::unique_ptr<VaultStore> m_blobs;
    std::unique_ptr<BundleInbox> m_inbox;
    std::unique_ptr<BookDelivery> m_books;
    JournalOptions m_journalOptions;
    std::unique_ptr<JournalKeeper> m_keeper;
    std::unique_ptr<LinkDiary> m_diary;
    std::unique_ptr<ReuseKeeper> m_reuse;
    std::unique_ptr<discovery::HubBeacon> m_beacon;
};

} // namespace seva::sync
