// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/StationRuntime.h>

#include <QQmlEngine>

namespace seva {

class LanguageChoice;

/// Who works at this station now. Sign-in is the operator's id and PIN; the PIN opens the operator's signing
/// key of the signed roster, which stays in this object until sign-out and signs the digests of what was shown.
/// Who loses the right to sign (a newer roster, a revoked station) signs nothing from then on, and is signed out
/// (LOCKED) as soon as no case is on the screen.
class OperatorSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(QString operatorId READ operatorId NOTIFY changed)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)
    Q_PROPERTY(seva::OperatorSession::StaffRole role READ role NOTIFY changed)
    Q_PROPERTY(QString roleName READ roleText NOTIFY changed)
    /// Why the last sign-in failed, as a sentence; empty after a good one.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// Whole seconds until the operator who was refused last may try again; 0 = now.
    Q_PROPERTY(int lockedSeconds READ lockedSeconds NOTIFY changed)

public:
    enum class StaffRole { NoRole, Cse, VerificationOfficer, GrantingOfficer, Supervisor };
    Q_ENUM(StaffRole)

    /// Wrong PINs in a row before the operator is locked at this station for a minute, doubling with every
    /// further one up to an hour; kept durably.
    static constexpr int kFreeTries = 5;
    static constexpr Instant kFirstLock = 60'000;
    static constexpr Instant kLongestLock = 3'600'000;

    OperatorSession(StationRuntime &runtime, LanguageChoice &languages, QObject *parent = nullptr);
    ~OperatorSession() override;

    bool signedIn() const;
    QString operatorId() const;
    QString operatorName() const;
    StaffRole role() const;
    QString roleText() const;
    QString problem() const;
    int lockedSeconds() const;

    /// One role at a time. Who is signed in is signed out first (REPLACED). Blocks for the PIN's key
    /// derivation (about 0.1 s).
    Q_INVOKABLE bool signIn(const QString &operatorId, const QString &pin, seva::OperatorSession::StaffRole role);
    Q_INVOKABLE void signOut();
    /// The roles of an operator at this Kendra; empty for an unknown id.
    Q_INVOKABLE QList<int> rolesOf(const QString &operatorId) const;

    /// Whether who is signed in may go on after this case. Faults "station.rights-ended", "station.revoked".
    Result<void> mayStay() const;
    /// Ed25519 over the digest's bytes; "station.nobody-signed-in" without a session, mayStay()'s.
    Result<QByteArray> sign(const Digest &shown) const;

    /// One signature of another person, for one thing and without a session; wrong PINs count as at a sign-in. Blocks
    /// for the PIN's key derivation (about 0.1 s).
    Result<QByteArray> signAs(const QString &operatorId, const QString &pin, Role role, const Digest &shown);

    static StaffRole staffRole(Role role);
    static std::optional<Role> domainRole(StaffRole role);

Q_SIGNALS:
    void changed();

private:
    Result<void> tryPin(const QString &operatorId, const QString &pin, Role role);
    Result<crypto::KeyPair> unlock(const QString &operatorId, const QString &pin, Role role);
    void leave(const QString &why);
    void reviewRights();

    StationRuntime &m_runtime;
    std::optional<RosterOperator> m_person;
    std::optional<Role> m_role;
    crypto::KeyPair m_key;
    Fault m_problem;
    OperatorId m_lastTried;
};

} // namespace seva
