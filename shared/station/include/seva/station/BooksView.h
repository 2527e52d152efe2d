// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/BookState.h>

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

namespace seva {

class LanguageChoice;

/// Reference data as staff see it: what is in use since when, what is on its way, and why something is not used.
class BooksView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    /// [{kind, name, inUse, coming, problem, arrived, files}]: name, inUse and coming are texts, coming empty where
    /// nothing is; problem a sentence, empty where all is well; arrived of files have come.
    Q_PROPERTY(QVariantList books READ books NOTIFY changed)
    /// Whether files are on their way now.
    Q_PROPERTY(bool arriving READ arriving NOTIFY changed)
    /// Whether something is here, or was offered, that is not used.
    Q_PROPERTY(bool refused READ refused NOTIFY changed)

public:
    /// Days and times are shown in `timeZone`.
    BooksView(LanguageChoice &languages, QByteArray timeZone, QObject *parent = nullptr);

    QVariantList books() const;
    bool arriving() const;
    bool refused() const;

    /// From any thread.
    void show(const QList<BookState> &states);

Q_SIGNALS:
    void changed();

private:
    QString momentOf(Instant instant) const;
    static QString problemOf(const Fault &why);
    QVariantMap row(const BookState &state) const;

    const QByteArray m_timeZone;
    QList<BookState> m_states;
};

} // namespace seva
