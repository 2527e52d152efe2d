// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/AadhaarReader.h>

#include <QRegularExpression>

namespace seva {

namespace {

constexpr milliseconds kTimeLeast{2'000};
constexpr milliseconds kTimeMost{120'000};
constexpr int kMinutiaeMost = 10;
constexpr int kImagesMost = 2;
constexpr int kIrisesMost = 2;

std::size_t sizeOf(const PidParts &parts)
{
    return parts.sessionKey.size() + parts.hmac.size() + parts.data.size();
}

} // namespace

bool validAadhaarRequest(const AadhaarRequest &request)
{
    static const QRegularExpression position(
        QStringLiteral("^(?:(?:LEFT|RIGHT)_(?:INDEX|MIDDLE|RING|LITTLE|THUMB|IRIS)|FACE)$"));
    static const QRegularExpression wadh(QStringLiteral("^(?:[A-Za-z0-9+/]{43}=)?$"));
    const int fingersMost = request.record == FingerRecord::Minutiae ? kMinutiaeMost : kImagesMost;
    const bool counts = request.fingers >= 0 && request.fingers <= fingersMost && request.irises >= 0
                        && request.irises <= kIrisesMost && request.faces >= 0 && request.faces <= 1;
    const int traits = request.fingers + request.irises + request.faces;
    const bool words = std::all_of(request.positions.begin(), request.positions.end(),
                                   [](const QString &each) { return position.match(each).hasMatch(); });
    return counts && traits > 0 && words && request.positions.size() <= traits && wadh.match(request.wadh).hasMatch()
           && request.context.deadline >= kTimeLeast && request.context.deadline <= kTimeMost;
}

PidBlock::PidBlock(const PidParts &parts)
    : m_bytes(sizeOf(parts)), m_sessionKey(parts.sessionKey.size()), m_hmac(parts.hmac.size())
{
    char *to = m_bytes.data();
    for (const auto &part : {parts.sessionKey, parts.hmac, parts.data})
        to = std::copy(part.begin(), part.end(), to);
}

bool PidBlock::take(const std::function<void(const PidParts &)> &read)
{
    if (std::exchange(m_taken, true))
        return false;
    const std::span<const char> all(m_bytes.data(), m_bytes.size());
    read({all.first(m_sessionKey), all.subspan(m_sessionKey, m_hmac), all.subspan(m_sessionKey + m_hmac)});
    m_bytes.wipe();
    return true;
}

} // namespace seva
