// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AfterVisit.h"

#include <algorithm>

namespace seva::sync {

namespace {

constexpr int PrefixLetters = 2;
constexpr int RunningDigits = 11;
constexpr qint64 Serials = 100'000'000;

/// The running number inside a file number of this office.
qint64 runningNumber(const Visit &visit)
{
    return visit.fileNumber.mid(PrefixLetters, RunningDigits).toLongLong();
}

/// UPU S10, service indicator E (Speed Post): each further dispatch of a file has the next letter.
QString newArticle(const Visit &visit, int dispatches)
{
    const QString serial = QString::number(runningNumber(visit) % Serials).rightJustified(8, QLatin1Char('0'));
    return QStringLiteral("E%1%2%3IN").arg(QChar(ushort('A' + dispatches % 26))).arg(serial).arg(articleCheck(serial));
}

/// The article a status names: that of the last dispatch, or a new one where the same status comes again.
QString articleFor(const StatusDefinition &status, const Visit &visit)
{
    if (!status.article)
        return {};
    const auto before = std::count_if(visit.statuses.begin(), visit.statuses.end(),
                                      [&](const StatusLine &line) { return line.code == status.code; });
    QString last;
    for (const StatusLine &line : visit.statuses)
        if (!line.article.isEmpty())
            last = line.article;
    return last.isEmpty() || before > 0 ? newArticle(visit, int(before)) : last;
}

} // namespace

QList<StatusStep> AfterVisit::way(const StatusSet &set, const Visit &visit) const
{
    QList<StatusStep> steps;
    for (const StatusStep &usual : set.path(visit)) {
        const auto detour = std::find_if(m_scene.detours.begin(), m_scene.detours.end(), [&](const auto &d) {
            return d.instead == usual.code && runningNumber(visit) % d.every == 0;
        });
        if (detour == m_scene.detours.end()) {
            steps.append(usual);
            continue;
        }
        steps.append(detour->path);
        if (detour->stop)
            break;
    }
    return steps;
}

Result<std::optional<PostStatus>> AfterVisit::next(const Visit &visit) const
{
    const ServiceDefinition *service = m_place.catalogue->service(visit.service);
    const StatusSet *set = m_place.statuses && service ? m_place.statuses->of(service->department) : nullptr;
    if (!set || visit.fileNumber.isEmpty() || visit.kendra != m_place.kendra->id)
        return std::optional<PostStatus>();
    const QList<StatusStep> steps = way(*set, visit);
    const qsizetype at = visit.statuses.size();
    const StatusDefinition *status = at < steps.size() ? set->status(steps.at(at).code) : nullptr;
    if (!status || status->by.isEmpty() || !set->mayFollow(set->current(visit), status->code))
        return std::optional<PostStatus>();
    PostStatus posting{visit.id, status->code, status->by.first(), articleFor(*status, visit), {}, {}};
    posting.on = visit.statuses.isEmpty() ? visit.day : visit.statuses.last().on;
    if (const int days = steps.at(at).workingDays; days > 0) {
        const Result<QDate> on = m_place.calendar->addWorkingDays(posting.on, days);
        if (!on)
            return on.fault();
        posting.on = *on;
    }
    return std::optional(posting);
}

} // namespace seva::sync
