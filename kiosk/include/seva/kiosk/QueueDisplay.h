// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/kiosk/CallBoard.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/StationRuntime.h>

#include <QQmlEngine>
#include <QVariantList>

namespace seva {

/// The waiting hall: who is called, who is next, how long it takes. Shows numbers and counters only, never a
/// person or a service (rule D-09); its stages are those of the Kendra's services.
class QueueDisplay : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    /// [{token, counter, stage, again}], the newest last, at most two.
    Q_PROPERTY(QVariantList calls READ calls NOTIFY callsChanged)
    /// [{stage, name, serving: [{token, counter, fresh}], next: [token], waiting, from, to}]; minutes.
    Q_PROPERTY(QVariantList lanes READ lanes NOTIFY lanesChanged)
    /// When the hub was heard last, "12:04:10".
    Q_PROPERTY(QString updated READ updated NOTIFY ticked)
    Q_PROPERTY(QString time READ time NOTIFY ticked)
    Q_PROPERTY(seva::QueueDisplay::Freshness freshness READ freshness NOTIFY ticked)
    Q_PROPERTY(QString message READ message NOTIFY ticked)
    Q_PROPERTY(QString kendraName READ kendraName NOTIFY lanesChanged)
    Q_PROPERTY(bool demonstration READ demonstration CONSTANT)
    /// Metres to the farthest seat: the size of the numbers follows (rule D-01).
    Q_PROPERTY(int farthestSeat READ farthestSeat CONSTANT)

public:
    /// Fresh; MayBeLate after 10 s without the hub; Listen after 60 s (rule D-10).
    enum class Freshness { Fresh, MayBeLate, Listen };
    Q_ENUM(Freshness)

    static constexpr Instant kLate = 10'000;
    static constexpr Instant kListen = 60'000;
    static constexpr int kRows = 4;
    static constexpr int kNext = 3;

    QueueDisplay(StationRuntime &runtime, LanguageChoice &languages, QObject *parent = nullptr);
    ~QueueDisplay() override;

    QVariantList calls() const;
    QVariantList lanes() const { return m_lanes; }
    QString updated() const;
    QString time() const;
    Freshness freshness() const;
    QString message() const { return m_runtime.options().message; }
    QString kendraName() const;
    bool demonstration() const;
    int farthestSeat() const { return 8; }

Q_SIGNALS:
    void callsChanged();
    void lanesChanged();
    void ticked();

private:
    void tick();
    void recorded(const QList<Event> &events);
    void called(const Visit &visit, int times);
    void announce(const Visit &visit);
    void refresh();
    QVariantMap lane(const State &state, const StepDefinition &step) const;
    QList<StepDefinition> steps() const;

    StationRuntime &m_runtime;
    LanguageChoice &m_languages;
    CallBoard m_board;
    QVariantList m_lanes;
    Instant m_heard;
    Alarms::Id m_alarm = 0;
    bool m_stale = false;
};

} // namespace seva
