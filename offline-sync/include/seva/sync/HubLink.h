// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/journal/CaptureVault.h>
#include <seva/journal/LinkReport.h>
#include <seva/sync/RovingTransport.h>

#include <memory>

namespace seva::sync {

class Kept;

/// A station's side of the link to its hub: pumps events and captures, asks for claims, numbers and captures.
/// uplink().link becomes Offline only kOfflineAtStation after the hub was last heard: from then on the hub keeps the
/// tokens of this station's lane for it, so a counter may call from its lane when, and only when, the link is Offline.
class HubLink : public KendraLink
{
public:
    /// Starts at once. Everything referred to must outlive the link. Answers come in the creating thread. `around`
    /// looks for hubs on the LAN while none answers where one was known, and for other stations while none serves this
    /// one; called in threads of the link.
    HubLink(const Enrolment &enrolment, Journal &journal, CaptureVault &vault, const Clock &clock, Random &random,
            Surroundings around = {});
    /// Tells the hub that the station leaves on purpose, when it can be reached within 300 ms.
    ~HubLink() override;

    void claim(const QString &requestId, const QString &stepId, std::function<void(Claim)> answer) override;
    void release(const QUuid &visit, std::uint64_t fence) override;
    void leaseNumbers(const QString &prefix, std::function<void(bool granted)> answer) override;
    void fetchCapture(const Digest &digest, std::function<void(Result<void>)> answer) override;
    Uplink uplink() const override;
    void onUplinkChanged(std::function<void(Uplink)> observer) override;
    /// Everything an operator may want to know of the link. From any thread.
    LinkReport report() const;
    /// What of all this the data centre keeps: only that may be pruned.
    std::shared_ptr<const Kept> kept() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace seva::sync
