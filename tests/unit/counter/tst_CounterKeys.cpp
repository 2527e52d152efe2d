// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CounterKeys.h>

#include <QKeySequence>
#include <QMetaProperty>
#include <QTest>

using namespace seva;

class tst_CounterKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyIsUsedTwice()
    {
        const CounterKeys keys;
        QMap<QString, QString> used;
        const QMetaObject &meta = CounterKeys::staticMetaObject;
        for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
            const QString name = QString::fromLatin1(meta.property(i).name());
            const QKeySequence sequence(meta.property(i).read(&keys).toString());
            QCOMPARE(sequence.count(), 1);
            const QString key = sequence.toString();
            QVERIFY2(!used.contains(key), qPrintable(name + QStringLiteral(" and ") + used.value(key)));
            used.insert(key, name);
        }
        QVERIFY(used.size() >= 20);
    }

    void noKeyTakesATextFieldsOwnOrAPanelsNumber()
    {
        const CounterKeys keys;
        const QMetaObject &meta = CounterKeys::staticMetaObject;
        const QList<QKeySequence::StandardKey> own{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                                   QKeySequence::SelectAll};
        for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
            const QKeySequence sequence(meta.property(i).read(&keys).toString());
            for (const QKeySequence::StandardKey key : own)
                QVERIFY(!QKeySequence::keyBindings(key).contains(sequence));
            for (int number = 1; number < 10; ++number)
                QVERIFY(sequence != QKeySequence(QStringLiteral("Alt+%1").arg(number)));
        }
    }
};

QTEST_MAIN(tst_CounterKeys)
#include "tst_CounterKeys.moc"
