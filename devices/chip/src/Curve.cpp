// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/chip/Curve.h>

#include <seva/chip/ChipFaults.h>
#include <seva/chip/OpenSsl.h>

#include <openssl/obj_mac.h>

namespace seva::chip {

namespace {

constexpr int kFirstId = 8;
constexpr int kMostFieldBits = 521;
/// More than the order's length, so that the remainder is as good as uniform.
constexpr int kExtraBytes = 8;

Fault wrongPoint()
{
    return chipFault(Wrong::PointWrong);
}

OwnedPoint pointOf(const EC_GROUP *group, const QByteArray &bytes)
{
    OwnedPoint point(EC_POINT_new(group));
    // Also refuses what does not lie on the curve.
    if (EC_POINT_oct2point(group, point.get(), raw(bytes), size_t(bytes.size()), nullptr) != 1)
        point.reset();
    return point;
}

Result<QByteArray> written(const EC_GROUP *group, const EC_POINT *point)
{
    if (EC_POINT_is_at_infinity(group, point))
        return wrongPoint();
    const size_t size = EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, nullptr, 0, nullptr);
    QByteArray bytes(qsizetype(size), '\0');
    EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, raw(bytes), size, nullptr);
    return bytes;
}

OwnedNumber numberOf(const QByteArray &bytes)
{
    return OwnedNumber(BN_bin2bn(raw(bytes), int(bytes.size()), nullptr));
}

} // namespace

std::optional<Curve> Curve::standard(int id)
{
    static constexpr int kNames[] = {NID_X9_62_prime192v1, NID_brainpoolP192r1,  NID_secp224r1,
                                     NID_brainpoolP224r1,  NID_X9_62_prime256v1, NID_brainpoolP256r1,
                                     NID_brainpoolP320r1,  NID_secp384r1,        NID_brainpoolP384r1,
                                     NID_brainpoolP512r1,  NID_secp521r1};
    if (id < kFirstId || id >= kFirstId + int(std::size(kNames)))
        return {};
    return Curve(std::shared_ptr<EC_GROUP>(EC_GROUP_new_by_curve_name(kNames[id - kFirstId]), EC_GROUP_free));
}

Result<Curve> Curve::ofPublicKey(const QByteArray &der, QByteArray &point)
{
    const unsigned char *next = raw(der);
    const std::unique_ptr<X509_PUBKEY, Freed<X509_PUBKEY_free>> info(d2i_X509_PUBKEY(nullptr, &next, der.size()));
    X509_ALGOR *algorithm = nullptr;
    const unsigned char *key = nullptr;
    int size = 0;
    if (!info || X509_PUBKEY_get0_param(nullptr, &key, &size, &algorithm, info.get()) != 1)
        return wrongPoint();
    const void *value = nullptr;
    int type = 0;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    EC_GROUP *group = nullptr;
    if (type == V_ASN1_OBJECT) {
        group = EC_GROUP_new_by_curve_name(OBJ_obj2nid(static_cast<const ASN1_OBJECT *>(value)));
    } else if (type == V_ASN1_SEQUENCE) {
        const auto *text = static_cast<const ASN1_STRING *>(value);
        const unsigned char *start = ASN1_STRING_get0_data(text);
        group = d2i_ECPKParameters(nullptr, &start, ASN1_STRING_length(text));
    }
    if (!group)
        return wrongPoint();
    Curve curve(std::shared_ptr<EC_GROUP>(group, EC_GROUP_free));
    point = QByteArray(reinterpret_cast<const char *>(key), size);
    if (EC_GROUP_get_degree(group) > kMostFieldBits || !pointOf(group, point))
        return wrongPoint();
    return curve;
}

int Curve::fieldBytes() const
{
    return (EC_GROUP_get_degree(m_group.get()) + 7) / 8;
}

QByteArray Curve::randomScalar(Random &random) const
{
    const BIGNUM *order = EC_GROUP_get0_order(m_group.get());
    const int bytes = BN_num_bytes(order);
    const OwnedScratch scratch(BN_CTX_new());
    const OwnedNumber most(BN_dup(order));
    const OwnedNumber number = numberOf(random.bytes(bytes + kExtraBytes));
    BN_sub_word(most.get(), 1);
    BN_nnmod(number.get(), number.get(), most.get(), scratch.get());
    BN_add_word(number.get(), 1);
    QByteArray scalar(bytes, '\0');
    BN_bn2binpad(number.get(), raw(scalar), bytes);
    return scalar;
}

Result<QByteArray> Curve::multiplied(const QByteArray &scalar) const
{
    if (!m_generator.isEmpty())
        return multiplied(scalar, m_generator);
    const OwnedPoint answer(EC_POINT_new(m_group.get()));
    EC_POINT_mul(m_group.get(), answer.get(), numberOf(scalar).get(), nullptr, nullptr, nullptr);
    return written(m_group.get(), answer.get());
}

Result<QByteArray> Curve::multiplied(const QByteArray &scalar, const QByteArray &point) const
{
    const OwnedPoint base = pointOf(m_group.get(), point);
    const OwnedPoint answer(EC_POINT_new(m_group.get()));
    if (!base || EC_POINT_mul(m_group.get(), answer.get(), nullptr, base.get(), numberOf(scalar).get(), nullptr) != 1)
        return wrongPoint();
    return written(m_group.get(), answer.get());
}

Result<Curve> Curve::mapped(const QByteArray &nonce, const QByteArray &shared) const
{
    const OwnedPoint h = pointOf(m_group.get(), shared);
    const OwnedPoint answer(EC_POINT_new(m_group.get()));
    const OwnedNumber one = numberOf(QByteArray(1, '\1'));
    if (!h || EC_POINT_mul(m_group.get(), answer.get(), numberOf(nonce).get(), h.get(), one.get(), nullptr) != 1)
        return wrongPoint();
    const auto generator = written(m_group.get(), answer.get());
    if (!generator)
        return generator.fault();
    Curve curve(m_group);
    curve.m_generator = *generator;
    return curve;
}

QByteArray Curve::x(const QByteArray &point) const
{
    return point.mid(1, fieldBytes());
}

} // namespace seva::chip
