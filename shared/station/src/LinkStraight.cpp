// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/LinkOverview.h>
#include <seva/station/LinkView.h>

// The page about the link while no hub answers: what goes straight to the data centre, and between stations.
namespace seva {

QString LinkOverview::straightSummary() const
{
    const QString absent = ageText(m_clock.now() - m_report.uplink.served);
    if (!m_report.uplink.straight.linked)
        //: First line of the page about the link; %1 is a time span such as 12 min, %2 a number
        return tr("No hub for %1, and the data centre does not answer either. Records and pictures kept here: %2. "
                  "Nothing is lost; work can go on.")
            .arg(absent)
            .arg(waiting());
    if (waiting() == 0)
        //: First line of the page about the link; %1 is a time span such as 12 min
        return tr("No hub for %1. This station sends straight to the data centre, and everything of it is safe there; "
                  "work can go on.")
            .arg(absent);
    //: First line of the page about the link; %1 is a time span such as 12 min, %2 a number
    return tr("No hub for %1. This station sends straight to the data centre. Records and pictures on the way: %2. "
              "They are kept here until they have arrived.")
        .arg(absent)
        .arg(waiting());
}

QStringList LinkOverview::straightFacts() const
{
    QStringList out;
    if (m_report.lastDurable != 0)
        //: Page about the link; %1 is a time such as 14:05
        out.append(tr("Everything of this station was last safe at the data centre at %1.")
                       .arg(clockText(m_report.lastDurable)));
    else
        //: Page about the link
        out.append(tr("Not everything of this station has arrived at the data centre yet."));
    //: Page about the link
    out.append(tr("As soon as a hub answers, this station goes back to it by itself."));
    return out;
}

QString LinkOverview::nearFact() const
{
    if (m_report.uplink.near.answering == 0)
        //: Page about the link: there is no hub, and no other station of the hall is heard on the network
        return tr("No other station is linked with directly; what others record does not arrive here now.");
    //: Page about the link: there is no hub, stations of the hall are heard on the network; %1 is a number
    return tr("Other stations linked with directly: %1. What is recorded there arrives here without the hub, too.")
        .arg(m_report.uplink.near.answering);
}

} // namespace seva
