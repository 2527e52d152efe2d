// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassportFiles.h"

#include <seva/chip/Tlv.h>

#include <QtEndian>

namespace seva {

using namespace chip;

namespace {

constexpr char kLdsSecurityObject[] = "2.23.136.1.1.1";
constexpr int kPhotoWidth = 413;
constexpr int kPhotoHeight = 531;

QByteArray oid(const char *hex)
{
    return writeTlv(0x06, QByteArray::fromHex(hex));
}
QByteArray integer(int value)
{
    return writeTlv(0x02, QByteArray(1, char(value)));
}
QByteArray sequence(const QByteArray &content)
{
    return writeTlv(0x30, content);
}
QByteArray big(quint64 value, int bytes)
{
    QByteArray all(8, '\0');
    qToBigEndian(value, all.data());
    return all.right(bytes);
}
/// The last arc of PACE's and chip authentication's identifiers.
QByteArray arc(CipherKind kind)
{
    return QByteArray::number(1 + int(kind), 16).rightJustified(2, '0');
}

QByteArray cardAccess(const PassportScene &scene)
{
    const QByteArray name = "04007f000702020402" + arc(scene.paceCipher);
    return writeTlv(0x31, sequence(oid(name.constData()) + integer(2) + integer(scene.paceCurve)));
}

/// EF.ATR/INFO: how long commands and answers may be (BSI TR-03110-3, A.11.2).
QByteArray atrInfo(const PassportScene &scene)
{
    const QByteArray longest = writeTlv(0x02, big(quint64(qMin(scene.longestAnswer, 0xffff)), 2));
    return writeTlv(0x43, QByteArray(1, '\1')) + writeTlv(0x7f66, longest + longest);
}

/// ISO/IEC 19794-5 in the templates of 9303-10, 4.7.2.1.
QByteArray dataGroup2(const QByteArray &photo, bool jpeg2000)
{
    const QByteArray information = QByteArray(1, '\1') + char(jpeg2000) + big(kPhotoWidth, 2) + big(kPhotoHeight, 2)
                                   + QByteArray("\1\2\0\0\0\0", 6);
    const qsizetype block = 20 + information.size() + photo.size();
    const QByteArray face = big(quint64(block), 4) + QByteArray(16, '\0') + information + photo;
    const QByteArray record =
        QByteArray("FAC\0", 4) + QByteArray("010\0", 4) + big(quint64(14 + face.size()), 4) + big(1, 2) + face;
    const QByteArray header = writeTlv(0xa1, writeTlv(0x81, QByteArray(1, '\2')) + writeTlv(0x87, big(0x0101, 2))
                                                 + writeTlv(0x88, big(0x0008, 2)));
    const QByteArray instance = writeTlv(0x7f60, header + writeTlv(0x5f2e, record));
    return writeTlv(0x75, writeTlv(0x7f61, writeTlv(0x02, QByteArray(1, '\1')) + instance));
}

QByteArray publicKeyOf(EVP_PKEY *key)
{
    return derOf(key, i2d_PUBKEY);
}

QByteArray secretOf(EVP_PKEY *key)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, "priv", &number);
    const OwnedNumber owned(number);
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, raw(bytes));
    return bytes;
}

/// SecurityInfos: hash of an ECDSA active authentication, key and cipher of chip authentication.
QByteArray dataGroup14(const PassportScene &scene, EVP_PKEY *chipKey)
{
    QByteArray infos;
    if (scene.active == PassportScene::Active::Ecdsa)
        infos += sequence(oid("678108010105") + integer(1) + oid("04007f00070101040103"));
    if (scene.chipCipher) {
        const QByteArray name = "04007f000702020302" + arc(*scene.chipCipher);
        infos += sequence(oid(name.constData()) + integer(1));
        infos += sequence(oid("04007f000702020102") + publicKeyOf(chipKey));
    }
    return infos.isEmpty() ? QByteArray() : writeTlv(0x6e, writeTlv(0x31, infos));
}

OwnedKey newActiveKey(PassportScene::Active active)
{
    return OwnedKey(active == PassportScene::Active::Rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
}

QByteArray securityObject(const PassportScene &scene, const TestAuthority &authority,
                          const QMap<int, QByteArray> &groups)
{
    QByteArray hashes;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        hashes += sequence(integer(group.key()) + writeTlv(0x04, hashOf("SHA256", group.value())));
    const QByteArray algorithm = sequence(oid("608648016503040201") + writeTlv(0x05, {}));
    const QByteArray object = sequence(integer(0) + algorithm + sequence(hashes));
    return writeTlv(0x77, authority.signedBy(scene.signer, kLdsSecurityObject, object, scene.tamperedSignature));
}

QByteArray com(const QMap<int, QByteArray> &groups)
{
    QByteArray tags;
    for (const QByteArray &group : groups)
        tags.append(group[0]);
    return writeTlv(0x60, writeTlv(0x5f01, "0107") + writeTlv(0x5f36, "040000") + writeTlv(0x5c, tags));
}

QMap<int, QByteArray> dataGroups(const PassportScene &scene, const QByteArray &photo, EVP_PKEY *active,
                                 EVP_PKEY *chipKey)
{
    QMap<int, QByteArray> groups;
    groups[1] = writeTlv(0x61, writeTlv(0x5f1f, scene.zone.join(QString()).toLatin1()));
    groups[2] = dataGroup2(photo, scene.jpeg2000);
    // Name of the holder and issuing authority, as plain text (9303-10, 4.7.11 and 4.7.12).
    groups[11] = writeTlv(0x6b, writeTlv(0x5c, QByteArray::fromHex("5f0e")) + writeTlv(0x5f0e, "ERIKSSON<<ANNA<MARIA"));
    groups[12] =
        writeTlv(0x6c, writeTlv(0x5c, QByteArray::fromHex("5f19")) + writeTlv(0x5f19, "UTOPIA PASSPORT OFFICE"));
    groups[13] = writeTlv(0x6d, "optional details of the issuer");
    if (const QByteArray infos = dataGroup14(scene, chipKey); !infos.isEmpty())
        groups[14] = infos;
    if (scene.active != PassportScene::Active::None)
        groups[15] = writeTlv(0x6f, publicKeyOf(active));
    return groups;
}

} // namespace

PassportFiles personalised(const PassportScene &scene, const TestAuthority &authority, const QByteArray &photo)
{
    PassportFiles files;
    files.activeKey = newActiveKey(scene.active);
    OwnedKey chipKey(EVP_EC_gen("brainpoolP256r1"));
    QMap<int, QByteArray> groups = dataGroups(scene, photo, files.activeKey.get(), chipKey.get());
    files.application[0x011e] = com(groups);
    if (!scene.noSecurityObject)
        files.application[0x011d] = securityObject(scene, authority, groups);
    if (groups.contains(scene.wrongHash))
        groups[scene.wrongHash].back() = char(groups[scene.wrongHash].back() ^ 1);
    for (auto group = groups.begin(); group != groups.end(); ++group)
        files.application[quint16(0x0100 + group.key())] = group.value();
    if (scene.clone) {
        files.activeKey = newActiveKey(scene.active);
        chipKey.reset(EVP_EC_gen("brainpoolP256r1"));
    }
    files.chipSecret = secretOf(chipKey.get());
    if (scene.pace)
        files.master[0x011c] = cardAccess(scene);
    if (scene.longestAnswer > 256)
        files.master[0x2f01] = atrInfo(scene);
    return files;
}

} // namespace seva
