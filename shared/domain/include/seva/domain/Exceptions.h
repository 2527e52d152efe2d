// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Visit.h>

/// A refusal that an officer may lift, with another person's card than the one at the counter.
namespace seva {

constexpr int MaxOrderLength = 60;

/// The fields that say what is applied for: an exception holds only for their values of then.
const QStringList &exceptionFields();
/// What the officer signs: this visit, this rule, this order, and what is applied for.
Digest exceptionDigest(const Visit &visit, const QString &rule, const QString &order);

} // namespace seva
