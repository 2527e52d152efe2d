// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Shown.h>

#include <QTest>

namespace seva::tests {

/// A whole Kendra without a disk: executes commands by decide() and apply() alone.
class Desk
{
public:
    explicit Desk(KendraType type = KendraType::Psk);
    /// With fee tables in which one text stands for another.
    Desk(const QByteArray &text, const QByteArray &instead);

    /// The events, or the code of the fault.
    Result<QList<EventDraft>> tryOut(const Command &command, const QString &station, const QString &who);
    /// Must succeed.
    void run(const Command &command, const QString &station, const QString &who = {});
    QString refusal(const Command &command, const QString &station, const QString &who = {});

    VisitId listed(const QString &service = QStringLiteral("passport.ordinary.fresh"));
    /// Token, call and start at a stage.
    void serve(const VisitId &id, const QString &station, const QString &who);
    void completeA(const VisitId &id, const QString &station = QStringLiteral("A-01"),
                   const QString &who = QStringLiteral("asha"));
    void submit(const VisitId &id, const QString &station = QStringLiteral("A-01"),
                const QString &who = QStringLiteral("asha"));
    void verify(const VisitId &id, const QString &station = QStringLiteral("B-01"),
                const QString &who = QStringLiteral("meera"));
    Command verification(const VisitId &id, const QString &who);
    Command decision(const VisitId &id, const QString &who, const QString &decision, const QString &pvMode,
                     const QStringList &reasons = {});

    const Visit &visit(const VisitId &id) const { return *state.visit(id); }
    Digest shown(const VisitId &id, const QString &language = QStringLiteral("en")) const;
    QByteArray signedBy(const QString &who, const Digest &shown);

    State state;
    Kendra kendra;
    Roster roster;
    std::shared_ptr<const ServiceCatalogue> catalogue;
    Instant now = 0;
    const StatusBook *statuses = nullptr;
    const WorkingCalendar *calendar = nullptr;

private:
    Desk(KendraType type, const QByteArray &text, const QByteArray &instead);
    Role roleOfPerson(const QString &who) const;

    SeededRandom m_random{11};
    QMap<QString, crypto::KeyPair> m_keys;
    std::uint64_t m_seq = 0;
    int m_arn = 0;
};

} // namespace seva::tests
