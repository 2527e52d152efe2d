// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>
#include <seva/devices/Alarms.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

namespace seva {

/// Presses what a person would press: calls Q_INVOKABLE verbs of registered view-models, waits for their
/// properties, and nothing else. Demonstration Kendras only. It needs no window and no QML.
///
/// A program is JSON {"steps": [step...]}; a step is one of
///   {"call": "issue.chooseLanguage", "args": ["gu"]}        a verb; enums by the name of the key or the number
///   {"wait": "issue.step", "is": "Token", "within": 5000}   or "isNot", or "in": [...]; milliseconds, then it fails
///   {"expect": "issue.number", "isNot": ""}                 as wait, at once
///   {"pause": 200}
///   {"when": "desk.phase", "is": "Waiting", "steps": [...], "else": [...]}
///   {"repeat": 40, "steps": [...]}                          0 = until told to stop
///   {"say": "text", "values": ["issue.number"]}             a JSON line on standard output
/// Arguments of the form "$issue.number" are replaced by the property's value. Enum properties are compared and
/// printed by the name of their key.
///
/// From standard input ("-", CommandInput.h) each line is one step; its answer is a line {"ok": true, "value": ...} or
/// {"ok": false, "why": ...}; {"read": "issue.number"} answers the value; the end of the input ends the program.
class Autopilot : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDefaultWait = 10'000;
    static constexpr int kPoll = 20;

    explicit Autopilot(Alarms &alarms, QObject *parent = nullptr);
    ~Autopilot() override;

    /// `name` is how programs call it: "issue", "desk", "session".
    void add(const QString &name, QObject *viewModel);

    /// "station.autopilot-unreadable" names file and reason.
    static Result<QJsonArray> load(const QString &file);
    /// Runs from the event loop; ends in finished() or failed().
    void run(const QJsonArray &steps);
    void stop();
    /// What the last verb returned, or the last property read or waited for.
    QJsonValue value() const { return m_value; }

Q_SIGNALS:
    void finished();
    void failed(const seva::Fault &fault);
    /// One line for standard output.
    void said(const QJsonObject &line);

private:
    struct Frame
    {
        QJsonArray steps;
        int at = 0;
        int rounds = 1; ///< 0 = for ever
    };
    enum class Outcome { Done, Again, Paused };

    void next();
    void wake(int delay);
    Result<Outcome> act(const QJsonObject &step);
    Result<Outcome> compare(const QJsonObject &step, const QString &path, int within);
    Result<Outcome> branch(const QJsonObject &step);
    Result<void> say(const QJsonObject &step);

    Alarms &m_alarms;
    Alarms::Id m_alarm = 0;
    QHash<QString, QPointer<QObject>> m_objects;
    QList<Frame> m_frames;
    int m_waited = 0;
    QJsonValue m_value;
};

} // namespace seva
