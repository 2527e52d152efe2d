// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>
#include <seva/domain/Advice.h>

#include <QAbstractListModel>

namespace seva {

/// What step A has to do for this case, from the service definition, and what of it is done.
class Checklist : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int open READ open NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Item = Qt::UserRole, Key, Label, State, Detail };
    Q_ENUM(Role)
    enum What { Particulars, Document, Photo, Fingerprints, Signature, Fee, Confirmation, Rule, Booklet };
    Q_ENUM(What)
    /// Notice: nothing to do, but somebody must know.
    enum Standing { Open, Done, Waived, Voluntary, Notice };
    Q_ENUM(Standing)

    static constexpr qsizetype kMostNamed = 3; ///< fields named below "Particulars"

    struct Row
    {
        What item = Particulars;
        QString key; ///< id of a document or rule; empty otherwise
        QString label;
        Standing state = Open;
        QString detail;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit Checklist(CaseContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<Row> &rows() const { return m_rows; }
    int count() const { return int(m_rows.size()); }
    int open() const;
    /// The first document that must be scanned and is not; empty when there is none.
    QString nextDocument() const;
    bool isOpen(What item) const;
    /// "Photograph, Fee": what is open, in words.
    QString openLabels() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    QList<Row> build() const;
    QList<Row> rulings(const Eligibility &found) const;
    QString lacking(const QStringList &open) const;
    QList<Row> reopened(const RuleQuestion &question) const;
    QList<Row> booklet() const;
    QString shownBefore(const QString &document) const;
    void lookBack();
    QList<Row> papers(const RuleQuestion &question, const QStringList &open) const;
    QList<Row> biometrics(const CaptureRules &rules, const QStringList &open) const;
    Row capture(What item, const QString &label, const QString &waiver, bool open, bool taken) const;

    CaseContext &m_context;
    QList<Row> m_rows;
    QStringList m_lookedFor; ///< the answers m_before was looked up for
    QList<ReusableDocument> m_before;
};

} // namespace seva
