// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>
#include <seva/domain/Papers.h>

#include <QAbstractListModel>
#include <QVariant>

namespace seva {

/// A page of a document, as far as it could be read.
struct ReadPage
{
    QString kind; ///< of the paper, as in seva/domain/Papers.h
    int confidence = 0;
    QList<PaperValue> values;
};

/// What was read on the document scanned last, beside what the form says: a row for each value that has a place in the
/// form. Advice that a person takes over, value by value, or leaves. It lives in memory while the case is on the
/// screen.
class DocumentReading : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool there READ isThere NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY changed)
    Q_PROPERTY(QString documentId READ documentId NOTIFY changed)
    Q_PROPERTY(QString document READ document NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Label = Qt::UserRole, Paper, Form, Standing, Word, Confidence, Takes };
    Q_ENUM(Role)
    /// How the paper stands to the form.
    enum Agreement { Same, Differs, Missing };
    Q_ENUM(Agreement)

    /// Below it a warning about the kind of the paper would be noise.
    static constexpr int kSure = 60;

    explicit DocumentReading(CaseContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }

    /// The document of the service definition that was scanned, and its pages; opens where there is anything to see.
    void show(const QString &document, const QList<ReadPage> &pages);
    bool isThere() const { return !m_kind.isEmpty(); }
    bool isOpen() const { return m_open && isThere(); }
    void setOpen(bool open);
    const QString &documentId() const { return m_document; }
    QString document() const;
    /// "PAN card (91 %)".
    QString kind() const { return m_kind; }
    /// The paper seems to be another one than was asked for; empty: it does not.
    QString warning() const { return m_warning; }
    /// Why nothing can be taken over, or that nothing was read that the form asks for; empty where something can.
    QString note() const;
    /// What taking this row over writes: id of a field of the form → value; empty when there is nothing to take.
    QMap<QString, QString> valuesOf(int row) const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        PaperSuggestion suggestion;
        QString label;
        QVariantList paper; ///< words: lists of maps with text, marked
        QVariantList form;
        Agreement agreement = Same;
    };

    void refresh();
    QList<Row> build() const;
    Row row(const PaperSuggestion &suggestion) const;
    void judge();
    static QString kindText(const QString &name, int confidence);

    CaseContext &m_context;
    QString m_document;
    QList<ReadPage> m_pages;
    bool m_open = false;
    bool m_own = false;  ///< a paper of the applicant that may lie here
    bool m_fits = false; ///< a paper that was asked for, whoever it is about
    QString m_kind;
    QString m_warning;
    QList<Row> m_rows;
};

} // namespace seva
