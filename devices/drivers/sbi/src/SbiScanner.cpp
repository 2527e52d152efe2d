// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SbiScanner.h"

#include <seva/base/Log.h>

namespace seva::sbi {

namespace {

constexpr int kTriesMost = 10;
constexpr int kTransactionBytes = 16;
constexpr milliseconds kLookAgain{5'000};

/// The device saw nothing it could use: a try without prints, not a trouble.
bool sawNothing(const Fault &why)
{
    static const QStringList codes{QStringLiteral("101"), QStringLiteral("102"), QStringLiteral("105")};
    return why.code == QLatin1String("sbi.device-refused") && codes.contains(why.subject);
}

/// In the words of the port. What exactly it was stands in the status and in the log.
Trouble troubleBehind(const Fault &why)
{
    if (why.code == QLatin1String("devices.service-absent") || why.code == QLatin1String("sbi.nobody"))
        return Trouble::Absent;
    if (why.code == QLatin1String("devices.service-slow"))
        return Trouble::DeadlinePassed;
    if (why.code == QLatin1String("sbi.device-refused"))
        return why.subject == QLatin1String("111") ? Trouble::Busy : Trouble::DriverFailed;
    return Trouble::GarbageAnswer;
}

/// As the counter hears it.
Fault faultBehind(const Fault &why, const QString &scanner)
{
    // Switching the scanner off and on, the advice for any other wrong answer, sets no clock.
    if (why.code == QLatin1String("sbi.stale"))
        return {why.code, scanner};
    return deviceFault(troubleBehind(why), scanner);
}

bool goodTransaction(const QString &transaction)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z0-9-]{4,50})?$"));
    return form.match(transaction).hasMatch();
}

bool allGood(const SlapCapture &slap, const FingerRequest &request)
{
    return std::all_of(slap.fingers.cbegin(), slap.fingers.cend(), [&request](const FingerCapture &finger) {
        return finger.quality >= fingerThreshold(request, finger.position);
    });
}

void keepBest(SlapCapture &slap, const FingerTry &attempt)
{
    for (qsizetype i = 0; i < slap.fingers.size(); ++i) {
        if (attempt.fingers[i].quality > slap.fingers[i].quality)
            slap.fingers[i] = attempt.fingers[i];
    }
}

} // namespace

SbiScanner::SbiScanner(const ScannerSettings &settings, Trust trust, Clock &clock, Alarms &alarms)
    : FingerprintScanner(DeviceKind::FingerprintScanner, settings.name, clock, alarms), m_settings(settings),
      m_client(std::make_shared<const SbiClient>(settings.client, std::move(trust), clock)),
      m_work(settings.name, this), m_preview(settings.name + QStringLiteral(" preview"), this)
{
    look([] {});
}

RequestId SbiScanner::capture(const FingerRequest &request)
{
    const QList<FingerPosition> fingers = expectedFingers(request);
    if (fingers.isEmpty() || request.maxTries < 1 || request.maxTries > kTriesMost
        || !goodTransaction(request.transaction))
        return refuse(deviceFault(Trouble::RequestRefused, m_settings.name));
    return beginExclusive(request.context, [this, request, fingers](RequestId id) {
        auto job = std::make_shared<Job>(Job{request, {}});
        job->slap.slap = request.slap;
        for (const FingerPosition finger : fingers)
            job->slap.fingers.append({finger, notSeenQuality, {}, 0, FingerAdvice::NotSeen, {}});
        const bool own = request.transaction.isEmpty();
        const QString transaction =
            own ? QString::fromLatin1(m_random.bytes(kTransactionBytes).toHex()) : request.transaction;
        if (m_chain.transaction != transaction)
            m_chain = {transaction, {}, {}};
        m_capturing = id;
        startPreview(id, request);
        startTry(id, job);
    });
}

void SbiScanner::startTry(RequestId id, const JobPtr &job)
{
    CaptureAsk ask;
    ask.request = job->request;
    ask.fingers = expectedFingers(job->request);
    ask.env = m_settings.env;
    ask.transaction = m_chain.transaction;
    ask.previousHash = m_chain.hash;
    ask.seen = m_chain.seen;
    ask.at = clock().now();
    ask.time = m_settings.tryTime;
    ask.skew = m_settings.skew;
    m_work.run(
        [client = m_client, ask, device = m_device](const std::stop_token &stop) -> Result<SeenSlap> {
            // The service may have come back at another port since the last look.
            const auto now = device ? Result<SbiDevice>(*device) : client->find(stop);
            return now ? client->capture(*now, ask, stop) : now.fault();
        },
        [this, id, job](const Result<SeenSlap> &seen) { tryEnded(id, job, seen); });
}

