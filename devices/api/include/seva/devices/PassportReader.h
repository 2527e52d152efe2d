// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/devices/Images.h>

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace seva {

/// How the chip is opened (ICAO 9303-11, 4.3 and 4.4): by the fields of the machine-readable zone with
/// their check digits removed, or by the card access number.
struct ChipAccess
{
    QString documentNumber;
    /// YYMMDD.
    QString dateOfBirth;
    QString dateOfExpiry;
    /// Six digits; used instead of the fields above when not empty.
    QString cardAccessNumber;
};

enum class ChipProtocol { None, Bac, Pace };

/// BSI TR-03135 manner: one line per check, never one green light.
enum class ChipCheck {
    DataGroupHashes,
    Signature,
    SignerChain,
    Validity,
    Revocation,
    ActiveAuthentication,
    ChipAuthentication
};
enum class CheckResult { Passed, Failed, NotDone };

struct ChipCheckLine
{
    ChipCheck check = ChipCheck::DataGroupHashes;
    CheckResult result = CheckResult::NotDone;
    /// Why it failed or was not done; an empty code when it passed.
    Fault reason;
};

struct PassportRequest
{
    RequestContext context{milliseconds(10'000), {}};
    ChipAccess access;
    /// Data groups wanted (ICAO 9303-10, 4.7), 1 to 16; those absent on the chip are left out.
    QList<int> dataGroups{1, 2};
};

struct PassportReading
{
    ChipProtocol protocol = ChipProtocol::None;
    /// Raw content by data group, at most 64 KiB each.
    QMap<int, QByteArray> dataGroups;
    /// EF.SOD (ICAO 9303-10, 4.6.2).
    QByteArray securityObject;
    QList<ChipCheckLine> checks;
    /// The lines of DG1; empty when it was not read or is no zone.
    QStringList zone;
    /// The face of DG2 as PNG, decoded by the driver; empty when it was not read or cannot be decoded.
    Picture portrait;
    /// Why DG1 or DG2 was read and gives no lines or no portrait; empty when they do.
    Fault contentFault;
    Instant at = 0;
};

/// Reads an e-passport's chip. Faults: card-absent, card-removed, card-access-denied, card-unreadable,
/// absent, garbage-answer.
class PassportReader : public Device
{
    Q_OBJECT
public:
    virtual bool documentPresent() const = 0;
    /// Ends in captured(). One at a time.
    virtual RequestId read(const PassportRequest &request) = 0;

Q_SIGNALS:
    void documentPlaced();
    void documentRemoved();
    /// Per cent of the bytes wanted.
    void progressed(seva::RequestId request, int percent);
    void captured(seva::RequestId request, const seva::PassportReading &reading);

protected:
    using Device::Device;
};

} // namespace seva
