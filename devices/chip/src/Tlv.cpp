// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/chip/Tlv.h>

#include <seva/chip/ChipFaults.h>

namespace seva::chip {

namespace {

constexpr int kMostTagBytes = 3;
constexpr int kMostLengthBytes = 3;
constexpr quint8 kConstructed = 0x20;
constexpr quint8 kLongTag = 0x1f;
constexpr quint8 kMore = 0x80;

Fault malformed(qsizetype offset)
{
    return chipFault(Wrong::TlvMalformed, QString::number(offset));
}

Fault tooMuch(const char *what)
{
    return chipFault(Wrong::TlvTooMuch, QLatin1String(what));
}

quint8 at(const QByteArray &bytes, qsizetype index)
{
    return static_cast<quint8>(bytes[index]);
}

bool isConstructed(const QByteArray &bytes, qsizetype offset)
{
    return (at(bytes, offset) & kConstructed) != 0;
}

Result<TlvHead> headAt(const QByteArray &bytes, qsizetype start, qsizetype end)
{
    TlvHead head;
    qsizetype next = start;
    const auto take = [&]() -> quint32 { return next < end ? at(bytes, next++) : (++next, 0); };
    head.tag = take();
    if ((head.tag & kLongTag) == kLongTag) {
        quint32 byte = kMore;
        while ((byte & kMore) && next - start < kMostTagBytes) {
            byte = take();
            head.tag = head.tag << 8 | byte;
        }
        if (byte & kMore)
            return malformed(start);
    }
    quint32 length = take();
    if (length & kMore) {
        const quint32 count = length & ~quint32{kMore};
        if (count == 0 || count > kMostLengthBytes)
            return malformed(start);
        length = 0;
        for (quint32 i = 0; i < count; ++i)
            length = length << 8 | take();
    }
    if (next > end || head.tag == 0)
        return malformed(start);
    head.headBytes = int(next - start);
    head.valueBytes = int(length);
    return head;
}

/// Counts what it makes, so that no nesting costs more than the limits say.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    Result<QList<Tlv>> read(qsizetype start, qsizetype end, int depth)
    {
        if (depth > kMostTlvDepth)
            return tooMuch("depth");
        QList<Tlv> list;
        while (start < end) {
            const auto head = headAt(m_bytes, start, end);
            if (!head)
                return head.fault();
            const qsizetype from = start + head->headBytes;
            if (head->valueBytes > end - from)
                return malformed(start);
            if (++m_nodes > kMostTlvNodes)
                return tooMuch("nodes");
            Tlv object{head->tag, m_bytes.mid(from, head->valueBytes), {}};
            if (isConstructed(m_bytes, start)) {
                auto parts = read(from, from + head->valueBytes, depth + 1);
                if (!parts)
                    return parts;
                object.parts = *std::move(parts);
            }
            list.append(std::move(object));
            start = from + head->valueBytes;
        }
        return list;
    }

private:
    const QByteArray &m_bytes;
    int m_nodes = 0;
};

} // namespace

const Tlv *Tlv::find(quint32 wanted) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Tlv &part) { return part.tag == wanted; });
    return found == parts.end() ? nullptr : &*found;
}

Result<QList<Tlv>> readTlv(const QByteArray &bytes)
{
    if (bytes.size() > kMostTlvBytes)
        return tooMuch("bytes");
    return Reader(bytes).read(0, bytes.size(), 1);
}

Result<Tlv> readOneTlv(const QByteArray &bytes)
{
    auto all = readTlv(bytes);
    if (!all)
        return all.fault();
    if (all->size() != 1)
        return malformed(0);
    return all->takeFirst();
}

Result<TlvHead> readTlvHead(const QByteArray &bytes)
{
    return headAt(bytes, 0, bytes.size());
}

QByteArray writeTlv(quint32 tag, const QByteArray &value)
{
    QByteArray out;
    for (int shift = 16; shift >= 0; shift -= 8) {
        if (const quint32 byte = tag >> shift; byte != 0)
            out.append(char(byte & 0xff));
    }
    const auto length = quint32(value.size());
    if (length > 0xffff)
        out.append(char(0x83)).append(char(length >> 16)).append(char(length >> 8 & 0xff));
    else if (length > 0xff)
        out.append(char(0x82)).append(char(length >> 8));
    else if (length > 0x7f)
        out.append(char(0x81));
    return out.append(char(length & 0xff)).append(value);
}

} // namespace seva::chip
