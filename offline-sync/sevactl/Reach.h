// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

#include <seva/base/Clock.h>
#include <seva/base/Random.h>
#include <seva/sync/Http.h>

#include <QCommandLineParser>

namespace seva::ctl {

/// Where a verb works: on a stopped journal (--data DIR), or at a running hub with the certificate of an enrolled
/// station (--hub URL --as DIR).
struct Reach
{
    QString data;
    QString hub;
    QString as;
    QString services;
    Instant clockOffset = 0;
};

/// Adds the options of a Reach; `read` gives them, or a Fault "ctl.where" when neither or both places are named.
void addReach(QCommandLineParser &parser);
Result<Reach> readReach(const QCommandLineParser &parser);

/// One request with the certificate enrolled in reach.as; 10 s at most.
Result<sync::HttpResponse> askHub(const Reach &reach, const QByteArray &target, const QByteArray &body);

/// The JSON of an answer, or the fault the hub named.
Answer fromHub(const Result<sync::HttpResponse> &response);

} // namespace seva::ctl
