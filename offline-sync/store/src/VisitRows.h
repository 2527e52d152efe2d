// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PgLink.h"

#include <seva/journal/SegmentCheck.h>

#include <QMap>

namespace seva::store {

/// What a batch of events says about each visit, whatever the order in which batches come: seva.visit.
class VisitRows
{
public:
    /// `type` is what is shown of the event's.
    void take(const QString &site, const segment::ChainedEvent &event, const QString &type);
    /// Nothing, or one call; in one order of rows for all, so that two unpackers never wait for each other in a circle.
    QList<Call> calls() const;

private:
    struct Visit
    {
        QString kendra;
        QString day;
        QString token;
        QString service;
        QString scheme;
        QString fileNumber;
        Hlc first = 0;
        Hlc last = 0;
        QString lastType;
        std::int64_t events = 0;
    };
    QMap<std::pair<QString, QByteArray>, Visit> m_visits;
};

} // namespace seva::store
