// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pkcs11Session.h"

#include "Signature.h"

#include <QThread>

namespace seva {

namespace {

constexpr CK_ULONG kAttributeMost = 16'384;
constexpr CK_ULONG kSignatureMost = 1'024;
constexpr qsizetype kP256Bytes = 32;
constexpr int kLooks = 10;
constexpr unsigned long kLookEvery = 100;

CK_ULONG numberOf(const QByteArray &bytes)
{
    CK_ULONG number = CK_UNAVAILABLE_INFORMATION;
    if (bytes.size() == qsizetype(sizeof number))
        std::copy_n(bytes.constData(), sizeof number, reinterpret_cast<char *>(&number));
    return number;
}

} // namespace

Pkcs11Session::Pkcs11Session(Pkcs11Module &module, CK_SLOT_ID slot) : m_module(module), m_slot(slot)
{
    m_opened = module.call().C_OpenSession(slot, CKF_SERIAL_SESSION, nullptr, nullptr, &m_session);
}

Pkcs11Session::~Pkcs11Session()
{
    if (m_loggedIn)
        m_module.call().C_Logout(m_session);
    if (m_opened == CKR_OK)
        m_module.call().C_CloseSession(m_session);
}

Trouble Pkcs11Session::troubleOf(CK_RV result) const
{
    switch (result) {
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE: return Trouble::PinWrong;
    case CKR_PIN_LOCKED: return Trouble::PinLocked;
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_DEVICE_REMOVED: return Trouble::CardRemoved;
    default: break;
    }
    // Modules call a card that left in the middle a general or device error, and notice it gone a little later.
    for (int i = 0; i < kLooks; ++i) {
        CK_SLOT_INFO info{};
        if (m_module.call().C_GetSlotInfo(m_slot, &info) != CKR_OK || !(info.flags & CKF_TOKEN_PRESENT))
            return Trouble::CardRemoved;
        QThread::msleep(kLookEvery);
    }
    return Trouble::CardUnreadable;
}

CK_OBJECT_HANDLE Pkcs11Session::find(CK_OBJECT_CLASS kind, const QByteArray &id, CK_RV &result)
{
    QByteArray wanted = id;
    CK_ATTRIBUTE pattern[] = {{CKA_CLASS, &kind, sizeof kind}, {CKA_ID, wanted.data(), CK_ULONG(wanted.size())}};
    CK_OBJECT_HANDLE found = CK_INVALID_HANDLE;
    CK_ULONG count = 0;
    result = m_module.call().C_FindObjectsInit(m_session, pattern, wanted.isEmpty() ? 1 : 2);
    if (result != CKR_OK)
        return CK_INVALID_HANDLE;
    result = m_module.call().C_FindObjects(m_session, &found, 1, &count);
    m_module.call().C_FindObjectsFinal(m_session);
    return result == CKR_OK && count == 1 ? found : CK_INVALID_HANDLE;
}

QByteArray Pkcs11Session::attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type)
{
    CK_ATTRIBUTE wanted{type, nullptr, 0};
    if (m_module.call().C_GetAttributeValue(m_session, object, &wanted, 1) != CKR_OK
        || wanted.ulValueLen > kAttributeMost)
        return {};
    QByteArray value(qsizetype(wanted.ulValueLen), '\0');
    wanted.pValue = value.data();
    const bool read = m_module.call().C_GetAttributeValue(m_session, object, &wanted, 1) == CKR_OK;
    return read ? value : QByteArray();
}

CardAnswer Pkcs11Session::certificate(const QByteArray &id)
{
    if (m_opened != CKR_OK)
        return {troubleOf(m_opened), {}};
    CK_RV result = CKR_OK;
    const CK_OBJECT_HANDLE object = find(CKO_CERTIFICATE, id, result);
    if (object == CK_INVALID_HANDLE)
        return {troubleOf(result), {}};
    const QByteArray der = attribute(object, CKA_VALUE);
    if (der.isEmpty())
        return {troubleOf(CKR_GENERAL_ERROR), {}};
    return {{}, der};
}

CK_RV Pkcs11Session::login(CK_USER_TYPE user, SecretBytes &pin, std::size_t pinSize)
{
    auto *const text = reinterpret_cast<CK_UTF8CHAR_PTR>(pin.data());
    const CK_RV result = m_module.call().C_Login(m_session, user, text, CK_ULONG(pinSize));
    return result == CKR_USER_ALREADY_LOGGED_IN ? CKR_OK : result;
}

CardAnswer Pkcs11Session::sign(const QByteArray &id, const QByteArray &digest, SecretBytes &pin, std::size_t pinSize)
{
    const CardAnswer holder = certificate(id);
    if (holder.trouble)
        return holder;
    if (const CK_RV result = login(CKU_USER, pin, pinSize); result != CKR_OK)
        return {troubleOf(result), {}};
    m_loggedIn = true;
    CK_RV result = CKR_OK;
    const QByteArray keyId = attribute(find(CKO_CERTIFICATE, id, result), CKA_ID);
    const CK_OBJECT_HANDLE key = find(CKO_PRIVATE_KEY, keyId, result);
    if (key == CK_INVALID_HANDLE)
        return {troubleOf(result), {}};
    CardAnswer answer = signWith(key, digest, pin, pinSize);
    if (!answer.trouble && !signature::verifies(holder.bytes, digest, answer.bytes))
        answer = {Trouble::GarbageAnswer, {}};
    return answer;
}

CardAnswer Pkcs11Session::signWith(CK_OBJECT_HANDLE key, const QByteArray &digest, SecretBytes &pin,
                                   std::size_t pinSize)
{
    const bool curve = numberOf(attribute(key, CKA_KEY_TYPE)) == CKK_EC;
    const bool again = attribute(key, CKA_ALWAYS_AUTHENTICATE) == QByteArray(1, '\x01');
    CK_MECHANISM mechanism{curve ? CKM_ECDSA : CKM_RSA_PKCS, nullptr, 0};
    QByteArray input = curve ? digest.left(kP256Bytes) : signature::digestInfo(digest);
    CK_RV result = m_module.call().C_SignInit(m_session, &mechanism, key);
    if (result == CKR_OK && again)
        result = login(CKU_CONTEXT_SPECIFIC, pin, pinSize);
    QByteArray output(qsizetype(kSignatureMost), '\0');
    CK_ULONG size = kSignatureMost;
    if (result == CKR_OK)
        result = m_module.call().C_Sign(m_session, reinterpret_cast<CK_BYTE_PTR>(input.data()), CK_ULONG(input.size()),
                                        reinterpret_cast<CK_BYTE_PTR>(output.data()), &size);
    if (result != CKR_OK)
        return {troubleOf(result), {}};
    output.resize(qsizetype(size));
    return {{}, curve ? signature::ecdsaDer(output) : output};
}

} // namespace seva
