// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/domain/Roster.h>
#include <seva/sync/Certificates.h>
#include <seva/sync/DeskMessages.h>
#include <seva/sync/RosterBook.h>

#include <memory>
#include <mutex>

namespace seva::sync {

/// A Kendra as a file describes it (installers/demonstration/*.json): stations, people, demonstration PINs.
struct KendraSetup
{
    struct Person
    {
        OperatorId id;
        QString name;
        QList<Role> roles;
        QString pin;
    };
    Kendra kendra;
    QList<RosterStation> stations;
    QList<Person> people;
    QStringList voters = {};  ///< as in Roster
    QStringList centres = {}; ///< as in Roster
};
/// Fault "sync.kendra-config" names the path within the file.
Result<KendraSetup> readKendraSetup(const QByteArray &json);

class EnrolmentCodes;

/// The authority of a demonstration: certificates, the signed roster, the Kendra's key, one-time codes. In production
/// this is the data centre's trust service; the protocol is the same. Others may change the roster beside it
/// (RosterPress.h). Thread-safe.
class EnrolmentDesk
{
public:
    ~EnrolmentDesk();
    /// Opens <folder>/authority and <folder>/codes.json, making them from `setup` on first use. `machineTime` dates
    /// certificates; `kendraTime` (the demonstration clock) names the quarter of the Kendra's key.
    static Result<std::unique_ptr<EnrolmentDesk>> open(const QString &folder, const KendraSetup &setup, Random &random,
                                                       Instant machineTime, Instant kendraTime);

    /// A code serves one key only; asking again with the same key gets a new certificate.
    /// Faults: sync.code-wrong, sync.codes-locked, sync.enrol-malformed, and those of the certificate.
    Result<EnrolAnswer> enrol(const EnrolRequest &request, Instant machineTime);
    QString codeOf(const StationId &station) const;

    std::shared_ptr<RosterBook> book() const { return m_book; }
    const QByteArray &authority() const { return m_ca.certificate(); }

private:
    EnrolmentDesk(const QString &folder, DemoAuthority ca);
    Result<void> load(Random &random);
    Result<void> makeRoster(const KendraSetup &setup, Random &random, Instant kendraTime);
    Result<void> openCodes(Random &random);
    Result<void> fill(RosterStation *entry, const EnrolRequest &request);
    Result<void> admit(const EnrolRequest &request);

    const QString m_folder;
    const DemoAuthority m_ca;
    crypto::KeyPair m_issuer;
    QByteArray m_kendraSeed;
    std::shared_ptr<RosterBook> m_book;
    mutable std::mutex m_mutex;
    const std::unique_ptr<EnrolmentCodes> m_codes;
    int m_wrong = 0;
};

} // namespace seva::sync
