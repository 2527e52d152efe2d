// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Kit.h"

#include <seva/test/QmlRunner.h>

#include <QColor>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cmath>

using namespace seva::test;

namespace {

constexpr QSize Screen(900, 700);
const QStringList Languages = {QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("gu"), QStringLiteral("pa"),
                               QStringLiteral("ur")};
constexpr int SchemeCount = 3;
constexpr int HighContrast = 2;

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// WCAG 2.1, 1.4.3.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QString words(const QString &language)
{
    if (language == QLatin1String("hi"))
        return QStringLiteral("कृपया मूल दस्तावेज़ दिखाएँ");
    if (language == QLatin1String("gu"))
        return QStringLiteral("કૃપા કરીને મૂળ દસ્તાવેજ બતાવો");
    if (language == QLatin1String("pa"))
        return QStringLiteral("ਕਿਰਪਾ ਕਰਕੇ ਅਸਲ ਦਸਤਾਵੇਜ਼ ਦਿਖਾਓ");
    if (language == QLatin1String("ur"))
        return QStringLiteral("براہ کرم اصل دستاویز دکھائیں");
    return QStringLiteral("Please show the original document");
}

// Texts below `item` that are cut: shortened, higher than their place, or outside of the control.
QStringList cutTexts(QQuickItem *control)
{
    QStringList cut;
    const QRectF bounds(0, 0, control->width() + 1, control->height() + 1);
    for (QQuickItem *item : control->findChildren<QQuickItem *>()) {
        if (!item->inherits("QQuickText") || !item->isVisible() || item->property("text").toString().isEmpty())
            continue;
        const QRectF box = item->mapRectToItem(control, QRectF(0, 0, item->width(), item->height()));
        const bool squeezed = item->property("contentHeight").toReal() > item->height() + 1;
        if (item->property("truncated").toBool() || squeezed || !bounds.contains(box))
            cut << item->property("text").toString();
    }
    return cut;
}

} // namespace

class tst_KitLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsSilentInEachThemeAndLanguage_data() { controls(); }
    void everyControlIsSilentInEachThemeAndLanguage();
    void longWordsMakeAControlHigherAndCutNothing_data() { controls(); }
    void longWordsMakeAControlHigherAndCutNothing();
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void eachLanguageHasItsFont();
    void urduLettersJoinWithoutFallingOnOneAnother();
    void urduIsMirroredAndNumbersAreNot();
    void aWindowHasTheSizeAndDirectionOfItsUse();
    void aTouchTargetOfTheKioskIsTwentyMillimetres();
    void displayTokensAreReadableAtTheFarthestSeat();

private:
    static void controls();
};

void tst_KitLooks::controls()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < kit().size(); ++i)
        QTest::newRow(kit()[i].name) << i;
}

void tst_KitLooks::everyControlIsSilentInEachThemeAndLanguage()
{
    QFETCH(int, index);
    QmlRunner runner;
    QObject *theme = runner.theme();
    QVERIFY(theme);
    QVERIFY(runner.loadText(pageOf(kit()[index], words(QStringLiteral("en")).toUtf8(), 400), Screen));
    for (int form = 0; form < 3; ++form) {
        theme->setProperty("form", form);
        for (int scheme = 0; scheme < SchemeCount; ++scheme) {
            for (const QString &language : Languages) {
                theme->setProperty("scheme", scheme);
                theme->setProperty("language", language);
                runner.settle();
                QVERIFY2(runner.silent(), qPrintable(runner.warnings().join(u'\n')));
                QVERIFY(runner.find(QStringLiteral("it"))->height() > 0);
            }
        }
    }
}

void tst_KitLooks::longWordsMakeAControlHigherAndCutNothing()
{
    QFETCH(int, index);
    const Control &control = kit()[index];
    if (!QByteArray(control.words).contains("%1"))
        return;
    for (const QString &language : Languages) {
        QmlRunner runner;
        runner.theme()->setProperty("language", language);
        const QByteArray once = words(language).toUtf8();
        // Tamil and Malayalam need 60 % more; three times as much must wrap for certain.
        const QByteArray thrice = once + ' ' + once + ' ' + once;
        QVERIFY(runner.loadText(pageOf(control, once, 260), Screen));
        const qreal before = runner.find(QStringLiteral("it"))->implicitHeight();
        QVERIFY(runner.loadText(pageOf(control, thrice, 260), Screen));
        QQuickItem *it = runner.find(QStringLiteral("it"));
        QVERIFY2(it->implicitHeight() >= before, qPrintable(language));
        if (control.press == Press::Button)
            QVERIFY2(it->implicitHeight() > before, qPrintable(language));
        const QStringList cut = cutTexts(it);
        QVERIFY2(cut.isEmpty(), qPrintable(language + QLatin1String(": ") + cut.join(u'|')));
    }
}

void tst_KitLooks::textStandsOutFromItsGround_data()
{
    QTest::addColumn<QByteArray>("ink");
    QTest::addColumn<QByteArray>("ground");
    QTest::addColumn<double>("least");
    const QList<QByteArray> texts = {"ink", "muted", "primary", "success", "warning", "danger"};
    for (const QByteArray &ground : {QByteArray("paper"), QByteArray("surface"), QByteArray("chosen")}) {
        for (const QByteArray &text : texts)
            QTest::newRow(text + " on " + ground) << text << ground << 4.5;
        QTest::newRow("line on " + ground) << QByteArray("line") << ground << 3.0;
        QTest::newRow("focusRing on " + ground) << QByteArray("focusRing") << ground << 3.0;
    }
    const QList<std::pair<QByteArray, QByteArray>> pairs = {{"inkOnPrimary", "primary"},
                                                            {"inkOnPrimary", "primaryPressed"},
                                                            {"inkOnDanger", "danger"},
                                                            {"inkOnDanger", "dangerPressed"},
                                                            {"okInk", "okGround"},
                                                            {"infoInk", "infoGround"},
                                                            {"warnInk", "warnGround"},
                                                            {"dangerInk", "dangerGround"},
                                                            {"ink", "warnGround"},
                                                            {"inkOnStage", "stageA"},
                                                            {"inkOnStage", "stageB"},
                                                            {"inkOnStage", "stageC"},
                                                            {"inkOnStage", "stageOther"},
                                                            {"displayInk", "displayGround"},
                                                            {"displayMuted", "displayGround"},
                                                            {"inkOnCalled", "displayCalled"}};
    for (const auto &[ink, ground] : pairs)
        QTest::newRow(ink + " on " + ground) << ink << ground << 4.5;
}

