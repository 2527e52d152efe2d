// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/EvidenceModel.h>

#include "Pictures.h"

#include <QPointer>

#include <algorithm>

namespace seva {

namespace {

/// Enough to read a page at threefold zoom on a screen of 1366 pixels.
constexpr QSize kLargest{2400, 2400};

} // namespace

EvidenceModel::EvidenceModel(CaseContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{
    connect(&context, &CaseContext::opened, this, [this] {
        m_known.clear();
        m_current = 0;
        m_shown = {};
        m_picture = {};
    });
    connect(&context, &CaseContext::changed, this, &EvidenceModel::refresh);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Key: return row.key;
    case Qt::DisplayRole:
    case Caption: return row.caption;
    case State: return row.state;
    default: return {};
    }
}

QHash<int, QByteArray> EvidenceModel::roleNames() const
{
    return {{Key, "key"}, {Caption, "caption"}, {State, "standing"}};
}

QString EvidenceModel::caption() const
{
    return m_current < m_rows.size() ? m_rows.at(m_current).caption : QString();
}

EvidenceModel::Standing EvidenceModel::standing() const
{
    return m_current < m_rows.size() ? m_rows.at(m_current).state : Away;
}

int EvidenceModel::loading() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &r) { return r.state == Fetching; }));
}

bool EvidenceModel::isHere(const QString &key) const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [&](const Row &r) { return r.key != key || r.state == Here; });
}

QList<EvidenceModel::Row> EvidenceModel::build() const
{
    QList<Row> rows;
    const ServiceDefinition *service = m_context.service();
    if (!service)
        return rows;
    const Visit &visit = m_context.visit();
    const auto add = [&](const QString &key, const QString &caption, const Digest &digest) {
        const bool here = m_context.post().visits.vault().has(digest);
        rows.append({key, caption, digest, m_known.value(digest, here ? Here : Away)});
    };
    if (!visit.photo.isEmpty())
        //: Caption of a picture of the case
        add(QStringLiteral("photo"), tr("Photograph"), visit.photo);
    for (const DocumentDefinition &document : service->documents) {
        const QList<CapturedPage> pages = visit.documents.value(document.id).pages;
        const QString name = document.name.in(m_context.language());
        for (qsizetype i = 0; i < pages.size(); ++i)
            add(QStringLiteral("document:") + document.id,
                //: Caption of a scanned page: %1 is the document, %2 the page, %3 how many pages there are
                pages.size() == 1 ? name : tr("%1, page %2 of %3").arg(name).arg(i + 1).arg(pages.size()),
                pages.at(i).digest);
    }
    if (!visit.signature.isEmpty())
        add(QStringLiteral("signature"),
            //: Caption of a picture of the case: a thumb print in place of a signature
            visit.thumb ? tr("Thumb impression")
                        //: Caption of a picture of the case
                        : tr("Signature"),
            visit.signature);
    return rows;
}

void EvidenceModel::refresh()
{
    QList<Row> rows = build();
    for (const Row &row : std::as_const(rows))
        if (row.state == Away && !m_known.contains(row.digest))
            fetch(row.digest);
    rows = build();
    const bool other = rows != m_rows;
    if (other) {
        const bool sameKeys = rows.size() == m_rows.size();
        if (!sameKeys)
            beginResetModel();
        m_rows = rows;
        m_current = m_rows.isEmpty() ? 0 : std::min(m_current, int(m_rows.size()) - 1);
        if (sameKeys && !m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        else if (!sameKeys)
            endResetModel();
        Q_EMIT countChanged();
    }
    // The caption follows the language, also where the picture stays.
    if (!loadPicture() && other)
        Q_EMIT currentChanged();
}

void EvidenceModel::fetch(const Digest &digest)
{
    KendraLink *link = m_context.post().visits.link();
    if (!link)
        return;
    m_known.insert(digest, Fetching);
    link->fetchCapture(digest, [self = QPointer(this), digest](Result<void> answer) {
        if (self)
            self->arrived(digest, answer.ok());
    });
}

void EvidenceModel::arrived(const Digest &digest, bool here)
{
    m_known.insert(digest, here ? Here : Away);
    refresh();
}

/// Decodes only what is looked at, and only once. Whether that was to be done now (and is told).
bool EvidenceModel::loadPicture()
{
    const Row row = m_current < m_rows.size() ? m_rows.at(m_current) : Row();
    if (row.state == Here && row.digest == m_shown && !m_picture.isNull())
        return false;
    m_shown = row.digest;
    m_picture = {};
    if (row.state == Here && !row.digest.isEmpty()) {
        const auto bytes = m_context.post().visits.vault().open(m_context.id(), row.digest);
        const Result<QImage> image = bytes ? pictures::decode(*bytes, kLargest) : Result<QImage>(bytes.fault());
        if (image)
            m_picture = *image;
        else
            m_known.insert(row.digest, Unreadable);
        if (!image)
            m_rows[m_current].state = Unreadable;
    }
    Q_EMIT currentChanged();
    return true;
}

void EvidenceModel::select(int row)
{
    if (row < 0 || row >= m_rows.size() || row == m_current)
        return;
    m_current = row;
    loadPicture();
}

void EvidenceModel::selectKey(const QString &key)
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).key == key)
            return select(i);
}

void EvidenceModel::next()
{
    select(m_current + 1);
}

void EvidenceModel::previous()
{
    select(m_current - 1);
}

} // namespace seva
