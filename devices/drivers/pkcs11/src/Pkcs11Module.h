// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/SmartCardReader.h>

#include <p11-kit/pkcs11.h>

#include <QLibrary>
#include <QList>

namespace seva {

/// What is in the reader now.
struct TokenView
{
    bool reader = false;
    std::optional<CardInfo> card;
    CK_SLOT_ID slot = 0;
    QString label;
};

/// A loaded module. Used by one thread at a time; calls block as long as the card takes.
class Pkcs11Module
{
    Q_DISABLE_COPY_MOVE(Pkcs11Module)
public:
    static Result<std::shared_ptr<Pkcs11Module>> load(const QString &path);
    ~Pkcs11Module();

    /// The token named `label`, or the first initialised one.
    TokenView look(const QString &label);
    CK_FUNCTION_LIST &call() const { return *m_functions; }

private:
    explicit Pkcs11Module(const QString &path) : m_library(path) {}
    bool initialise();
    QList<CK_SLOT_ID> slotIds(CK_BBOOL withToken);

    QLibrary m_library;
    CK_FUNCTION_LIST *m_functions = nullptr;
    bool m_initialised = false;
    bool m_ours = false;
};

} // namespace seva
