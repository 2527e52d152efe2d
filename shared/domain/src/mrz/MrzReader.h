// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Layout.h"

namespace seva::mrz {

/// One reading of one zone: goes through every field and notes what it finds.
class Reader
{
public:
    Reader(const QStringList &lines, const Layout &layout, QDate today)
        : m_lines(lines), m_layout(layout), m_today(today)
    {
    }

    MrzReading read();

private:
    QString text(const Span &span) const;
    void problem(const char *code, const char *field, const Span &span, int offset, const QString &expected);
    bool has(const char *field, const Span &span, bool (*allowed)(QChar), const char *expected);
    void readCode();
    QString readState(const char *field, const Span &span);
    void readNames();
    void readNumber();
    enum class Event { Birth, Expiry };
    void readDate(const char *field, const Span &span, MrzDate &date, Event event);
    void readSex();
    void readOptional();
    void checkDigit(const char *field, const Span &digit, const QString &over);
    void checkComposite();

    const QStringList &m_lines;
    const Layout &m_layout;
    QDate m_today;
    int m_longNumberEnd = -1; ///< of the part of a long number in optional1, its check digit included
    MrzReading m_reading;
};

} // namespace seva::mrz
