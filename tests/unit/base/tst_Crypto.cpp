// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Crypto.h>

#include <QTest>

using namespace seva;

namespace {

/// Hands out the bytes it was given: for vectors that prescribe the nonce.
class GivenBytes : public Random
{
public:
    explicit GivenBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray bytes(int count) override { return m_bytes.left(count); }
    std::uint32_t below(std::uint32_t) override { return 0; }

private:
    QByteArray m_bytes;
};

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// first, first + 1, ... as in the vectors of RFC drafts.
QByteArray counting(int first, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(char(first + i));
    return bytes;
}

/// Calls `accepts` with each single-bit change of `bytes`; names the first one that is accepted.
template <typename Accepts>
void verifyEveryBitMatters(const QByteArray &bytes, Accepts accepts)
{
    for (int bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray altered = bytes;
        altered[bit / 8] = char(altered[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!accepts(altered), qPrintable(QStringLiteral("bit %1 does not matter").arg(bit)));
    }
}

} // namespace

class tst_Crypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }
    void sealsAsTheDraftDoes();
    void sealedOpensOnlyUnaltered();
    void signsAsTheStandardDoes();
    void signatureHoldsOnlyUnaltered();
    void wrappedOpensForItsPairOnly();
    void passwordKeyDependsOnPasswordAndSalt();
    void macAgreesWithOthers();
    void equalComparesWhole();
};

void tst_Crypto::sealsAsTheDraftDoes()
{
    // draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    GivenBytes nonce(counting(0x40, 24));
    const QByteArray plain =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        "sunscreen would be it.";
    const QByteArray sealed = crypto::seal(counting(0x80, 32), plain, hex("50515253c0c1c2c3c4c5c6c7"), nonce);
    QCOMPARE(sealed.left(24), counting(0x40, 24));
    QCOMPARE(sealed.mid(24, 16).toHex(), QByteArray("bd6d179d3e83d43b9576579493c0e939"));
    QCOMPARE(sealed.right(16).toHex(), QByteArray("c0875924c1c7987947deafd8780acf49"));
}

void tst_Crypto::sealedOpensOnlyUnaltered()
{
    SeededRandom random(1);
    const QByteArray key = random.bytes(crypto::kKeyBytes);
    const QByteArray sealed = crypto::seal(key, "passport", "event 7", random);
    QCOMPARE(*crypto::unseal(key, sealed, "event 7"), QByteArray("passport"));
    verifyEveryBitMatters(sealed, [&](const QByteArray &b) { return crypto::unseal(key, b, "event 7").ok(); });
    verifyEveryBitMatters(key, [&](const QByteArray &b) { return crypto::unseal(b, sealed, "event 7").ok(); });
    verifyEveryBitMatters("event 7", [&](const QByteArray &b) { return crypto::unseal(key, sealed, b).ok(); });
    QCOMPARE(crypto::unseal(key, sealed.left(39), "event 7").fault().code, QStringLiteral("base.sealed-malformed"));
    QCOMPARE(crypto::unseal(key, sealed, "event 8").fault().code, QStringLiteral("base.sealed-altered"));
    QVERIFY(crypto::seal(key, "passport", "event 7", random) != sealed);
}

void tst_Crypto::signsAsTheStandardDoes()
{
    // RFC 8032 §7.1, test 2.
    const crypto::KeyPair pair =
        crypto::signingPair(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    QCOMPARE(pair.publicKey.toHex(), QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    QCOMPARE(crypto::sign(pair.secretKey, "\x72").toHex(),
             QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
}

void tst_Crypto::signatureHoldsOnlyUnaltered()
{
    const crypto::KeyPair pair = crypto::signingPair(QByteArray(32, '\x01'));
    const QByteArray signature = crypto::sign(pair.secretKey, "granted");
    QVERIFY(crypto::verify(pair.publicKey, "granted", signature));
    verifyEveryBitMatters(signature, [&](const QByteArray &b) { return crypto::verify(pair.publicKey, "granted", b); });
    verifyEveryBitMatters("granted", [&](const QByteArray &b) { return crypto::verify(pair.publicKey, b, signature); });
    verifyEveryBitMatters(pair.publicKey, [&](const QByteArray &b) { return crypto::verify(b, "granted", signature); });
    QVERIFY(!crypto::verify(pair.publicKey, "granted", signature.chopped(1)));
    QVERIFY(!crypto::verify({}, "granted", signature));
}

void tst_Crypto::wrappedOpensForItsPairOnly()
{
    const crypto::KeyPair mine = crypto::boxPair(QByteArray(32, '\x01'));
    const crypto::KeyPair other = crypto::boxPair(QByteArray(32, '\x02'));
    const QByteArray wrapped = crypto::wrap(mine.publicKey, "visit key");
    QCOMPARE(*crypto::unwrap(mine, wrapped), QByteArray("visit key"));
    QCOMPARE(crypto::unwrap(other, wrapped).fault().code, QStringLiteral("base.wrapped-for-another"));
    QCOMPARE(crypto::unwrap(mine, wrapped.left(47)).fault().code, QStringLiteral("base.wrapped-malformed"));
    QVERIFY(!crypto::unwrap(mine, wrapped.chopped(1)).ok());
    QVERIFY(crypto::wrap(mine.publicKey, "visit key") != wrapped);
}

void tst_Crypto::passwordKeyDependsOnPasswordAndSalt()
{
    const QByteArray salt(16, '\x07');
    const auto key = crypto::passwordKey(QStringLiteral("4711"), salt);
    QVERIFY(key.ok());
    QCOMPARE(key->size(), qsizetype(crypto::kKeyBytes));
    QCOMPARE(*crypto::passwordKey(QStringLiteral("4711"), salt), *key);
    QVERIFY(*crypto::passwordKey(QStringLiteral("4712"), salt) != *key);
    QVERIFY(*crypto::passwordKey(QStringLiteral("4711"), QByteArray(16, '\x08')) != *key);
    QCOMPARE(crypto::passwordKey(QStringLiteral("4711"), "short").fault().code, QStringLiteral("base.salt-length"));
}

void tst_Crypto::macAgreesWithOthers()
{
    // hashlib.blake2b(b"the message", key=bytes(range(32)), digest_size=32) of CPython.
    QCOMPARE(crypto::mac(counting(0, 32), "the message").toHex(),
             QByteArray("67dd9fbaed0ab142ebb33566f23a36651533ebb9713bdf4b5e5a885a37270220"));
}

void tst_Crypto::equalComparesWhole()
{
    QVERIFY(crypto::equal("abc", "abc"));
    QVERIFY(crypto::equal({}, {}));
    QVERIFY(!crypto::equal("abc", "abd"));
    QVERIFY(!crypto::equal("abc", "abcd"));
}

QTEST_APPLESS_MAIN(tst_Crypto)
#include "tst_Crypto.moc"
