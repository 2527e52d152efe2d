// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QAbstractListModel>
#include <QImage>

namespace seva {

/// The pictures of the case: photograph, scanned pages, signature. They are taken out of the vault, or fetched from
/// the Kendra when they are not here yet, and stay in memory only while the case is on the screen.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int current READ current WRITE select NOTIFY currentChanged)
    Q_PROPERTY(QVariant picture READ pictureValue NOTIFY currentChanged)
    Q_PROPERTY(QString caption READ caption NOTIFY currentChanged)
    Q_PROPERTY(seva::EvidenceModel::Standing standing READ standing NOTIFY currentChanged)
    Q_PROPERTY(int loading READ loading NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole, Caption, State };
    Q_ENUM(Role)
    enum Standing { Fetching, Here, Away, Unreadable };
    Q_ENUM(Standing)

    explicit EvidenceModel(CaseContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_rows.size()); }
    int current() const { return m_current; }
    QImage picture() const { return m_picture; }
    /// The same for QML, which has no type for it.
    QVariant pictureValue() const { return m_picture; }
    QString caption() const;
    Standing standing() const;
    /// How many are on their way.
    int loading() const;
    /// Whether all pictures under this key ("photo", "signature", "document:ID") are here and readable.
    bool isHere(const QString &key) const;

    Q_INVOKABLE void select(int row);
    /// The first picture of "photo", "signature" or "document:ID".
    Q_INVOKABLE void selectKey(const QString &key);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

Q_SIGNALS:
    void countChanged();
    void currentChanged();

private:
    struct Row
    {
        QString key;
        QString caption;
        Digest digest;
        Standing state = Away;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void refresh();
    QList<Row> build() const;
    void fetch(const Digest &digest);
    void arrived(const Digest &digest, bool here);
    bool loadPicture();

    CaseContext &m_context;
    QList<Row> m_rows;
    int m_current = 0;
    Digest m_shown;
    QImage m_picture;
    QHash<Digest, Standing> m_known;
};

} // namespace seva
