// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QRegularExpression>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

/// Remembers how it was asked; sees no finger at all.
class AskedScanner : public FingerprintScanner
{
public:
    AskedScanner(Clock &clock, Alarms &alarms)
        : FingerprintScanner(DeviceKind::FingerprintScanner, QStringLiteral("asked"), clock, alarms)
    {
        setState(DeviceState::Ready);
    }
    RequestId capture(const FingerRequest &request) override
    {
        transactions.append(request.transaction);
        return beginExclusive(request.context, [this, request](RequestId id) {
            later(id, milliseconds(1), [this, id, request] {
                SlapCapture seen;
                for (const FingerPosition position : expectedFingers(request)) {
                    FingerCapture unseen;
                    unseen.position = position;
                    seen.fingers.append(unseen);
                }
                if (conclude(id))
                    Q_EMIT captured(id, seen);
            });
        });
    }
    QStringList transactions;

protected:
    void abandon(RequestId) override {}
    void check(RequestId request) override { checked(request); }
};

} // namespace

/// Counter A takes a ten-print of three slaps.
class tst_FingerTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A scanner that signs holds its captures together by it (MOSIP SBI), and a replayed one is found out.
    void theSlapsOfATenPrintBelongTogether()
    {
        OpenCase at;
        CounterPost &post = *at.kendra.at(QStringLiteral("A-01")).post;
        const auto simulated =
            std::exchange(post.devices.fingers, std::make_unique<AskedScanner>(at.kendra.clock, *at.kendra.alarms));
        auto &scanner = static_cast<AskedScanner &>(*post.devices.fingers);
        MessageLine messages;
        CaseContext context(post, messages);
        FingerTask task(context);
        context.open(at.id);
        for (const int slaps : {3, 6}) {
            task.take();
            QVERIFY(at.kendra.until([&] { return !task.busy(); }));
            QCOMPARE(scanner.transactions.size(), slaps);
        }
        const QStringList asked = scanner.transactions;
        QCOMPARE(QSet<QString>(asked.begin(), asked.end()).size(), 2);
        QCOMPARE(asked[0], asked[2]);
        QVERIFY(asked[0] != asked[3]);
        QVERIFY(QRegularExpression(QStringLiteral("^[A-Za-z0-9-]{4,50}$")).match(asked[0]).hasMatch());
    }

    /// The list beside a finger shows it, also when the page is made anew.
    void theReasonOfAnExceptionStandsBesideItsFinger()
    {
        OpenCase at;
        FingerTask &task = *at.capture().fingers();
        task.except(4, QStringLiteral("BANDAGED"));
        const auto reason = [&task](int finger) {
            return task.fingers().at(finger - 1).toMap().value(QStringLiteral("exception")).toString();
        };
        QCOMPARE(reason(4), QStringLiteral("BANDAGED"));
        QCOMPARE(reason(3), QString());
        task.except(4, {});
        QCOMPARE(reason(4), QString());
    }
};

QTEST_MAIN(tst_FingerTask)
#include "tst_FingerTask.moc"
