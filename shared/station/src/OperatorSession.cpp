// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/OperatorSession.h>

#include <seva/station/FaultTexts.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/PinThrottle.h>

#include <QCoreApplication>

namespace seva {

OperatorSession::OperatorSession(StationRuntime &runtime, LanguageChoice &languages, QObject *parent)
    : QObject(parent), m_runtime(runtime)
{
    connect(&languages, &LanguageChoice::languageChanged, this, &OperatorSession::changed);
    connect(&runtime.visits(), &VisitRegister::rightsMayDiffer, this, &OperatorSession::reviewRights);
}

OperatorSession::~OperatorSession()
{
    m_key.secretKey.fill('\0');
}

bool OperatorSession::signedIn() const
{
    return m_person.has_value();
}

QString OperatorSession::operatorId() const
{
    return m_person ? m_person->id : QString();
}

QString OperatorSession::operatorName() const
{
    return m_person ? m_person->name : QString();
}

OperatorSession::StaffRole OperatorSession::role() const
{
    return m_role ? staffRole(*m_role) : StaffRole::NoRole;
}

QString OperatorSession::roleText() const
{
    switch (role()) {
    case StaffRole::NoRole: return {};
    case StaffRole::Cse:
        //: Role of staff at counter A: citizen service executive
        return QCoreApplication::translate("OperatorSession", "CSE");
    case StaffRole::VerificationOfficer:
        //: Role of staff at counter B
        return QCoreApplication::translate("OperatorSession", "Verification Officer");
    case StaffRole::GrantingOfficer:
        //: Role of staff at counter C
        return QCoreApplication::translate("OperatorSession", "Granting Officer");
    case StaffRole::Supervisor:
        //: Role of staff who watches over the Kendra
        return QCoreApplication::translate("OperatorSession", "Supervisor");
    }
    return {};
}

QString OperatorSession::problem() const
{
    return m_problem.code.isEmpty() ? QString() : faultText(m_problem);
}

int OperatorSession::lockedSeconds() const
{
    if (m_lastTried.isEmpty())
        return 0;
    const Instant until = PinThrottle(m_runtime.journal(), m_runtime.clock(), m_lastTried).lockedUntil();
    return until == 0 ? 0 : static_cast<int>((until - m_runtime.clock().now() + 999) / 1000);
}

bool OperatorSession::signIn(const QString &operatorId, const QString &pin, StaffRole role)
{
    if (m_person)
        leave(QStringLiteral("REPLACED"));
    m_lastTried = operatorId.trimmed();
    // An id that nobody has offers no role to choose: it is refused like a wrong PIN.
    const bool known = m_runtime.roster().person(m_lastTried);
    const std::optional<Role> wanted = known ? domainRole(role) : Role::Cse;
    const Result<void> result =
        wanted ? tryPin(m_lastTried, pin, *wanted) : Result<void>(fault("station.role-missing", m_lastTried));
    m_problem = result ? Fault() : result.fault();
    Q_EMIT changed();
    return result.ok();
}

Result<crypto::KeyPair> OperatorSession::unlock(const QString &operatorId, const QString &pin, Role role)
{
    // The store keeps one short row per operator of the roster; an unknown id may not make rows.
    if (const Result<void> may = m_runtime.mayWork(); !may)
        return may.fault();
    const RosterOperator *person = m_runtime.roster().person(operatorId);
    const auto refused = [&] { return fault("station.sign-in-refused", operatorId); };
    if (!person)
        return refused();
    PinThrottle throttle(m_runtime.journal(), m_runtime.clock(), operatorId);
    if (throttle.lockedUntil() > 0)
        return fault("station.sign-in-locked", operatorId);
    Result<crypto::KeyPair> key = unlockOperator(*person, pin);
    if (!key) {
        if (const auto kept = throttle.failed(); !kept)
            return kept.fault();
        return refused();
    }
    if (const Result<void> may = maySign(person, operatorId); !may)
        return may.fault();
    if (!person->roles.contains(role))
        return fault("station.role-not-held", seva::roleName(role));
    if (const auto kept = throttle.succeeded(); !kept)
        return kept.fault();
    return key;
}

Result<void> OperatorSession::tryPin(const QString &operatorId, const QString &pin, Role role)
{
    Result<crypto::KeyPair> key = unlock(operatorId, pin, role);
    if (!key)
        return key.fault();
    m_runtime.visits().setOperator(operatorId, role);
    const auto recorded = m_runtime.visits().execute(SignIn{operatorId, role});
    if (!recorded) {
        m_runtime.visits().setOperator({}, std::nullopt);
        return recorded.fault();
    }
    m_person = *m_runtime.roster().person(operatorId);
    m_role = role;
    m_key = *std::move(key);
    return {};
}

Result<QByteArray> OperatorSession::signAs(const QString &operatorId, const QString &pin, Role role,
                                           const Digest &shown)
{
    Result<crypto::KeyPair> key = unlock(operatorId.trimmed(), pin, role);
    if (!key)
        return key.fault();
    const QByteArray signature = crypto::sign(key->secretKey, shown.bytes());
    key->secretKey.fill('\0');
    return signature;
}

void OperatorSession::signOut()
{
    if (!m_person)
        return;
    leave(QStringLiteral("LEFT"));
    Q_EMIT changed();
}

void OperatorSession::leave(const QString &why)
{
    const auto recorded = m_runtime.visits().execute(SignOut{why});
    m_problem = recorded ? Fault() : recorded.fault();
    m_runtime.visits().setOperator({}, std::nullopt);
    m_key.secretKey.fill('\0');
    m_key = {};
    m_person.reset();
    m_role.reset();
}

Result<void> OperatorSession::mayStay() const
{
    if (const Result<void> may = m_runtime.mayWork(); !may)
        return may;
    const RosterOperator *person = m_runtime.roster().person(operatorId());
    if (!maySign(person, operatorId()).ok() || !person->roles.contains(*m_role) || person->publicKey != m_key.publicKey)
        return fault("station.rights-ended", operatorId());
    return {};
}

void OperatorSession::reviewRights()
{
    if (!m_person)
        return;
    const Result<void> may = mayStay();
    if (may.ok() || m_runtime.visits().inCase())
        return;
    leave(QStringLiteral("LOCKED"));
    m_problem = may.fault();
    Q_EMIT changed();
}

QList<int> OperatorSession::rolesOf(const QString &operatorId) const
{
    QList<int> out;
    if (const RosterOperator *person = m_runtime.roster().person(operatorId.trimmed()))
        for (const Role role : person->roles)
            out.append(static_cast<int>(staffRole(role)));
    return out;
}

Result<QByteArray> OperatorSession::sign(const Digest &shown) const
{
    if (!m_person)
        return fault("station.nobody-signed-in");
    if (const Result<void> may = mayStay(); !may)
        return may.fault();
    return crypto::sign(m_key.secretKey, shown.bytes());
}

OperatorSession::StaffRole OperatorSession::staffRole(Role role)
{
    return static_cast<StaffRole>(static_cast<int>(role) + 1);
}

std::optional<Role> OperatorSession::domainRole(StaffRole role)
{
    return role == StaffRole::NoRole ? std::nullopt : std::optional(static_cast<Role>(static_cast<int>(role) - 1));
}

} // namespace seva
