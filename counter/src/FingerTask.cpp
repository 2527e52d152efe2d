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
    connect(scanner, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (!m_call->ends(request))
            return;
        m_toDo.clear();
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
    switch (m_slap) {
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
                               {QStringLiteral("note"), note}});
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
    m_fingers.clear();
    m_notes.clear();
    m_transaction = QString::fromLatin1(m_context.post().random.bytes(kTransactionBytes).toHex());
    m_toDo = {Slap::RightFour, Slap::LeftFour, Slap::Thumbs};
    next();
}

void FingerTask::next()
{
    while (!m_toDo.isEmpty()) {
        FingerRequest request;
        request.slap = m_slap = m_toDo.takeFirst();
        request.without = excepted();
        request.transaction = m_transaction;
        if (expectedFingers(request).isEmpty())
            continue;
        m_call->started(m_call->port()->capture(request));
        Q_EMIT changed();
        return;
    }
    record();
}

void FingerTask::receive(const SlapCapture &capture)
{
    for (const FingerCapture &finger : capture.fingers) {
        const int position = int(finger.position);
        CapturedFinger kept{position, {}, finger.quality, std::max(1, capture.tries), {}};
        if (!finger.picture.empty()) {
            const auto picture = m_context.keep(finger.picture.bytes, finger.picture.mediaType);
            if (!picture)
                return m_toDo.clear();
            kept.digest = picture->digest;
        } else {
            kept.exception = QStringLiteral("UNABLE");
        }
        m_fingers.insert(position, kept);
        m_notes.insert(position, CounterWords::fingerAdvice(finger.advice));
    }
    Q_EMIT changed();
    next();
}

void FingerTask::record()
{
    for (auto it = m_exceptions.begin(); it != m_exceptions.end(); ++it)
        m_fingers.insert(it.key(), CapturedFinger{it.key(), {}, -1, 1, it.value()});
    const bool recorded = m_context.run(AttachFingerprints{m_context.id(), m_fingers.values()});
    m_fingers.clear();
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
    m_toDo.clear();
    m_call->drop();
    Q_EMIT changed();
}

void FingerTask::reset()
{
    m_fingers.clear();
    m_notes.clear();
    m_exceptions.clear();
    cancel();
}

} // namespace seva
