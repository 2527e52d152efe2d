// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>

namespace seva::test {

/// "shared/service-definitions/..." of this checkout.
QString sourcePath(const QString &relative);
QByteArray contentOf(const QString &relative);

/// The shipped definitions as load() wants them, and the schema.
QMap<QString, QByteArray> shippedDefinitions();
QByteArray shippedSchema();

/// These files with one text of one file replaced once; aborts the test program when it stands nowhere.
QMap<QString, QByteArray> changedFiles(QMap<QString, QByteArray> files, const QString &relative, const QByteArray &what,
                                       const QByteArray &by);

/// The shipped fee files, their schema, and the book they make; aborts the test program when they do not load.
QMap<QString, QByteArray> shippedFeeFiles();
QByteArray shippedFeeSchema();
std::shared_ptr<const FeeBook> shippedFees();

/// The shipped services; aborts the test program when they do not load.
std::shared_ptr<const ServiceCatalogue> shippedCatalogue();

} // namespace seva::test
