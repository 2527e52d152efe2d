// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/LinkOverview.h>

#include <seva/base/Log.h>
#include <seva/station/FaultTexts.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/LinkView.h>
#include <seva/station/OperatorSession.h>
#include <seva/station/StationRuntime.h>

namespace seva {

namespace {

constexpr milliseconds kTick{1'000};
constexpr int kHistoryShown = 20;
constexpr Instant kReadable = 1'000;
constexpr double kKilobyte = 1'000;
constexpr double kMegabyte = 1'000 * kKilobyte;
/// A full stop differs from script to script, this does not.
const QString kBetween = QStringLiteral(" \u00b7 ");

/// "340 kB", "12.5 MB".
QString sizeText(std::uint64_t bytes)
{
    if (double(bytes) < kMegabyte)
        //: An amount of data in kilobytes; %1 is a number
        return LinkOverview::tr("%1 kB").arg(qint64(std::max(1.0, double(bytes) / kKilobyte)));
    //: An amount of data in megabytes; %1 is a number
    return LinkOverview::tr("%1 MB").arg(double(bytes) / kMegabyte, 0, 'f', 1);
}

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Interactive:
        //: What is sent first: tokens of the kiosk, and which counter has called them
        return LinkOverview::tr("Tokens and calls");
    case Lane::Events:
        //: What is sent second: what was recorded at the counters
        return LinkOverview::tr("Records");
    case Lane::Captures:
        //: What is sent beside the records: pictures taken at the counter
        return LinkOverview::tr("Scans, photos, fingerprints");
    case Lane::Backlog: break;
    }
    //: What is sent beside the new records: many records that were made while there was no link
    return LinkOverview::tr("Records from before");
}

QString answerText(const QString &code)
{
    if (code == QLatin1String("MENDED"))
        //: What somebody did about a thing that needs attention: it works again
        return LinkOverview::tr("Put right");
    if (code == QLatin1String("REPORTED"))
        //: What somebody did about a thing that needs attention: the data centre was told
        return LinkOverview::tr("Reported to the data centre");
    //: What somebody did about a thing that needs attention: it does no harm
    return LinkOverview::tr("Looked at, nothing to be done");
}

} // namespace

LinkOverview::LinkOverview(Source source, StationRuntime &runtime, LanguageChoice &languages,
                           const OperatorSession &session, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_clock(runtime.clock()),
      m_timeZone(runtime.roster().kendra.timeZone), m_session(session), m_alarms(runtime.alarms())
{
    connect(&languages, &LanguageChoice::languageChanged, this, [this] {
        Q_EMIT changed();
        Q_EMIT entriesChanged();
    });
    tick();
}

LinkOverview::~LinkOverview()
{
    m_alarms.dismiss(m_alarm);
}

void LinkOverview::setSource(Source source)
{
    m_source = std::move(source);
    look();
}

void LinkOverview::tick()
{
    m_alarm = m_alarms.after(kTick, [this] { tick(); });
    look();
}

void LinkOverview::look()
{
    m_report = m_source.report ? m_source.report() : LinkReport{};
    Q_EMIT changed();
    if (!m_source.tray)
        return;
    const auto open = m_source.tray->open();
    const auto closed = m_source.tray->history(kHistoryShown);
    if (!open || !closed) {
        const Fault &why = open.ok() ? closed.fault() : open.fault();
        qCWarning(logStation) << why.code << why.subject;
        return;
    }
    // Rows that stay the same keep the keys.
    const auto same = [](const QList<AttentionEntry> &a, const QList<AttentionEntry> &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
            return x.id == y.id && x.there == y.there && x.closed == y.closed;
        });
    };
    if (same(*open, m_open) && same(*closed, m_closed))
        return;
    m_open = *open;
    m_closed = *closed;
    const bool there = std::any_of(m_open.begin(), m_open.end(), [this](const auto &e) { return e.id == m_chosen; });
    m_chosen = there ? m_chosen : 0;
    Q_EMIT entriesChanged();
}

std::uint64_t LinkOverview::waiting() const
{
    std::uint64_t all = 0;
    for (const LaneReport &lane : m_report.lanes)
        all += lane.waiting;
    return all;
}

LinkOverview::Mood LinkOverview::mood() const
{
    if (m_report.uplink.link != Uplink::Link::Linked)
        return Mood::Away;
    return waiting() > 0 ? Mood::Sending : Mood::Well;
}

