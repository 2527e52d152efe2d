// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Columns and one row of a table of broken files: this text of a file changed by that one is refused, naming the
/// place. Apart from Definitions.h, which fuzz targets use too.
namespace seva::test {

inline void brokenFileColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("place");
}

inline void brokenFile(const char *name, const QString &file, const QByteArray &what, const QByteArray &by,
                       const QString &place)
{
    QTest::newRow(name) << file << what << by << place;
}

} // namespace seva::test
