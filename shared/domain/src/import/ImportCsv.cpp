// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvTable.h"
#include "FormCheck.h"

#include <seva/domain/Shown.h>

#include <QSet>

#include <array>

namespace seva {

namespace {

/// Columns about the appointment and the payment; every other column is a field of the form.
struct Column
{
    const char *name;
    bool required;
};
constexpr std::array Columns{
    Column{"arn", true},
    Column{"kendra", true},
    Column{"date", true},
    Column{"reportingTime", true},
    Column{"appointmentTime", true},
    Column{"service", true},
    Column{"submittedOn", true},
    Column{"feePaidPaise", true},
    Column{"scheme", false},
    Column{"appointmentNo", false},
    Column{"batch", false},
    Column{"preferredLang", false},
    Column{"groupId", false},
    Column{"feeSchedule", false},
    Column{"paymentMode", false},
    Column{"paymentRef", false},
};

/// More than any fee, less than any overflow.
constexpr qint64 MaxPaise = 100'000'000'00;

bool isColumn(const QString &name)
{
    return std::any_of(Columns.begin(), Columns.end(),
                       [&name](const Column &column) { return name == QLatin1String(column.name); });
}

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return expression.match(text).hasMatch();
}

QTime strictTime(const QString &text)
{
    return matches(text, "[0-9]{2}:[0-9]{2}") ? QTime::fromString(text, QStringLiteral("HH:mm")) : QTime();
}

/// One row of the list: its cells by column, and what is wrong with them.
class RowReader
{
public:
    RowReader(const QMap<QString, QString> &cells, int line, const ServiceCatalogue &catalogue)
        : m_cells(cells), m_catalogue(catalogue), m_check(catalogue, {}, [line](const QString &) { return line; })
    {
    }

    AppointmentRow read(const KendraId &ownKendra)
    {
        readAppointment(ownKendra);
        readPayment();
        const ServiceDefinition *service = m_catalogue.service(m_row.serviceId);
        if (!service) {
            add("service", "service.unknown", "a service of this Kendra's definitions");
            return m_row;
        }
        QMap<QString, QString> form;
        for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
            if (!isColumn(cell.key()) || service->field(cell.key()))
                form.insert(cell.key(), cell.value());
        }
        m_check.takeFields(*service, form, m_row);
        if (m_check.problems().isEmpty())
            m_check.compareFee(m_row);
        return m_row;
    }

    const QList<ImportProblem> &problems() const { return m_check.problems(); }

private:
    QString cell(const char *column) const { return m_cells.value(QString::fromLatin1(column)).trimmed(); }

    void add(const char *field, const char *code, const char *reason)
    {
        m_check.add(QString::fromLatin1(field), QString::fromLatin1(code), QString::fromLatin1(reason));
    }

    QString formatted(const char *column, const char *pattern, const char *code)
    {
        const QString text = cell(column);
        if (!text.isEmpty() && !matches(text, pattern))
            add(column, code, pattern);
        return text;
    }

    QDate day(const char *column)
    {
        const QDate date = strictDay(cell(column));
        if (!date.isValid())
            add(column, "date.invalid", "a day that exists, as YYYY-MM-DD");
        return date;
    }

    QTime time(const char *column)
    {
        const QTime at = strictTime(cell(column));
        if (!at.isValid())
            add(column, "time.invalid", "a time of day, as HH:MM");
        return at;
    }

    void readAppointment(const KendraId &ownKendra)
    {
        m_row.arn = normalisedArn(cell("arn"));
        if (m_row.arn.isEmpty())
            add("arn", "arn.format", "12 digits, as YY-NNNNNNNNNN");
        m_row.kendra = cell("kendra");
        if (m_row.kendra != ownKendra)
            add("kendra", "kendra.other", "the appointment is at another Kendra");
        m_row.date = day("date");
        m_row.reportingTime = time("reportingTime");
        m_row.appointmentTime = time("appointmentTime");
        if (m_row.appointmentTime.isValid() && m_row.reportingTime > m_row.appointmentTime)
            m_row.warnings.append(QStringLiteral("reportingTime.after-appointment"));
        m_row.appointmentNo = formatted("appointmentNo", "[A-Z0-9-]{6,20}", "appointmentNo.format");
        m_row.batch = formatted("batch", "[0-9]{1,4}", "batch.format").toInt();
        m_row.serviceId = cell("service");
        m_row.preferredLanguage = formatted("preferredLang", "[a-z]{2,3}", "preferredLang.format");
        m_row.groupId = formatted("groupId", "[A-Za-z0-9-]{1,20}", "groupId.format");
        m_row.submittedOn = day("submittedOn");
        if (m_row.date.isValid() && m_row.submittedOn > m_row.date)
            m_row.warnings.append(QStringLiteral("submittedOn.after-appointment"));
    }