QString LinkOverview::summary() const
{
    switch (mood()) {
    case Mood::Well:
        //: First line of the page about the link
        return tr("Everything of this station has arrived at the hub.");
    case Mood::Sending:
        //: First line of the page about the link; %1 is a number
        return tr("Records and pictures on the way: %1. They are kept here until they have arrived.").arg(waiting());
    case Mood::Away: break;
    }
    if (m_report.uplink.straight.active)
        return straightSummary();
    if (waiting() == 0)
        //: First line of the page about the link
        return tr("The hub does not answer. Nothing waits, nothing is lost; work can go on.");
    //: First line of the page about the link; %1 is a number
    return tr("The hub does not answer. Records and pictures kept here: %1. Nothing is lost; work can go on.")
        .arg(waiting());
}

QString LinkOverview::clockText(Instant at) const
{
    return timeOf(at, m_timeZone).toString(QStringLiteral("HH:mm"));
}

QString LinkOverview::untilText(Instant at) const
{
    return ageText(std::max<Instant>(0, at - m_clock.now()));
}

/// Below a second no number is shown: tries follow each other too fast to be read.
bool LinkOverview::isNow(Instant at) const
{
    return at - m_clock.now() < kReadable;
}

QString LinkOverview::facts() const
{
    QStringList out = m_report.uplink.straight.known ? straightFacts() : hubFacts();
    if (m_report.uplink.near.active)
        out.append(nearFact());
    return out.join(QLatin1Char(' '));
}

QStringList LinkOverview::hubFacts() const
{
    QStringList out;
    const Uplink &link = m_report.uplink;
    if (m_report.lastDurable != 0)
        //: Page about the link; %1 is a time such as 14:05
        out.append(tr("Everything was last safe at the hub at %1.").arg(clockText(m_report.lastDurable)));
    else
        //: Page about the link
        out.append(tr("Not everything was at the hub since this program started."));
    if (link.link != Uplink::Link::Linked && link.nextRetry > 0 && isNow(link.nextRetry))
        //: Page about the link: the hub is away and is just being asked
        out.append(tr("It is being tried now."));
    else if (link.link != Uplink::Link::Linked && link.nextRetry > 0)
        //: Page about the link; %1 is a time span such as 3 s
        out.append(tr("It is tried again in %1, by itself.").arg(untilText(link.nextRetry)));
    if (link.link == Uplink::Link::Linked && link.upstreamLinked && link.waitingUpstream == 0)
        //: Page about the link
        out.append(tr("The hub is linked with the data centre and has sent everything."));
    else if (link.link == Uplink::Link::Linked && link.upstreamLinked)
        //: Page about the link; %1 is a number of records
        out.append(tr("The hub is linked with the data centre and sends %1 records.").arg(link.waitingUpstream));
    else if (link.link == Uplink::Link::Linked)
        //: Page about the link; %1 is a number of records
        out.append(
            tr("The hub has no link with the data centre. It keeps %1 records for it.").arg(link.waitingUpstream));
    return out;
}

QString LinkOverview::laneDetail(const LaneReport &lane) const
{
    QStringList out;
    if (lane.oldest != 0)
        //: How long the first of several things waits; %1 is a time span such as 3 min
        out.append(tr("the oldest for %1").arg(ageText(m_clock.now() - lane.oldest)));
    if (lane.bytes != 0 && lane.waiting != 0)
        //: About so much data; %1 is such as 12 MB
        out.append(tr("about %1").arg(sizeText(lane.bytes)));
    if (lane.inFlight > 0)
        //: Something is just being sent
        out.append(tr("being sent now"));
    if (lane.waiting == 0 && lane.lastDurable != 0)
        //: When the last of several things arrived; %1 is a time such as 14:05
        out.append(tr("the last arrived at %1").arg(clockText(lane.lastDurable)));
    QString line = out.join(QStringLiteral(", "));
    if (!lane.reason.isEmpty())
        line += (line.isEmpty() ? QString() : kBetween) + faultText(Fault{lane.reason, {}});
    if (lane.nextTry == 0)
        return line;
    const QString next = isNow(lane.nextTry)
                             //: Page about the link, after a reason: it is just being tried
                             ? tr("Trying now.")
                             //: Page about the link, after a reason; %1 is a time span such as 3 s
                             : tr("Next try in %1.").arg(untilText(lane.nextTry));
    return QStringLiteral("%1 %2").arg(line, next);
}

QVariantList LinkOverview::lanes() const
{
    QVariantList out;
    for (int i = 0; i < kLanes; ++i) {
        const LaneReport &lane = m_report.lane(Lane(i));
        const QString count = lane.waiting == 0
                                  //: Page about the link: nothing waits in this row
                                  ? tr("nothing waits")
                                  //: Page about the link; %1 is a number
                                  : tr("%1 waiting").arg(lane.waiting);
        out.append(QVariantMap{{QStringLiteral("name"), laneName(Lane(i))},
                               {QStringLiteral("waiting"), count},
                               {QStringLiteral("busy"), lane.waiting > 0},
                               {QStringLiteral("detail"), laneDetail(lane)}});
    }
    return out;
}

