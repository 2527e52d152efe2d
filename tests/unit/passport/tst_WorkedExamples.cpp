// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Talks.h"

#include <Access.h>
#include <ChipFiles.h>
#include <Proofs.h>
#include <seva/chip/OpenSsl.h>
#include <seva/chip/Tlv.h>

#include <openssl/rsa.h>

using namespace seva;
using namespace seva::chip;
using namespace seva::test;

namespace {

const ChipAccess kBacAccess{QStringLiteral("L898902C"), QStringLiteral("690806"), QStringLiteral("940623"), {}};
const ChipAccess kPaceAccess{QStringLiteral("T22000129"), QStringLiteral("640812"), QStringLiteral("101031"), {}};

/// What makes Curve::randomScalar() return this scalar: it adds one to a remainder.
QByteArray drawFor(const char *scalar)
{
    QByteArray bytes = hex(scalar);
    for (qsizetype i = bytes.size(); i-- > 0;) {
        if (bytes[i]-- != '\0')
            break;
    }
    return bytes;
}

OwnedKey rsaKey(int bits)
{
    return OwnedKey(EVP_RSA_gen(static_cast<unsigned>(bits)));
}

QByteArray rawSignature(EVP_PKEY *key, const QByteArray &message)
{
    const OwnedKeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    size_t size = size_t(EVP_PKEY_get_size(key));
    QByteArray out(qsizetype(size), '\0');
    EVP_PKEY_sign_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING);
    EVP_PKEY_sign(context.get(), raw(out), &size, raw(message), size_t(message.size()));
    return out;
}

QByteArray dataGroup15(EVP_PKEY *key)
{
    return writeTlv(0x6f, derOf(key, i2d_PUBKEY));
}

} // namespace

