// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CheckModel.h>

namespace seva {

CheckModel::CheckModel(CaseContext &context, EvidenceModel &evidence, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_evidence(evidence)
{
    connect(&context, &CaseContext::opened, this, [this] { m_results.clear(); });
    connect(&context, &CaseContext::changed, this, &CheckModel::refresh);
    connect(&evidence, &EvidenceModel::countChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Seen});
    });
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Key: return row.key;
    case Qt::DisplayRole:
    case Label: return row.label;
    case Standing: return m_results.value(row.key, Unchecked);
    case Seen: return m_evidence.isHere(row.key);
    default: return {};
    }
}

QHash<int, QByteArray> CheckModel::roleNames() const
{
    return {{Key, "key"}, {Label, "label"}, {Standing, "standing"}, {Seen, "seen"}};
}

void CheckModel::refresh()
{
    QList<Row> rows;
    const ServiceDefinition *service = m_context.service();
    if (service) {
        const Visit &visit = m_context.visit();
        for (const DocumentDefinition &document : service->documents)
            if (visit.documents.contains(document.id))
                rows.append({QStringLiteral("document:") + document.id, document.name.in(m_context.language())});
        if (!visit.photo.isEmpty())
            //: A check of counter B: is the person in the picture the one at the counter
            rows.append({QStringLiteral("photo"), tr("Photograph is of the applicant")});
        //: A check of counter B: do the typed particulars agree with the documents
        rows.append({QStringLiteral("particulars"), tr("Particulars agree with the documents")});
        // What was checked before the content changed was another content.
        const Digest shown = m_context.shown();
        if (shown != m_shown)
            m_results.clear();
        m_shown = shown;
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
    }
    Q_EMIT changed();
}

void CheckModel::mark(int row, Mark result)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_results.insert(m_rows.at(row).key, result);
    Q_EMIT dataChanged(index(row), index(row), {Standing});
    Q_EMIT changed();
}

void CheckModel::look(int row)
{
    if (row >= 0 && row < m_rows.size())
        m_evidence.selectKey(m_rows.at(row).key);
}

int CheckModel::number(Mark result) const
{
    int count = 0;
    for (const Row &row : m_rows)
        count += m_results.value(row.key, Unchecked) == result;
    return count;
}

QMap<QString, QString> CheckModel::results() const
{
    QMap<QString, QString> out;
    for (const Row &row : m_rows)
        if (const Mark result = m_results.value(row.key, Unchecked); result != Unchecked)
            out.insert(row.key, result == Passed ? QStringLiteral("PASS") : QStringLiteral("FAIL"));
    return out;
}

} // namespace seva
