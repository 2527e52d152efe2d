// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvTable.h"

#include <QStringDecoder>

namespace seva {

CsvTable::CsvTable(const QByteArray &utf8)
{
    m_record.line = 1;
    if (utf8.size() > ImportMaxCsvBytes) {
        m_problem = ImportProblem{0, {}, QStringLiteral("file.too-large"), QStringLiteral("at most 4 MiB"), {}};
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(utf8);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        m_problem = ImportProblem{0, {}, QStringLiteral("file.encoding"), QStringLiteral("the file is not UTF-8"), {}};
        return;
    }
    read(text);
}

void CsvTable::read(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar each = text.at(at);
        if (each == u'\r' && m_at != At::Quoted && text.mid(at + 1, 1) == QLatin1String("\n"))
            continue;
        if (!take(each))
            return;
        if (each == u'\n')
            ++m_line;
        if (m_record.cells.isEmpty() && m_cell.isEmpty() && m_at == At::CellStart)
            m_record.line = m_line;
    }
    if (m_at == At::Quoted) {
        refuse("csv.quote", "a quoted cell has no end");
        return;
    }
    if (m_at != At::CellStart || !m_record.cells.isEmpty())
        endRecord();
}

bool CsvTable::take(QChar each)
{
    if (m_at == At::Quoted) {
        if (each == u'"')
            m_at = At::AfterQuote;
        else
            m_cell.append(each);
        return true;
    }
    if (m_at == At::AfterQuote && each == u'"') {
        m_cell.append(each);
        m_at = At::Quoted;
        return true;
    }
    return takeOutsideQuotes(each);
}

bool CsvTable::takeOutsideQuotes(QChar each)
{
    if (each == u',') {
        endCell();
        return m_record.cells.size() < ImportMaxColumns || refuse("file.too-many-columns", "at most 128 columns");
    }
    if (each == u'\n') {
        if (m_at != At::CellStart || !m_record.cells.isEmpty())
            endRecord();
        return m_records.size() <= ImportMaxRows || refuse("file.too-many-rows", "at most 10,000 rows");
    }
    if (each == u'"') {
        if (m_at != At::CellStart)
            return refuse("csv.quote", "a quote inside a cell that is not quoted");
        m_at = At::Quoted;
        return true;
    }
    if (m_at == At::AfterQuote)
        return refuse("csv.quote", "text after the end of a quoted cell");
    m_cell.append(each);
    m_at = At::Plain;
    return true;
}

void CsvTable::endCell()
{
    m_record.cells.append(m_cell);
    m_cell.clear();
    m_at = At::CellStart;
}

void CsvTable::endRecord()
{
    endCell();
    m_records.append(m_record);
    m_record = CsvRecord{};
}

bool CsvTable::refuse(const char *code, const char *reason)
{
    m_problem = ImportProblem{m_line, {}, QString::fromLatin1(code), QString::fromLatin1(reason), {}};
    return false;
}

} // namespace seva
