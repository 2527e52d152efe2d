// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

#include <seva/drivers/FprintFinger.h>

#include <QEventLoop>

#include <cstdio>

namespace seva::ctl {

/// What the words of "operator-finger" ask for.
struct FingerOrder
{
    QString file;
    QJsonObject settings;
    RequestContext context;
};

/// `file` names the option of the template; nothing and the reason when a word is missing or wrong.
std::optional<FingerOrder> fingerOrder(const QStringList &words, const QString &file, QString &problem);

/// One request to the reader.
class FingerAsking
{
public:
    Result<void> open(const QJsonObject &settings)
    {
        auto made = makeOperatorFinger(settings, m_clock, m_alarms);
        if (!made)
            return made.fault();
        m_finger = std::move(*made);
        QObject::connect(m_finger.get(), &OperatorFinger::touched, &m_loop, &FingerAsking::tell);
        QObject::connect(m_finger.get(), &Device::failed, &m_loop,
                         [this](RequestId, const Fault &why) { end(refused(kBad, why)); });
        return {};
    }
    OperatorFinger &finger() { return *m_finger; }
    void end(const Answer &answer)
    {
        m_answer = answer;
        m_loop.quit();
    }
    Answer wait()
    {
        m_loop.exec();
        return m_answer;
    }

private:
    static void tell(RequestId, int done, int wanted, TouchAdvice advice)
    {
        std::fprintf(stderr, "%s: %d of %d\n", advice == TouchAdvice::Good ? "good" : "once more", done, wanted);
    }

    SystemClock m_clock;
    QtAlarms m_alarms;
    QEventLoop m_loop;
    Answer m_answer;
    std::unique_ptr<OperatorFinger> m_finger;
};

} // namespace seva::ctl
