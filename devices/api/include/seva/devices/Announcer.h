// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/AnnouncementRequest.h>
#include <seva/devices/Device.h>

#include <QQueue>

namespace seva {

/// Calls tokens aloud. It owns the rules every loudspeaker shares: one call after the other, a chime
/// first, none dropped, shorter sentences while more than 3 calls wait, the repetition after 8 s.
/// Whoever implements it only makes one reading sound. Faults: absent, audio-silent.
class Announcer : public Device
{
    Q_OBJECT
public:
    static constexpr milliseconds repeatAfter{8'000};
    static constexpr int backlogToShorten = 3;
    /// A call whose last reading has not ended by then ends in "devices.deadline-passed".
    static constexpr milliseconds defaultDeadline{120'000};

    /// Queues the call; ends in finished() after its last reading.
    RequestId announce(const AnnouncementRequest &request, const RequestContext &context = {defaultDeadline, {}});
    /// Calls that wait, without the one being spoken.
    qsizetype backlog() const { return m_queue.size(); }

Q_SIGNALS:
    /// `reading` is 1, or 2 for the repetition.
    void started(seva::RequestId request, int reading);
    void finished(seva::RequestId request);

protected:
    struct Reading
    {
        RequestId request;
        AnnouncementRequest call;
        int number;
        bool brief;
    };

    using Device::Device;

    /// Makes the reading sound, then calls readingDone() or readingFailed(), never from inside.
    virtual void sound(const Reading &reading) = 0;
    /// Silence at once; no readingDone() follows.
    virtual void silence() = 0;

    void readingDone();
    void readingFailed(const Fault &fault);
    void abandon(RequestId request) override;

private:
    void next();
    void enqueue(const Reading &reading);

    QQueue<Reading> m_queue;
    std::optional<Reading> m_current;
};

} // namespace seva
