// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/ties/StationTies.h>

#include <seva/discovery/HubBrowse.h>
#include <seva/sync/BookPress.h>
#include <seva/sync/Kept.h>

namespace seva {

Result<std::optional<sync::Enrolment>> enrolHere(StationOptions &options, Random &random)
{
    if (options.rehearsal())
        return std::optional<sync::Enrolment>();
    const auto known = sync::loadOrEnrol(options.hub, options.enrolCode, options.station, options.data, random);
    if (!known)
        return known.fault();
    options.definitions = known->shelf->usedFolder(QString::fromLatin1(sync::kDefinitionsBook));
    return std::optional(*known);
}

StationTies::~StationTies()
{
    m_runtime.visits().setLink(nullptr);
}

void StationTies::join(const sync::Enrolment &self, Random &random, sync::BookDelivery::Observer changed)
{
    VisitRegister &visits = m_runtime.visits();
    m_link.emplace(self, m_runtime.journal(), visits.vault(), m_runtime.clock(), random,
                   discovery::surroundingsOf(self.book->roster()->kendra.id, self.station));
    visits.setLink(&*m_link);
    m_roster.emplace(*self.book, visits);
    m_books = sync::deliverBooks(self, m_runtime.options().services, visits, random, std::move(changed));
}

std::shared_ptr<const KeptElsewhere> StationTies::kept() const
{
    return m_link ? m_link->kept() : nullptr;
}

} // namespace seva
