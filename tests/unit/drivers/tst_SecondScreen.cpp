// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBench.h"

#include <seva/drivers/SecondScreen.h>

#include <QGuiApplication>
#include <QImage>
#include <QScreen>
#include <QWindow>

using namespace seva;
using namespace seva::test;

namespace {

Picture page(const QString &language, QSize size = {600, 300}, QColor colour = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    image.setText(QStringLiteral("Language"), language);
    Picture picture{{}, QStringLiteral("image/png"), size.width(), size.height(), 0};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

struct Counter
{
    Counter()
    {
        auto made = makeSecondScreen({}, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        screen = std::move(*made);
        endings = std::make_unique<Endings>(*screen);
        endings->alsoEndsBy(screen.get(), &ApplicantScreen::answered);
        answers = std::make_unique<QSignalSpy>(screen.get(), &ApplicantScreen::answered);
        window = QGuiApplication::topLevelWindows().value(0);
        if (window->screen() == QGuiApplication::primaryScreen() || window->size() != QSize(1280, 800))
            qFatal("not on the second screen");
        if (!QTest::qWaitForWindowExposed(window))
            qFatal("no window");
    }
    RequestId ask(const QString &language)
    {
        ScreenRequest request;
        request.page = page(language);
        request.digest = "digest";
        request.context.deadline = milliseconds(8'000);
        shownAt.start();
        return screen->ask(request);
    }
    QImage seen() const { return window->screen()->grabWindow(window->winId()).toImage(); }
    /// The middle of the left or the right half of the band under the page.
    QPoint answerPlace(bool right) const
    {
        const int y = (screen->height() + window->height()) / 2;
        return {window->width() * (right ? 3 : 1) / 4, y};
    }
    void touch(bool right) const { QTest::mouseClick(window, Qt::LeftButton, {}, answerPlace(right)); }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return shownAt.hasExpired(350); });
    }
    ScreenChoice choice() const { return answers->last()[1].value<ScreenAnswer>().choice; }

    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<ApplicantScreen> screen;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> answers;
    QWindow *window = nullptr;
    QElapsedTimer shownAt;
};

} // namespace

class tst_SecondScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchesAnswer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("right");
        QTest::addColumn<ScreenChoice>("choice");
        for (const char *language : {"en", "hi", "gu", "pa"}) {
            QTest::addRow("%s yes", language) << QString::fromLatin1(language) << true << ScreenChoice::Confirmed;
            QTest::addRow("%s no", language) << QString::fromLatin1(language) << false << ScreenChoice::Disputed;
        }
        QTest::newRow("Urdu yes") << QStringLiteral("ur") << false << ScreenChoice::Confirmed;
        QTest::newRow("Urdu no") << QStringLiteral("ur") << true << ScreenChoice::Disputed;
    }
    void touchesAnswer()
    {
        QFETCH(QString, language);
        QFETCH(bool, right);
        QFETCH(ScreenChoice, choice);
        Counter counter;
        const RequestId request = counter.ask(language);
        QVERIFY(counter.settled());
        counter.touch(right);
        QCOMPARE(counter.endings->of(request), QStringLiteral("done"));
        QCOMPARE(counter.choice(), choice);
        QCOMPARE(counter.answers->last()[1].value<ScreenAnswer>().digest, QByteArray("digest"));
    }

    void aTouchMeantForThePageBeforeAnswersNothing()
    {
        Counter counter;
        const RequestId request = counter.ask(QStringLiteral("en"));
        counter.touch(true);
        QVERIFY(counter.settled());
        QCOMPARE(counter.answers->size(), 0);
        counter.touch(true);
        QCOMPARE(counter.endings->of(request), QStringLiteral("done"));
        counter.touch(true);
        QCOMPARE(counter.answers->size(), 1);
    }

    void buttonsAreLargeAndSayItInTheLanguageOfThePage()
    {
        Counter counter;
        QVERIFY(counter.window->height() - counter.screen->height() >= counter.window->height() / 5);
        const double mm = (counter.window->height() - counter.screen->height())
                          / counter.window->screen()->physicalDotsPerInch() * 25.4;
        QVERIFY2(mm >= 20, qPrintable(QString::number(mm)));
        QList<QImage> bands;
        for (const char *language : {"en", "hi", "gu", "pa", "ur"}) {
            const RequestId request = counter.ask(QLatin1String(language));
            QTRY_COMPARE(counter.seen().pixelColor(counter.window->width() / 2, 5), QColor(Qt::red));
            const QRect band(0, counter.screen->height(), counter.window->width(),
                             counter.window->height() - counter.screen->height());
            const QImage seen = counter.seen().copy(band);
            QVERIFY(!bands.contains(seen));
            bands.append(seen);
            counter.screen->cancel(request);
            QTRY_COMPARE(counter.seen().pixelColor(counter.window->width() / 2, 5), QColor(Qt::white));
        }
    }

    void nothingStaysAfterwards()
    {
        Counter counter;
        const auto blank = [&] {
            return counter.seen().pixelColor(counter.window->width() / 2, 5) == QColor(Qt::white);
        };
        QVERIFY(counter.screen->show(page({})));
        QTRY_VERIFY(!blank());
        counter.touch(true);
        QCOMPARE(counter.answers->size(), 0);
        counter.screen->clear();
        QTRY_VERIFY(blank());
        const RequestId request = counter.ask(QStringLiteral("en"));
        QTRY_VERIFY(!blank());
        QVERIFY(!counter.screen->show(page({})));
        counter.screen->clear();
        QCOMPARE(counter.endings->of(request), QStringLiteral("cancelled"));
        QTRY_VERIFY(blank());
    }

    void whatIsNoPageIsRefused()
    {
        Counter counter;
        QVERIFY(!counter.screen->show({"no picture", QStringLiteral("image/png"), 5, 5, 0}));
        QCOMPARE(counter.endings->of(counter.screen->ask({})), QStringLiteral("devices.request-refused"));
        QCOMPARE(counter.endings->of(counter.screen->selfCheck()), QStringLiteral("checked"));
        QCOMPARE(counter.screen->status().state, DeviceState::Ready);
    }

    void withoutASecondScreenItIsAbsent()
    {
        SystemClock clock;
        QtAlarms alarms;
        const auto screen = makeSecondScreen({{"screen", "HDMI-9"}}, clock, alarms);
        QVERIFY(screen.ok());
        QCOMPARE((*screen)->status().state, DeviceState::Absent);
        QVERIFY(!(*screen)->show(page({})));
        QCOMPARE((*screen)->width(), 0);
    }
};

int main(int argc, char **argv)
{
    // A machine with two screens, without any.
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    const QByteArray text = R"({"screens": [
        {"name": "own", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "second", "x": 1280, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}]})";
    if (!screens.open(QIODevice::WriteOnly) || screens.write(text) != text.size())
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QGuiApplication application(argc, argv);
    tst_SecondScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SecondScreen.moc"
