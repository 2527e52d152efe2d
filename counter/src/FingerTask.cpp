// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/FingerTask.h>

#include "CaseTask.h"
#include "CounterWords.h"

#include <seva/counter/PhotoTask.h>

#include <algorithm>

namespace seva {

namespace {

constexpr int kFingers = 10;
constexpr int kTransactionBytes = 16;

} // namespace

FingerTask::FingerTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<FingerprintScanner>>(context.post().devices.fingers.get()))
{
    connect(&context, &CaseContext::opened, this, &FingerTask::reset);
    connect(&context, &CaseContext::changed, this, &FingerTask::changed);
    FingerprintScanner *scanner = m_call->port();
    if (!scanner)
        return;
    connect(scanner, &FingerprintScanner::captured, this, [this](RequestId request, const SlapCapture &capture) {
        if (m_call->ends(request))
            receive(capture);
    });
    connect(scanner, &FingerprintScanner::tried, this, [this](RequestId request, const FingerTry &attempt) {
        if (m_call->is(request))
            note(attempt);
    });
    connect(scanner, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (!m_call->ends(request))
            return;
        m_context.messages().say(fault);
        Q_EMIT changed();
    });
}

FingerTask::~FingerTask() = default;

bool FingerTask::busy() const
{
    return m_call->busy();
}

QString FingerTask::asks() const
{
    if (!busy())
        return {};
    switch (m_asked.slap) {
    case Slap::RightFour:
        //: Which fingers to place on the sensor
        return tr("Four fingers of the right hand");
    case Slap::LeftFour:
        //: Which fingers to place on the sensor
        return tr("Four fingers of the left hand");
    case Slap::Thumbs:
        //: Which fingers to place on the sensor
        return tr("Both thumbs");
    case Slap::Single: break;
    }
    return {};
}

QVariantList FingerTask::fingers() const
{
    QMap<int, CapturedFinger> known;
    for (const CapturedFinger &finger : m_context.visit().fingers)
        known.insert(finger.position, finger);
    known.insert(m_fingers);
    QVariantList out;
    for (int position = 1; position <= kFingers; ++position) {
        const CapturedFinger finger = known.value(position);
        const QString exception = m_exceptions.value(position, finger.exception);
        const int threshold = defaultFingerThreshold(FingerPosition(position));
        const Standing standing = !exception.isEmpty()         ? Excepted
                                  : finger.digest.isEmpty()    ? Missing
                                  : finger.quality < threshold ? Poor
                                                               : Good;
        const QString note = exception.isEmpty() ? m_notes.value(position)
                                                 : CounterWords::in(CounterWords::fingerExceptions(), exception);
        out.append(QVariantMap{{QStringLiteral("position"), position},
                               {QStringLiteral("name"), CounterWords::finger(position)},
                               {QStringLiteral("standing"), standing},
                               {QStringLiteral("quality"), finger.quality},
                               {QStringLiteral("note"), note},
                               {QStringLiteral("exception"), exception}});
    }
    return out;
}

QVariantList FingerTask::exceptions() const
{
    return CounterWords::toVariant(CounterWords::fingerExceptions());
}

QVariantList FingerTask::waivers() const
{
    return waiverReasons(m_context);
}

QList<FingerPosition> FingerTask::excepted() const
{
    QList<FingerPosition> out;
    for (auto it = m_exceptions.begin(); it != m_exceptions.end(); ++it)
        out.append(FingerPosition(it.key()));
    return out;
}

void FingerTask::take()
{
    if (busy() || !m_context.isOpen())
        return;
    if (!m_call->port())
        return m_context.messages().say(noDevice(DeviceKind::FingerprintScanner));
    m_context.messages().clear();
    if (!resumes()) {
        forget();
        m_transaction = QString::fromLatin1(m_context.post().random.bytes(kTransactionBytes).toHex());
        m_begun = true;
    }
    next();
}

void FingerTask::takeAnew()
{
    if (busy())
        return;
    m_begun = false;
    take();
}

void FingerTask::next()
{
    const Slap before = m_asked.slap;
    for (const Slap slap : {Slap::RightFour, Slap::LeftFour, Slap::Thumbs}) {
        m_asked.slap = slap;
        m_asked.without = excepted();
        m_asked.transaction = m_transaction;
        const QList<FingerPosition> fingers = expectedFingers(m_asked);
        const bool there = std::all_of(fingers.begin(), fingers.end(),
                                       [this](FingerPosition finger) { return m_fingers.contains(int(finger)); });
        if (there)
            continue;
        if (slap != before)
            forgetTries();
        m_call->started(m_call->port()->capture(m_asked));
        Q_EMIT changed();
        return;
    }
    record();
}

void FingerTask::note(const FingerTry &attempt)
{
    ++m_tries;
    for (const FingerCapture &finger : attempt.fingers) {
        if (!finger.picture.empty() && finger.quality > m_best.value(finger.position).quality)
            m_best.insert(finger.position, finger);
    }
}

FingerCapture FingerTask::bestOf(FingerPosition position, const SlapCapture &capture) const
{
    FingerCapture best = m_best.value(position);
    for (const FingerCapture &finger : capture.fingers) {
        if (finger.position == position && finger.quality >= best.quality)
            best = finger;
    }
    return best;
}

void FingerTask::receive(const SlapCapture &capture)
{
    for (const FingerPosition place : expectedFingers(m_asked)) {
        const FingerCapture finger = bestOf(place, capture);
        const int position = int(place);
        CapturedFinger kept{position, {}, finger.quality, std::max({1, capture.tries, m_tries}), {}};
        if (!finger.picture.empty()) {
            const auto picture = m_context.keep(finger.picture.bytes, finger.picture.mediaType);
            if (!picture)
                return Q_EMIT changed();
            kept.digest = picture->digest;
        } else {
            kept.exception = QStringLiteral("UNABLE");
        }
        m_fingers.insert(position, kept);
        m_notes.insert(position, CounterWords::fingerAdvice(finger.advice));
    }
    forgetTries();
    Q_EMIT changed();
    next();
}

void FingerTask::record()
{
    for (auto it = m_exceptions.begin(); it != m_exceptions.end(); ++it)
        m_fingers.insert(it.key(), CapturedFinger{it.key(), {}, -1, 1, it.value()});
    const bool recorded = m_context.run(AttachFingerprints{m_context.id(), m_fingers.values()});
    m_fingers.clear();
    m_begun = false;
    Q_EMIT changed();
    if (recorded)
        Q_EMIT taken();
}

void FingerTask::except(int position, const QString &reason)
{
    if (position < 1 || position > kFingers || busy())
        return;
    if (reason.isEmpty())
        m_exceptions.remove(position);
    else
        m_exceptions.insert(position, reason);
    Q_EMIT changed();
}

void FingerTask::waive(const QString &reason)
{
    m_context.run(WaiveBiometrics{m_context.id(), QStringLiteral("FINGERPRINTS"), reason});
}

void FingerTask::cancel()
{
    m_begun = false;
    m_call->drop();
    Q_EMIT changed();
}

void FingerTask::forgetTries()
{
    m_best.clear();
    m_tries = 0;
}

void FingerTask::forget()
{
    m_fingers.clear();
    m_notes.clear();
    forgetTries();
}

void FingerTask::reset()
{
    forget();
    m_exceptions.clear();
    cancel();
}

} // namespace seva
