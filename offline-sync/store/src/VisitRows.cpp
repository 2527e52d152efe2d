// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VisitRows.h"

#include "OpenJson.h"

#include <seva/events/FileNumberAssigned.h>
#include <seva/events/TokenIssued.h>

namespace seva::store {

namespace {

constexpr Statement kMerge{
    "visits",
    "INSERT INTO seva.visit AS v (site, visit, kendra, day, token, service, scheme, file_number, first_hlc, last_hlc,"
    " last_type, events) SELECT site, encode(visit, 'hex')::uuid, kendra, day::date, token, service, scheme, "
    "file_number,"
    " first_hlc, last_hlc, last_type, events FROM unnest($1::text[], $2::bytea[], $3::text[], $4::text[], $5::text[],"
    " $6::text[], $7::text[], $8::text[], $9::bigint[], $10::bigint[], $11::text[], $12::bigint[]) AS g(site, visit,"
    " kendra, day, token, service, scheme, file_number, first_hlc, last_hlc, last_type, events)"
    " ON CONFLICT (site, visit) DO UPDATE SET kendra = coalesce(EXCLUDED.kendra, v.kendra),"
    " day = coalesce(EXCLUDED.day, v.day), token = coalesce(EXCLUDED.token, v.token),"
    " service = coalesce(EXCLUDED.service, v.service), scheme = coalesce(EXCLUDED.scheme, v.scheme),"
    " file_number = coalesce(EXCLUDED.file_number, v.file_number),"
    " first_hlc = least(v.first_hlc, EXCLUDED.first_hlc), last_hlc = greatest(v.last_hlc, EXCLUDED.last_hlc),"
    " last_type = CASE WHEN EXCLUDED.last_hlc >= v.last_hlc THEN EXCLUDED.last_type ELSE v.last_type END,"
    " events = v.events + EXCLUDED.events"};

/// A text column holds no zero; nothing is NULL.
QString column(QString text)
{
    text.remove(QChar(u'\0'));
    return text.isEmpty() ? QString() : text;
}

EventDraft opened(const segment::ChainedEvent &event)
{
    EventDraft draft;
    draft.type = event.type;
    draft.open = fieldsOf(event.body);
    return draft;
}

} // namespace

void VisitRows::take(const QString &site, const segment::ChainedEvent &event, const QString &type)
{
    Visit &visit = m_visits[{site, uuidBytes(event.subject)}];
    if (visit.events == 0 || event.hlc < visit.first)
        visit.first = event.hlc;
    if (event.hlc >= visit.last) {
        visit.last = event.hlc;
        visit.lastType = type;
    }
    ++visit.events;
    // Most events say nothing of the row: their fields are not looked at here.
    if (event.type == QLatin1String(TokenIssued::kType)) {
        const auto issued = as<TokenIssued>(opened(event));
        visit.kendra = column(issued.kendra);
        visit.day = issued.day.isValid() ? issued.day.toString(Qt::ISODate) : QString();
        visit.token = column(issued.number);
        visit.service = column(issued.service);
        visit.scheme = column(issued.scheme);
    } else if (event.type == QLatin1String(FileNumberAssigned::kType)) {
        visit.fileNumber = column(as<FileNumberAssigned>(opened(event)).fileNumber);
    }
}

QList<Call> VisitRows::calls() const
{
    if (m_visits.isEmpty())
        return {};
    QList<QByteArray> visits;
    std::array<QList<QString>, 8> texts;
    QList<std::int64_t> first;
    QList<std::int64_t> last;
    QList<std::int64_t> events;
    for (auto it = m_visits.cbegin(); it != m_visits.cend(); ++it) {
        const QString row[] = {it.key().first, it->kendra, it->day,        it->token,
                               it->service,    it->scheme, it->fileNumber, it->lastType};
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i].append(row[i]);
        visits.append(it.key().second);
        first.append(std::int64_t(it->first));
        last.append(std::int64_t(it->last));
        events.append(it->events);
    }
    Arguments arguments = Arguments().texts(texts[0]).byteas(visits);
    for (std::size_t i = 1; i < texts.size() - 1; ++i)
        arguments.texts(texts[i]);
    return {{kMerge, arguments.numbers(first).numbers(last).texts(texts.back()).numbers(events)}};
}

} // namespace seva::store