void tst_KitLooks::textStandsOutFromItsGround()
{
    QFETCH(QByteArray, ink);
    QFETCH(QByteArray, ground);
    QFETCH(double, least);
    QmlRunner runner;
    QObject *theme = runner.theme();
    for (int scheme = 0; scheme < SchemeCount; ++scheme) {
        theme->setProperty("scheme", scheme);
        const double wanted = scheme == HighContrast ? 7.0 : least;
        const double got = contrast(theme->property(ink).value<QColor>(), theme->property(ground).value<QColor>());
        QVERIFY2(got >= wanted, qPrintable(QStringLiteral("scheme %1: %2").arg(scheme).arg(got)));
    }
}

void tst_KitLooks::eachLanguageHasItsFont()
{
    QmlRunner runner;
    QStringList families;
    for (const QString &language : Languages) {
        runner.theme()->setProperty("language", language);
        const QString family = runner.theme()->property("family").toString();
        QCOMPARE(QFontInfo(QFont(family)).family(), family);
        families << family;
    }
    families.removeDuplicates();
    QCOMPARE(families.size(), Languages.size());
}

void tst_KitLooks::urduLettersJoinWithoutFallingOnOneAnother()
{
    QmlRunner runner;
    runner.theme()->setProperty("language", QStringLiteral("ur"));
    QFont font(runner.theme()->property("family").toString());
    font.setPixelSize(100);
    // Alef, sad, lam side by side: 117 of 60 pixels in HarfBuzz; 53 where wrong anchors pile them up.
    QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("اصل")) > 180);
}

void tst_KitLooks::urduIsMirroredAndNumbersAreNot()
{
    QmlRunner runner;
    runner.theme()->setProperty("language", QStringLiteral("ur"));
    QVERIFY(runner.loadText(pageOf({"Keypad", ""}, "", 400), Screen));
    QHash<QString, qreal> left;
    for (QQuickItem *key : runner.find(QStringLiteral("it"))->childItems())
        left.insert(key->property("text").toString(), key->x());
    QVERIFY(left.value(QStringLiteral("1")) < left.value(QStringLiteral("3")));

    QVERIFY(runner.loadText("import QtQuick\nimport QtQuick.Layouts\nimport Seva.Ui\nRectangle { "
                            "LayoutMirroring.enabled: Theme.rightToLeft; LayoutMirroring.childrenInherit: true\n"
                            "RowLayout { width: 400\n PlainLabel { objectName: 'first'; text: 'N 047'; latin: true }\n"
                            "PlainLabel { objectName: 'second'; text: '12:04'; latin: true } } }",
                            Screen));
    QVERIFY(runner.find(QStringLiteral("first"))->x() > runner.find(QStringLiteral("second"))->x());
}

void tst_KitLooks::aWindowHasTheSizeAndDirectionOfItsUse()
{
    const QList<QSize> sizes = {{1080, 1920}, {1366, 768}, {1920, 1080}};
    for (int form = 0; form < sizes.size(); ++form) {
        QmlRunner runner;
        runner.theme()->setProperty("form", form);
        runner.theme()->setProperty("language", QStringLiteral("ur"));
        QQmlComponent component(&runner.engine());
        component.setData("import QtQuick\nimport Seva.Ui\nAppWindow { Row { width: parent.width\n"
                          "Item { objectName: 'first'; width: 10; height: 10 } } }",
                          QUrl());
        const std::unique_ptr<QObject> made(component.create());
        auto *window = qobject_cast<QQuickWindow *>(made.get());
        QVERIFY2(window, qPrintable(component.errorString()));
        QCOMPARE(window->size(), sizes[form]);
        QTRY_COMPARE(window->findChild<QQuickItem *>(QStringLiteral("first"))->x(), sizes[form].width() - 10.0);
    }
}

void tst_KitLooks::aTouchTargetOfTheKioskIsTwentyMillimetres()
{
    QmlRunner runner;
    QObject *theme = runner.theme();
    theme->setProperty("form", 0);
    for (const double dotsPerMm : {3.2, 4.0, 7.5}) {
        theme->setProperty("dotsPerMm", dotsPerMm);
        QVERIFY(theme->property("target").toInt() >= 20 * dotsPerMm);
    }
}

void tst_KitLooks::displayTokensAreReadableAtTheFarthestSeat()
{
    QmlRunner runner;
    QObject *theme = runner.theme();
    theme->setProperty("dotsPerMm", 1.0);
    int pixels = 0;
    QVERIFY(QMetaObject::invokeMethod(theme, "pixelsAt", Q_RETURN_ARG(int, pixels), Q_ARG(double, 10.0)));
    QFont font(theme->property("latinFamily").toString());
    font.setPixelSize(pixels);
    // Rule D-01: 122 mm at 10 m.
    QVERIFY(QFontMetricsF(font).capHeight() >= 121.5);
}

QTEST_MAIN(tst_KitLooks)
#include "tst_KitLooks.moc"
