// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBench.h"

#include <seva/drivers/FeeDesk.h>
#include <seva/drivers/UpiCode.h>
#include <seva/drivers/UpiTerminal.h>

#include <QUrl>
#include <QUrlQuery>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kPaise = 250'050;
const UpiPayee kPayee{QStringLiteral("kendra.bhuj@bank"), QStringLiteral("Seva Kendra, Bhuj & Co"),
                      QStringLiteral("9399")};

/// A made-up authority with a certificate for each side, by OpenSSL's command line.
class Certificates
{
public:
    Certificates()
    {
        const QStringList ec{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"};
        run(QStringList{"req", "-x509", "-days", "3650", "-subj", "/CN=Test authority", "-keyout", at("authority.key"),
                        "-out", at("authority.pem")}
            + ec);
        for (const QString &side : QStringList{"server", "client"}) {
            run(QStringList{"req", "-subj", "/CN=" + side, "-addext", "subjectAltName=IP:127.0.0.1", "-keyout",
                            at(side + ".key"), "-out", at(side + ".csr")}
                + ec);
            run({"x509", "-req", "-days", "3650", "-in", at(side + ".csr"), "-CA", at("authority.pem"), "-CAkey",
                 at("authority.key"), "-CAcreateserial", "-copy_extensions", "copy", "-out", at(side + ".pem")});
        }
    }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

private:
    void run(const QStringList &arguments)
    {
        const Ended ended = runProgram(QStandardPaths::findExecutable(QStringLiteral("openssl")), arguments);
        if (ended.exit != 0)
            qFatal("openssl: %s", ended.err.constData());
    }
    QTemporaryDir m_folder;
};

const Certificates &certificates()
{
    static const Certificates made;
    return made;
}

QJsonObject settings(int port)
{
    const QJsonObject payee{{"address", kPayee.address}, {"name", kPayee.name}, {"merchantCode", kPayee.merchantCode}};
    return {{"endpoint", QStringLiteral("https://127.0.0.1:%1").arg(port)},
            {"authority", certificates().at(QStringLiteral("authority.pem"))},
            {"certificate", certificates().at(QStringLiteral("client.pem"))},
            {"key", certificates().at(QStringLiteral("client.key"))},
            {"payee", payee},
            {"pollMs", 250}};
}

struct Desk
{
    explicit Desk(const QByteArray &scene, bool both = false)
        : instrument(scene, {QStringLiteral("--tls"), certificates().folder()})
    {
        const QJsonObject upi = settings(instrument.port("acquirer"));
        const QJsonObject card{{"address", "127.0.0.1"}, {"port", instrument.port("card")}};
        auto made =
            both ? makeFeeDesk({{"card", card}, {"upi", upi}}, clock, alarms) : makeUpiTerminal(upi, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        terminal = std::move(*made);
        endings = std::make_unique<Endings>(*terminal);
        endings->alsoEndsBy(terminal.get(), &FeeTerminal::approved);
        approvals = std::make_unique<QSignalSpy>(terminal.get(), &FeeTerminal::approved);
        codes = std::make_unique<QSignalSpy>(terminal.get(), &FeeTerminal::codeReady);
    }

    QString charge(const QString &reference, FeeMethod method = FeeMethod::UpiCode, int deadline = 6'000)
    {
        FeeRequest request;
        request.method = method;
        request.context.deadline = milliseconds(deadline);
        request.amount = rupees(kPaise);
        request.reference = reference;
        return endings->of(terminal->charge(request));
    }
    QString lookUp(const QString &reference) { return endings->of(terminal->lookUp(reference, {})); }
    FeeApproval approval() const { return approvals->last()[1].value<FeeApproval>(); }

    VirtualTerminal instrument;
    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<FeeTerminal> terminal;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> approvals, codes;
};

QByteArray scene(const QByteArray &steps)
{
    return R"({"scene":"test","acquirer":{"steps":[)" + steps + "]}}";
}

} // namespace

class tst_UpiTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeSaysExactlyWhoHowMuchAndWhatFor()
    {
        const auto code = upiCode(kPayee, rupees(kPaise), QStringLiteral("a1b2-1"), QStringLiteral("Fee N 047"));
        QVERIFY(code);
        QVERIFY2(!code->contains(u' ') && !code->contains(u'+') && !code->contains(u','), qPrintable(*code));
        const QUrlQuery query{QUrl(*code)};
        QVERIFY(code->startsWith(QStringLiteral("upi://pay?")));
        QCOMPARE(query.queryItemValue("pa"), kPayee.address);
        QCOMPARE(query.queryItemValue("pn", QUrl::FullyDecoded), kPayee.name);
        QCOMPARE(query.queryItemValue("mc"), kPayee.merchantCode);
        QCOMPARE(query.queryItemValue("mode"), QStringLiteral("15"));
        QCOMPARE(query.queryItemValue("tr"), QStringLiteral("a1b2-1"));
        QCOMPARE(query.queryItemValue("tn", QUrl::FullyDecoded), QStringLiteral("Fee N 047"));
        QCOMPARE(query.queryItemValue("am"), QStringLiteral("2500.50"));
        QCOMPARE(query.queryItemValue("cu"), QStringLiteral("INR"));
        QCOMPARE(query.queryItems().size(), 8);
    }

