// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CscaInside.h"

namespace seva::chip {

struct MasterList
{
    std::vector<OwnedCertificate> countries;
    QString signer;
    QByteArray signerFingerprint;
};

/// See CscaStore::import().
Result<MasterList> readMasterList(const QByteArray &der, const CscaStore::Inside &known, Instant now);

/// The content of a CMS SignedData and who signed it; the signature is verified, the signer's own certificate is not.
struct Signed
{
    QByteArray content;
    QByteArray contentType; ///< value bytes of the object identifier
    OwnedCertificate signer;
};
enum class SignedTrouble { Malformed, NoSigner, SignatureWrong };
std::variant<Signed, SignedTrouble> readSigned(const QByteArray &der);

} // namespace seva::chip
