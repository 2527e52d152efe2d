// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pkcs11Module.h"

#include <seva/devices/DeviceFaults.h>
#include <seva/devices/SecretBytes.h>

namespace seva {

/// A result, or the trouble in its way.
struct CardAnswer
{
    std::optional<Trouble> trouble;
    QByteArray bytes;
};

/// A session with the token of one slot; logged out and closed when it goes.
class Pkcs11Session
{
    Q_DISABLE_COPY_MOVE(Pkcs11Session)
public:
    Pkcs11Session(Pkcs11Module &module, CK_SLOT_ID slot);
    ~Pkcs11Session();

    /// The certificate with this CKA_ID, or the first one where it is empty; DER.
    CardAnswer certificate(const QByteArray &id);
    /// Logs in, signs the digest with the key that belongs to the certificate, logs out.
    CardAnswer sign(const QByteArray &id, const QByteArray &digest, SecretBytes &pin, std::size_t pinSize);

private:
    Trouble troubleOf(CK_RV result) const;
    CK_OBJECT_HANDLE find(CK_OBJECT_CLASS kind, const QByteArray &id, CK_RV &result);
    QByteArray attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type);
    CK_RV login(CK_USER_TYPE user, SecretBytes &pin, std::size_t pinSize);
    CardAnswer signWith(CK_OBJECT_HANDLE key, const QByteArray &digest, SecretBytes &pin, std::size_t pinSize);

    Pkcs11Module &m_module;
    const CK_SLOT_ID m_slot;
    CK_SESSION_HANDLE m_session = CK_INVALID_HANDLE;
    CK_RV m_opened;
    bool m_loggedIn = false;
};

} // namespace seva
