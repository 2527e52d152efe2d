// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/FingerRecord.h>

#include <QtEndian>

namespace seva {

namespace {

constexpr char kMagic[] = "FIR";
constexpr char kVersion[] = "020";
constexpr int kFour = 4;
constexpr int kQualityBlock = 5;
constexpr int kCertificationBlock = 3;
constexpr int kBeforeQuality = 4 + 9 + 1 + 2 + 2;
constexpr int kSideLeast = 16;
constexpr int kDpiMost = 2'000;
constexpr int kBits = 8;
constexpr int kPositions = 10;
constexpr int kScoreMost = 100;
constexpr int kPerCentimetre = 2;

/// Big-endian numbers one after the other; past the end everything is 0 and good() is false.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    template <typename Number>
    Number take()
    {
        const QByteArray bytes = take(sizeof(Number));
        return m_good ? qFromBigEndian<Number>(bytes.constData()) : Number(0);
    }
    QByteArray take(qsizetype count)
    {
        m_good = m_good && count >= 0 && count <= m_bytes.size() - m_at;
        if (!m_good)
            return {};
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }
    bool good() const { return m_good; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

/// The general header, up to the first representation; whether one of them is said to have certification blocks.
std::optional<bool> generalHeader(Reader &reader, qsizetype size)
{
    const bool named =
        reader.take(kFour) == QByteArray(kMagic, kFour) && reader.take(kFour) == QByteArray(kVersion, kFour);
    const bool whole = reader.take<quint32>() == quint32(size);
    const bool one = reader.take<quint16>() == 1;
    const quint8 certified = reader.take<quint8>();
    reader.take<quint8>();
    if (!named || !whole || !one || certified > 1 || !reader.good())
        return std::nullopt;
    return certified == 1;
}

int qualityIn(Reader &reader)
{
    const int blocks = reader.take<quint8>();
    int quality = notSeenQuality;
    for (int i = 0; i < blocks; ++i) {
        const int score = reader.take<quint8>();
        reader.take(kQualityBlock - 1);
        if (i == 0 && score <= kScoreMost)
            quality = score;
    }
    return quality;
}

bool sound(const FingerRecord &record, quint8 coding)
{
    const auto side = [](int pixels) { return pixels >= kSideLeast && pixels <= kFingerSideMost; };
    return side(record.width) && side(record.height) && record.dpi > 0 && record.dpi <= kDpiMost
           && coding <= quint8(FingerCoding::Png) && !record.image.isEmpty();
}

} // namespace

Result<FingerRecord> parseFingerRecord(const QByteArray &bytes)
{
    Reader reader(bytes);
    FingerRecord record;
    const auto certified = generalHeader(reader, bytes.size());
    const qsizetype general = 16;
    const bool lengthHolds = reader.take<quint32>() == quint32(bytes.size() - general);
    reader.take(kBeforeQuality - kFour);
    record.quality = qualityIn(reader);
    if (certified == true)
        reader.take(qsizetype(reader.take<quint8>()) * kCertificationBlock);
    const int position = reader.take<quint8>();
    reader.take<quint8>();
    const bool centimetres = reader.take<quint8>() == kPerCentimetre;
    reader.take(kFour);
    const int across = reader.take<quint16>();
    const int down = reader.take<quint16>();
    const bool eightBits = reader.take<quint8>() == kBits;
    const auto coding = reader.take<quint8>();
    reader.take<quint8>();
    record.width = reader.take<quint16>();
    record.height = reader.take<quint16>();
    record.image = reader.take(qsizetype(reader.take<quint32>()));
    record.dpi = centimetres ? qRound(across * 2.54) : across;
    record.coding = FingerCoding(coding);
    if (position >= 1 && position <= kPositions)
        record.position = FingerPosition(position);
    if (!certified || !lengthHolds || across != down || !eightBits || !reader.good() || !reader.atEnd()
        || !sound(record, coding))
        return fault("vision.finger-record");
    return record;
}

} // namespace seva
