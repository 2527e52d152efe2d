// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/VirtualPassport.h>

#include "CardProofs.h"

#include <seva/chip/Tlv.h>

#include <QtEndian>

namespace seva {

using namespace chip;

namespace {

constexpr quint16 kOk = 0x9000;
constexpr quint16 kEnd = 0x6282;
constexpr quint16 kLocked = 0x6982;
constexpr quint16 kNoConditions = 0x6985;
constexpr quint16 kBadMessage = 0x6988;
constexpr quint16 kWrongData = 0x6a80;
constexpr quint16 kNoFile = 0x6a82;
constexpr quint16 kWrongLength = 0x6700;
constexpr quint16 kNoInstruction = 0x6d00;
constexpr int kChallengeBytes = 8;
constexpr int kChipCurve = 13;
const QByteArray kZeroIv(8, '\0');

} // namespace

struct VirtualPassport::Inside
{
    explicit Inside(Random &source) : random(source) {}

    Random &random;
    PassportScene scene;
    PassportFiles files;
    std::function<void(int)> wait;
    std::function<void(int, QByteArray &)> tamper;

    // Until the next reset.
    int commands = 0;
    bool application = false;
    quint16 current = 0;
    QByteArray challenge;
    QByteArray chipAgreement;
    std::optional<CardPace> pace;
    std::optional<CardMessaging> session;
    std::optional<CardMessaging> nextSession;

