// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Crypto.h>

#include <sodium.h>

#include <cassert>

namespace seva::crypto {

namespace {

constexpr int kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

void initialise()
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be initialised");
}

QByteArray seal(const QByteArray &key, const QByteArray &plain, const QByteArray &context, Random &random)
{
    assert(key.size() == kKeyBytes);
    QByteArray sealed = random.bytes(kNonce);
    sealed.resize(kNonce + plain.size() + kTag);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed) + kNonce, nullptr, in(plain), length(plain), in(context),
                                               length(context), nullptr, in(sealed), in(key));
    return sealed;
}

Result<QByteArray> unseal(const QByteArray &key, const QByteArray &sealed, const QByteArray &context)
{
    if (key.size() != kKeyBytes || sealed.size() < kNonce + kTag)
        return fault("base.sealed-malformed");
    QByteArray plain(sealed.size() - kNonce - kTag, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(sealed) + kNonce,
                                                   length(sealed) - kNonce, in(context), length(context), in(sealed),
                                                   in(key))
        != 0)
        return fault("base.sealed-altered");
    return plain;
}

KeyPair signingPair(const QByteArray &seed32)
{
    assert(seed32.size() == crypto_sign_SEEDBYTES);
    KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(out(pair.publicKey), out(pair.secretKey), in(seed32));
    return pair;
}

QByteArray sign(const QByteArray &secretKey, const QByteArray &message)
{
    assert(secretKey.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), length(message), in(secretKey));
    return signature;
}

bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
           && crypto_sign_verify_detached(in(signature), in(message), length(message), in(publicKey)) == 0;
}

KeyPair boxPair(const QByteArray &seed32)
{
    assert(seed32.size() == crypto_box_SEEDBYTES);
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_seed_keypair(out(pair.publicKey), out(pair.secretKey), in(seed32));
    return pair;
}

QByteArray wrap(const QByteArray &publicKey, const QByteArray &plain)
{
    assert(publicKey.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray wrapped(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(out(wrapped), in(plain), length(plain), in(publicKey));
    return wrapped;
}

Result<QByteArray> unwrap(const KeyPair &pair, const QByteArray &wrapped)
{
    if (wrapped.size() < qsizetype(crypto_box_SEALBYTES))
        return fault("base.wrapped-malformed");
    QByteArray plain(wrapped.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(out(plain), in(wrapped), length(wrapped), in(pair.publicKey), in(pair.secretKey)) != 0)
        return fault("base.wrapped-for-another");
    return plain;
}

Result<QByteArray> passwordKey(const QString &password, const QByteArray &salt16)
{
    if (salt16.size() != crypto_pwhash_SALTBYTES)
        return fault("base.salt-length");
    const QByteArray utf8 = password.toUtf8();
    QByteArray key(kKeyBytes, '\0');
    if (crypto_pwhash(out(key), length(key), utf8.constData(), length(utf8), in(salt16),
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fault("base.argon2-memory");
    return key;
}

QByteArray mac(const QByteArray &key, const QByteArray &message)
{
    QByteArray tag(32, '\0');
    crypto_generichash(out(tag), 32, in(message), length(message), in(key), static_cast<size_t>(key.size()));
    return tag;
}

bool equal(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace seva::crypto
