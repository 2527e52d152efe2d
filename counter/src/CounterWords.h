// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FaceMeasure.h>
#include <seva/devices/FingerprintScanner.h>
#include <seva/domain/Visit.h>

#include <QCoreApplication>
#include <QVariantList>

namespace seva {

/// A code of the journal beside its words in the screen's language.
struct CodeText
{
    QString code;
    QString text;
};

/// Every word a counter has for a code. The codes are for ever; the words follow the language.
class CounterWords
{
    Q_DECLARE_TR_FUNCTIONS(CounterWords)

public:
    static QList<CodeText> parkReasons();
    static QList<CodeText> returnReasons();
    static QList<CodeText> photoOverrides();
    static QList<CodeText> fingerExceptions();
    static QList<CodeText> refundReasons();
    /// Of drawerReasons().
    static QList<CodeText> drawerReasons();
    /// The text of a code, or the code itself where it is not known.
    static QString in(const QList<CodeText> &list, const QString &code);
    /// For QML: maps with `code` and `text`.
    static QVariantList toVariant(const QList<CodeText> &list);

    static QString finger(int position);
    static QString fingerAdvice(FingerAdvice advice);
    static QString photoHint(FaceMeasure measure);
    static QString fieldProblem(const QString &code);
    static QString scheme(const QString &code);
    static QString priority(const QString &code);
    static QString paymentMode(const QString &code);
    static QString yesNo(const QString &value);
    static QString outcome(const Visit &visit);
    /// "Provisional: becomes final when the centre confirms." or what became of it.
    static QString finality(const Visit &visit);
};

} // namespace seva
