// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ReadChip.h>

#include <seva/chip/ChipFaults.h>
#include <seva/instruments/VirtualPassport.h>

#include <QTemporaryDir>

namespace seva::test {

inline const Instant kToday = QDateTime(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::utc()).toMSecsSinceEpoch();

/// A virtual passport without a reader in between; time passes only as the scene says.
class DirectChannel : public chip::CardChannel
{
public:
    explicit DirectChannel(VirtualPassport &card) : m_card(card) { m_card.reset(); }
    Result<QByteArray> transmit(const QByteArray &command, std::chrono::milliseconds) override
    {
        const auto answer = m_card.answer(command);
        if (!answer)
            return chip::chipFault(chip::Wrong::CardLost);
        return answered ? answered(m_card.commands() - 1, *answer) : *answer;
    }
    /// What becomes of an answer on its way.
    std::function<QByteArray(int number, const QByteArray &answer)> answered;

private:
    VirtualPassport &m_card;
};

/// A country, a store that trusts it, a clock.
struct PassportBench
{
    PassportBench() : clock(kToday), authority(kToday), store(std::move(*CscaStore::open(folder.path())))
    {
        imported = store.import(authority.masterList(), kToday).ok();
    }

    std::unique_ptr<VirtualPassport> passport(const PassportScene &scene)
    {
        return std::make_unique<VirtualPassport>(scene, authority, random,
                                                 [this](int milliseconds) { clock.advance(milliseconds); });
    }
    Result<chip::ChipRead> read(DirectChannel &channel, const PassportRequest &request = rightRequest())
    {
        return chip::readChip(request, {channel, clock, random, store, {}, {}});
    }
    Result<chip::ChipRead> read(const PassportScene &scene, const PassportRequest &request = rightRequest())
    {
        const auto card = passport(scene);
        DirectChannel channel(*card);
        return read(channel, request);
    }
    /// The fields of the zone that a scene has by itself.
    static PassportRequest rightRequest()
    {
        PassportRequest request;
        request.access = {QStringLiteral("L898902C3"), QStringLiteral("740812"), QStringLiteral("320415"), {}};
        return request;
    }

    QTemporaryDir folder;
    SystemRandom random;
    ManualClock clock;
    TestAuthority authority;
    CscaStore store;
    bool imported = false;
};

/// "passed", "failed chip.hash-differs", ... of one check.
inline QString lineOf(const PassportReading &reading, ChipCheck check)
{
    for (const ChipCheckLine &line : reading.checks) {
        if (line.check != check)
            continue;
        switch (line.result) {
        case CheckResult::Passed: return QStringLiteral("passed");
        case CheckResult::Failed: return QStringLiteral("failed ") + line.reason.code;
        case CheckResult::NotDone: return QStringLiteral("not done ") + line.reason.code;
        }
    }
    return QStringLiteral("no line");
}

} // namespace seva::test
