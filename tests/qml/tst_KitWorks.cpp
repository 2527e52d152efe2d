// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Kit.h"

#include <seva/test/QmlRunner.h>

#include <QAccessible>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

using namespace seva::test;

namespace {

constexpr QSize Screen(900, 700);

QAccessibleInterface *accessible(QQuickItem *item)
{
    return QAccessible::queryAccessibleInterface(item);
}

QByteArray entryPage(const QByteArray &entry)
{
    return "import QtQuick\nimport Seva.Ui\nRectangle { property string heard: 'nothing'\n"
           "id: page\n"
           + entry + " }";
}

} // namespace

class tst_KitWorks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlSaysItsName_data() { controls(false); }
    void everyControlSaysItsName();
    void entriesSayTheirLabel();
    void keysPressWhatHasTheFocus_data() { controls(true); }
    void keysPressWhatHasTheFocus();
    void aScreenReaderPresses_data() { controls(true); }
    void aScreenReaderPresses();
    void aDisabledControlIsNotPressed_data() { controls(true); }
    void aDisabledControlIsNotPressed();
    void aShortcutPressesFromAnywhere();
    void theFocusIsSeenWhenItCameByKey();
    void aTickIsSetByKeyAndToldOnce();
    void theKeypadTellsWhatWasTouched();
    void aDateIsHandedOnAsIso();
    void aPinIsToldWhenComplete();
    void aChoiceIsMadeByKey();
    void aFieldRowHandsOnWhatIsTyped();
    void textIsNeverReadAsMarkup();
    void aWarningOfAPageIsNoticed();

private:
    static void controls(bool pressable);
};

void tst_KitWorks::controls(bool pressable)
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < kit().size(); ++i) {
        if (pressable ? kit()[i].press == Press::Button : kit()[i].named)
            QTest::newRow(kit()[i].name) << i;
    }
}

void tst_KitWorks::everyControlSaysItsName()
{
    QFETCH(int, index);
    QmlRunner runner;
    QVERIFY(runner.loadText(pageOf(kit()[index], "Original document", 400), Screen));
    QAccessibleInterface *interface = accessible(runner.find(QStringLiteral("it")));
    QVERIFY(interface);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QVERIFY(interface->role() != QAccessible::NoRole);
    if (QByteArray(kit()[index].words).startsWith("text: '%1'"))
        QVERIFY(interface->text(QAccessible::Name).contains(QLatin1String("Original document")));
}

void tst_KitWorks::entriesSayTheirLabel()
{
    for (const char *entry : {"TextEntry", "DateEntry", "PinEntry", "ChoiceEntry"}) {
        QmlRunner runner;
        QVERIFY(
            runner.loadText(entryPage(QByteArray(entry) + " { objectName: 'it'; label: 'Date of birth' }"), Screen));
        QQuickItem *it = runner.find(QStringLiteral("it"));
        const char *inner = QByteArray(entry) == "ChoiceEntry" ? "box" : "field";
        auto *field = it->property(inner).value<QQuickItem *>();
        QVERIFY(field);
        QCOMPARE(accessible(field)->text(QAccessible::Name), QStringLiteral("Date of birth"));
    }
}

void tst_KitWorks::keysPressWhatHasTheFocus()
{
    QFETCH(int, index);
    QmlRunner runner;
    QVERIFY(runner.loadText(pageOf(kit()[index], "Original", 400), Screen));
    QQuickItem *it = runner.find(QStringLiteral("it"));
    QSignalSpy pressed(it, SIGNAL(clicked()));
    it->forceActiveFocus(Qt::TabFocusReason);
    int expected = 0;
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(&runner.view(), key);
        QCOMPARE(pressed.count(), ++expected);
    }
}

void tst_KitWorks::aScreenReaderPresses()
{
    QFETCH(int, index);
    QmlRunner runner;
    QVERIFY(runner.loadText(pageOf(kit()[index], "Original", 400), Screen));
    QQuickItem *it = runner.find(QStringLiteral("it"));
    QSignalSpy pressed(it, SIGNAL(clicked()));
    QAccessibleActionInterface *actions = accessible(it)->actionInterface();
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(pressed.count(), 1);
}