    QByteArray dispatched(const CardCommand &command);
    QByteArray select(const CardCommand &command);
    QByteArray read(const CardCommand &command);
    QByteArray mutual(const CardCommand &command);
    QByteArray manage(const CardCommand &command);
    QByteArray generalAuthenticate(const CardCommand &command);
    QByteArray agreed(const QByteArray &point);
    std::optional<QByteArray> misbehaved(int number) const;
    const QMap<quint16, QByteArray> &folder() const { return application ? files.application : files.master; }
    bool isOpen() const { return !application || session.has_value(); }
};

QByteArray VirtualPassport::Inside::select(const CardCommand &command)
{
    if (command.p1 == 0x04) {
        if (command.data != QByteArray::fromHex("a0000002471001"))
            return cardAnswer(kNoFile);
        application = true;
        current = 0;
        return cardAnswer(kOk);
    }
    if (command.data.size() != 2)
        return cardAnswer(kWrongData);
    const auto id = qFromBigEndian<quint16>(command.data.constData());
    if (!folder().contains(id))
        return cardAnswer(kNoFile);
    if (!isOpen())
        return cardAnswer(kLocked);
    current = id;
    return cardAnswer(kOk);
}

QByteArray VirtualPassport::Inside::read(const CardCommand &command)
{
    int offset = command.p1 << 8 | command.p2;
    const bool odd = command.ins & 1;
    if (odd) {
        const auto object = readOneTlv(command.data);
        if (!object || object->tag != 0x54 || object->value.size() != 2)
            return cardAnswer(kWrongData);
        offset = qFromBigEndian<quint16>(object->value.constData());
    } else if (command.p1 & 0x80) {
        const int shortId = command.p1 & 0x1f;
        const bool atrInfo = !application && shortId == 1;
        current = atrInfo ? 0x2f01 : quint16(0x0100 + shortId);
        offset = command.p2;
    }
    if (!folder().contains(current))
        return cardAnswer(kNoFile);
    if (!isOpen())
        return cardAnswer(kLocked);
    const QByteArray &file = folder()[current];
    if (offset >= file.size())
        return cardAnswer(0x6b00);
    const int head = odd ? 4 : 0;
    const QByteArray part = file.mid(offset, command.expected - head);
    const bool atEnd = part.size() < command.expected - head;
    return cardAnswer(atEnd ? kEnd : kOk, odd ? writeTlv(0x53, part) : part);
}

QByteArray VirtualPassport::Inside::mutual(const CardCommand &command)
{
    const CipherKind kind = CipherKind::TripleDes;
    const QByteArray seed = hashOf("SHA1", zoneInformation(scene.zone)).left(16);
    const QByteArray encryption = deriveKey(kind, seed, KeyUse::Encryption);
    const QByteArray mac = deriveKey(kind, seed, KeyUse::Mac);
    const QByteArray sealed = command.data.left(32);
    if (!scene.bac || challenge.isEmpty() || command.data.size() != 40)
        return cardAnswer(kNoConditions);
    const QByteArray nonce = std::exchange(challenge, {});
    const QByteArray plain = decrypted(kind, encryption, kZeroIv, sealed);
    if (!same(command.data.mid(32), macOf(kind, mac, padded(sealed, 8))) || plain.mid(8, 8) != nonce)
        return cardAnswer(0x6300);
    const QByteArray material = random.bytes(16);
    QByteArray secret = plain.mid(16, 16);
    for (int i = 0; i < secret.size(); ++i)
        secret[i] = char(secret[i] ^ material[i]);
    const QByteArray answer = encrypted(kind, encryption, kZeroIv, nonce + plain.left(8) + material);
    nextSession.emplace(kind, secret, nonce.right(4) + plain.mid(4, 4));
    return cardAnswer(kOk, answer + macOf(kind, mac, padded(answer, 8)));
}

QByteArray VirtualPassport::Inside::manage(const CardCommand &command)
{
    const auto objects = readTlv(command.data);
    if (!objects || objects->isEmpty())
        return cardAnswer(kWrongData);
    if (command.p1 == 0xc1 && command.p2 == 0xa4) {
        pace.emplace(scene, random);
        return cardAnswer(pace->begin(command.data) ? kOk : kWrongData);
    }
    if (command.p1 != 0x41 || !scene.chipCipher || !session)
        return cardAnswer(kNoConditions);
    if (command.p2 == 0xa6 && objects->first().tag == 0x91)
        return agreed(objects->first().value);
    chipAgreement = objects->first().value;
    return cardAnswer(command.p2 == 0xa4 && objects->first().tag == 0x80 ? kOk : kWrongData);
}

QByteArray VirtualPassport::Inside::agreed(const QByteArray &point)
{
    const auto shared = Curve::standard(kChipCurve)->multiplied(files.chipSecret, point);
    if (!shared)
        return cardAnswer(kWrongData);
    nextSession.emplace(*scene.chipCipher, Curve::standard(kChipCurve)->x(*shared));
    return cardAnswer(kOk);
}

QByteArray VirtualPassport::Inside::generalAuthenticate(const CardCommand &command)
{
    if (chipAgreement.isEmpty())
        return pace ? pace->step(command.data) : cardAnswer(kNoConditions);
    const auto object = readOneTlv(command.data);
    const Tlv *point = object ? object->find(0x80) : nullptr;
    if (!point)
        return cardAnswer(kWrongData);
    chipAgreement.clear();
    const QByteArray done = agreed(point->value);
    return done == cardAnswer(kOk) ? cardAnswer(kOk, writeTlv(0x7c, {})) : done;
}

QByteArray VirtualPassport::Inside::dispatched(const CardCommand &command)
{
    switch (command.ins) {
    case 0xa4: return select(command);
    case 0xb0:
    case 0xb1: return read(command);
    case 0x84:
        challenge = random.bytes(kChallengeBytes);
        return scene.bac ? cardAnswer(kOk, challenge) : cardAnswer(kNoInstruction);
    case 0x82: return mutual(command);
    case 0x22: return manage(command);
    case 0x86: return generalAuthenticate(command);
    case 0x88:
        if (!session || scene.active == PassportScene::Active::None)
            return cardAnswer(kNoConditions);
        return cardAnswer(kOk, activeSignature(files.activeKey.get(), command.data, random));
    default: return cardAnswer(kNoInstruction);
    }
}

std::optional<QByteArray> VirtualPassport::Inside::misbehaved(int number) const
{
    if (scene.endlessAt >= 0 && number >= scene.endlessAt)
        return cardAnswer(quint16(scene.endlessStatus << 8 | 0x10));
    if (number == scene.garbageAt)
        return random.bytes(int(random.below(300)));
    return {};
}

VirtualPassport::VirtualPassport(const PassportScene &scene, const TestAuthority &authority, Random &random,
                                 std::function<void(int)> wait)
    : m_inside(std::make_unique<Inside>(random))
{
    m_inside->scene = scene;
    m_inside->files = personalised(scene, authority, drawnPortrait(scene.jpeg2000, scene.photoBytes));
    m_inside->wait = std::move(wait);
}

VirtualPassport::~VirtualPassport() = default;

QByteArray VirtualPassport::atr() const
{
    // Contactless, as PC/SC part 3 makes it of an ATS: historical bytes with the card capabilities 73.
    QByteArray atr = QByteArray::fromHex("3b85800173e00140c0");
    char check = 0;
    for (qsizetype i = 1; i < atr.size(); ++i)
        check = char(check ^ atr[i]);
    return atr + check;
}

void VirtualPassport::reset()
{
    Inside &i = *m_inside;
    i.commands = 0;
    i.application = false;
    i.current = 0;
    i.challenge.clear();
    i.chipAgreement.clear();
    i.pace.reset();
    i.session.reset();
    i.nextSession.reset();
}

std::optional<QByteArray> VirtualPassport::answer(const QByteArray &bytes)
{
    Inside &i = *m_inside;
    const int number = i.commands++;
    if (i.scene.delayMs > 0 && i.wait)
        i.wait(i.scene.delayMs);
    if (number == i.scene.pullAt)
        return {};
    if (const auto fault = i.misbehaved(number))
        return fault;
    auto command = parsedCommand(bytes);
    if (!command)
        return cardAnswer(kWrongLength);
    const bool secured = i.session && (command->cla & 0x0c);
    if (secured)
        command = i.session->opened(*command);
    if (!command) {
        i.session.reset();
        return cardAnswer(kBadMessage);
    }
    if (!secured)
        i.session.reset();
    QByteArray said = i.dispatched(*command);
    if (i.tamper)
        i.tamper(number, said);
    if (secured)
        said = i.session->wrapped(said, command->ins & 1, number == i.scene.wrongMacAt);
    if (i.pace && i.pace->finished()) {
        i.nextSession = i.pace->finished();
        i.pace.reset();
    }
    if (i.nextSession)
        i.session = std::exchange(i.nextSession, {});
    return said;
}

int VirtualPassport::commands() const
{
    return m_inside->commands;
}

QByteArray VirtualPassport::file(quint16 id) const
{
    const PassportFiles &files = m_inside->files;
    return files.application.value(id, files.master.value(id));
}

void VirtualPassport::onAnswer(std::function<void(int, QByteArray &)> tamper)
{
    m_inside->tamper = std::move(tamper);
}

} // namespace seva
