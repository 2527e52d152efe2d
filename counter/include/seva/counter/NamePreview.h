// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

namespace seva {

/// Beside the name at counter A: how it will stand in the machine readable zone of the travel document, and a Latin
/// spelling suggested from the name in the applicant's own script. The applicant decides; the executive only offers.
class NamePreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// The service makes a travel document and a name is filled in.
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString zone READ zone NOTIFY changed)
    /// The zone has no room for the whole name; the text says so in the screen's language. Empty: it has.
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    /// Another spelling than the one filled in; empty: nothing to suggest.
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY changed)

public:
    explicit NamePreview(CaseContext &context, QObject *parent = nullptr);

    bool shown() const { return !m_zone.isEmpty(); }
    const QString &zone() const { return m_zone; }
    const QString &warning() const { return m_warning; }
    const QString &suggestion() const { return m_suggestion; }

    /// The applicant took the suggestion: its last word becomes the surname where one is filled in, the rest the given
    /// name. Recorded with the reason SUGGESTED, old and new values beside it.
    Q_INVOKABLE void take();

Q_SIGNALS:
    void changed();

private:
    void refresh();

    CaseContext &m_context;
    QString m_zone;
    QString m_warning;
    QString m_suggestion;
};

} // namespace seva
