// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborMap>

#include <string>

namespace seva::store {

/// What of an event's body can be asked: everything but its sealed part.
struct OpenJson
{
    /// Integer keys as text, bytes as base64url. Empty, where PostgreSQL could not hold it.
    std::string json;
    /// There is a sealed part, which is left out.
    bool sealed = false;
};

/// What a body says, in whatever form CBOR has: the chain covers it and the station signed it, so its form is not
/// judged again. No fields, where it is no whole CBOR map.
QCborMap fieldsOf(const QByteArray &body);

/// `body` is an event's (docs/journal-format.md). Whatever is no CBOR map has no fields.
OpenJson openJson(const QByteArray &body);

} // namespace seva::store
