// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Talks.h"

#include <Access.h>

#include <seva/chip/Tlv.h>

#include <openssl/buffer.h>

#include <memory>

#include <eac/eac.h>
#include <eac/objects.h>
#include <eac/pace.h>

using namespace seva;
using namespace seva::chip;
using namespace seva::test;

namespace {

const QByteArray kNumber("654321");

struct FreeBuffer
{
    void operator()(BUF_MEM *buffer) const { BUF_MEM_free(buffer); }
};
using Buffer = std::unique_ptr<BUF_MEM, FreeBuffer>;

QByteArray bytesOf(const Buffer &buffer)
{
    return buffer ? QByteArray(buffer->data, qsizetype(buffer->length)) : QByteArray();
}

Buffer bufferOf(const QByteArray &bytes)
{
    Buffer buffer(BUF_MEM_new());
    BUF_MEM_grow(buffer.get(), size_t(bytes.size()));
    memcpy(buffer->data, bytes.constData(), size_t(bytes.size()));
    return buffer;
}

/// A chip whose half of PACE is OpenPACE's: nothing of ours but the TLV around it.
class OpenPaceChip : public CardChannel
{
public:
    OpenPaceChip(int protocol, int curve)
        : m_context(EAC_CTX_new(), EAC_CTX_clear_free),
          m_secret(PACE_SEC_new(kNumber.constData(), size_t(kNumber.size()), PACE_CAN), PACE_SEC_clear_free)
    {
        ready = EAC_CTX_init_pace(m_context.get(), protocol, curve) == 1;
    }

    Result<QByteArray> transmit(const QByteArray &command, std::chrono::milliseconds) override
    {
        if (quint8(command[1]) == 0x22)
            return QByteArray::fromHex("9000");
        const auto object = readOneTlv(command.mid(5, quint8(command[4])));
        const QByteArray said = object->parts.isEmpty() ? nonce() : step(object->parts[0]);
        if (said.isEmpty())
            return QByteArray::fromHex("6300");
        return writeTlv(0x7c, said) + QByteArray::fromHex("9000");
    }
    bool ready = false;

private:
    QByteArray nonce()
    {
        return writeTlv(0x80, bytesOf(Buffer(PACE_STEP1_enc_nonce(m_context.get(), m_secret.get()))));
    }
    QByteArray step(const Tlv &object)
    {
        EAC_CTX *context = m_context.get();
        const Buffer theirs = bufferOf(object.value);
        if (object.tag == 0x81) {
            const Buffer own(PACE_STEP3A_generate_mapping_data(context));
            const bool mapped = PACE_STEP3A_map_generator(context, theirs.get()) == 1;
            return mapped ? writeTlv(0x82, bytesOf(own)) : QByteArray();
        }
        if (object.tag == 0x83) {
            m_theirs = object.value;
            const Buffer own(PACE_STEP3B_generate_ephemeral_key(context));
            const bool agreed =
                PACE_STEP3B_compute_shared_secret(context, theirs.get()) == 1 && PACE_STEP3C_derive_keys(context) == 1;
            return agreed ? writeTlv(0x84, bytesOf(own)) : QByteArray();
        }
        const Buffer token(PACE_STEP3D_compute_authentication_token(context, bufferOf(m_theirs).get()));
        const bool right = PACE_STEP3D_verify_authentication_token(context, theirs.get()) == 1;
        return right ? writeTlv(0x86, bytesOf(token)) : QByteArray();
    }

    std::unique_ptr<EAC_CTX, decltype(&EAC_CTX_clear_free)> m_context;
    std::unique_ptr<PACE_SEC, decltype(&PACE_SEC_clear_free)> m_secret;
    QByteArray m_theirs;
};

QByteArray cardAccess(int cipher, int curve)
{
    const QByteArray oid = hex("04007f000702020402") + char(cipher);
    return writeTlv(0x31,
                    writeTlv(0x30, writeTlv(0x06, oid) + hex("020102") + writeTlv(0x02, QByteArray(1, char(curve)))));
}

} // namespace

/// Our PACE against the one of OpenPACE, written by others.
class TestOpenPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EAC_init(); }

    void ourTerminalOpensTheirChip_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("cipher");
        QTest::addColumn<int>("curve");
        const int protocols[] = {NID_id_PACE_ECDH_GM_3DES_CBC_CBC, NID_id_PACE_ECDH_GM_AES_CBC_CMAC_128,
                                 NID_id_PACE_ECDH_GM_AES_CBC_CMAC_192, NID_id_PACE_ECDH_GM_AES_CBC_CMAC_256};
        for (int cipher = 1; cipher <= 4; ++cipher) {
            for (const int curve : {8, 10, 11, 12, 13, 15, 16, 17, 18})
                QTest::addRow("cipher %d, curve %d", cipher, curve) << protocols[cipher - 1] << cipher << curve;
        }
    }
    void ourTerminalOpensTheirChip()
    {
        QFETCH(int, protocol);
        QFETCH(int, cipher);
        QFETCH(int, curve);
        OpenPaceChip chip(protocol, curve);
        QVERIFY(chip.ready);
        const auto offer = paceOffer(cardAccess(cipher, curve));
        QVERIFY(offer.ok());
        ChipAccess access;
        access.cardAccessNumber = QString::fromLatin1(kNumber);
        ManualClock clock;
        SystemRandom random;
        CardTalk talk(chip, clock);
        const auto opened = openByPace(talk, *offer, access, random);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.fault().code + opened.fault().subject));
        OpenPaceChip again(protocol, curve);
        access.cardAccessNumber = QStringLiteral("654320");
        CardTalk wrong(again, clock);
        QCOMPARE(openByPace(wrong, *offer, access, random).fault().code, QStringLiteral("chip.access-denied"));
    }

    void cleanupTestCase() { EAC_cleanup(); }
};

QTEST_GUILESS_MAIN(TestOpenPace)
#include "tst_OpenPace.moc"
