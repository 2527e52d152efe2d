// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallStation.h"

#include <seva/sync/HubLink.h>

#include <unistd.h>

namespace seva::test {

namespace {

template <typename T>
T opened(Result<T> result)
{
    if (!result.ok())
        ::_exit(kExitOpen);
    return std::move(*result);
}

} // namespace

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), std::size_t(whole.size())) != whole.size())
        ::_exit(kExitWrite);
}

SmallStation::SmallStation(const QString &folder, const QString &hubUrl, const QString &code, const StationId &id)
    : keys(opened(openSoftwareKeyStore(folder, random))),
      self(opened(sync::loadOrEnrol(hubUrl, code, id, folder, random))),
      journal(opened(Journal::open(folder + QStringLiteral("/journal"), *keys, clock, random,
                                   opened(sync::journalOptions(self, *keys))))),
      vault(folder + QStringLiteral("/vault"), *journal, random)
{
}

QList<Event> SmallStation::record(const EventDraft &what)
{
    const auto done = journal->execute([&what](const State &, Instant) { return QList<EventDraft>{what}; });
    if (!done)
        ::_exit(kExitWrite);
    return *done;
}

} // namespace seva::test
