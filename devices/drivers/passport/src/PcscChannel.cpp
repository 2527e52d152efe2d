// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PcscChannel.h"

#include <seva/chip/ChipFaults.h>
#include <seva/devices/DeviceFaults.h>
#include <seva/drivers/Passport.h>

#include <future>
#include <thread>

#include <winscard.h>

namespace seva {

using namespace chip;

namespace {

/// What `call` returns, or nothing when it takes longer; it then goes on alone with what it owns.
template <typename Call>
auto within(std::chrono::milliseconds patience, Call call) -> std::optional<decltype(call())>
{
    std::packaged_task<decltype(call())()> task(std::move(call));
    auto answer = task.get_future();
    std::thread(std::move(task)).detach();
    if (answer.wait_for(patience) != std::future_status::ready)
        return {};
    return answer.get();
}

class Context
{
public:
    Context() { m_ok = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context) == SCARD_S_SUCCESS; }
    ~Context()
    {
        if (m_ok)
            SCardReleaseContext(m_context);
    }
    Q_DISABLE_COPY_MOVE(Context)
    bool ok() const { return m_ok; }
    SCARDCONTEXT handle() const { return m_context; }

private:
    SCARDCONTEXT m_context = 0;
    bool m_ok = false;
};

QStringList readersOf(const Context &context)
{
    DWORD size = 0;
    if (SCardListReaders(context.handle(), nullptr, nullptr, &size) != SCARD_S_SUCCESS)
        return {};
    QByteArray names(qsizetype(size), '\0');
    if (SCardListReaders(context.handle(), nullptr, names.data(), &size) != SCARD_S_SUCCESS)
        return {};
    QStringList list;
    for (const QByteArray &name : names.split('\0')) {
        if (!name.isEmpty())
            list.append(QString::fromUtf8(name));
    }
    return list;
}

Fault connectFault(LONG result, const QString &reader)
{
    switch (result) {
    case LONG(SCARD_E_NO_SMARTCARD):
    case LONG(SCARD_W_REMOVED_CARD): return deviceFault(Trouble::CardAbsent, reader);
    case LONG(SCARD_W_UNRESPONSIVE_CARD):
    case LONG(SCARD_W_UNPOWERED_CARD): return chipFault(Wrong::CardLost, QStringLiteral("silent"));
    case LONG(SCARD_E_SHARING_VIOLATION): return deviceFault(Trouble::Busy, reader);
    default: return deviceFault(Trouble::Absent, reader);
    }
}

} // namespace

struct chip::PcscChannel::Link
{
    Context context;
    SCARDHANDLE card = 0;
    DWORD protocol = 0;

    ~Link()
    {
        // The next one starts from nothing: no session of ours stays open on the chip.
        if (card)
            SCardDisconnect(card, SCARD_RESET_CARD);
    }
};

namespace chip {

Result<std::unique_ptr<PcscChannel>> PcscChannel::connect(const QString &reader, std::chrono::milliseconds patience)
{
    using Connected = std::pair<LONG, std::shared_ptr<Link>>;
    const auto connected = within(patience, [reader]() -> Connected {
        auto link = std::make_shared<Link>();
        if (!link->context.ok())
            return {LONG(SCARD_E_NO_SERVICE), nullptr};
        const QString name = reader.isEmpty() ? readersOf(link->context).value(0) : reader;
        const LONG result = SCardConnect(link->context.handle(), name.toUtf8().constData(), SCARD_SHARE_EXCLUSIVE,
                                         SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &link->card, &link->protocol);
        return {result, link};
    });
    if (!connected)
        return chipFault(Wrong::TooSlow);
    if (connected->first != SCARD_S_SUCCESS)
        return connectFault(connected->first, reader);
    return std::unique_ptr<PcscChannel>(new PcscChannel(connected->second));
}

Result<QByteArray> PcscChannel::transmit(const QByteArray &command, std::chrono::milliseconds patience)
{
    using Said = std::pair<LONG, QByteArray>;
    const auto said = within(patience, [link = m_link, command]() -> Said {
        QByteArray answer(MAX_BUFFER_SIZE_EXTENDED, '\0');
        auto size = DWORD(answer.size());
        const SCARD_IO_REQUEST *how = link->protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
        const LONG result =
            SCardTransmit(link->card, how, reinterpret_cast<LPCBYTE>(command.constData()), DWORD(command.size()),
                          nullptr, reinterpret_cast<LPBYTE>(answer.data()), &size);
        answer.truncate(qsizetype(size));
        return {result, answer};
    });
    if (!said)
        return chipFault(Wrong::TooSlow);
    // A card that leaves while it should answer is told as a success without a byte.
    if (said->first != SCARD_S_SUCCESS || said->second.isEmpty())
        return chipFault(Wrong::CardLost);
    return said->second;
}

SlotState slotState(const QString &reader)
{
    const Context context;
    if (!context.ok())
        return SlotState::NoReader;
    const QByteArray name = (reader.isEmpty() ? readersOf(context).value(0) : reader).toUtf8();
    SCARD_READERSTATE state{};
    state.szReader = name.constData();
    if (name.isEmpty() || SCardGetStatusChange(context.handle(), 0, &state, 1) != SCARD_S_SUCCESS)
        return SlotState::NoReader;
    if (state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE | SCARD_STATE_IGNORE))
        return SlotState::NoReader;
    return state.dwEventState & SCARD_STATE_PRESENT ? SlotState::Card : SlotState::Empty;
}

} // namespace chip

Result<QStringList> passportReaders()
{
    const Context context;
    if (!context.ok())
        return deviceFault(Trouble::Absent, QStringLiteral("PC/SC"));
    return readersOf(context);
}

} // namespace seva
