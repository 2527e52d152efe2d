// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/Journal.h>
#include <seva/sync/BookShelf.h>
#include <seva/sync/CurlTransport.h>
#include <seva/sync/DeskMessages.h>
#include <seva/sync/RosterBook.h>

namespace seva::sync {

/// What a station has after `sevactl enrol`: who it is, how it proves it, whom it trusts. Kept in the data folder:
/// enrolment.json (hub, station), last-hub or last-uplink (where it was last reached), roster.cbor, issuer.pub,
/// tls/ca.pem, tls/tls.pem, tls/tls.key.pem (0600).
struct Enrolment
{
    QString hubUrl;           ///< where it enrolled; of a hub: the data centre, empty = none
    QStringList uplinks = {}; ///< of a hub: further data centres it was told of
    QString folder;           ///< of all this
    StationId station;
    TlsFiles tls;
    QByteArray issuerKey;
    std::shared_ptr<RosterBook> book;
    std::shared_ptr<BookShelf> shelf; ///< reference data, in books/
};

/// Fault "sync.not-enrolled" when the folder holds none.
Result<Enrolment> loadEnrolment(const QString &dataFolder);

/// Asks the hub with a one-time code: makes the TLS key, checks the hub's authority against the code, stores all.
/// Blocks at most 15 s.
Result<Enrolment> enrol(const QString &hubUrl, const QString &code, const StationId &station, const QString &dataFolder,
                        const KeyStore &keys);
/// What is known of this machine; enrolled first where nothing is and a code was given.
Result<Enrolment> loadOrEnrol(const QString &hubUrl, const QString &code, const StationId &station,
                              const QString &dataFolder, Random &random);
/// enrol() without a network, where the desk is this machine's own.
using EnrolDesk = std::function<Result<EnrolAnswer>(const EnrolRequest &)>;
Result<Enrolment> enrolWith(const EnrolDesk &desk, const QString &hubUrl, const QString &code, const StationId &station,
                            const QString &dataFolder, const KeyStore &keys);

/// Roster, Kendra key (unwrapped where the roster wraps it to this station) and key id, ready for Journal::open.
Result<JournalOptions> journalOptions(const Enrolment &enrolment, const KeyStore &keys);

/// The two parts of an enrolment code "<secret>-<start of the CA's SHA-256 fingerprint>".
struct EnrolmentCode
{
    QString secret;
    QString fingerprintStart;
    static constexpr int kFingerprintDigits = 20;
    static EnrolmentCode of(const QString &text);
};

} // namespace seva::sync
