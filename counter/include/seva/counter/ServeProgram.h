// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CounterDesk.h>

namespace seva {

/// Works a counter as a person would, with the verbs of the view-models and nothing else: calls, starts, completes the
/// checklist, submits, verifies or decides, prints, closes. For demonstrations and tests. What it decides follows a
/// seed, so that a day can be repeated.
class ServeProgram : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(seva::ServeProgram::State state READ state NOTIFY changed)
    Q_PROPERTY(int served READ served NOTIFY changed)
    Q_PROPERTY(int tries READ tries NOTIFY changed)
    /// What is being tried, as "item/key"; for the log of somebody who asks why it is stuck.
    Q_PROPERTY(QString doing READ doing NOTIFY changed)

public:
    enum State { Stopped, Waiting, Working, Stuck };
    Q_ENUM(State)

    /// Shares of a hundred decisions; the rest is granted.
    static constexpr int kHoldShare = 12;
    static constexpr int kRefuseShare = 5;
    /// Tries of one thing before another way is taken (a waiver, cash, parking).
    static constexpr int kMostTries = 6;
    static constexpr milliseconds kPace{15};
    static constexpr milliseconds kIdlePace{200};

    explicit ServeProgram(CounterDesk &desk, Alarms &alarms, QObject *parent = nullptr);
    ~ServeProgram() override;

    State state() const { return m_state; }
    /// Cases finished at this counter.
    int served() const { return m_served; }
    int tries() const { return m_tries; }
    QString doing() const { return m_doing; }

    Q_INVOKABLE void start(int seed);
    /// After the case on the screen, if any.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();

private:
    void step();
    void idle();
    void serve();
    void capture();
    void captureItem(const Checklist::Row &row);
    void fillField();
    void mendRefused();
    void verify();
    void grant();
    void decide(DecisionTask &decision);
    void finish();
    bool tryAgain(const QString &what);
    void become(State state);

    CounterDesk &m_desk;
    Alarms &m_alarms;
    Alarms::Id m_alarm = 0;
    SeededRandom m_random{0};
    State m_state = Stopped;
    bool m_stopping = false;
    int m_served = 0;
    QString m_doing;
    QHash<QString, qsizetype> m_guesses; ///< field → how many values were typed into it
    int m_tries = 0;
    CounterDesk::Moment m_last = CounterDesk::Idle;
};

} // namespace seva
