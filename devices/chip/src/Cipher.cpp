// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/chip/Cipher.h>

#include <seva/chip/OpenSsl.h>

#include <openssl/crypto.h>

namespace seva::chip {

namespace {

using OwnedCipher = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;

constexpr char kPadMark = char(0x80);

const EVP_CIPHER *cbcOf(CipherKind kind)
{
    switch (kind) {
    case CipherKind::TripleDes: return EVP_des_ede_cbc();
    case CipherKind::Aes128: return EVP_aes_128_cbc();
    case CipherKind::Aes192: return EVP_aes_192_cbc();
    case CipherKind::Aes256: return EVP_aes_256_cbc();
    }
    return nullptr;
}

int keyBytes(CipherKind kind)
{
    return EVP_CIPHER_get_key_length(cbcOf(kind));
}

QByteArray cbc(CipherKind kind, const QByteArray &key, const QByteArray &iv, const QByteArray &data, int encrypt)
{
    Q_ASSERT(key.size() == keyBytes(kind) && iv.size() == blockBytes(kind) && data.size() % blockBytes(kind) == 0);
    const OwnedCipher cipher(EVP_CIPHER_CTX_new());
    QByteArray out(data.size(), '\0');
    int size = 0;
    const bool done = EVP_CipherInit_ex(cipher.get(), cbcOf(kind), nullptr, raw(key), raw(iv), encrypt) == 1
                      && EVP_CIPHER_CTX_set_padding(cipher.get(), 0) == 1
                      && EVP_CipherUpdate(cipher.get(), raw(out), &size, raw(data), int(data.size())) == 1;
    return done ? out : QByteArray();
}

/// Single DES is 3DES with equal keys: what stands in no provider of the system is made of what does.
QByteArray retailMac(const QByteArray &key, const QByteArray &data)
{
    const int block = blockBytes(CipherKind::TripleDes);
    const QByteArray zero(block, '\0');
    const QByteArray first = key.left(block).repeated(2);
    const QByteArray second = key.right(block).repeated(2);
    const QByteArray chained = cbc(CipherKind::TripleDes, first, zero, data, 1).right(block);
    return cbc(CipherKind::TripleDes, first, zero, cbc(CipherKind::TripleDes, second, zero, chained, 0), 1);
}

QByteArray cmac(CipherKind kind, const QByteArray &key, const QByteArray &data)
{
    size_t size = 0;
    QByteArray out(EVP_MAX_MD_SIZE, '\0');
    const bool done = EVP_Q_mac(nullptr, "CMAC", nullptr, EVP_CIPHER_get0_name(cbcOf(kind)), nullptr, raw(key),
                                size_t(key.size()), raw(data), size_t(data.size()), raw(out), size_t(out.size()), &size)
                      != nullptr;
    return done ? out.left(kMacBytes) : QByteArray();
}

} // namespace

int blockBytes(CipherKind kind)
{
    return EVP_CIPHER_get_block_size(cbcOf(kind));
}

QByteArray deriveKey(CipherKind kind, const QByteArray &secret, KeyUse use)
{
    const bool longKey = kind == CipherKind::Aes192 || kind == CipherKind::Aes256;
    const QByteArray counter = QByteArray(3, '\0') + char(use);
    return hashOf(longKey ? "SHA256" : "SHA1", secret + counter).left(keyBytes(kind));
}

QByteArray encrypted(CipherKind kind, const QByteArray &key, const QByteArray &iv, const QByteArray &data)
{
    return cbc(kind, key, iv, data, 1);
}

QByteArray decrypted(CipherKind kind, const QByteArray &key, const QByteArray &iv, const QByteArray &data)
{
    return cbc(kind, key, iv, data, 0);
}

QByteArray macOf(CipherKind kind, const QByteArray &key, const QByteArray &data)
{
    return kind == CipherKind::TripleDes ? retailMac(key, data) : cmac(kind, key, data);
}

QByteArray padded(const QByteArray &data, int block)
{
    const qsizetype whole = (data.size() / block + 1) * block;
    return (data + kPadMark).leftJustified(whole, '\0');
}

std::optional<QByteArray> unpadded(const QByteArray &data)
{
    qsizetype end = data.size();
    while (end > 0 && data[end - 1] == '\0')
        --end;
    if (end == 0 || data[end - 1] != kPadMark)
        return {};
    return data.left(end - 1);
}

QByteArray hashOf(const char *name, const QByteArray &data)
{
    QByteArray out(EVP_MAX_MD_SIZE, '\0');
    size_t size = 0;
    if (EVP_Q_digest(nullptr, name, nullptr, data.constData(), size_t(data.size()), raw(out), &size) != 1)
        return {};
    return out.left(qsizetype(size));
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace seva::chip
