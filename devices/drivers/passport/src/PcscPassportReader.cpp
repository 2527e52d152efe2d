// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PcscChannel.h"
#include "ReadChip.h"

#include <seva/base/Log.h>
#include <seva/chip/ChipFaults.h>
#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>
#include <seva/drivers/Passport.h>
#include <seva/drivers/PassportData.h>

namespace seva {

using namespace chip;

namespace {

constexpr milliseconds kLookEvery{500};

bool is(const Fault &fault, Wrong wrong)
{
    return fault.code == chipFault(wrong).code;
}

/// The words of the port for what the chip's modules say; their own words stay in the subject.
Fault portFault(const Fault &inner)
{
    if (troubleOf(inner.code))
        return inner;
    const QString subject = QStringLiteral("%1 %2").arg(inner.code, inner.subject).trimmed();
    if (is(inner, Wrong::CardLost))
        return deviceFault(Trouble::CardRemoved, subject);
    if (is(inner, Wrong::AccessDenied))
        return deviceFault(Trouble::CardAccessDenied, subject);
    if (is(inner, Wrong::TooSlow))
        return deviceFault(Trouble::DeadlinePassed, subject);
    return deviceFault(Trouble::CardUnreadable, subject);
}

/// What people read: the lines of DG1 and the face of DG2. A chip that opened may hold anything there.
void unfold(PassportReading &reading)
{
    if (const QByteArray group = reading.dataGroups.value(1); !group.isEmpty()) {
        if (const auto lines = zoneInDataGroup1(group))
            reading.zone = *lines;
        else
            reading.contentFault = lines.fault();
    }
    if (const QByteArray group = reading.dataGroups.value(2); !group.isEmpty()) {
        const auto face = faceInDataGroup2(group);
        const auto png = face ? faceAsPng(*face) : Result<QByteArray>(face.fault());
        if (png)
            reading.portrait = Picture{*png, QStringLiteral("image/png"), face->width, face->height, 0};
        else
            reading.contentFault = png.fault();
    }
}

/// A reader of PC/SC: looks every half second whether a document lies on it, reads on its own thread.
class PcscPassportReader : public PassportReader
{
public:
    PcscPassportReader(const QString &reader, QString folder, CscaStore store, Clock &clock, Alarms &alarms)
        : PassportReader(DeviceKind::PassportReader, reader.isEmpty() ? QStringLiteral("PC/SC") : reader, clock,
                         alarms),
          m_reader(reader), m_folder(std::move(folder)), m_store(std::move(store)),
          m_thread(QStringLiteral("passport"), this)
    {
        look(0);
    }

    bool documentPresent() const override { return m_present; }

    RequestId read(const PassportRequest &request) override
    {
        return beginExclusive(request.context, [this, request](RequestId id) {
            const auto report = [this, id](int percent) {
                QMetaObject::invokeMethod(this, [this, id, percent] {
                    if (isOpen(id))
                        Q_EMIT progressed(id, percent);
                });
            };
            m_thread.run(
                [this, request, report](const std::stop_token &stop) {
                    renewStore();
                    return readPassport(m_reader, request, m_store, clock(), m_random, report, stop);
                },
                [this, id](const Result<PassportReading> &read) { deliver(id, read); });
        });
    }

protected:
    void abandon(RequestId) override { m_thread.stop(); }
    void check(RequestId request) override { look(request); }

private:
    /// Certificates may have come down the line since the last reading. Where they cannot be read the earlier stay.
    void renewStore()
    {
        if (auto store = CscaStore::open(m_folder))
            m_store = *std::move(store);
        else
            qCWarning(logDevices) << store.fault().code << store.fault().subject;
    }

    void deliver(RequestId id, const Result<PassportReading> &read)
    {
        if (!read)
            fail(id, portFault(read.fault()));
        else if (conclude(id))
            Q_EMIT captured(id, *read);
    }

    /// For a self-check, or (request 0) as the next of the regular looks.
    void look(RequestId request)
    {
        m_thread.run([reader = m_reader](const std::stop_token &) { return slotState(reader); },
                     [this, request](SlotState state) { seen(request, state); });
        if (!request)
            later(0, kLookEvery, [this] { look(0); });
    }

    void seen(RequestId request, SlotState state)
    {
        const bool there = state == SlotState::Card;
        if (status().state != DeviceState::Busy) {
            if (state == SlotState::NoReader)
                setState(DeviceState::Absent, deviceFault(Trouble::Absent, status().name));
            else
                setState(DeviceState::Ready);
        }
        if (there != std::exchange(m_present, there))
            there ? Q_EMIT documentPlaced() : Q_EMIT documentRemoved();
        if (request)
            checked(request);
    }

    QString m_reader;
    QString m_folder;
    CscaStore m_store; ///< used in the thread of the readings alone
    SystemRandom m_random;
    bool m_present = false;
    DriverThread m_thread;
};

} // namespace

Result<PassportReading> readPassport(const QString &reader, const PassportRequest &request, const CscaStore &store,
                                     Clock &clock, Random &random, const std::function<void(int)> &progressed,
                                     const std::stop_token &stop)
{
    const Instant start = clock.now();
    const auto channel = PcscChannel::connect(reader, qMin(request.context.deadline, kMostTime));
    if (!channel)
        return channel.fault();
    PassportRequest rest = request;
    rest.context.deadline = qMin(request.context.deadline, kMostTime) - milliseconds(clock.now() - start);
    auto read = readChip(rest, {**channel, clock, random, store, progressed, stop});
    if (!read)
        return read.fault();
    unfold(read->reading);
    return std::move(read->reading);
}

Result<std::unique_ptr<PassportReader>> makePassportReader(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings s(settings);
    const QString reader = s.text("reader", QString());
    const QString folder = s.text("csca");
    if (const auto good = s.finish(); !good)
        return good.fault();
    auto store = CscaStore::open(folder);
    if (!store)
        return store.fault();
    return std::unique_ptr<PassportReader>(
        std::make_unique<PcscPassportReader>(reader, folder, *std::move(store), clock, alarms));
}

} // namespace seva