FingerTry SbiScanner::attemptOf(const Job &job, const Result<SeenSlap> &seen) const
{
    FingerTry attempt{job.slap.tries, {}};
    for (const FingerCapture &wanted : job.slap.fingers) {
        FingerCapture finger{wanted.position, notSeenQuality, {}, 0, FingerAdvice::NotSeen, {}};
        for (const SeenFinger &one : seen ? seen->fingers : QList<SeenFinger>()) {
            if (one.capture.position == wanted.position)
                finger = one.capture;
        }
        if (finger.quality >= 0)
            finger.bestTry = attempt.number;
        if (finger.quality >= fingerThreshold(job.request, finger.position))
            finger.advice = FingerAdvice::None;
        attempt.fingers.append(finger);
    }
    return attempt;
}

void SbiScanner::tryEnded(RequestId id, const JobPtr &job, const Result<SeenSlap> &seen)
{
    if (!isOpen(id))
        return;
    if (!seen && !sawNothing(seen.fault())) {
        stopWork();
        fail(id, faultBehind(seen.fault(), m_settings.name));
        return troubled(seen.fault());
    }
    ++job->slap.tries;
    if (seen) {
        m_chain.hash = seen->said.hash;
        m_chain.seen = seen->said.seen;
        job->slap.attestation += seen->said.attestation;
    }
    const FingerTry attempt = attemptOf(*job, seen);
    keepBest(job->slap, attempt);
    Q_EMIT tried(id, attempt);
    if (!isOpen(id))
        return;
    if (allGood(job->slap, job->request) || job->slap.tries >= job->request.maxTries)
        return deliver(id, *job);
    startTry(id, job);
}

void SbiScanner::deliver(RequestId id, const Job &job)
{
    stopWork();
    SlapCapture slap = job.slap;
    slap.at = clock().now();
    if (conclude(id))
        Q_EMIT captured(id, slap);
}

void SbiScanner::startPreview(RequestId id, const FingerRequest &request)
{
    if (!m_device)
        return;
    m_previewed = id;
    const auto show = [this, id, waits = m_frameWaits](Frame frame) {
        if (waits->exchange(true))
            return true;
        const auto deliverFrame = [this, id, waits, frame = std::move(frame)]() mutable {
            waits->store(false);
            frame.at = clock().now();
            if (id == m_previewed)
                Q_EMIT frameArrived(frame);
        };
        // clang-analyzer does not see that Qt's queue owns the closure, and takes it for a leak.
#ifndef __clang_analyzer__
        QMetaObject::invokeMethod(this, deliverFrame, Qt::QueuedConnection);
#endif
        return true;
    };
    m_preview.run(
        [client = m_client, device = *m_device, slap = request.slap, time = request.context.deadline,
         show](const std::stop_token &stop) {
            client->preview(device, slap, std::min(time, milliseconds(60'000)), show, stop);
            return true;
        },
        [](bool) {});
}

void SbiScanner::stopWork()
{
    m_previewed = 0;
    m_work.stop();
    m_preview.stop();
}

void SbiScanner::abandon(RequestId request)
{
    // The end of a self-check is not the end of a capture.
    if (request != m_capturing)
        return;
    stopWork();
    m_looks = false;
}

void SbiScanner::look(std::function<void()> then)
{
    m_looks = true;
    m_work.run([client = m_client](const std::stop_token &stop) { return client->find(stop); },
               [this, then = std::move(then)](const Result<SbiDevice> &device) {
                   m_looks = false;
                   found(device);
                   then();
               });
}

void SbiScanner::found(const Result<SbiDevice> &device)
{
    if (!device)
        return troubled(device.fault());
    m_device = *device;
    const QString detail = QStringLiteral("%1, %2, SBI %3, port %4")
                               .arg(device->model, device->serial, device->specVersion)
                               .arg(device->port);
    const bool ready = device->status.isEmpty() || device->status.compare(u"Ready", Qt::CaseInsensitive) == 0
                       || device->status.compare(u"Busy", Qt::CaseInsensitive) == 0;
    if (status().state == DeviceState::Busy)
        return;
    if (ready)
        setState(DeviceState::Ready, {}, detail);
    else
        setState(DeviceState::NeedsAttention, deviceFault(Trouble::DriverFailed, m_settings.name),
                 detail + QStringLiteral(", ") + device->status);
}

void SbiScanner::troubled(const Fault &why)
{
    const QString detail = why.subject.isEmpty() ? why.code : why.code + QStringLiteral(": ") + why.subject;
    qCWarning(logDevices).noquote() << m_settings.name << detail;
    const Trouble trouble = troubleBehind(why);
    const bool gone = trouble == Trouble::Absent;
    if (gone)
        m_device.reset();
    if (status().state == DeviceState::Busy)
        return;
    setState(gone ? DeviceState::Absent : DeviceState::NeedsAttention, faultBehind(why, m_settings.name), detail);
    if (std::exchange(m_lookDue, true))
        return;
    later(0, kLookAgain, [this] {
        m_lookDue = false;
        const bool well = status().state == DeviceState::Ready || status().state == DeviceState::Busy;
        if (!well && !m_looks)
            look([] {});
    });
}

} // namespace seva::sbi
