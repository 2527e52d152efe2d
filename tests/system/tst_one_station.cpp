// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/Programs.h>

#include <QTemporaryDir>
#include <QTest>

using namespace seva::test;

namespace {

/// Starts a station without a window and waits until it answers.
std::unique_ptr<Running> awake(const QString &program, const QStringList &options)
{
    auto station = std::make_unique<Running>(program, options);
    station->say(R"({"read": "link.waitingEvents"})");
    return station->awaitLine("\"ok\"").isEmpty() ? nullptr : std::move(station);
}

} // namespace

/// One process = one station = one journal, also where two people start the same program.
class TestOneStation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartIsRefusedNamingTheFirst();
};

void TestOneStation::aSecondStartIsRefusedNamingTheFirst()
{
    const QString id = QStringLiteral("KIOSK-01"), program = QStringLiteral("seva-kiosk");
    const QTemporaryDir folder;
    const QString data = folder.filePath(id);
    TestHub hub(folder.filePath(QStringLiteral("hub")));
    QVERIFY(hub.start());
    const QStringList options{QStringLiteral("--data"),       data,
                              QStringLiteral("--station"),    id,
                              QStringLiteral("--hub"),        hub.url(),
                              QStringLiteral("--enrol-code"), hub.codeOf(id),
                              QStringLiteral("--services"),   servicesFolder(),
                              QStringLiteral("--output"),     folder.filePath(QStringLiteral("output")),
                              QStringLiteral("--autopilot"),  QStringLiteral("-"),
                              QStringLiteral("--headless")};
    std::unique_ptr<Running> first = awake(program, options);
    QVERIFY(first);
    const QByteArray holder = "KIOSK-01 (process " + QByteArray::number(first->pid()) + ')';

    const Ended second = runProgram(program, options);
    QVERIFY(second.exit > 0);
    QVERIFY2(second.err.contains("journal.held " + holder), second.err.constData());

    const QStringList verify{QStringLiteral("journal"), QStringLiteral("verify"), QStringLiteral("--data"), data};
    const Ended checked = runProgram(QStringLiteral("sevactl"), verify);
    QCOMPARE(checked.exit, 2);
    QCOMPARE(checked.json().value(QStringLiteral("subject")).toString(), QString::fromLatin1(holder));

    // However the first ends, the lock ends with it and the folder is in order.
    first.reset();
    QCOMPARE(runProgram(QStringLiteral("sevactl"), verify).exit, 0);
    QVERIFY(awake(program, options));
    QVERIFY(hub.stop());
}

QTEST_GUILESS_MAIN(TestOneStation)
#include "tst_one_station.moc"
