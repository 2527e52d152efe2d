// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>
#include <seva/domain/Kendra.h>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

namespace seva {

class ServiceCatalogue;

/// Somebody who is expected today, as the list of the day or an e-Form says.
struct AppointmentRow
{
    QString arn; ///< YY-NNNNNNNNNN
    QString appointmentNo;
    KendraId kendra;
    QDate date; ///< invalid when unscheduled
    int batch = 0;
    QTime reportingTime;
    QTime appointmentTime;
    QString serviceId;
    QString scheme;                ///< NORMAL or TATKAAL
    QMap<QString, QString> fields; ///< form field id → value (NFC, trimmed); only fields of the service
    QString preferredLanguage;     ///< ISO 639, such as "gu"; may be one the screens do not have
    QString groupId;
    QDate submittedOn; ///< basis date of fee and age
    QString feeSchedule;
    Money paid;
    QString paymentMode;
    QString paymentRef;
    /// Conflicts with a rule, for counter A: "code" or "code: detail" (docs/appointment-import.md).
    QStringList warnings;
    bool unscheduled = false; ///< an e-Form without an appointment
};

/// Why a row, or a whole file, was not taken. `code` is stable; `reason` says in English what is expected and never
/// repeats a value. `line` counts from 1 in the file, 0 = the file as a whole.
struct ImportProblem
{
    int line = 0;
    QString field;
    QString code;
    QString reason;
    QString file;   ///< name of the e-Form; empty for the list of the day
    int column = 0; ///< from 1, where a parser stopped; 0 elsewhere
    QString path{}; ///< elements of an e-Form, "/EForm/Applicant/GivenName"
};

struct ImportReport
{
    QList<AppointmentRow> rows;
    QList<ImportProblem> problems;
};

/// Limits of what may come from outside; a larger file is refused as a whole or from there on.
constexpr qsizetype ImportMaxCsvBytes = 4 << 20;
constexpr int ImportMaxRows = 10000;
constexpr int ImportMaxColumns = 128;
constexpr qsizetype ImportMaxXmlBytes = 1 << 20;
constexpr int ImportMaxXmlDepth = 16;
constexpr int ImportMaxXmlNodes = 20000;
constexpr int ImportMaxXmlAttributes = 64; ///< of one element, and '=' in the text after it
constexpr int ImportMaxXmlNamespaces = 32; ///< declarations in the whole file

/// The list of the day: CSV (RFC 4180, UTF-8, header row). Good rows are kept, bad rows are problems; of two good
/// rows with one ARN the first is kept.
ImportReport importCsv(const QByteArray &utf8, const ServiceCatalogue &catalogue, const KendraId &ownKendra);

/// One application as e-Form XML, checked against our XSD (`xsd`: its text). Its own "valid" flag is ignored.
/// The row is unscheduled until joinForms finds its appointment.
ImportReport importEForm(const QByteArray &xml, const QString &fileName, const QByteArray &xsd,
                         const ServiceCatalogue &catalogue, const KendraId &ownKendra);

/// Forms join their appointments by ARN: what the list leaves empty comes from the form, what differs is a warning.
/// A form without an appointment stays an unscheduled row. Problems of all reports are kept.
ImportReport joinForms(ImportReport appointments, const QList<ImportReport> &forms);

} // namespace seva
