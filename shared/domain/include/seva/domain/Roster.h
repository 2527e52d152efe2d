// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Crypto.h>
#include <seva/domain/Kendra.h>
#include <seva/domain/ServiceCatalogue.h>

#include <QList>
#include <QMap>

namespace seva {

enum class Role { Cse, VerificationOfficer, GrantingOfficer, Supervisor };

/// "CSE", "VO", "GO", "SUPERVISOR".
QString roleName(Role role);
std::optional<Role> roleOf(const QString &name);
/// Who works a kind of stage.
Role roleFor(StepKind kind);

/// One person. The signing key is sealed with Argon2id(PIN, salt): opening it is the proof of the PIN.
struct RosterOperator
{
    OperatorId id;
    QString name;
    QList<Role> roles;
    QByteArray salt;       ///< 16 bytes
    QByteArray publicKey;  ///< Ed25519
    QByteArray sealedSeed; ///< 32-byte seed sealed with the PIN's key, context = operator id
    Instant revoked = 0;   ///< signs nothing since then; 0 = may sign. The line stays, for what was signed before
};

struct RosterStation
{
    StationId id;
    QString kind;                   ///< HUB, KIOSK, DISPLAY, COUNTER
    QString stepId;                 ///< stage of a counter
    QByteArray signingKey;          ///< Ed25519 public; empty until enrolled
    QByteArray boxKey;              ///< X25519 public; empty until enrolled
    QByteArray wrappedKendraSecret; ///< the Kendra's X25519 seed wrapped to boxKey
    QStringList addresses = {};     ///< "host:port" where a HUB may be reached, the likeliest first
    Instant revoked = 0; ///< nobody talks to it since then; 0 = may work. The line stays, for what it sent before
};

/// The signed list of a Kendra's stations and people. Made at the data centre (demonstration: by the hub).
struct Roster
{
    int version = 1;
    Kendra kendra;
    QString keyId;           ///< Kendra and quarter, "GJ-BHJ-PSK/2026Q4"
    QByteArray kendraPublic; ///< X25519
    QList<RosterStation> stations;
    QList<RosterOperator> operators;
    QStringList voters = {};  ///< HUBs that decide together who leads; below kVotersForLease the primary is static
    QStringList centres = {}; ///< https URLs: the data centre, then the disaster-recovery site

    static constexpr int kVotersForLease = 3;
    static constexpr int kMaxVoters = 5;
    static constexpr int kMaxAddresses = 8; ///< of one station
    static constexpr int kMaxCentres = 4;

    const RosterOperator *person(const OperatorId &id) const;
    const RosterStation *station(const StationId &id) const;
    /// The path of the first wrong one among addresses, voters and centres ("/stations/1/addresses/0"); empty when
    /// every voter is a HUB of this roster, named once, every address "host:port" of a HUB and every centre an https
    /// URL without a path, none of them too many.
    QString wrongPlace() const;
};

/// Deterministic CBOR {1: roster, 2: signature}; refused when the signature is not the issuer's.
QByteArray encodeRoster(const Roster &roster, const QByteArray &issuerSecretKey);
Result<Roster> decodeRoster(const QByteArray &bytes, const QByteArray &issuerPublicKey);

/// A roster entry for somebody with this PIN.
Result<RosterOperator> makeOperator(const OperatorId &id, const QString &name, const QList<Role> &roles,
                                    const QString &pin, Random &random);
/// Whether this person may sign; null = not in the roster. Faults "domain.operator-unknown", "domain.operator-revoked".
Result<void> maySign(const RosterOperator *person, const OperatorId &id);
/// The person's Ed25519 pair; a Fault when the PIN is wrong.
Result<crypto::KeyPair> unlockOperator(const RosterOperator &person, const QString &pin);

} // namespace seva