void tst_KitWorks::aDisabledControlIsNotPressed()
{
    QFETCH(int, index);
    QmlRunner runner;
    QVERIFY(runner.loadText(pageOf(kit()[index], "Original", 400), Screen));
    QQuickItem *it = runner.find(QStringLiteral("it"));
    it->setEnabled(false);
    QSignalSpy pressed(it, SIGNAL(clicked()));
    QTest::mouseClick(&runner.view(), Qt::LeftButton, {}, it->mapToScene(QPointF(10, 10)).toPoint());
    QVERIFY(QMetaObject::invokeMethod(it, "activate"));
    QCOMPARE(pressed.count(), 0);
}

void tst_KitWorks::aShortcutPressesFromAnywhere()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(entryPage("Column { TextEntry { objectName: 'entry'; label: 'a' }\n"
                                      "ShortcutBar { width: 300; ShortcutKey { objectName: 'it'; text: 'Next';"
                                      " shortcut: 'F2' } } }"),
                            Screen));
    QSignalSpy pressed(runner.find(QStringLiteral("it")), SIGNAL(clicked()));
    runner.find(QStringLiteral("entry"))->forceActiveFocus();
    QTest::keyClick(&runner.view(), Qt::Key_F2);
    QCOMPARE(pressed.count(), 1);
    runner.find(QStringLiteral("it"))->setVisible(false);
    QTest::keyClick(&runner.view(), Qt::Key_F2);
    QCOMPARE(pressed.count(), 1);
}

void tst_KitWorks::theFocusIsSeenWhenItCameByKey()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(entryPage("PrimaryButton { objectName: 'it'; text: 'Go'; x: 40; y: 40 }"), Screen));
    QQuickItem *it = runner.find(QStringLiteral("it"));
    const QColor ring = runner.theme()->property("focusRing").value<QColor>();
    const QPoint edge = it->mapToScene(QPointF(it->width() / 2, -4)).toPoint();
    QVERIFY(runner.picture().pixelColor(edge) != ring);
    it->forceActiveFocus(Qt::TabFocusReason);
    QCOMPARE(runner.picture().pixelColor(edge), ring);
}

void tst_KitWorks::aTickIsSetByKeyAndToldOnce()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(entryPage("CheckEntry { objectName: 'it'; text: 'Seen' }"), Screen));
    QQuickItem *it = runner.find(QStringLiteral("it"));
    QSignalSpy toggled(it, SIGNAL(toggled()));
    it->forceActiveFocus();
    QTest::keyClick(&runner.view(), Qt::Key_Return);
    QVERIFY(it->property("checked").toBool());
    QTest::keyClick(&runner.view(), Qt::Key_Space);
    QVERIFY(!it->property("checked").toBool());
    QCOMPARE(toggled.count(), 2);
}

void tst_KitWorks::theKeypadTellsWhatWasTouched()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(entryPage("property string typed: ''\n"
                                      "Keypad { objectName: 'it'; width: 300; extraKey: '-'\n"
                                      "onKeyed: key => page.typed += key; onErased: page.typed += '<'\n"
                                      "onCleared: page.typed += '0x' }"),
                            Screen));
    for (const char *name : {"7", "0", "-", "Erase", "Clear"}) {
        for (QQuickItem *key : runner.find(QStringLiteral("it"))->childItems()) {
            if (key->property("text").toString() == QLatin1String(name))
                QTest::mouseClick(&runner.view(), Qt::LeftButton, {}, key->mapToScene(QPointF(8, 8)).toPoint());
        }
    }
    QCOMPARE(runner.view().rootObject()->property("typed").toString(), QStringLiteral("70-<0x"));
}

