// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameStream.h"

#include <seva/devices/Device.h>

namespace seva::camera {

/// What every device that looks through a camera does: the source is open while somebody wants frames, each new frame
/// is taken, and a source that stalls, ends or sends garbage is told.
template <typename Port>
class Feed : public Port
{
protected:
    /// How long after a trouble the camera is looked for again.
    static constexpr milliseconds kAgain{5'000};
    static constexpr milliseconds kFirstCheck{10'000};

    Feed(DeviceKind kind, const QString &name, const Source &source, milliseconds stall, Clock &clock, Alarms &alarms)
        : Port(kind, name, clock, alarms), m_source(source), m_stall(stall)
    {
    }
    ~Feed() override { closeStream(); }

    virtual bool wanted() const = 0;
    virtual void take(const Frame &frame) = 0;
    /// A request that wants frames ends with the fault. The stream is closed.
    virtual void endWork(const Fault &fault) = 0;
    virtual bool working() const = 0;

    void openStream()
    {
        if (m_stream)
            return;
        m_stream = FrameStream::open(m_source);
        m_seen = 0;
        m_lastFrame = this->clock().now();
        glance(++m_round);
    }

    void closeStream()
    {
        if (m_stream)
            m_stream->close();
        m_stream.reset();
        ++m_round;
    }

    void check(RequestId request) override
    {
        m_checking = request;
        openStream();
    }

    bool checking() const { return m_checking != 0; }
    void forgetCheck(RequestId request)
    {
        if (m_checking == request)
            m_checking = 0;
    }

private:
    /// More often than any camera sends.
    static constexpr milliseconds kGlance{20};
    /// The first use of GStreamer looks through all its plugins.
    static constexpr Instant kOpening = 8'000;

    Instant patience() const { return m_stream->state() == StreamState::Opening ? kOpening : Instant(m_stall.count()); }

    void glance(quint64 round)
    {
        this->later(0, kGlance, [this, round] {
            if (round != m_round)
                return;
            if (const auto frame = m_stream->newer(m_seen)) {
                m_lastFrame = this->clock().now();
                receive(*frame);
            } else if (m_stream->state() == StreamState::Garbage) {
                return trouble(Trouble::GarbageAnswer);
            } else if (m_stream->state() == StreamState::Ended) {
                return trouble(Trouble::Absent);
            } else if (this->clock().now() - m_lastFrame > patience()) {
                return trouble(Trouble::DriverFailed);
            }
            if (!wanted() && !checking())
                return closeStream();
            if (round == m_round)
                glance(round);
        });
    }

    void receive(const Frame &frame)
    {
        if (m_checking) {
            if (!working())
                this->setState(DeviceState::Ready, {}, this->status().detail);
            this->checked(std::exchange(m_checking, 0));
        }
        Frame stamped = frame;
        stamped.at = this->clock().now();
        take(stamped);
    }

    void trouble(Trouble what)
    {
        closeStream();
        const Fault fault = deviceFault(what, this->status().name);
        endWork(fault);
        this->setState(*stateAfter(what), fault, this->status().detail);
        if (m_checking)
            this->checked(std::exchange(m_checking, 0));
        this->later(0, kAgain, [this] {
            if (!m_stream)
                this->selfCheck(kFirstCheck);
        });
    }

    const Source m_source;
    const milliseconds m_stall;
    RequestId m_checking = 0;
    std::shared_ptr<FrameStream> m_stream;
    quint64 m_seen = 0;
    Instant m_lastFrame = 0;
    /// Counts the times the stream was opened, so that an old chain of glances ends.
    quint64 m_round = 0;
};

} // namespace seva::camera
