// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace seva::test {

/// What of ISO 19005-1:2005 level B a document does not keep, one line each with its clause; the list of the rules is
/// in docs/printing.md. Also says so when qpdf does not take it.
QStringList pdfFindings(const QByteArray &pdf);

} // namespace seva::test
