// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/SegmentMaker.h>

#include <seva/base/Cbor.h>
#include <seva/events/TokenIssued.h>

#include <QCborArray>

#include <zstd.h>

namespace seva::test {

namespace {

constexpr int kSchema = 1;
constexpr int kLevel = 3;
constexpr Hlc kStart = Hlc(1'760'000'000'000) << 16;

} // namespace

EventDraft tokenIssued(const VisitId &visit, int number)
{
    TokenIssued e;
    e.number = QStringLiteral("N%1").arg(number % 10'000, 4, 10, QLatin1Char('0'));
    e.service = QStringLiteral("passport.ordinary.fresh");
    e.scheme = QStringLiteral("NORMAL");
    e.stepId = QStringLiteral("A");
    e.language = QStringLiteral("gu");
    e.priority = QStringLiteral("NONE");
    e.station = QStringLiteral("KIOSK-01");
    e.kendra = QStringLiteral("GJ-BHJ-PSK");
    e.day = QDate(2026, 11, 23);
    return draft(visit, e);
}

SegmentMaker::SegmentMaker(const QByteArray &name)
    : m_keys(crypto::signingPair(Digest::of(name).bytes().mid(1))),
      m_origin(Digest::of({m_keys.publicKey, "1"}).bytes().mid(1))
{
}

void SegmentMaker::append(const EventDraft &event, Hlc hlc)
{
    Row row{event, hlc, cbor::encode(event.open), {}};
    const QByteArray before = m_rows.isEmpty() ? QByteArray() : m_rows.last().hash.bytes();
    const QByteArray envelope = cbor::encode(QCborArray{m_origin, qint64(m_rows.size()) + 1, qint64(hlc), event.type,
                                                        event.version, uuidBytes(event.subject)});
    row.hash = Digest::of({before, envelope, row.body});
    m_rows.append(row);
}

void SegmentMaker::appendTokens(int count)
{
    for (int i = 0; i < count; ++i) {
        const int number = int(m_rows.size()) + 1;
        const QByteArray name = Digest::of({m_origin, QByteArray::number(number)}).bytes();
        append(tokenIssued(uuidV7(Instant(kStart >> 16) + number, name.mid(1, 10)), number),
               kStart + (Hlc(number) << 16));
    }
}

Segment SegmentMaker::cut(std::uint64_t first, std::uint64_t last) const
{
    Segment s;
    s.origin = m_origin;
    s.first = first;
    s.last = last;
    s.before = first == 1 ? Digest() : m_rows.at(qsizetype(first) - 2).hash;
    s.head = m_rows.at(qsizetype(last) - 1).hash;
    s.schema = kSchema;
    QCborArray rows;
    for (std::uint64_t seq = first; seq <= last; ++seq) {
        const Row &row = m_rows.at(qsizetype(seq) - 1);
        rows.append(
            QCborArray{qint64(row.hlc), row.event.type, row.event.version, uuidBytes(row.event.subject), row.body});
    }
    const QByteArray plain = cbor::encode(rows);
    s.payload.resize(qsizetype(ZSTD_compressBound(std::size_t(plain.size()))));
    s.payload.truncate(qsizetype(ZSTD_compress(s.payload.data(), std::size_t(s.payload.size()), plain.constData(),
                                               std::size_t(plain.size()), kLevel)));
    s.signature = crypto::sign(
        m_keys.secretKey, cbor::encode(QCborArray{s.origin, qint64(first), qint64(last), s.head.bytes(), s.schema}));
    return s;
}

QList<Segment> SegmentMaker::cutAll(int each) const
{
    QList<Segment> all;
    for (std::uint64_t first = 1; first <= size(); first += std::uint64_t(each))
        all.append(cut(first, std::min(size(), first + std::uint64_t(each) - 1)));
    return all;
}

} // namespace seva::test
