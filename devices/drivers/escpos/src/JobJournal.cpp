// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JobJournal.h"

#include <seva/base/Files.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace seva {

namespace {

constexpr qsizetype kMostJobs = 2'000;
constexpr qint64 kMostBytes = qint64{1} << 20;

} // namespace

Fault JobJournal::broken(const QString &path)
{
    return fault("devices.slip-journal-broken", path);
}

Result<std::unique_ptr<JobJournal>> JobJournal::load(const QString &path)
{
    std::unique_ptr<JobJournal> journal(new JobJournal(path));
    if (path.isEmpty())
        return journal;
    if (QFileInfo::exists(path)) {
        const auto json = files::read(path, kMostBytes);
        if (!json || !journal->read(*json))
            return broken(path);
    }
    // Found out now and not when the first paper is out.
    if (const auto written = journal->write(); !written)
        return written.fault();
    return journal;
}

bool JobJournal::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray jobs = document.object().value(QLatin1String("out")).toArray();
    for (const QJsonValue &job : jobs) {
        const QString id = job.toObject().value(QLatin1String("job")).toString();
        if (!validJobId(id))
            return false;
        m_order.append(id);
        m_states[id] = job[QLatin1String("taken")].toBool() ? SlipState::Taken : SlipState::Printed;
    }
    const QJsonObject open = document.object().value(QLatin1String("open")).toObject();
    if (open.isEmpty())
        return document.isObject();
    m_open = Open{open.value(QLatin1String("job")).toString(), open.value(QLatin1String("burnt")).toBool()};
    m_states.insert(m_open->jobId, m_states.value(m_open->jobId, SlipState::Reserved));
    return validJobId(m_open->jobId);
}

Result<void> JobJournal::write() const
{
    if (m_path.isEmpty())
        return {};
    QJsonArray out;
    for (const QString &id : m_order)
        out.append(QJsonObject{{QStringLiteral("job"), id},
                               {QStringLiteral("taken"), m_states.value(id) == SlipState::Taken}});
    QJsonObject whole{{QStringLiteral("out"), out}};
    if (m_open)
        whole.insert(QStringLiteral("open"),
                     QJsonObject{{QStringLiteral("job"), m_open->jobId}, {QStringLiteral("burnt"), m_open->burnt}});
    const auto written = files::writeDurably(m_path, QJsonDocument(whole).toJson(QJsonDocument::Compact));
    return written ? Result<void>() : Result<void>(broken(m_path));
}

std::optional<SlipState> JobJournal::stateOf(const QString &jobId) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_states.constFind(jobId);
    return known == m_states.cend() ? std::nullopt : std::optional(*known);
}

std::optional<JobJournal::Open> JobJournal::open() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

void JobJournal::reserve(const QString &jobId)
{
    const QMutexLocker lock(&m_mutex);
    m_states.insert(jobId, m_states.value(jobId, SlipState::Reserved));
}

Result<void> JobJournal::sending(const Open &job)
{
    const QMutexLocker lock(&m_mutex);
    m_open = job;
    return write();
}

Result<void> JobJournal::settle(const QString &jobId, bool printed)
{
    const QMutexLocker lock(&m_mutex);
    m_open.reset();
    return printed ? keep(jobId, SlipState::Printed) : write();
}

Result<void> JobJournal::taken(const QString &jobId)
{
    const QMutexLocker lock(&m_mutex);
    return keep(jobId, SlipState::Taken);
}

Result<void> JobJournal::keep(const QString &jobId, SlipState state)
{
    if (!m_order.contains(jobId))
        m_order.append(jobId);
    m_states[jobId] = state;
    while (m_order.size() > kMostJobs)
        m_states.remove(m_order.takeFirst());
    return write();
}

} // namespace seva
