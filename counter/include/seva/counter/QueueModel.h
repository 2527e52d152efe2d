// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/VisitRegister.h>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace seva {

/// Visits as short rows: who waits, who rests.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Visit = Qt::UserRole, Token, Service, Minutes, Remark, Returned };
    Q_ENUM(Role)

    explicit QueueModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }

    struct Row
    {
        VisitId visit;
        QString token;
        QString service;
        int minutes = 0;
        QString remark;
        bool returned = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    void show(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    void countChanged();

private:
    QList<Row> m_rows;
};

} // namespace seva
