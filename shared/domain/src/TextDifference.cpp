// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/TextDifference.h>

namespace seva {

namespace {

constexpr qsizetype kMostText = 200;

void mark(QList<TextSpan> &spans, qsizetype at)
{
    if (!spans.isEmpty() && spans.last().from + spans.last().length == at)
        ++spans.last().length;
    else
        spans.append({at, 1});
}

bool alike(QChar a, QChar b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

} // namespace

TextDifference differenceOf(const QString &first, const QString &second)
{
    const qsizetype rows = first.size(), columns = second.size();
    if (first.compare(second, Qt::CaseInsensitive) == 0)
        return {};
    if (rows > kMostText || columns > kMostText)
        return {{{0, rows}}, {{0, columns}}};
    // common[i][j]: of what follows from i and j on.
    QList<QList<int>> common(rows + 1, QList<int>(columns + 1, 0));
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            common[i][j] =
                alike(first[i], second[j]) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    TextDifference difference;
    for (qsizetype i = 0, j = 0; i < rows || j < columns;) {
        if (i < rows && j < columns && alike(first[i], second[j])) {
            ++i;
            ++j;
        } else if (j >= columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
            mark(difference.inFirst, i++);
        } else {
            mark(difference.inSecond, j++);
        }
    }
    return difference;
}

} // namespace seva
