// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace seva::sync::test {

/// A signature that was just made with the secret key is good: nobody in this program computes that.
void knowSigned(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace seva::sync::test
