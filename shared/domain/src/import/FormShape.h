// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XmlForm.h"

#include <seva/domain/ServiceCatalogue.h>

namespace seva {

/// Where one value stands in a form and how it becomes ours.
struct FormPlace
{
    QStringList xpaths;            ///< several are joined by a space
    QMap<QString, QString> values; ///< theirs → ours; others stay as they are, for the checks to refuse
    QString dateNotation;          ///< of QDate::fromString; empty: no day, or ISO already
};

/// How a form is written: our own schema, or another one by its adapter
/// (shared/service-definitions/eform-adapters.json).
class FormShape
{
public:
    /// The shape of this form; our own where no adapter knows it.
    static FormShape of(const XmlForm &form);

    /// "arn", "lang", "service", "applyingFor", "scheme", "submittedOn", "agreed"
    XmlForm::Value rowValue(const XmlForm &form, const QString &key) const;
    XmlForm::Value fieldValue(const XmlForm &form, const FieldDefinition &field) const;
    /// Elements of the form that nobody reads.
    QStringList unknownElements(const XmlForm &form) const;
    /// Our own forms are held against the XSD.
    bool isOurs() const { return m_adapter.isEmpty(); }
    const QString &adapter() const { return m_adapter; }

private:
    struct Choice;
    static QList<Choice> adapters();

    QString m_adapter;
    QString m_service;
    QMap<QString, FormPlace> m_row;
    QMap<QString, FormPlace> m_fields;
    QStringList m_ignored;
};

} // namespace seva
