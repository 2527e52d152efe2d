// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/journal/Reference.h>

#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kDefinitions = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");

std::shared_ptr<const Reference> edition()
{
    const auto read = loadReference(kDefinitions, kDefinitions);
    if (!read.ok())
        qFatal("%s", qPrintable(read.fault().subject));
    return *read;
}

} // namespace

/// New definitions at a counter that works.
class TestNewDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOpenCaseKeepsWhatItBeganWith()
    {
        OpenCase a;
        VisitRegister &visits = a.kendra.at(QStringLiteral("A-01")).runtime->visits();
        const auto before = visits.place().catalogue;
        const auto next = edition();
        const QSignalSpy changed(&visits, &VisitRegister::definitionsChanged);
        visits.offer(next);
        a.capture().fee()->collect(FeeTask::Cash);
        QCOMPARE(visits.place().catalogue, before);
        QCOMPARE(changed.count(), 0);
        a.desk().park("COPIES");
        QCOMPARE(visits.place().catalogue, next->catalogue);
        QCOMPARE(visits.place().calendars, next->calendars);
        QVERIFY(visits.place().calendar);
        QCOMPARE(changed.count(), 1);
        // The case that is taken up again goes on by the new ones, and keeps those.
        a.desk().resume(a.id);
        visits.offer(edition());
        QCOMPARE(visits.place().catalogue, next->catalogue);
        QCOMPARE(a.visit().payments.size(), 1);
    }

    void anIdleCounterHasThemAtOnce()
    {
        OpenCase a;
        a.desk().park("COPIES");
        VisitRegister &visits = a.kendra.at(QStringLiteral("A-01")).runtime->visits();
        const auto next = edition();
        visits.offer(next);
        QCOMPARE(visits.place().catalogue, next->catalogue);
        QVERIFY(!a.desk().stageName().isEmpty());
    }
};

QTEST_MAIN(TestNewDefinitions)
#include "tst_NewDefinitions.moc"
