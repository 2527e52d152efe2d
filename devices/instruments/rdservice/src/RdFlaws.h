// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <functional>
#include <string_view>

namespace seva {

/// The line to whoever asked, plain or TLS.
struct RdWire
{
    std::function<std::string(std::size_t most)> read;
    std::function<bool(std::string_view bytes)> write;
    /// So much time, but no longer than the other side stays.
    std::function<void(std::chrono::milliseconds time)> linger;
};

/// The misbehaviours a step may name.
const QStringList &rdFlaws();

/// Sends `body` as a good service would; `lengthSaid` false: its end is the end of the connection.
void sendRd(const RdWire &wire, const QByteArray &body, bool lengthSaid = true);
/// Sends what the flaw makes of `body`. False for a flaw that lies in the XML (see spoiltXml) or none.
bool sendFlawed(const RdWire &wire, const QString &flaw, const QByteArray &body);
/// Sends a good answer damaged at places and in ways that the seed chooses, and then ends or holds the line ("random").
void sendDamaged(const RdWire &wire, const QByteArray &body, quint64 seed);
/// What the flaw makes of an answer that is then sent well.
QByteArray spoiltXml(const QString &flaw, const QByteArray &xml);

} // namespace seva
