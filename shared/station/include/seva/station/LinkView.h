// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Alarms.h>
#include <seva/journal/VisitRegister.h>

#include <QQmlEngine>

namespace seva {

class LanguageChoice;

/// The link as every screen shows it: a small steady sign with its age, never a dialog.
class LinkView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    Q_PROPERTY(seva::LinkView::State state READ state NOTIFY changed)
    /// How long ago the hub acknowledged last: "4 s", "12 min"; empty when never.
    Q_PROPERTY(QString age READ age NOTIFY changed)
    /// What waits to be sent, as words; empty when nothing does.
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int waitingEvents READ waitingEvents NOTIFY changed)
    /// What of the Kendra's work is not yet at the data centre, as far as known here: own records and captures, and
    /// the hub's records. While the hub is away the last it said counts.
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    /// Whether the hub itself reaches the data centre (as the hub says), and for how long not.
    Q_PROPERTY(bool upstreamLinked READ upstreamLinked NOTIFY changed)
    /// Why there is no link, as a sentence; empty when linked.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// What staff must hear of although work goes on, as a sentence: stored records of this station or of the hub are
    /// damaged. Empty when all is well.
    Q_PROPERTY(QString alarm READ alarm NOTIFY changed)

public:
    /// Linked: answers come and nothing waits. Sending: linked and something waits. Away: no link.
    /// The numbers are those of LinkSign in Seva.Ui.
    enum class State { Linked, Sending, Away };
    Q_ENUM(State)

    LinkView(VisitRegister &visits, LanguageChoice &languages, Alarms &alarms, QObject *parent = nullptr);
    ~LinkView() override;

    State state() const;
    QString age() const;
    QString waiting() const;
    int waitingEvents() const;
    int unsent() const;
    bool upstreamLinked() const;
    QString problem() const;
    QString alarm() const;
    /// Of this station's own records; nothing when all is well.
    void setAlarm(const std::optional<Fault> &alarm);

Q_SIGNALS:
    void changed();

private:
    void tick();

    VisitRegister &m_visits;
    Alarms &m_alarms;
    Alarms::Id m_alarm = 0;
    std::optional<Fault> m_damage;
};

/// "4 s", "12 min", "3 h" in the language of the screen.
QString ageText(Instant milliseconds);

} // namespace seva
