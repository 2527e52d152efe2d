// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/StationRuntime.h>
#include <seva/station/StationTime.h>

namespace seva {

/// Made-up applications for the rehearsal of a counter's pages, brought as far as its stage by the people of the
/// made-up Kendra.
class TourCases
{
public:
    TourCases(StationRuntime &runtime, StationTime &time) : m_runtime(runtime), m_time(time) {}

    /// So many tokens wait at this counter's stage.
    void arrive(int count);

private:
    struct Worker
    {
        StationId station;
        OperatorId person;
        Role role = Role::Cse;
    };

    void arriveOne(int number);
    /// As if another station of the Kendra had done it.
    void execute(const Worker &worker, const Command &command);
    void capture(const VisitId &id);
    void verify(const VisitId &id);
    /// What counter A found of the old passport.
    static BookletCompared booklet();
    CapturedPage page(const VisitId &id, const QString &text);
    QByteArray signature(const Worker &worker, const Digest &shown) const;
    Visit visit(const VisitId &id) const { return m_runtime.visits().visit(id).value_or(Visit()); }

    mutable QMap<OperatorId, crypto::KeyPair> m_keys; ///< opening one costs a tenth of a second
    StationRuntime &m_runtime;
    StationTime &m_time;
};

} // namespace seva
