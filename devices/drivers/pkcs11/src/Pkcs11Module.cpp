// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pkcs11Module.h"

namespace seva {

namespace {

constexpr CK_ULONG kSlotsMost = 64;

QString textOf(const unsigned char *field, qsizetype size)
{
    // Padded with blanks, not ended by a zero.
    return QString::fromUtf8(reinterpret_cast<const char *>(field), size).trimmed();
}

PinState pinStateOf(CK_FLAGS flags)
{
    if (flags & CKF_USER_PIN_LOCKED)
        return PinState::Locked;
    if (flags & CKF_USER_PIN_FINAL_TRY)
        return PinState::FinalTry;
    return flags & CKF_USER_PIN_COUNT_LOW ? PinState::Low : PinState::Good;
}

} // namespace

Result<std::shared_ptr<Pkcs11Module>> Pkcs11Module::load(const QString &path)
{
    std::shared_ptr<Pkcs11Module> module(new Pkcs11Module(path));
    const auto find = reinterpret_cast<CK_C_GetFunctionList>(module->m_library.resolve("C_GetFunctionList"));
    if (!find || find(&module->m_functions) != CKR_OK || !module->m_functions)
        return fault("pkcs11.module-unusable", path);
    return module;
}

Pkcs11Module::~Pkcs11Module()
{
    if (m_ours)
        m_functions->C_Finalize(nullptr);
}

bool Pkcs11Module::initialise()
{
    if (m_initialised)
        return true;
    // Without locks of its own: one thread at a time calls it here, and OpenSC 0.23 waits for itself for ever when a
    // card is pulled while it holds one.
    const CK_RV result = m_functions->C_Initialize(nullptr);
    m_ours = result == CKR_OK;
    m_initialised = m_ours || result == CKR_CRYPTOKI_ALREADY_INITIALIZED;
    return m_initialised;
}

QList<CK_SLOT_ID> Pkcs11Module::slotIds(CK_BBOOL withToken)
{
    CK_ULONG count = 0;
    // Asking for the number only makes the module look for readers that came or went (PKCS#11 2.20, 11.5).
    if (m_functions->C_GetSlotList(withToken, nullptr, &count) != CKR_OK || count > kSlotsMost)
        return {};
    QList<CK_SLOT_ID> found(qsizetype(count), 0);
    if (m_functions->C_GetSlotList(withToken, found.data(), &count) != CKR_OK)
        return {};
    found.resize(std::min(found.size(), qsizetype(count)));
    return found;
}

TokenView Pkcs11Module::look(const QString &label)
{
    TokenView view;
    if (!initialise())
        return view;
    view.reader = !slotIds(CK_FALSE).isEmpty();
    for (const CK_SLOT_ID slot : slotIds(CK_TRUE)) {
        CK_TOKEN_INFO info{};
        if (m_functions->C_GetTokenInfo(slot, &info) != CKR_OK || !(info.flags & CKF_TOKEN_INITIALIZED))
            continue;
        view.label = textOf(info.label, sizeof info.label);
        if (!label.isEmpty() && view.label != label)
            continue;
        view.slot = slot;
        view.card = CardInfo{{}, textOf(info.serialNumber, sizeof info.serialNumber), pinStateOf(info.flags)};
        return view;
    }
    return view;
}

} // namespace seva
