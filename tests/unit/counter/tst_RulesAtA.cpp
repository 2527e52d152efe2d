// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/counter/ReceiptPage.h>

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kFresh = QStringLiteral("passport.ordinary.fresh");
const QString kInstant = QStringLiteral("instant");

QVariant ofField(OpenCase &a, const char *id, int role)
{
    FormModel &form = *a.desk().view()->form();
    for (int row = 0; row < form.rowCount(); ++row)
        if (form.data(form.index(row), FormModel::Id).toString() == QLatin1String(id))
            return form.data(form.index(row), role);
    return {};
}

Checklist::Row particulars(OpenCase &a)
{
    return a.capture().checklist()->rows().first();
}

QMap<QString, QString> without(QMap<QString, QString> fields, const QStringList &missing)
{
    for (const QString &id : missing)
        fields.remove(id);
    return fields;
}

QMap<QString, QString> lostUnderTatkaal()
{
    QMap<QString, QString> fields = goodFields();
    fields.insert({{"scheme", "TATKAAL"}, {"reissueReasons", "LOST"}, {"lostOn", "2026-10-01"}});
    return fields;
}

} // namespace

/// The rules as counter A meets them: what an older form lacks, what an officer may lift, and money.
class TestRulesAtA : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnOlderFormLacksIsAskedByName()
    {
        OpenCase a(kFresh, kInstant, without(goodFields(), {"emergencyMobile", "q5c"}));
        QCOMPARE(particulars(a).state, Checklist::Open);
        QVERIFY2(particulars(a).detail.contains("Mobile of that person"), qPrintable(particulars(a).detail));
        QVERIFY2(particulars(a).detail.contains("repatriated"), qPrintable(particulars(a).detail));
        QVERIFY(!ofField(a, "emergencyMobile", FormModel::Problem).toString().isEmpty());
        a.capture().submit();
        QCOMPARE(a.desk().messages()->code(), QString("counter.items-open"));
        a.capture().enter("emergencyMobile", "9825012345");
        a.capture().enter("q5c", "false");
        QCOMPARE(particulars(a).state, Checklist::Done);
        QCOMPARE(particulars(a).detail, QString());
    }

    void manyMissingFieldsAreCounted()
    {
        OpenCase a(kFresh, kInstant, without(goodFields(), {"q1a", "q1b", "q1c", "q1d", "q2", "declarationPlace"}));
        QVERIFY2(particulars(a).detail.contains(" 3 "), qPrintable(particulars(a).detail));
    }

    void severalReasonsAreChosenAtA()
    {
        OpenCase a(QStringLiteral("passport.ordinary.reissue"));
        QCOMPARE(ofField(a, "reissueReasons", FormModel::Kind).toInt(), int(FormModel::Choices));
        a.capture().enter("reissueReasons", "EXHAUSTION_OF_PAGES|DAMAGED");
        QVERIFY(ofField(a, "reissueReasons", FormModel::Problem).toString().isEmpty());
        QVERIFY(ofField(a, "damageExtent", FormModel::Required).toBool());
    }

    void anotherOfficerSignsTheExceptionAtTheCounter()
    {
        OpenCase a(QStringLiteral("passport.ordinary.reissue"), kInstant, lostUnderTatkaal());
        ExceptionTask &exception = *a.capture().exception();
        QCOMPARE(exception.rules().size(), 1);
        const QString rule = exception.rules().first().toMap().value("code").toString();
        QCOMPARE(rule, QString("tatkaal-lost"));
        for (const QVariant &officer : exception.officers())
            QVERIFY(officer.toMap().value("code") != QLatin1String("A1001"));
        QVERIFY(!exception.sign(rule, "C3001", "0000", "RAO-17"));
        QCOMPARE(a.desk().messages()->code(), QString("station.sign-in-refused"));
        QVERIFY(!exception.sign(rule, "B2001", "2468", "RAO-17"));
        QCOMPARE(a.desk().messages()->code(), QString("station.role-not-held"));
        QVERIFY(!exception.sign(rule, "C3001", "2468", " "));
        QCOMPARE(a.desk().messages()->code(), QString("domain.order-missing"));
        QVERIFY(exception.sign(rule, "C3001", "2468", "RAO-17"));
        QVERIFY(exception.rules().isEmpty());
        QCOMPARE(a.visit().lifted.first().officerId, QString("C3001"));
        // Who signed in is still the executive: one signature opened no session.
        QCOMPARE(a.kendra.at("A-01").session->operatorId(), QString("A1001"));
        QVERIFY(a.desk().view()->facts().join(' ').contains("RAO-17"));
    }

    void aReceiptIsPrintedForEachPayment()
    {
        OpenCase a;
        a.capture().fee()->collect(FeeTask::Cash);
        QVERIFY(a.kendra.until([&] { return a.capture().receipt()->state() == ReceiptTask::Printed; }));
        QCOMPARE(a.visit().payments.last().copies, 1);
        a.capture().receipt()->print();
        QVERIFY(a.kendra.until([&] { return a.visit().payments.last().copies == 2; }));
        const QDir slips(a.kendra.folder("out-A-01") + "/slips");
        QCOMPARE(slips.entryList({"*.png"}).size() + slips.entryList({"*.pbm"}).size(), 2);
    }

    void aReceiptIsOwedUntilItIsOut()
    {
        OpenCase a;
        ReceiptTask &receipt = *a.capture().receipt();
        QVERIFY(!receipt.owed());
        // The program died before anything was printed.
        const auto paid =
            a.kendra.at("A-01").runtime->visits().execute(CollectFee{a.id, rupees(250000), "CASH", {}, {}, {}});
        QVERIFY(paid.ok());
        QVERIFY(a.kendra.until([&] { return receipt.owed(); }));
        receipt.print();
        QVERIFY(a.kendra.until([&] { return receipt.state() == ReceiptTask::Printed; }));
        QVERIFY(receipt.canPrint());
        QVERIFY(!receipt.owed());
    }

    void aReceiptThatCameOutBeforeACrashIsOnlyRecorded()
    {
        OpenCase a;
        // The paper of the first receipt is out; the program died before it was recorded.
        SlipPrinter &printer = *a.kendra.at("A-01").runtime->devices().slips;
        SlipJob job;
        job.jobId = "R-A-01-261123-0001-1";
        job.page = RasterPage{384, 1, 1, 203, QByteArray(384 / 8, '\0')};
        QSignalSpy out(&printer, &SlipPrinter::printed);
        QVERIFY(printer.print(job) != 0);
        QVERIFY(a.kendra.until([&] { return out.size() == 1; }));
        a.capture().fee()->collect(FeeTask::Cash);
        QVERIFY(a.kendra.until([&] { return a.capture().receipt()->state() != ReceiptTask::Printing; }));
        QCOMPARE(a.capture().receipt()->state(), ReceiptTask::Printed);
        QCOMPARE(a.visit().payments.last().receiptNo + "-1", job.jobId);
        QCOMPARE(a.visit().payments.last().copies, 1);
        QCOMPARE(a.desk().messages()->code(), QString());
        QCOMPARE(out.size(), 1);
    }

    void aReceiptIsDrawnInEveryLanguage()
    {
        OpenCase a;
        ReceiptPage page;
        page.kendra = page.kendraEnglish = "Passport Seva Kendra, Bhuj";
        page.payment = {rupees(250000), "CARD", "R-A-01-261123-0001", 1, "IN-2026-07-01", "B1", "112233"};
        QSet<QByteArray> drawn;
        for (const char *language : {"en", "hi", "gu", "pa", "ur"}) {
            page.language = QLatin1String(language);
            const QImage paper = drawReceipt(page, *a.kendra.at("A-01").languages, 576);
            QCOMPARE(paper.width(), 576);
            QVERIFY(paper.height() > 400 && paper.height() < 4000);
            drawn.insert(QByteArray(reinterpret_cast<const char *>(paper.constBits()), paper.sizeInBytes()));
        }
        QCOMPARE(drawn.size(), 5);
        page.language = "en";
        const int once = drawReceipt(page, *a.kendra.at("A-01").languages, 576).height();
        page.duplicate = true;
        QVERIFY(drawReceipt(page, *a.kendra.at("A-01").languages, 576).height() > once);
    }

    void cashWaitsUntilTheTerminalHasLookedUp()
    {
        OpenCase a;
        const auto asked = a.kendra.at("A-01").runtime->visits().execute(AskPayment{a.id, "CARD", "P-1"});
        QVERIFY(asked.ok());
        QVERIFY(a.kendra.until([&] { return !a.capture().fee()->notes().isEmpty(); }));
        QVERIFY(a.capture().fee()->notes().first().toMap().value("urgent").toBool());
        a.capture().fee()->collect(FeeTask::Cash);
        QVERIFY(a.visit().payments.isEmpty());
        QVERIFY(a.kendra.until([&] { return !a.visit().payments.isEmpty(); }));
        QCOMPARE(a.visit().attempts.first().state, PaymentState::Declined);
        QCOMPARE(a.visit().payments.first().mode, QString("CASH"));
    }

    void whatWasPaidBeyondTheFeeIsAskedBack()
    {
        OpenCase a;
        a.capture().enter("booklet", "60");
        a.capture().fee()->collect(FeeTask::Cash);
        QVERIFY(a.capture().fee()->excess().isEmpty());
        a.capture().enter("booklet", "36");
        QVERIFY(a.capture().fee()->excess().contains("1,000"));
        QCOMPARE(a.capture().fee()->refundReasons().size(), 2);
        a.capture().fee()->requestRefund("PAID_TOO_MUCH");
        QVERIFY(a.capture().fee()->excess().isEmpty());
        QCOMPARE(a.visit().refunds.first().amount, rupees(100000));
    }

    void whatAChangeOpensAgainIsSaid()
    {
        OpenCase a;
        const auto says = [&a](const char *rule) {
            const QList<Checklist::Row> &rows = a.capture().checklist()->rows();
            return std::any_of(rows.begin(), rows.end(),
                               [rule](const Checklist::Row &row) { return row.key == QLatin1String(rule); });
        };
        QVERIFY(!says("reopen-name"));
        a.capture().enter("surname", "YADAVA");
        QVERIFY(says("reopen-name"));
    }
};

QTEST_MAIN(TestRulesAtA)
#include "tst_RulesAtA.moc"
