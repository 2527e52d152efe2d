// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/Pkcs11Card.h>

#include "Pkcs11Session.h"

#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>

namespace seva {

namespace {

constexpr std::size_t kPinMost = 64;

struct Settings
{
    QString name;
    QString token;
    QByteArray keyId;
    milliseconds poll;
};

/// What an act on the card came to, and how the card is after it.
struct Done
{
    CardAnswer answer;
    TokenView view;
};

class Pkcs11Card : public SmartCardReader
{
public:
    Pkcs11Card(const Settings &settings, std::shared_ptr<Pkcs11Module> module, Clock &clock, Alarms &alarms)
        : SmartCardReader(DeviceKind::SmartCardReader, settings.name, clock, alarms), m_settings(settings),
          m_module(std::move(module)), m_thread(settings.name, this)
    {
        poll();
    }

    std::optional<CardInfo> card() const override { return m_card; }
    RequestId readCertificate(const RequestContext &context) override;
    RequestId sign(const CardSignRequest &request) override;

private:
    /// Runs on the card in the reader; `then` gets what it came to when the request is still open.
    template <typename Act, typename Then>
    void onCard(RequestId id, Act act, Then then);
    void poll();
    void see(const TokenView &view);
    void judge(const TokenView &view);
    void abandon(RequestId) override {}
    void check(RequestId request) override;

    const Settings m_settings;
    const std::shared_ptr<Pkcs11Module> m_module;
    std::optional<CardInfo> m_card;
    bool m_looking = false;
    /// A PIN was wrong here since the last right one: OpenSC tells it of few cards (CKF_USER_PIN_COUNT_LOW).
    bool m_wrongBefore = false;
    DriverThread m_thread;
};

template <typename Act, typename Then>
void Pkcs11Card::onCard(RequestId id, Act act, Then then)
{
    m_thread.run(
        [module = m_module, token = m_settings.token, act](const std::stop_token &) {
            Done done{{Trouble::CardAbsent, {}}, module->look(token)};
            if (!done.view.card)
                return done;
            {
                Pkcs11Session session(*module, done.view.slot);
                done.answer = act(session);
            }
            done.view = module->look(token);
            return done;
        },
        [this, id, then](const Done &done) {
            m_wrongBefore = done.answer.trouble == Trouble::PinWrong || (m_wrongBefore && done.answer.trouble);
            see(done.view);
            if (isOpen(id) && done.answer.trouble)
                fail(id, deviceFault(*done.answer.trouble, m_settings.name));
            else if (isOpen(id))
                then(done.answer.bytes);
            judge(done.view);
        });
}

RequestId Pkcs11Card::readCertificate(const RequestContext &context)
{
    if (!m_card)
        return refuse(deviceFault(Trouble::CardAbsent, m_settings.name));
    return begin(context, [this](RequestId id) {
        const auto read = [keyId = m_settings.keyId](Pkcs11Session &session) { return session.certificate(keyId); };
        const auto tell = [this, id](const QByteArray &der) {
            if (conclude(id))
                Q_EMIT certificateRead(id, der);
        };
        onCard(id, read, tell);
    });
}

RequestId Pkcs11Card::sign(const CardSignRequest &request)
{
    const qsizetype size = request.digest.size();
    const auto pinSize = static_cast<std::size_t>(request.pin.size());
    const auto pin = std::make_shared<SecretBytes>(kPinMost);
    if (pinSize <= kPinMost)
        std::copy_n(request.pin.constData(), pinSize, pin->data());
    wipeShared(request.pin);
    if ((size != 32 && size != 48 && size != 64) || pinSize == 0 || pinSize > kPinMost)
        return refuse(deviceFault(Trouble::RequestRefused, m_settings.name));
    if (!m_card)
        return refuse(deviceFault(Trouble::CardAbsent, m_settings.name));
    if (m_card->pin == PinState::Locked)
        return refuse(deviceFault(Trouble::PinLocked, m_settings.name));
    return beginExclusive(request.context, [this, pin, pinSize, digest = request.digest](RequestId id) {
        const auto make = [keyId = m_settings.keyId, digest, pin, pinSize](Pkcs11Session &session) {
            CardAnswer answer = session.sign(keyId, digest, *pin, pinSize);
            pin->wipe();
            return answer;
        };
        const auto tell = [this, id](const QByteArray &signature) {
            if (conclude(id))
                Q_EMIT digestSigned(id, signature);
        };
        onCard(id, make, tell);
    });
}

void Pkcs11Card::check(RequestId request)
{
    m_thread.run([module = m_module, token = m_settings.token](const std::stop_token &) { return module->look(token); },
                 [this, request](const TokenView &view) {
                     see(view);
                     judge(view);
                     checked(request);
                 });
}

void Pkcs11Card::poll()
{
    if (!std::exchange(m_looking, true))
        m_thread.run(
            [module = m_module, token = m_settings.token](const std::stop_token &) { return module->look(token); },
            [this](const TokenView &view) {
                m_looking = false;
                see(view);
                judge(view);
            });
    later(0, m_settings.poll, [this] { poll(); });
}

void Pkcs11Card::see(const TokenView &view)
{
    const bool gone = m_card && (!view.card || view.card->serial != m_card->serial);
    const bool came = view.card && (!m_card || gone);
    const bool unlocked = m_card && m_card->pin == PinState::Locked && view.card && view.card->pin == PinState::Good;
    m_card = view.card;
    m_wrongBefore = m_wrongBefore && m_card && !gone && !unlocked;
    if (m_wrongBefore && m_card->pin == PinState::Good)
        m_card->pin = PinState::Low;
    if (gone)
        Q_EMIT cardRemoved();
    if (came && m_card)
        Q_EMIT cardInserted(*m_card);
}

void Pkcs11Card::judge(const TokenView &view)
{
    if (status().state == DeviceState::Busy)
        return;
    if (!view.reader)
        setState(DeviceState::Absent, deviceFault(Trouble::Absent, m_settings.name));
    else if (m_card && m_card->pin == PinState::Locked)
        setState(DeviceState::NeedsAttention, deviceFault(Trouble::PinLocked, m_settings.name), view.label);
    else
        setState(DeviceState::Ready, {}, view.label);
}

} // namespace

Result<std::unique_ptr<SmartCardReader>> makePkcs11Card(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    constexpr int pollLeast = 100;
    constexpr int pollMost = 10'000;
    constexpr int pollUsual = 500;
    DriverSettings s(settings);
    Settings read;
    const QString module = s.text("module");
    read.name = s.text("name", QStringLiteral("card reader"));
    read.token = s.text("token", QString());
    if (settings.contains(QStringLiteral("keyId")))
        read.keyId = QByteArray::fromHex(s.matching("keyId", QStringLiteral("([0-9A-Fa-f]{2}){1,64}"),
                                                    QStringLiteral("an even number of hexadecimal digits"))
                                             .toLatin1());
    read.poll = milliseconds(s.number("pollMs", pollLeast, pollMost, pollUsual));
    if (const auto good = s.finish(); !good)
        return good.fault();
    auto loaded = Pkcs11Module::load(module);
    if (!loaded)
        return loaded.fault();
    return std::unique_ptr<SmartCardReader>(std::make_unique<Pkcs11Card>(read, *std::move(loaded), clock, alarms));
}

} // namespace seva
