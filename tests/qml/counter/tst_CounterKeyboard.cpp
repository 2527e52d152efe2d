// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/test/QmlRunner.h>

#include <QQuickItem>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

/// A window with the desk of one counter, worked by keys only; every press is counted.
class Keyboard
{
public:
    Keyboard(SmallKendra &kendra, const QString &station)
    {
        CounterDesk *desk = kendra.at(station).desk.get();
        m_loaded = m_runner.load(QUrl(QStringLiteral("qrc:/qt/qml/Seva/CounterUi/DeskPage.qml")), QSize(1366, 700),
                                 {{QStringLiteral("desk"), QVariant::fromValue(desk)}})
                   != nullptr;
        m_runner.view().requestActivate();
    }

    bool loaded() const { return m_loaded; }
    int presses() const { return m_presses; }
    QStringList warnings()
    {
        // A word about fonts is not one about pages.
        QStringList out = m_runner.warnings().filter(QStringLiteral("qrc:"));
        m_runner.forgetWarnings();
        return out;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_presses;
        m_runner.settle();
        // As an event loop does between two keys: a page that is gone takes none.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(&m_runner.view(), key, modifiers);
        QCoreApplication::processEvents();
    }

    /// The property of what would take the next key.
    QVariant ofFocus(const char *property)
    {
        m_runner.settle();
        QQuickItem *item = m_runner.view().activeFocusItem();
        return item ? item->property(property) : QVariant();
    }

private:
    QmlRunner m_runner;
    bool m_loaded = false;
    int m_presses = 0;
};

} // namespace

/// C-01: A, B and C by keyboard alone.
class tst_CounterKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanCaseGoesThroughAllCountersByKeysAlone()
    {
        SmallKendra kendra({});
        const VisitId id = kendra.arrive(QStringLiteral("passport.ordinary.fresh"));
        for (const QString &counter : kendra.setup.counters)
            QVERIFY(kendra.signIn(counter));
        atA(kendra, id);
        kendra.share();
        atB(kendra, id);
        kendra.share();
        atC(kendra, id);
    }

    void theDrawerIsCountedByKeysAlone()
    {
        SmallKendra kendra({});
        const QString counter = QStringLiteral("A-01");
        QVERIFY(kendra.signIn(counter));
        CounterDesk &desk = *kendra.at(counter).desk;
        Keyboard keys(kendra, counter);
        QVERIFY(keys.loaded());
        keys.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.panel(), CounterDesk::Drawer);
        // Two notes of 500; Return goes on to those of 200, of which there is one.
        keys.press(Qt::Key_2);
        keys.press(Qt::Key_Return);
        keys.press(Qt::Key_1);
        QVERIFY2(desk.drawer()->total().endsWith(QStringLiteral("1,200")), qPrintable(desk.drawer()->total()));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.panel(), CounterDesk::Form);
        QVERIFY(!desk.drawer()->opening());
        keys.press(Qt::Key_D, Qt::ControlModifier);
        keys.press(Qt::Key_2);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.drawer()->difference().isEmpty());
        keys.press(Qt::Key_4, Qt::AltModifier);
        QVERIFY(desk.drawer()->opening());
        QCOMPARE(keys.warnings(), QStringList());
    }

    void thePageOfTheOldPassportTakesWhatIsTyped()
    {
        SmallKendra kendra({});
        const QString counter = QStringLiteral("A-01");
        kendra.arrive(QStringLiteral("passport.ordinary.reissue"));
        QVERIFY(kendra.signIn(counter));
        CounterDesk &desk = *kendra.at(counter).desk;
        Keyboard keys(kendra, counter);
        keys.press(Qt::Key_F2);
        QVERIFY(kendra.until([&] { return desk.moment() == CounterDesk::Called; }));
        keys.press(Qt::Key_F3);
        keys.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(desk.panel(), CounterDesk::Booklet);
        keys.press(Qt::Key_P);
        keys.press(Qt::Key_Less);
        QCOMPARE(keys.ofFocus("text").toString(), QStringLiteral("p<"));
        keys.press(Qt::Key_Escape);
        QCOMPARE(desk.panel(), CounterDesk::Form);
        keys.press(Qt::Key_Tab);
        QVERIFY(keys.ofFocus("activeFocus").toBool());
        QCOMPARE(keys.warnings(), QStringList());
    }

    void whatWasReadIsTakenByOneKeyEach()
    {
        OpenCase a;
        Keyboard keys(a.kendra, QStringLiteral("A-01"));
        QVERIFY(keys.loaded());
        // Somebody types while the scan comes in: the keys stay where they are.
        for (int i = 0; i < 40 && keys.ofFocus("text").toString() != QStringLiteral("RAJKOT"); ++i)
            keys.press(Qt::Key_Tab);
        QCOMPARE(keys.ofFocus("text").toString(), QStringLiteral("RAJKOT"));
        keys.press(Qt::Key_End);
        a.capture().reading()->show(QStringLiteral("DOB_PROOF"),
                                    {{QStringLiteral("birthCertificate"),
                                      90,
                                      {{QStringLiteral("birthDate"), QStringLiteral("1984-10-25"), 90},
                                       {QStringLiteral("place"), QStringLiteral("BHUJ"), 90}}}});
        keys.press(Qt::Key_2);
        QCOMPARE(keys.ofFocus("text").toString(), QStringLiteral("RAJKOT2"));
        keys.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(a.visit().fields.value(QStringLiteral("dateOfBirth")), QStringLiteral("1984-10-25"));
        keys.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(a.visit().fields.value(QStringLiteral("placeOfBirth")), QStringLiteral("BHUJ"));
        QCOMPARE(keys.ofFocus("text").toString(), QStringLiteral("BHUJ"));
        // Closed and opened again by the same key.
        keys.press(Qt::Key_0, Qt::AltModifier);
        QVERIFY(!a.capture().reading()->isOpen());
        keys.press(Qt::Key_0, Qt::AltModifier);
        QVERIFY(a.capture().reading()->isOpen());
        QVERIFY(a.kendra.at(QStringLiteral("A-01")).languages->choose(QStringLiteral("ur")));
        keys.press(Qt::Key_0, Qt::AltModifier);
        QVERIFY(!a.capture().reading()->isOpen());
        QCOMPARE(keys.warnings(), QStringList());
    }

