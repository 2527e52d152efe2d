// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Alarms.h>
#include <seva/journal/LinkReport.h>
#include <seva/journal/NeedsAttention.h>

#include <QQmlEngine>
#include <QVariantList>

#include <functional>
#include <memory>

namespace seva {

class LanguageChoice;
class OperatorSession;
class StationRuntime;

/// The link as whoever is responsible reads it: what waits in each lane and why, when it is tried again, and the tray
/// of what needs attention. Looks once a second.
class LinkOverview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    /// Whether all is well, something waits, or the link is away.
    Q_PROPERTY(seva::LinkOverview::Mood mood READ mood NOTIFY changed)
    /// What happened and that nothing is lost, as a sentence.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// When all was safe last, what is beyond the hub, when the next try is: a sentence each.
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    /// Maps with name, waiting, detail (words) and busy.
    Q_PROPERTY(QVariantList lanes READ lanes NOTIFY changed)
    /// Maps with name and detail: what does not get through while the rest does.
    Q_PROPERTY(QVariantList stuck READ stuck NOTIFY changed)
    /// What comes down beside the books: maps with name and detail.
    Q_PROPERTY(QVariantList down READ down NOTIFY changed)
    /// The tray: maps with id, text, detail.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY entriesChanged)
    /// The closed ones, latest first, the same maps.
    Q_PROPERTY(QVariantList history READ history NOTIFY entriesChanged)
    /// What a person can say was done: maps with code and text.
    Q_PROPERTY(QVariantList answers READ answers NOTIFY entriesChanged)
    Q_PROPERTY(int attention READ attention NOTIFY entriesChanged)
    /// The id of the entry that is to be answered; 0 = none.
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY entriesChanged)

public:
    enum class Mood { Well, Sending, Away };
    Q_ENUM(Mood)

    struct Source
    {
        std::function<LinkReport()> report;   ///< none = there is no link
        std::shared_ptr<NeedsAttention> tray; ///< none = nothing is kept
    };
    LinkOverview(Source source, StationRuntime &runtime, LanguageChoice &languages, const OperatorSession &session,
                 QObject *parent = nullptr);
    ~LinkOverview() override;

    /// Something else is shown from now on: for rehearsals.
    void setSource(Source source);

    Mood mood() const;
    QString summary() const;
    QString facts() const;
    QVariantList lanes() const;
    QVariantList stuck() const;
    QVariantList down() const;
    QVariantList entries() const;
    QVariantList history() const;
    QVariantList answers() const;
    int attention() const { return int(m_open.size()); }
    int chosen() const { return m_chosen; }
    void choose(int id);
    /// The chosen entry is closed by who is signed in.
    Q_INVOKABLE void answer(const QString &code);
    void look();

Q_SIGNALS:
    void changed();
    void entriesChanged();

private:
    void tick();
    std::uint64_t waiting() const;
    QStringList hubFacts() const;
    // LinkStraight.cpp
    QString straightSummary() const;
    QStringList straightFacts() const;
    QString nearFact() const;
    QString clockText(Instant at) const;
    QString untilText(Instant at) const;
    bool isNow(Instant at) const;
    QString laneDetail(const LaneReport &lane) const;
    QVariantMap entryMap(const AttentionEntry &entry) const;

    Source m_source;
    const Clock &m_clock;
    const QByteArray m_timeZone;
    const OperatorSession &m_session;
    Alarms &m_alarms;
    Alarms::Id m_alarm = 0;
    LinkReport m_report;
    QList<AttentionEntry> m_open;
    QList<AttentionEntry> m_closed;
    int m_chosen = 0;
};

} // namespace seva