    void readPayment()
    {
        m_row.scheme =
            cell("scheme").isEmpty() ? QStringLiteral("NORMAL") : formatted("scheme", "[A-Z]{1,20}", "scheme.format");
        m_row.feeSchedule = formatted("feeSchedule", "[A-Z0-9-]{1,40}", "feeSchedule.format");
        m_row.paymentMode = formatted("paymentMode", "[A-Z_]{1,24}", "paymentMode.format");
        m_row.paymentRef = formatted("paymentRef", "[A-Za-z0-9-]{1,40}", "paymentRef.format");
        const QString amount = cell("feePaidPaise");
        bool isNumber = false;
        const qint64 paise = amount.toLongLong(&isNumber);
        if (isNumber && paise < 0)
            add("feePaidPaise", "amount.negative", "paise, zero or more");
        else if (!matches(amount, "[0-9]{1,12}") || paise > MaxPaise)
            add("feePaidPaise", "amount.format", "paise, a whole number of at most 1,00,00,000 rupees");
        m_row.paid = rupees(paise);
    }

    const QMap<QString, QString> &m_cells;
    const ServiceCatalogue &m_catalogue;
    FormCheck m_check;
    AppointmentRow m_row;
};

/// The header's problems; the list cannot be read when a required column is missing.
bool checkHeader(const QStringList &header, const ServiceCatalogue &catalogue, ImportReport &report)
{
    const auto add = [&report](const QString &field, const char *code, const char *reason) {
        report.problems.append({1, field, QString::fromLatin1(code), QString::fromLatin1(reason), {}});
    };
    bool readable = true;
    for (const Column &column : Columns) {
        if (column.required && !header.contains(QLatin1String(column.name))) {
            add(QString::fromLatin1(column.name), "header.missing", "this column is required");
            readable = false;
        }
    }
    const auto services = catalogue.services();
    for (const QString &name : header) {
        const bool known = isColumn(name) || std::any_of(services.begin(), services.end(), [&name](const auto *each) {
                               return each->field(name) != nullptr;
                           });
        if (!known)
            add(name.left(40), "header.unknown", "no service asks this; the column is left out");
        if (header.count(name) > 1) {
            add(name.left(40), "header.duplicate", "the column stands twice");
            readable = false;
        }
    }
    return readable;
}

void importRecord(const CsvRecord &record, const QStringList &header, const ServiceCatalogue &catalogue,
                  const KendraId &ownKendra, QSet<QString> &arns, ImportReport &report)
{
    if (record.cells.size() != header.size()) {
        report.problems.append(
            {record.line, {}, QStringLiteral("row.columns"), QStringLiteral("as many cells as the header has"), {}});
        return;
    }
    QMap<QString, QString> cells;
    for (int at = 0; at < header.size(); ++at)
        cells.insert(header.at(at), record.cells.at(at));
    RowReader reader(cells, record.line, catalogue);
    const AppointmentRow row = reader.read(ownKendra);
    report.problems.append(reader.problems());
    if (!reader.problems().isEmpty())
        return;
    if (arns.contains(row.arn)) {
        report.problems.append({record.line,
                                QStringLiteral("arn"),
                                QStringLiteral("arn.duplicate"),
                                QStringLiteral("an earlier row has this ARN; that one is kept"),
                                {}});
        return;
    }
    arns.insert(row.arn);
    report.rows.append(row);
}

} // namespace

ImportReport importCsv(const QByteArray &utf8, const ServiceCatalogue &catalogue, const KendraId &ownKendra)
{
    ImportReport report;
    const CsvTable table(utf8);
    const QList<CsvRecord> &records = table.records();
    if (!records.isEmpty() && checkHeader(records.first().cells, catalogue, report)) {
        QSet<QString> arns;
        for (const CsvRecord &record : records.mid(1))
            importRecord(record, records.first().cells, catalogue, ownKendra, arns, report);
    }
    if (table.problem())
        report.problems.append(*table.problem());
    else if (records.isEmpty())
        report.problems.append({0, {}, QStringLiteral("file.empty"), QStringLiteral("a header row is expected"), {}});
    return report;
}

} // namespace seva
