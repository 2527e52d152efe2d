// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/EvidenceModel.h>

#include <QAbstractListModel>

namespace seva {

/// What counter B looks at, one line each: every scanned document, the photograph, the particulars. Each is passed or
/// failed by itself; there is no way to pass them all at once.
class CheckModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int open READ open NOTIFY changed)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Key = Qt::UserRole, Label, Standing, Seen };
    Q_ENUM(Role)
    enum Mark { Unchecked, Passed, Failed };
    Q_ENUM(Mark)

    CheckModel(CaseContext &context, EvidenceModel &evidence, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_rows.size()); }
    int open() const { return number(Unchecked); }
    int failedCount() const { return number(Failed); }
    /// Key → "PASS" or "FAIL", of what was checked.
    QMap<QString, QString> results() const;

    Q_INVOKABLE void pass(int row) { mark(row, Passed); }
    Q_INVOKABLE void fail(int row) { mark(row, Failed); }
    /// Shows the evidence of a line.
    Q_INVOKABLE void look(int row);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString key;
        QString label;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void refresh();
    void mark(int row, Mark result);
    int number(Mark result) const;

    CaseContext &m_context;
    EvidenceModel &m_evidence;
    QList<Row> m_rows;
    QHash<QString, Mark> m_results;
    Digest m_shown;
};

} // namespace seva
