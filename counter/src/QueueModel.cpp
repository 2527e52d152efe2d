// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/QueueModel.h>

namespace seva {

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Visit: return row.visit;
    case Qt::DisplayRole:
    case Token: return row.token;
    case Service: return row.service;
    case Minutes: return row.minutes;
    case Remark: return row.remark;
    case Returned: return row.returned;
    default: return {};
    }
}

QHash<int, QByteArray> QueueModel::roleNames() const
{
    return {{Visit, "visit"},     {Token, "token"},   {Service, "service"},
            {Minutes, "minutes"}, {Remark, "remark"}, {Returned, "returned"}};
}

void QueueModel::show(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const bool resized = rows.size() != m_rows.size();
    beginResetModel();
    m_rows = rows;
    endResetModel();
    if (resized)
        Q_EMIT countChanged();
}

} // namespace seva
