// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CounterWords.h"

#include <seva/domain/Booklet.h>

namespace seva {

/// The words of counters A and B for an old passport. Codes: seva/domain/Booklet.h.
class BookletWords
{
    Q_DECLARE_TR_FUNCTIONS(BookletWords)

public:
    static QString field(const QString &name);
    /// "differs", "same", "not compared".
    static QString agreement(const DocumentField &row);
    static QString check(const QString &id);
    /// PASSED, FAILED, NOT_DONE.
    static QString result(const QString &code);
    /// Why a check did not pass; `code` is a fault's.
    static QString why(const QString &code);
    static QList<CodeText> withoutChip();
    static QList<CodeText> reasons(const QString &verdict);
    /// How the chip was opened, or why it was not read.
    static QString access(const BookletCompared &compared);
    /// What differs, what the person at counter A said to it, and what the comparison of the faces said.
    static QString summary(const BookletCompared &compared);
    /// What the comparison of the faces said, as advice; empty for no code.
    static QString faces(const QString &code);
    /// Maps for QML: label, standing, word, reason.
    static QVariantList checks(const QMap<QString, QString> &results, const QMap<QString, QString> &reasons);
    static QString problem(const MrzProblem &problem, const QString &language);

private:
    static QString bandWords(const QString &code);
    static QString verdict(const BookletCompared &compared);
};

} // namespace seva
