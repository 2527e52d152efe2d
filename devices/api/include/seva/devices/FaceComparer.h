// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>

#include <QByteArray>

namespace seva {

/// What a likeness of two faces is worth. Advice to a person: nothing may be decided by it.
enum class FaceBand { Match, OfficerDecides, NoMatch };

/// Where the bands begin; docs/face-comparison.md says on what they were measured. 0 < decide < match < 1.
struct FaceBands
{
    double match = 0.45;
    double decide = 0.35;
};

FaceBand faceBandOf(double similarity, const FaceBands &bands);
/// "MATCH", "OFFICER_DECIDES", "NO_MATCH": as events and sevactl say it.
QString faceBandName(FaceBand band);

struct FaceComparisonRequest
{
    RequestContext context{milliseconds(10'000), {}};
    /// JPEG or PNG.
    QByteArray live, reference;
};

struct FaceComparison
{
    /// Cosine of the two faces' features, -1 to 1.
    double similarity = 0;
    FaceBand band = FaceBand::NoMatch;
    Instant at = 0;
};

/// Compares two pictures of one face each. A station has one only where its owner has accepted what is not known of
/// the model. Faults: vision.no-face-to-compare, and those of Codec.h.
class FaceComparer : public Device
{
    Q_OBJECT
public:
    /// Ends in compared(). One at a time.
    virtual RequestId compare(const FaceComparisonRequest &request) = 0;

Q_SIGNALS:
    void compared(seva::RequestId request, const seva::FaceComparison &comparison);

protected:
    using Device::Device;
};

} // namespace seva
