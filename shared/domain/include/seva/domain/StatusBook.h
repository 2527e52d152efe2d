// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>
#include <seva/domain/Visit.h>

namespace seva {

/// One status of a file, as a citizen reads it.
struct StatusDefinition
{
    QString code; ///< "DISPATCHED"
    LocalText text;
    /// Where a file stands without any status posted: EXPECTED, IN_KENDRA, SUBMITTED, GRANTED, HELD, REFUSED,
    /// FORWARDED, REFERRED. Each of them belongs to exactly one code.
    QStringList stands;
    QStringList next;     ///< codes that may follow; empty: the file's story is over
    QStringList by;       ///< who may post it: POLICE, PRESS, POST, OFFICE; empty: nobody, it only stands
    bool article = false; ///< names the UPU S10 number of its Speed Post article
    QString source;
    QString confidence;
};

/// One step of the usual way of a file after its grant: the status, and working days after the step before.
struct StatusStep
{
    QString code;
    int workingDays = 0;
};

/// The statuses of the files of some departments.
class StatusSet
{
public:
    QString id;
    QStringList departments;
    QMap<QString, StatusDefinition> statuses;
    QMap<QString, QList<StatusStep>> paths; ///< by police-verification mode, and "FORWARDED"

    const StatusDefinition *status(const QString &code) const;
    /// The code that stands now: the last one posted, else what follows from the visit.
    QString current(const Visit &visit) const;
    bool mayFollow(const QString &from, const QString &to) const;
    /// The usual way of this file; empty when there is none.
    QList<StatusStep> path(const Visit &visit) const;
};

/// The check digit of a UPU S10 article: of its eight digits, weights 8 6 4 2 3 5 9 7, modulo 11.
int articleCheck(const QString &serial);

/// All files of shared/service-definitions/statuses.
class StatusBook
{
public:
    /// `files`: path → JSON text, against status.schema.json. Fault "status.broken" names file, JSON path, reason.
    static Result<std::shared_ptr<const StatusBook>> load(const QMap<QString, QByteArray> &files,
                                                          const QByteArray &schema);
    /// nullptr when the department's files have no statuses.
    const StatusSet *of(const QString &department) const;

private:
    QList<StatusSet> m_sets;
};

} // namespace seva
