// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// A paper of the case on the screen and how far its printer is with it; another case begins anew. Whoever shows the
/// state declares the property: Qt 6.4 tells qmllint nothing of what is inherited.
class PaperTask : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum State { Idle, Printing, Printed, Failed };
    Q_ENUM(State)

    State state() const { return m_state; }

Q_SIGNALS:
    void changed();

protected:
    explicit PaperTask(CaseContext &context, QObject *parent);

    CaseContext &context() const { return m_context; }
    void become(State state);
    /// Follows `call`; only once, in the constructor of the paper's own class.
    template <typename Port>
    void follow(DeviceCall<Port> &call);
    /// Out of the printer, now or before this program was started again: what is to be recorded is recorded here.
    virtual void out() = 0;

private:
    void fail(const Fault &why);
    void finish();

    CaseContext &m_context;
    State m_state = Idle;
};

} // namespace seva