private:
    void atA(SmallKendra &kendra, const VisitId &id)
    {
        CounterDesk &desk = *kendra.at(QStringLiteral("A-01")).desk;
        CaptureSession &capture = *desk.capture();
        Keyboard keys(kendra, QStringLiteral("A-01"));
        QVERIFY(keys.loaded());
        keys.press(Qt::Key_F2);
        QVERIFY(kendra.until([&] { return desk.moment() == CounterDesk::Called; }));
        keys.press(Qt::Key_F3);
        QCOMPARE(desk.moment(), CounterDesk::Serving);
        while (!capture.checklist()->nextDocument().isEmpty()) {
            const QString document = capture.checklist()->nextDocument();
            keys.press(Qt::Key_F4);
            QVERIFY(kendra.until([&] { return capture.checklist()->nextDocument() != document; }));
        }
        keys.press(Qt::Key_F5);
        QVERIFY(kendra.until([&] { return !capture.checklist()->isOpen(Checklist::Photo); }));
        keys.press(Qt::Key_F6);
        QVERIFY(kendra.until([&] { return !capture.checklist()->isOpen(Checklist::Fingerprints); }));
        keys.press(Qt::Key_F7);
        QVERIFY(kendra.until([&] { return !capture.checklist()->isOpen(Checklist::Signature); }));
        keys.press(Qt::Key_F10);
        keys.press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(!capture.fee()->isDue());
        keys.press(Qt::Key_F12);
        QVERIFY(kendra.until([&] { return capture.confirmation()->confirmed(); }));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(kendra.visit(QStringLiteral("A-01"), id).stepId, QStringLiteral("B"));
        QCOMPARE(keys.warnings(), QStringList());
    }

    void atB(SmallKendra &kendra, const VisitId &id)
    {
        CounterDesk &desk = *kendra.at(QStringLiteral("B-01")).desk;
        Keyboard keys(kendra, QStringLiteral("B-01"));
        keys.press(Qt::Key_F2);
        QVERIFY(kendra.until([&] { return desk.moment() == CounterDesk::Called; }));
        keys.press(Qt::Key_F3);
        const int checks = desk.verification()->checks()->count();
        const int before = keys.presses();
        keys.press(Qt::Key_Down);
        QCOMPARE(keys.ofFocus("index").toInt(), 1);
        keys.press(Qt::Key_Up);
        QCOMPARE(keys.ofFocus("index").toInt(), 0);
        const int looks = keys.presses() - before;
        for (int i = 0; i < checks; ++i)
            keys.press(Qt::Key_P, Qt::AltModifier);
        QVERIFY(desk.verification()->canVerify());
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(kendra.visit(QStringLiteral("B-01"), id).stepId, QStringLiteral("C"));
        QVERIFY(keys.presses() - looks - checks <= 12);
        QCOMPARE(keys.warnings(), QStringList());
    }

    void atC(SmallKendra &kendra, const VisitId &id)
    {
        CounterDesk &desk = *kendra.at(QStringLiteral("C-01")).desk;
        Keyboard keys(kendra, QStringLiteral("C-01"));
        keys.press(Qt::Key_F2);
        QVERIFY(kendra.until([&] { return desk.moment() == CounterDesk::Called; }));
        keys.press(Qt::Key_F3);
        keys.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(desk.granting()->decision()->chosen(), 0);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(kendra.until([&] { return desk.letter()->state() == LetterTask::Printed; }));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(kendra.visit(QStringLiteral("C-01"), id).phase, Phase::Closed);
        QVERIFY(keys.presses() <= 6);
        QCOMPARE(keys.warnings(), QStringList());
    }
};

QTEST_MAIN(tst_CounterKeyboard)
#include "tst_CounterKeyboard.moc"
