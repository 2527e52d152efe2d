// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBench.h"

#include <seva/drivers/CardTerminal.h>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kPaise = 250'000;

struct Desk
{
    explicit Desk(const QByteArray &scene) : instrument(scene) { open(instrument.port("card")); }

    void open(int port)
    {
        auto made = makeCardTerminal({{QStringLiteral("address"), QStringLiteral("127.0.0.1")},
                                      {QStringLiteral("port"), port},
                                      {QStringLiteral("probeMs"), 500}},
                                     clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        terminal = std::move(*made);
        endings = std::make_unique<Endings>(*terminal);
        endings->alsoEndsBy(terminal.get(), &FeeTerminal::approved);
        approvals = std::make_unique<QSignalSpy>(terminal.get(), &FeeTerminal::approved);
    }

    QString charge(const QString &reference, int deadline = 5'000)
    {
        FeeRequest request;
        request.context.deadline = milliseconds(deadline);
        request.amount = rupees(kPaise);
        request.reference = reference;
        return endings->of(terminal->charge(request));
    }
    QString lookUp(const QString &reference)
    {
        return endings->of(terminal->lookUp(reference, {milliseconds(5'000), {}}));
    }
    FeeApproval approval(int index) const { return approvals->at(index)[1].value<FeeApproval>(); }

    VirtualTerminal instrument;
    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<FeeTerminal> terminal;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> approvals;
};

QByteArray scene(const QByteArray &steps, const QByteArray &more = {})
{
    return R"({"scene":"test","card":{"steps":[)" + steps + "]" + more + "}}";
}

} // namespace

class tst_CardTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApprovalHasItsCodesAndNothingElse()
    {
        Desk desk(scene(R"({"progress": 3, "delayMs": 20})"));
        QTRY_COMPARE(desk.terminal->status().state, DeviceState::Ready);
        QCOMPARE(desk.terminal->status().detail, QStringLiteral("virtual terminal"));
        QCOMPARE(desk.charge(QStringLiteral("F-1")), QStringLiteral("done"));
        const FeeApproval approval = desk.approval(0);
        QCOMPARE(approval.amount, rupees(kPaise));
        QCOMPARE(approval.reference, QStringLiteral("F-1"));
        QCOMPARE(approval.approvalCode, QStringLiteral("A00001"));
        QCOMPARE(approval.rrn, QStringLiteral("VT0000000001"));
        QCOMPARE(approval.lastFour, QStringLiteral("4242"));
        QCOMPARE(desk.lookUp(QStringLiteral("F-1")), QStringLiteral("done"));
        QCOMPARE(desk.approval(1).rrn, approval.rrn);
        QCOMPARE(desk.lookUp(QStringLiteral("F-2")), QStringLiteral("devices.payment-declined"));
    }

    /// What the terminal does wrong → how the charge ends → what a look-up then says. Nothing is charged twice, nothing
    /// unclear is called declined.
    void flawsAreToldForWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("charged");
        QTest::addColumn<QString>("lookedUp");
        const QString done = QStringLiteral("done");
        const QString unknown = QStringLiteral("devices.payment-unknown");
        const QString declined = QStringLiteral("devices.payment-declined");
        const auto row = [](const QByteArray &step, const QString &charged, const QString &lookedUp) {
            QTest::newRow(step.constData()) << step << charged << lookedUp;
        };
        row(R"({"answer": "declined"})", declined, declined);
        row(R"({"answer": "pending"})", unknown, unknown);
        row(R"({"answer": "maybe"})", unknown, unknown);
        row(R"({"flaw": "closeBefore"})", unknown, declined);
        row(R"({"flaw": "closeAfter"})", unknown, done);
        row(R"({"flaw": "silent"})", QStringLiteral("devices.deadline-passed"), done);
        row(R"({"flaw": "half"})", unknown, done);
        row(R"({"flaw": "badCheck"})", unknown, done);
        row(R"({"flaw": "garbage"})", unknown, done);
        row(R"({"flaw": "notAscii"})", unknown, done);
        row(R"({"flaw": "endless"})", unknown, done);
        row(R"({"flaw": "progressForever"})", unknown, done);
        row(R"({"flaw": "twice"})", done, done);
        row(R"({"flaw": "staleFirst"})", done, done);
        row(R"({"flaw": "otherReference"})", unknown, done);
        row(R"({"plant": {"amount": "100"}})", unknown, done);
        row(R"({"plant": {"amount": "-250000"}})", unknown, done);
        row(R"({"plant": {"amount": "99999999999999999999"}})", unknown, done);
        row(R"({"plant": {"cur": "USD"}})", unknown, done);
        row(R"({"plant": {"approval": ""}})", unknown, done);
        row(R"({"plant": {"rrn": "12"}})", unknown, done);
        row(R"({"plant": {"tail": "12a4"}})", unknown, done);
        row(R"({"plant": {"v": "2"}})", unknown, done);
    }
    void flawsAreToldForWhatTheyAre()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, charged);
        QFETCH(QString, lookedUp);
        Desk desk(scene(step));
        constexpr int deadline = 1'500;
        QCOMPARE(desk.charge(QStringLiteral("F-1"), deadline), charged);
        QCOMPARE(desk.lookUp(QStringLiteral("F-1")), lookedUp);
        if (lookedUp == QStringLiteral("done"))
            QCOMPARE(desk.approval(int(desk.approvals->size()) - 1).amount, rupees(kPaise));
    }

    /// Wherever the terminal says a card number: no text that leaves the driver holds it, and the status tells which
    /// field.
    void noCardNumberLeavesTheDriver_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("told");
        const QString done = QStringLiteral("done");
        const QString unknown = QStringLiteral("devices.payment-unknown");
        const auto row = [](const QByteArray &step, const QString &ending, const QString &told) {
            QTest::newRow(step.constData()) << step << ending << told;
        };
        row(R"({"plant": {"text": "CARD 4111 1111 1111 1111"}})", done, QStringLiteral("text"));
        row(R"({"plant": {"pan": "4111111111111111"}})", done, QStringLiteral("pan"));
        row(R"({"plant": {"track": ";4111111111111111=2912101?"}})", done, QStringLiteral("track"));
        row(R"({"plant": {"approval": "411111", "rrn": "111111111100"}})", done, QStringLiteral("approval+rrn"));
        row(R"({"plant": {"rrn": "411111111111", "tail": "1111"}})", done, QStringLiteral("rrn+tail"));
        for (const char *field : {"rrn", "approval", "tail", "amount", "cur", "state", "op", "v"})
            row(R"({"plant": {")" + QByteArray(field) + R"(": "4111111111111111"}})", unknown, QString());
        row(R"({"plant": {"ref": "4111111111111111"}})", unknown, QString());
        row(R"({"plant": {"4111111111111111": "x"}})", unknown, QString());
        row(R"({"before": "4111111111111111", "after": "4111111111111111"})", done, QString());
    }
    void noCardNumberLeavesTheDriver()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, ending);
        QFETCH(QString, told);
        static QStringList logged;
        logged.clear();
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &line) { logged.append(line); });
        Desk desk(scene(step, R"(, "tail": "1111")"));
        QStringList said;
        connect(desk.terminal.get(), &Device::statusChanged, this, [&](const DeviceStatus &status) {
            said << status.name << status.detail << status.fault.code << status.fault.subject;
        });
        const QString ended = desk.charge(QStringLiteral("F-1"), 1'500);
        qInstallMessageHandler(before);
        QCOMPARE(ended, ending);
        if (!told.isEmpty()) {
            QCOMPARE(desk.terminal->status().fault.code, QStringLiteral("terminal.said-card-number"));
            QCOMPARE(desk.terminal->status().fault.subject, told);
            QCOMPARE(logged.size(), 1);
        }
        if (ending == QStringLiteral("done")) {
            const FeeApproval approval = desk.approval(0);
            said << approval.approvalCode + approval.rrn + approval.lastFour << approval.rrn + approval.approvalCode;
        }
        for (const QString &text : said + logged)
            QVERIFY2(!text.contains(QStringLiteral("4111111111")) && !text.contains(QStringLiteral("4111 1111")),
                     qPrintable(text));
    }

    void anAbsentTerminalIsToldEarlyAndComesBackByItself()
    {
        Desk desk(scene({}));
        QTRY_COMPARE(desk.terminal->status().state, DeviceState::Ready);
        const int port = desk.instrument.port("card");
        desk.instrument.end();
        QCOMPARE(desk.charge(QStringLiteral("F-1"), 60'000), QStringLiteral("devices.absent"));
        QCOMPARE(desk.terminal->status().state, DeviceState::Absent);
        const VirtualTerminal again(scene({}), {QStringLiteral("--card-port"), QString::number(port)});
        QCOMPARE(again.port("card"), port);
        QTRY_COMPARE(desk.terminal->status().state, DeviceState::Ready);
        QCOMPARE(desk.charge(QStringLiteral("F-2")), QStringLiteral("done"));
    }

    void aPaymentThatIsCalledOffEndsAtOnce()
    {
        Desk desk(scene(R"({"flaw": "silent"})"));
        FeeRequest request;
        request.amount = rupees(kPaise);
        request.reference = QStringLiteral("F-1");
        const RequestId first = desk.terminal->charge(request);
        request.reference = QStringLiteral("F-2");
        QCOMPARE(desk.endings->of(desk.terminal->charge(request)), QStringLiteral("devices.busy"));
        desk.terminal->cancel(first);
        QCOMPARE(desk.endings->of(first), QStringLiteral("cancelled"));
        QCOMPARE(desk.lookUp(QStringLiteral("F-2")), QStringLiteral("devices.payment-declined"));
    }

    void theSelfCheckAsksTheTerminal()
    {
        Desk desk(scene({}, R"(, "lookUp": {"plant": {"state": "broken"}})"));
        QCOMPARE(desk.endings->of(desk.terminal->selfCheck()), QStringLiteral("checked"));
        QCOMPARE(desk.terminal->status().state, DeviceState::Failed);
        QCOMPARE(desk.terminal->status().fault.code, QStringLiteral("devices.garbage-answer"));
    }

    void wrongRequestsAndSettingsAreRefused()
    {
        Desk desk(scene({}));
        FeeRequest request;
        request.reference = QStringLiteral("F-1");
        for (const Money &amount : {rupees(0), rupees(-1), rupees(10'000'000'000), Money{QStringLiteral("USD"), 5}}) {
            request.amount = amount;
            QCOMPARE(desk.endings->of(desk.terminal->charge(request)), QStringLiteral("devices.request-refused"));
        }
        request.amount = rupees(1);
        request.method = FeeMethod::UpiCode;
        QCOMPARE(desk.endings->of(desk.terminal->charge(request)), QStringLiteral("devices.request-refused"));
        QCOMPARE(desk.lookUp(QStringLiteral("no/reference")), QStringLiteral("devices.request-refused"));
        const QString address = QStringLiteral("address"), port = QStringLiteral("port");
        const auto problem = [&](const QJsonObject &settings) {
            const auto made = makeCardTerminal(settings, desk.clock, desk.alarms);
            return made ? QStringLiteral("none") : made.fault().code + u' ' + made.fault().subject;
        };
        QVERIFY(problem({{address, QStringLiteral("::1")}, {port, 0}}).startsWith(u"devices.settings-wrong /port"));
        QVERIFY(
            problem({{address, QStringLiteral("a.b/c")}, {port, 1}}).startsWith(u"devices.settings-wrong /address"));
        QVERIFY(problem({{address, QStringLiteral("::1")}, {port, 1}, {QStringLiteral("prot"), 1}}).contains(u"/prot"));
    }
};

QTEST_GUILESS_MAIN(tst_CardTerminal)
#include "tst_CardTerminal.moc"