QVariantList LinkOverview::stuck() const
{
    QVariantList out;
    for (const StuckItem &item : m_report.stuck) {
        const QString name =
            item.what == StuckItem::What::Capture
                //: Page about the link; %1 is a short name of letters and digits
                ? tr("Picture %1").arg(item.name)
                //: Page about the link: records of one machine; %1 is a short name of letters and digits
                : tr("Records of %1").arg(item.name);
        //: Page about the link; %1 is how often, %2 a time span such as 3 s
        QString next = tr("It is kept here. Tried %1 times, again in %2.").arg(item.tries).arg(untilText(item.nextTry));
        if (item.nextTry == 0)
            //: Page about the link: nobody but a person can go on
            next = tr("It is kept here. Somebody has to look at it.");
        else if (isNow(item.nextTry))
            //: Page about the link; %1 is how often
            next = tr("It is kept here. Tried %1 times, again now.").arg(item.tries);
        out.append(QVariantMap{
            {QStringLiteral("name"), name},
            {QStringLiteral("detail"), faultText(Fault{item.reason, item.name}) + QLatin1Char(' ') + next}});
    }
    return out;
}

QVariantList LinkOverview::down() const
{
    if (m_report.at == 0)
        return {};
    //: Page about the link: which list of people and stations is in use; %1 is a number
    QString roster = tr("Version %1").arg(m_report.roster);
    if (m_report.rosterWanted > m_report.roster)
        //: Page about the link: a newer list of people and stations is on its way; %1 and %2 are numbers
        roster = tr("Version %1. Version %2 is being fetched.").arg(m_report.roster).arg(m_report.rosterWanted);
    const QString records =
        m_report.lastDown == 0
            //: Page about the link: of the records that come from the hub
            ? tr("Not all has come since this program started")
            //: Page about the link: of the records that come from the hub; %1 is a time such as 14:05
            : tr("All that the hub had at %1").arg(clockText(m_report.lastDown));
    //: Page about the link: a row of what comes from the data centre
    return {QVariantMap{{QStringLiteral("name"), tr("People and stations")}, {QStringLiteral("detail"), roster}},
            //: Page about the link: a row of what comes from the data centre and the other stations
            QVariantMap{{QStringLiteral("name"), tr("Appointments, calls and statuses")},
                        {QStringLiteral("detail"), records}}};
}

QVariantMap LinkOverview::entryMap(const AttentionEntry &entry) const
{
    QString detail;
    if (entry.closed == 0 && entry.there)
        //: In the tray of what needs attention; %1 is a time such as 14:05
        detail = tr("since %1").arg(clockText(entry.opened));
    else if (entry.closed == 0)
        //: In the tray of what needs attention; %1 is a time such as 14:05
        detail = tr("since %1; it is just gone").arg(clockText(entry.opened));
    else if (entry.who.isEmpty())
        //: In the history of what needed attention; %1 and %2 are times such as 14:05
        detail = tr("since %1; gone by itself at %2").arg(clockText(entry.opened), clockText(entry.closed));
    else
        //: In the history of what needed attention; %1 and %2 are times, %3 a person's id, %4 what was done
        detail = tr("since %1; closed at %2 by %3: %4")
                     .arg(clockText(entry.opened), clockText(entry.closed), entry.who, answerText(entry.answer));
    return {{QStringLiteral("id"), int(entry.id)},
            {QStringLiteral("text"), faultText(Fault{entry.code, entry.subject})},
            {QStringLiteral("detail"), detail}};
}

QVariantList LinkOverview::entries() const
{
    QVariantList out;
    for (const AttentionEntry &entry : m_open)
        out.append(entryMap(entry));
    return out;
}

QVariantList LinkOverview::history() const
{
    QVariantList out;
    for (const AttentionEntry &entry : m_closed)
        out.append(entryMap(entry));
    return out;
}

QVariantList LinkOverview::answers() const
{
    QVariantList out;
    for (const QString &code : NeedsAttention::answers())
        out.append(QVariantMap{{QStringLiteral("code"), code}, {QStringLiteral("text"), answerText(code)}});
    return out;
}

void LinkOverview::choose(int id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT entriesChanged();
}

void LinkOverview::answer(const QString &code)
{
    if (!m_source.tray || m_chosen == 0)
        return;
    const Result<void> done = m_source.tray->answer(m_chosen, m_session.operatorId(), code, m_clock.now());
    if (!done)
        qCWarning(logStation) << done.fault().code << done.fault().subject;
    look();
}

} // namespace seva
