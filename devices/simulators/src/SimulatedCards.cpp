// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedCards.h"

#include <seva/base/Crypto.h>
#include <seva/base/Digest.h>

namespace seva {

namespace {

constexpr int pinTries = 3;

PinState pinStateOf(int triesLeft)
{
    if (triesLeft <= 0)
        return PinState::Locked;
    if (triesLeft == 1)
        return PinState::FinalTry;
    return triesLeft == pinTries ? PinState::Good : PinState::Low;
}

QByteArray dataGroup(const QJsonObject &own, int number)
{
    const QJsonObject groups = own[u"dataGroups"].toObject();
    return QByteArray::fromBase64(groups[QString::number(number)].toString().toLatin1());
}

CheckResult resultOf(const QString &name)
{
    if (name == u"failed")
        return CheckResult::Failed;
    return name == u"passed" ? CheckResult::Passed : CheckResult::NotDone;
}

QList<ChipCheckLine> checksOf(const QJsonObject &own)
{
    using enum ChipCheck;
    const QList<std::pair<ChipCheck, QString>> names{{DataGroupHashes, QStringLiteral("dataGroupHashes")},
                                                     {Signature, QStringLiteral("signature")},
                                                     {SignerChain, QStringLiteral("signerChain")},
                                                     {Validity, QStringLiteral("validity")},
                                                     {Revocation, QStringLiteral("revocation")},
                                                     {ActiveAuthentication, QStringLiteral("activeAuthentication")},
                                                     {ChipAuthentication, QStringLiteral("chipAuthentication")}};
    const QJsonObject written = own[u"checks"].toObject();
    QList<ChipCheckLine> lines;
    for (const auto &[check, name] : names) {
        const CheckResult result = resultOf(written[name].toString());
        const Fault reason = result == CheckResult::Passed ? Fault{} : deviceFault(Trouble::CardUnreadable, name);
        lines.append({check, result, reason});
    }
    return lines;
}

} // namespace

SimulatedCardReader::SimulatedCardReader(const SimulatorParts &parts)
    : Simulated(DeviceKind::SmartCardReader, parts), m_triesLeft(pinTries)
{
    const int after = parts.scene.own[u"insertMs"].toInt();
    if (!parts.scene.own.contains(u"serial"))
        return;
    if (after == 0)
        insert();
    else
        later(0, milliseconds(after), [this] { insert(); });
}

void SimulatedCardReader::insert()
{
    m_card = CardInfo{QByteArray::fromHex("3b80800101"), scene().own[u"serial"].toString(), pinStateOf(m_triesLeft)};
    Q_EMIT cardInserted(*m_card);
}

RequestId SimulatedCardReader::readCertificate(const RequestContext &context)
{
    if (!m_card)
        return refuse(deviceFault(Trouble::CardAbsent, scene().name));
    return perform(context, [this](RequestId id, const SceneStep &step, quint64) {
        const auto der = QByteArray::fromBase64(scene().own[u"certificate"].toString().toLatin1());
        if (der.isEmpty())
            return fail(id, deviceFault(Trouble::CardUnreadable, scene().name));
        if (succeed(id, step))
            Q_EMIT certificateRead(id, der);
    });
}

RequestId SimulatedCardReader::sign(const CardSignRequest &request)
{
    if (!m_card)
        return refuse(deviceFault(Trouble::CardAbsent, scene().name));
    if (m_card->pin == PinState::Locked)
        return refuse(deviceFault(Trouble::PinLocked, scene().name));
    return perform(request.context,
                   [this, request](RequestId id, const SceneStep &step, quint64) { signWith(id, step, request); });
}

bool SimulatedCardReader::checkPin(const QByteArray &pin)
{
    const bool right = pin == scene().own[u"pin"].toString(QStringLiteral("1234")).toUtf8();
    m_triesLeft = right ? pinTries : m_triesLeft - 1;
    m_card->pin = pinStateOf(m_triesLeft);
    return right;
}

void SimulatedCardReader::signWith(RequestId id, const SceneStep &step, const CardSignRequest &request)
{
    if (!checkPin(request.pin))
        return fail(id, deviceFault(m_triesLeft > 0 ? Trouble::PinWrong : Trouble::PinLocked, scene().name));
    crypto::initialise();
    const QByteArray seed = Digest::of(m_card->serial.toUtf8()).bytes().right(crypto::kKeyBytes);
    const QByteArray signature = crypto::sign(crypto::signingPair(seed).secretKey, request.digest);
    if (succeed(id, step))
        Q_EMIT digestSigned(id, signature);
}

SimulatedPassportReader::SimulatedPassportReader(const SimulatorParts &parts)
    : Simulated(DeviceKind::PassportReader, parts)
{
}

RequestId SimulatedPassportReader::read(const PassportRequest &request)
{
    if (!documentPresent())
        return refuse(deviceFault(Trouble::CardAbsent, scene().name));
    return perform(request.context,
                   [this, request](RequestId id, const SceneStep &step, quint64) { deliver(id, step, request); });
}

void SimulatedPassportReader::deliver(RequestId id, const SceneStep &step, const PassportRequest &request)
{
    constexpr int whole = 100;
    PassportReading reading;
    reading.protocol = request.access.cardAccessNumber.isEmpty() ? ChipProtocol::Bac : ChipProtocol::Pace;
    for (const int group : request.dataGroups) {
        if (const QByteArray content = dataGroup(step.own, group); !content.isEmpty())
            reading.dataGroups.insert(group, content);
    }
    reading.checks = checksOf(step.own);
    reading.at = clock().now();
    Q_EMIT progressed(id, whole);
    if (succeed(id, step))
        Q_EMIT captured(id, reading);
}

} // namespace seva
