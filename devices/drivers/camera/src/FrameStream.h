// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>

#include <QJsonObject>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace seva::camera {

enum class Kind { V4l2, GStreamer, File, Images };

struct Source
{
    Kind kind = Kind::V4l2;
    /// Device, pipeline, file or folder.
    QString place;
    int width = 1'280, height = 720;
    int framesPerSecond = 15;
    bool loop = false;
};

enum class StreamState { Opening, Running, Ended, Garbage };

/// What the reading thread and the device share. Drivers of cameras may hang for ever in a read: the thread then keeps
/// this alive for itself, and nobody waits for it.
class FrameStream
{
public:
    /// Starts to read on a thread of its own.
    static std::shared_ptr<FrameStream> open(const Source &source);

    /// The newest frame, when it is newer than `after` (counted from 1).
    std::optional<Frame> newer(quint64 &after) const;
    StreamState state() const;
    /// The thread ends as soon as its read returns.
    void close();

    // For the reading thread.

    /// False: the reader is to end.
    bool put(Frame frame);
    void end(StreamState how);
    /// Waits until the next frame of a recorded source is due; false: the reader is to end.
    bool pause(int milliseconds);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_closing;
    Frame m_latest;
    quint64 m_number = 0;
    StreamState m_state = StreamState::Opening;
    bool m_closed = false;
};

} // namespace seva::camera
