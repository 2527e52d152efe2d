// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/PhotoCamera.h>
#include <seva/vision/FaceCheck.h>

namespace seva::camera {

struct JudgedFrame
{
    Frame frame;
    FaceLook look;
};

/// One photo being taken: which frame is the best so far, and whether it is time to let the shutter fall. Knows the
/// time only from its arguments.
class PhotoJob
{
public:
    PhotoJob(const PhotoRequest &request, Instant now);

    /// A frame seen at `at`.
    void add(const JudgedFrame &judged, Instant at);
    /// All measures have passed for half a second, or time is nearly up; never before the frames asked for.
    bool ripe(Instant now) const;

    const PhotoRequest &request() const { return m_request; }
    /// Empty before the first add().
    const std::optional<JudgedFrame> &best() const { return m_best; }
    int frames() const { return m_frames; }

private:
    PhotoRequest m_request;
    Instant m_until;
    Instant m_passingSince = -1;
    int m_frames = 0;
    int m_bestRank = 0;
    std::optional<JudgedFrame> m_best;
};

/// The picture of a frame: cropped by its face, or its middle when it shows none. Fault of Codec.h or PortraitCrop.h.
Result<PhotoCapture> developed(const JudgedFrame &judged, const PhotoRequest &request);

} // namespace seva::camera
