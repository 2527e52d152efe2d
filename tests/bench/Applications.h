// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/domain/Event.h>

#include <QDate>
#include <QList>

/// Events as a Kendra's day makes them, for measures.
namespace seva::bench {

EventDraft appointment(const VisitId &id, int number, QDate day);

/// One application from its appointment; with `over` through A, B and C to its end: 39 events, otherwise it waits.
QList<EventDraft> application(const VisitId &id, int number, QDate day, bool over, Random &random);

} // namespace seva::bench
