// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Expression.h>
#include <seva/domain/ServiceCatalogue.h>

namespace seva {

/// What a rule does where its condition holds. docs/service-definitions.md, "Rules".
enum class RuleEffect {
    Refuse,      ///< the application cannot go on so; `exception` names what lifts it
    Warn,        ///< it can, and somebody must know
    Require,     ///< `documents` are mandatory
    Offer,       ///< `documents` may be shown
    Only,        ///< of `documents` only `proofs` are accepted
    Except,      ///< of `documents` everything but `proofs` is accepted
    OnCondition, ///< `proofs` are accepted for `documents` on the condition that the text says
    Give         ///< `gives` are the answer: a mode, a number of days, a date, a clause, ...
};

/// One dated rule.
struct Rule
{
    QString id;
    QString topic;        ///< "eligibility", "documents", "police", "validity", ...: who asks for it
    QStringList services; ///< ids, or beginnings followed by '*'; empty: every service
    QDate from;           ///< first and last basis date; invalid = open
    QDate until;
    Expression when;
    RuleEffect effect = RuleEffect::Give;
    QString exception; ///< "APO_OVERRIDE", "REVIEW": what lets a refused application through
    QStringList documents;
    QStringList proofs;
    QMap<QString, Expression> gives;
    QString source;
    QString confidence;
    LocalText text;
    bool discreet = false; ///< not for a screen that others can read

    bool isFor(const QString &service) const;
    bool isInForce(QDate day) const;
};

/// What a rule says of one application. The facts are those of docs/rule-language.md, "Facts".
struct RuleCase
{
    QString service;
    QDate basisDate;
    Facts facts;
};

/// The rules of this Kendra, read and checked with the services. Immutable.
class RuleBook
{
public:
    explicit RuleBook(QList<Rule> rules = {}, Facts settings = {});

    /// Every rule of a topic that is in force and holds, in the order of the files (by name) and within them.
    QList<const Rule *> holding(const QString &topic, const RuleCase &of) const;
    /// The first of them, which is the answer where only one can be; nullptr when none holds.
    const Rule *first(const QString &topic, const RuleCase &of) const;
    /// Every rule of a topic for a service that is in force on a day, whether it holds or not.
    QList<const Rule *> inForce(const QString &topic, const QString &service, QDate day) const;
    const Rule *rule(const QString &id) const;
    QList<Rule> rules() const;

    /// "setting.<name>" → its value, for the facts of a case.
    const Facts &settings() const { return m_settings; }
    /// Whether rules say when this document of this service is asked for.
    bool asksFor(const QString &service, const QString &document) const;

private:
    QMap<QString, QList<Rule>> m_byTopic;
    Facts m_settings;
};

/// What `gives` says under this name: a value of that kind, else the fallback.
qint64 givenNumber(const Rule &rule, const QString &name, const Facts &facts, qint64 fallback = 0);
QString givenText(const Rule &rule, const QString &name, const Facts &facts);
QDate givenDay(const Rule &rule, const QString &name, const Facts &facts);
bool givenTruth(const Rule &rule, const QString &name, const Facts &facts);

} // namespace seva
