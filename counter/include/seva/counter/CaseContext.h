// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CounterPost.h>
#include <seva/counter/MessageLine.h>

namespace seva {

/// The case on the screen: one visit, kept fresh from the register. What works on a case holds one of these.
class CaseContext : public QObject
{
    Q_OBJECT

public:
    CaseContext(CounterPost &post, MessageLine &messages, QObject *parent = nullptr);

    /// A null id: no case.
    void open(const VisitId &id);
    bool isOpen() const { return !m_id.isNull(); }
    const VisitId &id() const { return m_id; }
    /// As last recorded; an empty visit when there is no case.
    const Visit &visit() const { return m_visit; }

    const ServiceDefinition *service() const;
    const Workflow *workflow() const;
    /// The step at which the case is; nullptr without a case.
    const StepDefinition *step() const;

    CounterPost &post() const { return m_post; }
    MessageLine &messages() const { return m_messages; }
    const Kendra &kendra() const { return m_post.visits.place().kendra; }
    const ServiceCatalogue &catalogue() const { return *m_post.visits.place().catalogue; }
    QString language() const { return m_post.languages.current(); }
    /// The applicant's language, or the Kendra's first where the application names none.
    QString applicantLanguage() const;
    QDate today() const;
    QTime wallTime(Instant instant) const;

    /// Records the command; what stands against it is said on the message line.
    bool run(const Command &command);
    /// The digest of what is shown of this case, in the language in which the applicant sees it.
    Digest shown() const;
    /// The signed-in person's signature over shown(); what stands against it is said on the message line.
    std::optional<QByteArray> signature();
    /// Keeps a capture of this case; the fault is said on the message line.
    std::optional<CapturedPage> keep(const QByteArray &bytes, const QString &mediaType);

Q_SIGNALS:
    /// Another case, or none.
    void opened();
    /// The same case has new facts, or the screen has another language.
    void changed();

private:
    void refresh(const VisitId &id);

    CounterPost &m_post;
    MessageLine &m_messages;
    VisitId m_id;
    Visit m_visit;
};

} // namespace seva
