// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>

#include <QtTest>

using namespace seva;

class tst_DriverSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        DriverSettings s(QJsonObject{{"host", "printer"}, {"port", 9'100}, {"cut", false}});
        QCOMPARE(s.text("host"), QStringLiteral("printer"));
        QCOMPARE(s.number("port", 1, 65'535), 9'100);
        QCOMPARE(s.flag("cut", true), false);
        QCOMPARE(s.text("queue", QStringLiteral("none")), QStringLiteral("none"));
        QCOMPARE(s.choice("width", {QStringLiteral("80"), QStringLiteral("58")}), QStringLiteral("80"));
        QVERIFY(s.finish().ok());
    }

    void tellsThePlaceOfTheFirstMistake_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QJsonObject &settings, const char *place) {
            QTest::newRow(name) << settings << QString::fromLatin1(place);
        };
        row("missing", {}, "/here/host:");
        row("not a text", {{"host", 4}}, "/here/host:");
        row("empty", {{"host", ""}}, "/here/host:");
        row("too long", {{"host", QString(1'025, u'x')}}, "/here/host:");
        row("number too big", {{"host", "h"}, {"port", 65'536}}, "/here/port:");
        row("half a number", {{"host", "h"}, {"port", 1.5}}, "/here/port:");
        row("number as text", {{"host", "h"}, {"port", "1"}}, "/here/port:");
        row("unknown choice", {{"host", "h"}, {"width", "57"}}, "/here/width:");
        row("flag as number", {{"host", "h"}, {"cut", 1}}, "/here/cut:");
        row("texts as text", {{"host", "h"}, {"list", "a"}}, "/here/list:");
        row("texts with a number", {{"host", "h"}, {"list", QJsonArray{1}}}, "/here/list:");
        row("never asked for", {{"host", "h"}, {"hots", "h"}}, "/here/hots:");
    }
    void tellsThePlaceOfTheFirstMistake()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QString, place);
        DriverSettings s(settings, QStringLiteral("/here"));
        (void)s.text("host");
        (void)s.number("port", 1, 65'535, 9'100);
        (void)s.choice("width", {QStringLiteral("80"), QStringLiteral("58")});
        (void)s.flag("cut", true);
        (void)s.texts("list");
        const auto read = s.finish();
        QVERIFY(!read.ok());
        QCOMPARE(read.fault().code, QStringLiteral("devices.settings-wrong"));
        QVERIFY2(read.fault().subject.startsWith(place), qPrintable(read.fault().subject));
    }

    void worksElsewhereAndAnswersHere()
    {
        DriverThread thread(QStringLiteral("probe"), this);
        QThread *worked = nullptr;
        QThread *answered = nullptr;
        thread.run([](const std::stop_token &) { return QThread::currentThread(); },
                   [&](QThread *where) {
                       worked = where;
                       answered = QThread::currentThread();
                   });
        QTRY_VERIFY(answered);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != answered);
    }

    void keepsTheOrder()
    {
        DriverThread thread(QStringLiteral("probe"), this);
        QList<int> order;
        constexpr int calls = 50;
        for (int i = 0; i < calls; ++i)
            thread.run([i](const std::stop_token &) { return i; }, [&](int which) { order.append(which); });
        QTRY_COMPARE(order.size(), calls);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void aCallThatHangsIsLeftBehind()
    {
        QSemaphore inside;
        const auto forever = std::make_shared<QSemaphore>();
        {
            DriverThread thread(QStringLiteral("probe"), this, std::chrono::milliseconds(50));
            thread.run(
                [&inside, forever](const std::stop_token &) {
                    inside.release();
                    forever->acquire();
                    return true;
                },
                [](bool) { QFAIL("answered"); });
            QVERIFY(inside.tryAcquire(1, 5'000));
            QTest::ignoreMessage(QtWarningMsg, "The driver thread probe hangs in a call and is left behind");
        }
        forever->release(); // lets it end, in its own time
    }

    void stoppedWorkIsNotAnswered()
    {
        DriverThread thread(QStringLiteral("probe"), this);
        std::atomic<bool> begun = false;
        bool first = false;
        bool waiting = false;
        bool later = false;
        thread.run(
            [&](const std::stop_token &stop) {
                begun = true;
                while (!stop.stop_requested())
                    QThread::yieldCurrentThread();
                return 0;
            },
            [&](int) { first = true; });
        thread.run([](const std::stop_token &) { return 0; }, [&](int) { waiting = true; });
        QTRY_VERIFY(begun);
        thread.stop();
        thread.run([](const std::stop_token &) { return 0; }, [&](int) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!first);
        QVERIFY(!waiting);
    }
};

QTEST_GUILESS_MAIN(tst_DriverSupport)
#include "tst_DriverSupport.moc"
