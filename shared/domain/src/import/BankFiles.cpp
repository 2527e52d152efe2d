// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvTable.h"

#include <seva/domain/BankFiles.h>

#include <QDateTime>

namespace seva {

namespace {

Fault broken(int line, const QString &why)
{
    return fault("domain.bank-file", QStringLiteral("line %1: %2").arg(line).arg(why));
}

/// The records below the header, each with as many cells.
Result<QList<CsvRecord>> recordsOf(const QByteArray &csv, const QString &header)
{
    const CsvTable table(csv);
    if (table.problem())
        return broken(table.problem()->line, table.problem()->reason);
    const QStringList names = header.split(QLatin1Char(','));
    if (table.records().isEmpty() || table.records().first().cells != names)
        return broken(1, header);
    for (const CsvRecord &record : table.records())
        if (record.cells.size() != names.size() || record.cells.contains(QString()))
            return broken(record.line, header);
    return table.records().mid(1);
}

/// Minor units of a currency; nothing where it is no amount.
std::optional<Money> moneyOf(const QString &amount, const QString &currency)
{
    bool isNumber = false;
    const qint64 minor = amount.toLongLong(&isNumber);
    return isNumber && minor >= 0 ? std::optional(Money{currency, minor}) : std::nullopt;
}

} // namespace

Result<QList<BankLine>> readBankFile(const QByteArray &csv)
{
    const QString header = QStringLiteral("reference,amount,currency");
    const auto records = recordsOf(csv, header);
    if (!records)
        return records.fault();
    QList<BankLine> lines;
    for (const CsvRecord &record : *records) {
        const auto amount = moneyOf(record.cells.at(1), record.cells.at(2));
        if (!amount)
            return broken(record.line, header);
        lines.append({record.cells.at(0), *amount});
    }
    return lines;
}

Result<QList<ChallanLine>> readChallanFile(const QByteArray &csv)
{
    const QString header = QStringLiteral("challan,arn,state,amount,currency,at");
    const auto records = recordsOf(csv, header);
    if (!records)
        return records.fault();
    QList<ChallanLine> lines;
    for (const CsvRecord &record : *records) {
        const auto amount = moneyOf(record.cells.at(3), record.cells.at(4));
        const QDateTime at = QDateTime::fromString(record.cells.at(5), Qt::ISODate);
        if (!amount || !at.isValid() || at.timeSpec() == Qt::LocalTime)
            return broken(record.line, header);
        lines.append(
            {record.line, record.cells.at(0), record.cells.at(1), record.cells.at(2), *amount, at.toMSecsSinceEpoch()});
    }
    return lines;
}

} // namespace seva
