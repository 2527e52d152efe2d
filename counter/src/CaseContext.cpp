// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CaseContext.h>

#include <seva/domain/Shown.h>

namespace seva {

CaseContext::CaseContext(CounterPost &post, MessageLine &messages, QObject *parent)
    : QObject(parent), m_post(post), m_messages(messages)
{
    connect(&post.visits, &VisitRegister::visitChanged, this, &CaseContext::refresh);
    connect(&post.languages, &LanguageChoice::languageChanged, this, &CaseContext::changed);
}

void CaseContext::open(const VisitId &id)
{
    if (id == m_id)
        return;
    // Between two cases is where new definitions come into use.
    m_post.visits.setInCase(false);
    m_id = id;
    m_post.visits.setInCase(isOpen());
    m_visit = m_post.visits.visit(id).value_or(Visit());
    Q_EMIT opened();
    Q_EMIT changed();
}

void CaseContext::refresh(const VisitId &id)
{
    if (id != m_id || m_id.isNull())
        return;
    m_visit = m_post.visits.visit(id).value_or(Visit());
    Q_EMIT changed();
}

const ServiceDefinition *CaseContext::service() const
{
    return isOpen() ? catalogue().service(m_visit.service) : nullptr;
}

const Workflow *CaseContext::workflow() const
{
    return isOpen() ? catalogue().workflow(m_visit.service, kendra().type) : nullptr;
}

const StepDefinition *CaseContext::step() const
{
    const Workflow *steps = workflow();
    const int index = steps ? steps->indexOf(m_visit.stepId) : -1;
    return index < 0 ? nullptr : &steps->steps.at(index);
}

QString CaseContext::applicantLanguage() const
{
    const QStringList known = kendra().languages;
    return known.isEmpty() || known.contains(m_visit.language) ? m_visit.language : known.first();
}

QDate CaseContext::today() const
{
    return dayOf(m_post.visits.clock().now(), kendra().timeZone);
}

QTime CaseContext::wallTime(Instant instant) const
{
    return timeOf(instant, kendra().timeZone);
}

bool CaseContext::run(const Command &command)
{
    const auto recorded = m_post.visits.execute(command);
    if (!recorded)
        m_messages.say(recorded.fault());
    else
        refresh(m_id); // what was just recorded is on the screen before anything else happens
    return recorded.ok();
}

Digest CaseContext::shown() const
{
    return shownDigest(m_visit, catalogue(), applicantLanguage());
}

std::optional<QByteArray> CaseContext::signature()
{
    const Result<QByteArray> signature = m_post.sign(shown());
    if (signature)
        return *signature;
    m_messages.say(signature.fault());
    return std::nullopt;
}

std::optional<CapturedPage> CaseContext::keep(const QByteArray &bytes, const QString &mediaType)
{
    const Result<Digest> digest = m_post.visits.vault().store(m_id, bytes);
    if (!digest) {
        m_messages.say(digest.fault());
        return std::nullopt;
    }
    return CapturedPage{*digest, int(bytes.size()), mediaType};
}

} // namespace seva
