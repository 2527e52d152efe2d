// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QAbstractListModel>

namespace seva {

/// The fields asked for this case, in the order of the form, group by group: label, value, where it comes from,
/// how it differs from what the applicant sent, and what is wrong with it.
class FormModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int problems READ problems NOTIFY changed)
    Q_PROPERTY(int differences READ differences NOTIFY changed)

public:
    enum Role {
        Id = Qt::UserRole,
        Heading,
        Label,
        Value,
        Shown,
        Kind,
        Options,
        MaxLength,
        Required,
        Source,
        Difference,
        Problem,
        Help
    };
    Q_ENUM(Role)
    /// How a value is typed.
    enum Entry { Line, Day, Choice, YesNo, Digits, Choices };
    Q_ENUM(Entry)

    explicit FormModel(CaseContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int problems() const { return m_problems; }
    int differences() const { return m_differences; }
    /// The value in words: an option's label, a date as 07/03/1990, yes or no.
    static QString shown(const FieldDefinition &field, const QString &value, const QString &language);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        const FieldDefinition *field = nullptr;
        QString heading; ///< of the group, on its first row
        QString label;
        QString value;
        QString shownValue;
        QString source;
        QString difference;
        QString problem;

        friend bool operator==(const Row &, const Row &) = default;
    };

    Row row(const FieldDefinition &field, const QMap<QString, QString> &problems) const;
    void refresh();
    void show(const QList<Row> &rows);
    QVariantList options(const FieldDefinition &field) const;

    CaseContext &m_context;
    QList<Row> m_rows;
    int m_problems = 0;
    int m_differences = 0;
};

} // namespace seva
