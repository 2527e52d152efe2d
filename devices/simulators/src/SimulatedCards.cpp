// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedCards.h"

#include "Paint.h"

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

/// What the driver gives most often as the reason of such a line.
Fault reasonOf(ChipCheck check, CheckResult result)
{
    const bool failed = result == CheckResult::Failed;
    const auto code = [&]() -> const char * {
        switch (check) {
        case ChipCheck::DataGroupHashes: return failed ? "chip.hash-differs" : "chip.file-not-read";
        case ChipCheck::Signature: return failed ? "chip.signature-wrong" : "chip.sod-missing";
        case ChipCheck::SignerChain: return failed ? "chip.country-unknown" : "chip.signer-missing";
        case ChipCheck::Validity: return failed ? "chip.signer-expired" : "chip.signer-missing";
        case ChipCheck::Revocation: return failed ? "chip.signer-revoked" : "chip.no-revocation-list";
        case ChipCheck::ActiveAuthentication:
        case ChipCheck::ChipAuthentication: break;
        }
        return failed ? "chip.proof-wrong" : "chip.not-offered";
    };
    return result == CheckResult::Passed ? Fault{} : Fault{QString::fromLatin1(code()), {}};
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
        lines.append({check, result, reasonOf(check, result)});
    }
    return lines;
}

/// The two lines of a passport's zone in DG1 (ICAO 9303-10, 4.7.1), behind the heads of its two objects.
QStringList zoneIn(const QByteArray &group)
{
    constexpr qsizetype head = 5;
    constexpr qsizetype line = 44;
    if (group.size() != head + 2 * line)
        return {};
    return {QString::fromLatin1(group.mid(head, line)), QString::fromLatin1(group.mid(head + line, line))};
}

/// Whether the access data are those of the document: ICAO 9303-11, 4.3.2 and 4.4.4.1.
bool opens(const QString &cardAccessNumber, const QStringList &zone, const ChipAccess &access)
{
    if (!access.cardAccessNumber.isEmpty())
        return access.cardAccessNumber == cardAccessNumber;
    const QString second = zone.value(1);
    QString number = second.left(9);
    return access.documentNumber == number.remove(u'<') && access.dateOfBirth == second.mid(13, 6)
           && access.dateOfExpiry == second.mid(21, 6);
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
    : Simulated(DeviceKind::PassportReader, parts), m_present(parts.scene.own[u"documentPresent"].toBool(true))
{
    if (const int after = parts.scene.own[u"placeMs"].toInt(); after > 0)
        later(0, milliseconds(after), [this] {
            m_present = true;
            Q_EMIT documentPlaced();
        });
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
    constexpr QSize portraitSize{480, 600};
    const QStringList zone = zoneIn(dataGroup(step.own, 1));
    const QString number = step.own[u"cardAccessNumber"].toString();
    if (!number.isEmpty() && !opens(number, zone, request.access))
        return fail(id, deviceFault(Trouble::CardAccessDenied, scene().name));
    PassportReading reading;
    reading.protocol = request.access.cardAccessNumber.isEmpty() ? ChipProtocol::Bac : ChipProtocol::Pace;
    for (const int group : request.dataGroups) {
        if (const QByteArray content = dataGroup(step.own, group); !content.isEmpty())
            reading.dataGroups.insert(group, content);
    }
    if (reading.dataGroups.contains(1))
        reading.zone = zone;
    if (request.dataGroups.contains(2) && step.own.contains(u"portrait")) {
        const auto seed = quint64(step.own[u"portrait"].toInt());
        reading.portrait = paint::png(paint::portrait({}, portraitSize.width(), portraitSize.height(), seed), 0);
    }
    reading.checks = checksOf(step.own);
    reading.at = clock().now();
    Q_EMIT progressed(id, whole);
    if (succeed(id, step))
        Q_EMIT captured(id, reading);
}

} // namespace seva