void tst_KitWorks::aDateIsHandedOnAsIso()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(entryPage("DateEntry { objectName: 'it'; label: 'Born'; focus: true\n"
                                      "onIsoEdited: iso => page.heard = iso }"),
                            Screen));
    QQuickItem *it = runner.find(QStringLiteral("it"));
    it->forceActiveFocus();
    const auto heardAfter = [&](const char *typed) {
        QMetaObject::invokeMethod(it, "clear");
        for (const char *letter = typed; *letter; ++letter)
            QTest::keyClick(&runner.view(), *letter);
        return runner.view().rootObject()->property("heard").toString();
    };
    for (const char *typed : {"07/03/1990", "7/3/1990", "07-03-1990", "07.03.1990", "07031990"})
        QCOMPARE(heardAfter(typed), QStringLiteral("1990-03-07"));
    for (const char *typed : {"31/02/1990", "7/3", "7/3/90", "00/01/1990", "1/13/1990"})
        QCOMPARE(heardAfter(typed), QString());
    QCOMPARE(heardAfter("29/02/2024"), QStringLiteral("2024-02-29"));
    it->setProperty("iso", QStringLiteral("1990-03-07"));
    QCOMPARE(it->property("text").toString(), QStringLiteral("07/03/1990"));
}

void tst_KitWorks::aPinIsToldWhenComplete()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(entryPage("PinEntry { objectName: 'it'; label: 'PIN'; length: 4\n"
                                      "onCompleted: pin => page.heard = pin }"),
                            Screen));
    QQuickItem *it = runner.find(QStringLiteral("it"));
    it->forceActiveFocus();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_A, Qt::Key_2, Qt::Key_3})
        QTest::keyClick(&runner.view(), key);
    QCOMPARE(runner.view().rootObject()->property("heard").toString(), QStringLiteral("nothing"));
    QTest::keyClick(&runner.view(), Qt::Key_4);
    QCOMPARE(runner.view().rootObject()->property("heard").toString(), QStringLiteral("1234"));
    auto *field = it->property("field").value<QQuickItem *>();
    QVERIFY(!field->property("displayText").toString().contains(u'1'));
}

void tst_KitWorks::aChoiceIsMadeByKey()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(entryPage("ChoiceEntry { objectName: 'it'; width: 300; label: 'a'; model: ['x', 'y', 'z']\n"
                                      "onChosen: index => page.heard = index }"),
                            Screen));
    runner.find(QStringLiteral("it"))->forceActiveFocus();
    int expected = 0;
    for (const Qt::Key opens : {Qt::Key_Space, Qt::Key_Return}) {
        for (const Qt::Key key : {opens, Qt::Key_Down, Qt::Key_Return}) {
            QTest::keyClick(&runner.view(), key);
            runner.settle();
        }
        ++expected;
        QCOMPARE(runner.view().rootObject()->property("heard").toString(), QString::number(expected));
        QCOMPARE(runner.find(QStringLiteral("it"))->property("currentIndex").toInt(), expected);
    }
}

void tst_KitWorks::aFieldRowHandsOnWhatIsTyped()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(
        entryPage("FieldRow { objectName: 'it'; width: 700; label: 'Name'; value: 'AS'; editable: true\n"
                  "onEdited: value => page.heard = value }"),
        Screen));
    QTest::keyClick(&runner.view(), Qt::Key_Tab);
    QTest::keyClick(&runner.view(), Qt::Key_End);
    QTest::keyClick(&runner.view(), 'H');
    QCOMPARE(runner.view().rootObject()->property("heard").toString(), QStringLiteral("ASH"));
}

void tst_KitWorks::textIsNeverReadAsMarkup()
{
    QmlRunner runner;
    QVERIFY(runner.loadText(
        entryPage("PlainLabel { objectName: 'it'; text: '<b>A</b><img src=\"file:///etc/passwd\">' }"), Screen));
    QCOMPARE(runner.find(QStringLiteral("it"))->property("textFormat").toInt(), 0);
}

void tst_KitWorks::aWarningOfAPageIsNoticed()
{
    for (const char *bad :
         {"PlainLabel { text: page.nothing.at }", "Item { width: missing }",
          "Component.onCompleted: console.warn('careful')", "Item { width: height; height: width + 1 }"}) {
        QmlRunner runner;
        runner.loadText(entryPage(bad), Screen);
        QVERIFY2(!runner.silent(), bad);
        runner.forgetWarnings();
    }
}

QTEST_MAIN(tst_KitWorks)
#include "tst_KitWorks.moc"
