// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/domain/ServiceCatalogue.h>

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <memory>

namespace seva::demo {

/// The time during which the link to the data centre (or to the hub) was cut.
struct CutWindow
{
    qint64 from = 0;
    qint64 until = 0;
    bool holds(qint64 at) const { return from > 0 && at >= from && (until == 0 || at <= until); }
};

struct TallyQuestion
{
    QMap<QString, QString> stations; ///< station → data folder
    QString hub;
    QString dataCentre;
    std::shared_ptr<const ServiceCatalogue> catalogue;
    int tokensExpected = 0;
    CutWindow cut;
    /// The self-test of the demonstration: leaves one event of the data centre out of the comparison.
    bool dropOne = false;
};

/// Compares the journals of the stopped programs: events and head digest per origin at station, hub and data
/// centre, outcomes, fees. `problems` of the answer is empty when nothing is lost, doubled or different.
Result<QJsonObject> tally(const TallyQuestion &question);

} // namespace seva::demo
