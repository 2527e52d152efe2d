// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Redacted.h>
#include <seva/base/Result.h>

#include <QTest>

#include <memory>

using namespace seva;

class tst_Result : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsValue();
    void holdsItsFault();
    void movesWhatCannotBeCopied();
    void anActSucceedsOrNamesItsFault();
    void aRedactedValuePrintsItsLengthOnly();
};

void tst_Result::holdsItsValue()
{
    Result<QString> result = QStringLiteral("N047");
    QVERIFY(result.ok());
    QVERIFY(bool(result));
    QCOMPARE(*result, QStringLiteral("N047"));
    QCOMPARE(result->size(), qsizetype(4));
    *result = QStringLiteral("N048");
    QCOMPARE(result.value(), QStringLiteral("N048"));
}

void tst_Result::holdsItsFault()
{
    const Result<int> result = fault("test.code", QStringLiteral("N047"));
    QVERIFY(!result.ok());
    QVERIFY(!bool(result));
    QCOMPARE(result.fault().code, QStringLiteral("test.code"));
    QCOMPARE(result.fault().subject, QStringLiteral("N047"));
    QCOMPARE(result.fault(), fault("test.code", QStringLiteral("N047")));
    QVERIFY(!(result.fault() == fault("test.code")));
}

void tst_Result::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 7);
}

void tst_Result::anActSucceedsOrNamesItsFault()
{
    const Result<void> done;
    QVERIFY(done.ok());
    const Result<void> refused = fault("test.refused");
    QVERIFY(!refused.ok());
    QCOMPARE(refused.fault().code, QStringLiteral("test.refused"));
}

void tst_Result::aRedactedValuePrintsItsLengthOnly()
{
    QString out;
    QDebug(&out) << Redacted{QStringLiteral("ASHA PATEL")};
    QVERIFY(out.contains("10 redacted"));
    QVERIFY(!out.contains("ASHA"));
}

QTEST_APPLESS_MAIN(tst_Result)
#include "tst_Result.moc"
