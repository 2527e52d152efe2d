// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/base/Result.h>

#include <memory>
#include <optional>

struct ec_group_st;

namespace seva::chip {

/// The group of an elliptic curve over a prime field, the arithmetic done by OpenSSL. Points are written
/// uncompressed (04 ‖ x ‖ y, BSI TR-03111 3.2.1), scalars as big-endian bytes.
class Curve
{
public:
    /// Standardized domain parameters 8 to 18 (ICAO 9303-11, 9.5.1, table 6); nothing for others.
    static std::optional<Curve> standard(int id);
    /// Of a SubjectPublicKeyInfo with named or explicit parameters; `point` takes its public key.
    static Result<Curve> ofPublicKey(const QByteArray &der, QByteArray &point);

    int fieldBytes() const;
    /// Uniform but for 2^-64, in [1, n).
    QByteArray randomScalar(Random &random) const;
    /// scalar · generator of this curve.
    Result<QByteArray> multiplied(const QByteArray &scalar) const;
    /// scalar · point. Fault "chip.point-wrong": not on the curve, or the answer is infinity.
    Result<QByteArray> multiplied(const QByteArray &scalar, const QByteArray &point) const;
    /// Generic mapping (9303-11, 4.4.3.3.1): the same curve with the generator nonce · G + shared.
    Result<Curve> mapped(const QByteArray &nonce, const QByteArray &shared) const;
    /// The x coordinate of a point, with leading zeros.
    QByteArray x(const QByteArray &point) const;

private:
    explicit Curve(std::shared_ptr<ec_group_st> group) : m_group(std::move(group)) {}

    std::shared_ptr<ec_group_st> m_group;
    QByteArray m_generator; ///< empty: the curve's own
};

} // namespace seva::chip
