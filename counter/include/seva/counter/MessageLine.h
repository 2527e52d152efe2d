// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace seva {

/// The one line on which a counter speaks: what happened, where, what next. Nothing pops up.
class MessageLine : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(seva::MessageLine::Meaning meaning READ meaning NOTIFY changed)

public:
    enum Meaning { Done, Note, Check, Problem };
    Q_ENUM(Meaning)

    explicit MessageLine(QObject *parent = nullptr) : QObject(parent) {}

    const QString &text() const { return m_text; }
    /// The fault's code, to be copied for the help desk; empty when there is none.
    const QString &code() const { return m_fault.code; }
    Meaning meaning() const { return m_meaning; }
    const Fault &fault() const { return m_fault; }

    void say(Meaning meaning, const QString &text);
    void say(const Fault &fault);
    Q_INVOKABLE void clear();
    /// The words of a standing fault in the screen's new language.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    Meaning m_meaning = Note;
    QString m_text;
    Fault m_fault;
};

} // namespace seva
