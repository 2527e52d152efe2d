// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scene.h"

#include <seva/base/Random.h>
#include <seva/devices/Device.h>

#include <QDir>

namespace seva {

/// What every simulator is made from.
struct SimulatorParts
{
    Clock &clock;
    Alarms &alarms;
    Random &random;
    SceneDevice scene;
    /// Empty: nothing is written.
    QString folder;
};

/// What all simulators share: the steps of the scene, one per request, and what a fault does to the
/// state of the device. A simulator adds what its device delivers.
template <typename Port>
class Simulated : public Port
{
protected:
    /// What is done when the delay of a step is over and no fault came.
    using Work = std::function<void(RequestId, const SceneStep &, quint64 seed)>;

    Simulated(DeviceKind kind, const SimulatorParts &parts)
        : Port(kind, parts.scene.name, parts.clock, parts.alarms), m_scene(parts.scene), m_random(parts.random),
          m_folder(parts.folder)
    {
        if (!m_scene.present)
            this->setState(DeviceState::Absent, deviceFault(Trouble::Absent, m_scene.name), driver());
        else if (m_scene.start.count() == 0)
            this->setState(DeviceState::Ready, {}, driver());
        else
            this->later(0, m_scene.start, [this] {
                if (this->status().state == DeviceState::Starting)
                    this->setState(DeviceState::Ready, {}, driver());
            });
    }

    RequestId perform(const RequestContext &context, const Work &work)
    {
        return this->beginExclusive(context, [&](RequestId request) {
            const SceneStep step = nextStep();
            const quint64 seed = seedOf(context);
            if (step.silent)
                return;
            this->later(request, step.delay, [this, request, step, seed, work] {
                if (step.fault && !step.faultAfter)
                    failWith(request, step);
                else
                    work(request, step, seed);
            });
        });
    }

    SceneStep nextStep()
    {
        const SceneStep step = m_scene.steps[m_next];
        if (m_next + 1 < m_scene.steps.size())
            ++m_next;
        else if (m_scene.loops)
            m_next = 0;
        return step;
    }

    quint64 seedOf(const RequestContext &context)
    {
        constexpr quint32 bound = 0xffffffff;
        return context.seed ? *context.seed : m_random.below(bound);
    }

    /// The step's fault: takes the device into the state that belongs to it and ends the request.
    void failWith(RequestId request, const SceneStep &step)
    {
        const Fault fault = deviceFault(*step.fault, m_scene.name);
        sicken(fault, step);
        this->fail(request, fault);
    }

    void sicken(const Fault &fault, const SceneStep &step)
    {
        const auto state = stateAfter(*step.fault);
        if (!state)
            return;
        m_lasting = step.lasting;
        if (step.paper)
            this->setSupply(SupplyKind::Paper, *step.paper);
        this->setState(*state, fault, driver());
        if (step.recover && !step.lasting)
            this->later(0, *step.recover, [this, fault] { recover(fault); });
    }

    /// True once: the simulator then emits its outcome.
    [[nodiscard]] bool succeed(RequestId request, const SceneStep &step)
    {
        if (!this->isOpen(request))
            return false;
        if (step.paper)
            this->setSupply(SupplyKind::Paper, *step.paper);
        if (step.paper == SupplyLevel::Low)
            this->setState(DeviceState::NeedsAttention, deviceFault(Trouble::PaperLow, m_scene.name), driver());
        else
            this->setState(DeviceState::Ready, {}, driver());
        return this->conclude(request);
    }

    void check(RequestId request) override
    {
        const bool sick = this->status().state == DeviceState::Absent || this->status().state == DeviceState::Failed
                          || this->status().state == DeviceState::NeedsAttention;
        if (sick && m_scene.present && !m_lasting)
            mend();
        this->checked(request);
    }

    void abandon(RequestId) override {}

    const SceneDevice &scene() const { return m_scene; }
    Random &random() { return m_random; }
    static QString driver() { return QStringLiteral("simulator"); }

    /// A folder below the output folder, made when missing; nothing when nothing is to be written.
    std::optional<QString> folder(const QString &name) const
    {
        if (m_folder.isEmpty())
            return std::nullopt;
        const QDir below(m_folder + u'/' + name);
        (void)below.mkpath(QStringLiteral("."));
        return below.absolutePath();
    }

private:
    void mend()
    {
        for (const Supply &supply : QList(this->status().supplies))
            this->setSupply(supply.kind, SupplyLevel::Good);
        this->setState(DeviceState::Ready, {}, driver());
    }

    void recover(const Fault &from)
    {
        if (this->status().fault == from)
            mend();
    }

    SceneDevice m_scene;
    Random &m_random;
    QString m_folder;
    std::size_t m_next = 0;
    bool m_lasting = false;
};

} // namespace seva
