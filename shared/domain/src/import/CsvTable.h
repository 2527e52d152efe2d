// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/AppointmentImport.h>

#include <optional>

namespace seva {

struct CsvRecord
{
    int line = 0; ///< where it begins
    QStringList cells;
};

/// A strict reader of RFC 4180: a quote stands only around a cell or doubled inside one. What cannot be read ends
/// the table, because nobody knows where the next row would begin.
class CsvTable
{
public:
    explicit CsvTable(const QByteArray &utf8);

    const QList<CsvRecord> &records() const { return m_records; }
    const std::optional<ImportProblem> &problem() const { return m_problem; }

private:
    enum class At { CellStart, Plain, Quoted, AfterQuote };

    void read(const QString &text);
    bool take(QChar each);
    bool takeOutsideQuotes(QChar each);
    void endCell();
    void endRecord();
    bool refuse(const char *code, const char *reason);

    QList<CsvRecord> m_records;
    std::optional<ImportProblem> m_problem;
    CsvRecord m_record;
    QString m_cell;
    At m_at = At::CellStart;
    int m_line = 1;
};

} // namespace seva
