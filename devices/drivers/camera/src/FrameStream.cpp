// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameStream.h"

#include "Readers.h"

#include <thread>

namespace seva::camera {

std::shared_ptr<FrameStream> FrameStream::open(const Source &source)
{
    auto stream = std::make_shared<FrameStream>();
    std::thread([stream, source] { stream->end(readAll(source, *stream)); }).detach();
    return stream;
}

std::optional<Frame> FrameStream::newer(quint64 &after) const
{
    const std::lock_guard lock(m_mutex);
    if (m_number <= after)
        return std::nullopt;
    after = m_number;
    return m_latest;
}

StreamState FrameStream::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void FrameStream::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_closing.notify_all();
}

bool FrameStream::put(Frame frame)
{
    const std::lock_guard lock(m_mutex);
    m_latest = std::move(frame);
    ++m_number;
    m_state = StreamState::Running;
    return !m_closed;
}

void FrameStream::end(StreamState how)
{
    const std::lock_guard lock(m_mutex);
    m_state = how;
}

bool FrameStream::pause(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return !m_closing.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_closed; });
}

} // namespace seva::camera
