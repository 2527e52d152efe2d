// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/LinkView.h>

#include <seva/station/FaultTexts.h>
#include <seva/station/LanguageChoice.h>

#include <QCoreApplication>

namespace seva {

namespace {

constexpr milliseconds kTick{1'000};
constexpr Instant kMinute = 60'000;
constexpr Instant kHour = 60 * kMinute;
/// The one problem that a linked station hears of (docs/fault-codes.md).
const QString kDamageAtHub = QStringLiteral("sync.hub-journal-damaged");

} // namespace

QString ageText(Instant age)
{
    const Instant shown = std::max<Instant>(age, 0);
    if (shown < kMinute)
        //: A time span in seconds, as short as possible
        return QCoreApplication::translate("LinkView", "%1 s").arg(shown / 1000);
    if (shown < kHour)
        //: A time span in minutes, as short as possible
        return QCoreApplication::translate("LinkView", "%1 min").arg(shown / kMinute);
    //: A time span in hours, as short as possible
    return QCoreApplication::translate("LinkView", "%1 h").arg(shown / kHour);
}

LinkView::LinkView(VisitRegister &visits, LanguageChoice &languages, Alarms &alarms, QObject *parent)
    : QObject(parent), m_visits(visits), m_alarms(alarms)
{
    connect(&visits, &VisitRegister::uplinkChanged, this, &LinkView::changed);
    connect(&languages, &LanguageChoice::languageChanged, this, &LinkView::changed);
    tick();
}

LinkView::~LinkView()
{
    m_alarms.dismiss(m_alarm);
}

void LinkView::tick()
{
    m_alarm = m_alarms.after(kTick, [this] { tick(); });
    Q_EMIT changed();
}

LinkView::State LinkView::state() const
{
    const Uplink uplink = m_visits.uplink();
    if (uplink.link != Uplink::Link::Linked)
        return State::Away;
    return uplink.waitingEvents + uplink.waitingCaptures > 0 ? State::Sending : State::Linked;
}

QString LinkView::age() const
{
    const Instant last = m_visits.uplink().lastAcknowledged;
    return last == 0 ? QString() : ageText(m_visits.clock().now() - last);
}

QString LinkView::waiting() const
{
    const int count = waitingEvents();
    //: Records and pictures of this station that nobody else has confirmed yet; %1 is a number
    return count == 0 ? QString() : QCoreApplication::translate("LinkView", "%1 waiting").arg(count);
}

int LinkView::waitingEvents() const
{
    return static_cast<int>(m_visits.uplink().waiting());
}

int LinkView::unsent() const
{
    return waitingEvents() + static_cast<int>(m_visits.uplink().waitingUpstream);
}

bool LinkView::upstreamLinked() const
{
    return m_visits.uplink().upstreamLinked;
}

QString LinkView::alarm() const
{
    if (m_damage)
        return faultText(*m_damage);
    const QString code = m_visits.uplink().problem;
    return code == kDamageAtHub ? faultText(Fault{code, {}}) : QString();
}

void LinkView::setAlarm(const std::optional<Fault> &alarm)
{
    m_damage = alarm;
    Q_EMIT changed();
}

QString LinkView::problem() const
{
    const QString code = m_visits.uplink().problem;
    return code.isEmpty() || code == kDamageAtHub ? QString() : faultText(Fault{code, {}});
}

} // namespace seva