    void amountsAreExact_data()
    {
        QTest::addColumn<qint64>("paise");
        QTest::addColumn<QString>("text");
        QTest::newRow("one paisa") << qint64(1) << QStringLiteral("am=0.01&");
        QTest::newRow("ten paise") << qint64(10) << QStringLiteral("am=0.10&");
        QTest::newRow("a rupee") << qint64(100) << QStringLiteral("am=1.00&");
        QTest::newRow("most") << qint64(9'999'999'999) << QStringLiteral("am=99999999.99&");
    }
    void amountsAreExact()
    {
        QFETCH(qint64, paise);
        QFETCH(QString, text);
        QVERIFY(upiCode(kPayee, rupees(paise), QStringLiteral("F-1"))->contains(text));
    }

    void whatCannotStandInACodeIsRefused()
    {
        const QString reference = QStringLiteral("F-1");
        const auto problem = [&](const UpiPayee &payee, const Money &amount, const QString &ref,
                                 const QString &note = {}) {
            const auto code = upiCode(payee, amount, ref, note);
            return code ? *code : code.fault().subject;
        };
        const auto payee = [](auto change) {
            UpiPayee changed = kPayee;
            change(changed);
            return changed;
        };
        for (const Money &amount : {rupees(0), rupees(-5), rupees(10'000'000'000)})
            QCOMPARE(problem(kPayee, amount, reference), QStringLiteral("am"));
        QCOMPARE(problem(kPayee, {QStringLiteral("USD"), 100}, reference), QStringLiteral("cu"));
        for (const char *ref : {"", "a&am=1.00", "a b", "123456789012345678901234567890123"})
            QCOMPARE(problem(kPayee, rupees(1), QLatin1String(ref)), QStringLiteral("tr"));
        QCOMPARE(problem(payee([](UpiPayee &p) { p.address = "nobody"; }), rupees(1), reference), QStringLiteral("pa"));
        QCOMPARE(problem(payee([](UpiPayee &p) { p.address = "a@b&am=1"; }), rupees(1), reference),
                 QStringLiteral("pa"));
        QCOMPARE(problem(payee([](UpiPayee &p) { p.name.clear(); }), rupees(1), reference), QStringLiteral("pn"));
        QCOMPARE(problem(payee([](UpiPayee &p) { p.merchantCode = "93999"; }), rupees(1), reference),
                 QStringLiteral("mc"));
        QCOMPARE(problem(kPayee, rupees(1), reference, QString(51, 'n')), QStringLiteral("tn"));
        QCOMPARE(problem(payee([](UpiPayee &p) { p.name = QString(99, QChar(0x0915)); }), rupees(1), reference),
                 QStringLiteral("length"));
    }

    void aPaymentIsApprovedOnceTheAcquirerSaysSo()
    {
        Desk desk(scene(R"({"afterPolls": 2})"));
        QTRY_COMPARE(desk.terminal->status().state, DeviceState::Ready);
        QCOMPARE(desk.charge(QStringLiteral("U-1")), QStringLiteral("done"));
        QCOMPARE(desk.codes->size(), 1);
        QVERIFY(desk.codes->at(0)[1].toString().contains(QStringLiteral("tr=U-1&am=2500.50")));
        QCOMPARE(desk.approval().amount, rupees(kPaise));
        QCOMPARE(desk.approval().method, FeeMethod::UpiCode);
        QCOMPARE(desk.approval().rrn, QStringLiteral("632700000001"));
        QCOMPARE(desk.approval().lastFour, QString());
        QCOMPARE(desk.lookUp(QStringLiteral("U-1")), QStringLiteral("done"));
    }

    void flawsAreToldForWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("lookedUp");
        const QString done = QStringLiteral("done");
        const QString unknown = QStringLiteral("devices.payment-unknown");
        const QString declined = QStringLiteral("devices.payment-declined");
        const QString late = QStringLiteral("devices.deadline-passed");
        const auto row = [](const QByteArray &step, const QString &ending, const QString &lookedUp) {
            QTest::newRow(step.constData()) << step << ending << lookedUp;
        };
        row(R"({"answer": "FAILURE"})", declined, declined);
        // Never paid: the code is closed when time is up, and a look-up says that nothing was charged.
        row(R"({"afterPolls": 1000})", late, declined);
        row(R"({"flaw": "garbage"})", unknown, unknown);
        row(R"({"flaw": "half"})", unknown, unknown);
        row(R"({"flaw": "deep"})", unknown, unknown);
        row(R"({"flaw": "http500"})", unknown, unknown);
        row(R"({"flaw": "tooLarge"})", late, QStringLiteral("devices.absent"));
        row(R"({"flaw": "closeAfter"})", late, QStringLiteral("devices.absent"));
        row(R"({"plant": {"reference": "OTHER-1"}})", unknown, unknown);
        row(R"({"plant": {"amount": "1.00"}})", unknown, done);
        row(R"({"plant": {"amount": 2500.5}})", unknown, unknown);
        row(R"({"plant": {"currency": "USD"}})", unknown, unknown);
        row(R"({"plant": {"utr": "12"}})", unknown, unknown);
        row(R"({"plant": {"utr": "4111111111111111"}})", unknown, unknown);
        row(R"({"plant": {"approval": "4111111111111111"}})", unknown, unknown);
        row(R"({"plant": {"state": "4111111111111111"}})", unknown, unknown);
        row(R"({"plant": {"note": "4111 1111 1111 1111", "pan": 4111111111111111}})", done, done);
    }
    void flawsAreToldForWhatTheyAre()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, ending);
        QFETCH(QString, lookedUp);
        Desk desk(scene(step));
        QCOMPARE(desk.charge(QStringLiteral("U-1"), FeeMethod::UpiCode, 1'200), ending);
        QCOMPARE(desk.lookUp(QStringLiteral("U-1")), lookedUp);
    }

    void withoutAnAcquirerNoCodeIsShown()
    {
        Desk desk(scene({}));
        desk.instrument.end();
        QCOMPARE(desk.charge(QStringLiteral("U-1")), QStringLiteral("devices.absent"));
        QCOMPARE(desk.codes->size(), 0);
        QCOMPARE(desk.endings->of(desk.terminal->selfCheck()), QStringLiteral("checked"));
        QCOMPARE(desk.terminal->status().state, DeviceState::NeedsAttention);
    }

    void oneDeskTakesCardsAndUpi()
    {
        Desk desk(R"({"scene":"test","card":{"steps":[{},{"flaw":"closeAfter"}]},"acquirer":{}})", true);
        QTRY_COMPARE(desk.terminal->status().state, DeviceState::Ready);
        QCOMPARE(desk.charge(QStringLiteral("D-1"), FeeMethod::Card), QStringLiteral("done"));
        QCOMPARE(desk.approval().method, FeeMethod::Card);
        QCOMPARE(desk.charge(QStringLiteral("D-2")), QStringLiteral("done"));
        QCOMPARE(desk.approval().method, FeeMethod::UpiCode);
        QCOMPARE(desk.codes->size(), 1);
        QCOMPARE(desk.charge(QStringLiteral("D-3"), FeeMethod::Card), QStringLiteral("devices.payment-unknown"));
        QCOMPARE(desk.lookUp(QStringLiteral("D-3")), QStringLiteral("done"));
        QCOMPARE(desk.lookUp(QStringLiteral("D-9")), QStringLiteral("devices.payment-declined"));
        QCOMPARE(desk.endings->of(desk.terminal->selfCheck()), QStringLiteral("checked"));
        // A desk that was started again does not know where it asked.
        const QJsonObject card{{"address", "127.0.0.1"}, {"port", desk.instrument.port("card")}};
        desk.terminal = *makeFeeDesk({{"card", card}, {"upi", settings(desk.instrument.port("acquirer"))}}, desk.clock,
                                     desk.alarms);
        Endings endings(*desk.terminal);
        endings.alsoEndsBy(desk.terminal.get(), &FeeTerminal::approved);
        QCOMPARE(endings.of(desk.terminal->lookUp(QStringLiteral("D-2"), {})), QStringLiteral("done"));
        const RequestId running = desk.terminal->charge({{}, FeeMethod::Card, rupees(1), QStringLiteral("D-4")});
        desk.terminal->cancel(running);
        QCOMPARE(endings.of(running), QStringLiteral("cancelled"));
    }

    void wrongSettingsNameTheirPlace()
    {
        const SystemClock clock;
        QtAlarms alarms;
        SystemClock used;
        const auto problem = [&](auto change, bool desk = false) {
            QJsonObject changed = settings(1);
            change(changed);
            const auto made =
                desk ? makeFeeDesk({{"upi", changed}}, used, alarms) : makeUpiTerminal(changed, used, alarms);
            return made ? QString() : made.fault().code + u' ' + made.fault().subject;
        };
        QCOMPARE(problem([](QJsonObject &) {}), QString());
        const auto plainHttp = [](QJsonObject &s) { s["endpoint"] = "http://127.0.0.1:1"; };
        QVERIFY(problem(plainHttp).startsWith(u"devices.settings-wrong /endpoint"));
        QVERIFY(problem(plainHttp, true).startsWith(u"devices.settings-wrong /upi/endpoint"));
        QVERIFY(
            problem([](QJsonObject &s) { s["payee"] = QJsonObject(); }).startsWith(u"devices.settings-wrong /payee/"));
        QVERIFY(problem([](QJsonObject &s) { s.remove("key"); }).startsWith(u"devices.settings-wrong /key"));
        QCOMPARE(problem([](QJsonObject &s) {
                     s["payee"] = QJsonObject{{"address", "nobody"}, {"name", "n"}};
                 }),
                 QStringLiteral("upi.code-impossible pa"));
    }
};

QTEST_GUILESS_MAIN(tst_UpiTerminal)
#include "tst_UpiTerminal.moc"
