// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Responsible for: which font draws which language. Knows fonts only; sizes and colours are Theme's.
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace seva {

class FontFamilies : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    // Loads the fonts we bring, and makes the fallback between scripts the same on every machine.
    explicit FontFamilies(QObject *parent = nullptr);

    // `language` is a BCP 47 code (RFC 5646); only its primary subtag counts. Never empty.
    Q_INVOKABLE QString family(const QString &language) const;
    // Factor for Text.lineHeight (proportional), so that the line has the height of DESIGN-LANGUAGE.
    Q_INVOKABLE qreal lineFactor(const QString &language) const;
    // Space above the first line, of the font size: the scripts that hang from a headline stand too high otherwise.
    Q_INVOKABLE qreal drop(const QString &language) const;
    Q_INVOKABLE bool rightToLeft(const QString &language) const;
};

} // namespace seva
