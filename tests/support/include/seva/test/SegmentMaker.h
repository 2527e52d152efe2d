// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Crypto.h>
#include <seva/domain/Event.h>
#include <seva/journal/Segment.h>

namespace seva::test {

/// One origin as a station would write it, made by docs/journal-format.md and not by the journal's code. Cuts segments
/// wherever asked.
class SegmentMaker
{
public:
    /// `name` decides key, origin and all bytes.
    explicit SegmentMaker(const QByteArray &name);
    void append(const EventDraft &event, Hlc hlc);
    /// `count` tokens, each of a visit of its own.
    void appendTokens(int count);
    /// Events first to last as one segment.
    Segment cut(std::uint64_t first, std::uint64_t last) const;
    /// The whole log in segments of `each` events.
    QList<Segment> cutAll(int each) const;
    const QByteArray &signingKey() const { return m_keys.publicKey; }
    const OriginId &origin() const { return m_origin; }
    std::uint64_t size() const { return std::uint64_t(m_rows.size()); }

private:
    struct Row
    {
        EventDraft event;
        Hlc hlc = 0;
        QByteArray body;
        Digest hash;
    };
    crypto::KeyPair m_keys;
    OriginId m_origin;
    QList<Row> m_rows;
};

/// TokenIssued of a passport Kendra, deterministic in `number`.
EventDraft tokenIssued(const VisitId &visit, int number);

} // namespace seva::test
