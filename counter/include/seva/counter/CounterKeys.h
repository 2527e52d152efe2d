// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace seva {

/// The one table of shortcuts: the same key means the same at A, B and C, and none is used twice. A number with Alt
/// chooses that entry of the panel in front.
class CounterKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString next MEMBER m_next CONSTANT)
    Q_PROPERTY(QString start MEMBER m_start CONSTANT)
    Q_PROPERTY(QString scan MEMBER m_scan CONSTANT)
    Q_PROPERTY(QString photo MEMBER m_photo CONSTANT)
    Q_PROPERTY(QString fingers MEMBER m_fingers CONSTANT)
    Q_PROPERTY(QString signature MEMBER m_signature CONSTANT)
    Q_PROPERTY(QString park MEMBER m_park CONSTANT)
    Q_PROPERTY(QString reason MEMBER m_reason CONSTANT)
    Q_PROPERTY(QString fee MEMBER m_fee CONSTANT)
    Q_PROPERTY(QString sendBack MEMBER m_sendBack CONSTANT)
    Q_PROPERTY(QString confirm MEMBER m_confirm CONSTANT)
    Q_PROPERTY(QString done MEMBER m_done CONSTANT)
    Q_PROPERTY(QString undo MEMBER m_undo CONSTANT)
    Q_PROPERTY(QString recall MEMBER m_recall CONSTANT)
    Q_PROPERTY(QString noShow MEMBER m_noShow CONSTANT)
    Q_PROPERTY(QString slip MEMBER m_slip CONSTANT)
    Q_PROPERTY(QString drawer MEMBER m_drawer CONSTANT)
    Q_PROPERTY(QString pass MEMBER m_pass CONSTANT)
    Q_PROPERTY(QString fail MEMBER m_fail CONSTANT)
    Q_PROPERTY(QString nextPicture MEMBER m_nextPicture CONSTANT)
    Q_PROPERTY(QString previousPicture MEMBER m_previousPicture CONSTANT)
    Q_PROPERTY(QString copy MEMBER m_copy CONSTANT)
    Q_PROPERTY(QString booklet MEMBER m_booklet CONSTANT)
    Q_PROPERTY(QString link MEMBER m_link CONSTANT)
    Q_PROPERTY(QString signOut MEMBER m_signOut CONSTANT)

public:
    using QObject::QObject;

private:
    QString m_next = QStringLiteral("F2");
    QString m_start = QStringLiteral("F3");
    QString m_scan = QStringLiteral("F4");
    QString m_photo = QStringLiteral("F5");
    QString m_fingers = QStringLiteral("F6");
    QString m_signature = QStringLiteral("F7");
    QString m_park = QStringLiteral("F8");
    QString m_reason = QStringLiteral("F9");
    QString m_fee = QStringLiteral("F10");
    QString m_sendBack = QStringLiteral("F11");
    QString m_confirm = QStringLiteral("F12");
    QString m_done = QStringLiteral("Ctrl+Return");
    QString m_undo = QStringLiteral("Ctrl+Z");
    QString m_recall = QStringLiteral("Ctrl+R");
    QString m_noShow = QStringLiteral("Ctrl+N");
    QString m_slip = QStringLiteral("Ctrl+L");
    QString m_drawer = QStringLiteral("Ctrl+D");
    QString m_pass = QStringLiteral("Alt+P");
    QString m_fail = QStringLiteral("Alt+F");
    QString m_nextPicture = QStringLiteral("Ctrl+PgDown");
    QString m_previousPicture = QStringLiteral("Ctrl+PgUp");
    QString m_copy = QStringLiteral("Ctrl+P");
    QString m_booklet = QStringLiteral("Ctrl+B");
    QString m_link = QStringLiteral("Ctrl+K");
    QString m_signOut = QStringLiteral("Ctrl+Q");
};

} // namespace seva
