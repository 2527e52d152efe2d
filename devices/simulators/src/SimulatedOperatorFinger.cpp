// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedOperatorFinger.h"

namespace seva {

namespace {

constexpr int kTouches = 5;
constexpr char kMark[] = "simulated finger ";

} // namespace

SimulatedOperatorFinger::SimulatedOperatorFinger(const SimulatorParts &parts)
    : Simulated(DeviceKind::OperatorFinger, parts)
{
}

RequestId SimulatedOperatorFinger::enrol(const RequestContext &context)
{
    return perform(context, [this](RequestId id, const SceneStep &step, quint64 seed) { touch(id, step, seed, 1); });
}

void SimulatedOperatorFinger::touch(RequestId id, const SceneStep &step, quint64 seed, int done)
{
    Q_EMIT touched(id, done, kTouches, TouchAdvice::Good);
    if (done < kTouches)
        return later(id, step.delay, [this, id, step, seed, done] { touch(id, step, seed, done + 1); });
    if (succeed(id, step))
        Q_EMIT enrolled(id, kMark + QByteArray::number(seed));
}

RequestId SimulatedOperatorFinger::verify(const QByteArray &print, const RequestContext &context)
{
    if (!print.startsWith(kMark))
        return refuse(deviceFault(Trouble::GarbageAnswer, scene().name));
    return perform(context, [this](RequestId id, const SceneStep &step, quint64) {
        const bool same = step.own[u"matches"].toBool(true);
        Q_EMIT touched(id, 1, 1, TouchAdvice::Good);
        if (succeed(id, step))
            Q_EMIT verified(id, same);
    });
}

} // namespace seva