/// The worked examples of ICAO Doc 9303-11 (eighth edition, 2021): appendices D, F and G.1.
class TestWorkedExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void d2KeysOfTheZone()
    {
        const auto information = mrzInformation(kBacAccess);
        QVERIFY(information.ok());
        QCOMPARE(*information, QByteArray("L898902C<369080619406236"));
        QCOMPARE(hashOf("SHA1", *information).left(16), hex("239AB9CB282DAF66231DC5A4DF6BFBAE"));
    }

    void d1KeysOfASeed()
    {
        // Less their parity bits, which no DES looks at.
        const QByteArray seed = hex("239AB9CB282DAF66231DC5A4DF6BFBAE");
        const auto withParity = [](QByteArray key) {
            for (char &byte : key) {
                const auto ones = qPopulationCount(quint8(byte & 0xfe));
                byte = char((byte & 0xfe) | (ones % 2 == 0));
            }
            return key;
        };
        QCOMPARE(withParity(deriveKey(CipherKind::TripleDes, seed, KeyUse::Encryption)),
                 hex("AB94FDECF2674FDFB9B391F85D7F76F2"));
        QCOMPARE(withParity(deriveKey(CipherKind::TripleDes, seed, KeyUse::Mac)),
                 hex("7962D9ECE03D1ACD4C76089DCE131543"));
    }

    void d3AuthenticationAndD4SecureMessaging()
    {
        ScriptedChip chip({
            {hex("0084000008"), hex("4608F919887022129000")},
            {hex("008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A728"),
             hex("46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000")},
            {hex("0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800"), hex("990290008E08FA855A5D4C50A8ED9000")},
            {hex("0CB000000D9701048E08ED6705417E96BA5500"),
             hex("8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000")},
            {hex("0CB000040D9701128E082EA28A70F3C7B53500"),
             hex("871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000")},
        });
        WrittenRandom random({hex("781723860C06C226"), hex("0B795240CB7049B01C19B33E32804F0B")});
        ManualClock clock;
        CardTalk talk(chip, clock);
        QVERIFY(openByBac(talk, kBacAccess, random).ok());
        QVERIFY(talk.send({0, 0xa4, 0x02, 0x0c, hex("011E"), 0})->ok());
        const auto head = talk.demand({0, 0xb0, 0, 0, {}, 4});
        const auto rest = talk.demand({0, 0xb0, 0, 4, {}, 18});
        QVERIFY(rest.ok());
        QCOMPARE(*head + *rest, hex("60145F0104303130365F36063034303030305C026175"));
        QVERIFY(chip.isDone());
    }

    void fActiveAuthentication()
    {
        // The example gives every value but the key pair: F is what any key of 1,024 bits signs.
        const QByteArray nonce = hex("F173589974BF40C6");
        const QByteArray m1 =
            hex("9D2784A67F8E7C659973EA1AEA25D95B6C8F91E5002F369F0FBDCE8A3CEC1991"
                "B543F1696546C5524CF23A5303CD6C98599F40B79F377B5F3A1406B3B4D8F967"
                "84D23AA88DB7E1032A405E69325FA91A6E86F5C71AEA978264C4A207446DAD4E7292E2DCDA3024B47DA8");
        const QByteArray digest = hex("C063AA1E6D22FBD976AB0FE73D94D2D9C6D88127");
        QCOMPARE(hashOf("SHA1", m1 + nonce), digest);
        const QByteArray f = hex("6A") + m1 + digest + hex("BC");
        QCOMPARE(f.size(), 128);
        const OwnedKey key = rsaKey(1'024);
        const QByteArray signature = rawSignature(key.get(), f);
        QVERIFY(verifyActiveSignature(dataGroup15(key.get()), {}, nonce, signature).ok());
        QCOMPARE(verifyActiveSignature(dataGroup15(key.get()), {}, hex("F173589974BF40C7"), signature).fault().code,
                 QStringLiteral("chip.proof-wrong"));
        const OwnedKey other = rsaKey(1'024);
        QCOMPARE(verifyActiveSignature(dataGroup15(other.get()), {}, nonce, signature).fault().code,
                 QStringLiteral("chip.proof-wrong"));
    }

    void g1PaceGenericMapping()
    {
        const auto password = pacePassword(kPaceAccess, CipherKind::Aes128);
        QVERIFY(password.ok());
        QCOMPARE(*password, hex("89DED1B26624EC1E634C1989302849DD"));
        const auto offer = paceOffer(hex("31143012060A04007F0007020204020202010202010D"));
        QVERIFY(offer.ok());
        QCOMPARE(offer->parameters, 13);
        ScriptedChip chip({
            {hex("0022C1A40F800A04007F00070202040202830101"), hex("9000")},
            {hex("10860000027C0000"), hex("7C12801095A3A016522EE98D01E76CB6B98B42C39000")},
            {hex("10860000457C438141047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
                 "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D00"),
             hex("7C43824104824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
                 "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C549000")},
            {hex("10860000457C438341042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
                 "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB3646200"),
             hex("7C438441049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB"
                 "7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F0949000")},
            {hex("008600000C7C0A8508C2B0BD78D94BA86600"), hex("7C0A86083ABB9674BCE93C089000")},
        });
        WrittenRandom random({drawFor("7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99"),
                              drawFor("A73FB703AC1436A18E0CFA5ABB3F7BEC7A070E7A6788486BEE230C4A22762595")});
        ManualClock clock;
        CardTalk talk(chip, clock);
        const auto opened = openByPace(talk, *offer, kPaceAccess, random);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.fault().code));
        QVERIFY(talk.isSecured());
        QVERIFY(chip.isDone());
    }

    void g1SharedSecretAndKeys()
    {
        const auto curve = Curve::standard(13);
        const auto shared = curve->multiplied(hex("7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99"),
                                              hex("04824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
                                                  "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C54"));
        QCOMPARE(*shared, hex("0460332EF2450B5D247EF6D3868397D398852ED6E8CAF6FFEEF6BF85CA57057FD5"
                              "0840CA7415BAF3E43BD414D35AA4608B93A2CAF3A4E3EA4E82C9C13D03EB7181"));
        const SessionKeys keys =
            sessionKeys(CipherKind::Aes128, hex("28768D20701247DAE81804C9E780EDE582A9996DB4A315020B2733197DB84925"));
        QCOMPARE(keys.encryption, hex("F5F0E35C0D7161EE6724EE513A0D9A7F"));
        QCOMPARE(keys.mac, hex("FE251C7858B356B24514B3BD5F4297D1"));
    }
};

QTEST_GUILESS_MAIN(TestWorkedExamples)
#include "tst_WorkedExamples.moc"
