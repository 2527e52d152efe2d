// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/authority/Pair.h>
#include <seva/base/Random.h>
#include <seva/domain/ServiceCatalogue.h>
#include <seva/journal/CaptureVault.h>
#include <seva/journal/LinkReport.h>
#include <seva/sync/BackOffice.h>
#include <seva/sync/BookShelf.h>
#include <seva/sync/Enrolment.h>
#include <seva/sync/EnrolmentDesk.h>
#include <seva/sync/HttpServer.h>
#include <seva/sync/Kept.h>

#include <memory>

namespace seva {
struct Reference;
}

namespace seva::sync {

/// Everything a hub or data centre is made of, opened by the program. All of it must outlive the Hub.
struct HubParts
{
    enum class Role { KendraHub, DataCentre };
    Role role = Role::KendraHub;
    QString dataFolder;
    ServerOptions server;          ///< address and port; the files are the enrolment's
    Enrolment enrolment;           ///< who this machine is; hubUrl is the upstream, empty = none
    EnrolmentDesk *desk = nullptr; ///< where enrolment is decided here; otherwise upstream
    Journal &journal;
    CaptureVault &vault;
    const Clock &clock;        ///< the Kendra's time
    const Clock &machineClock; ///< what TLS certificates are dated by
    Random &random;
    std::shared_ptr<const ServiceCatalogue> catalogue;
    QByteArray eformSchema;
    BackOfficeScene scene; ///< data centre only
    std::shared_ptr<const StatusBook> statuses = nullptr;
    std::shared_ptr<const CalendarBook> calendars = nullptr; ///< without them the back office posts no statuses
    /// Stores of record of a data centre; none = journal and vault are.
    EventStore *store = nullptr;
    BlobStore *blobs = nullptr;
    /// Beside a store of record: the journal follows it, for the simulated office and answers about statuses.
    bool journalFollows = true;
    std::function<void()> onArrival = {}; ///< called in a thread of the server when events were taken in
    std::int64_t uplinkCap = 0;           ///< bytes a second that may go up in the long run; 0 = no cap
    const BookShelf *books = nullptr;     ///< reference data that is given to whoever asks
    authority::PairSpans pairSpans = {};  ///< where the Kendra has two hub machines
};

/// A running hub: ingest and claims below, a pump above. Stops, cleanly, when destroyed.
class Hub
{
public:
    static Result<std::unique_ptr<Hub>> start(HubParts parts);
    ~Hub();
    quint16 port() const;
    /// New definitions, for what comes next; from any thread.
    void use(std::shared_ptr<const Reference> reference);
    /// Stations are told where the journal is damaged; empty when it is not.
    void setDamage(const QString &place);
    /// Everything an operator may want to know of the link upwards; `at` is 0 where there is none. From any thread.
    LinkReport report() const;
    /// Logs of stations that were refused since the start, one line each: a person has to look. From any thread.
    QStringList refused() const;
    /// What the data centre keeps; null where there is none above.
    std::shared_ptr<const KeptElsewhere> kept() const;

private:
    class Private;
    explicit Hub(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace seva::sync
