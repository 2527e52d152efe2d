// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace seva;

namespace {

const QString Fresh = "passport.ordinary.fresh";
const QString Reissue = "passport.ordinary.reissue";
const QString Replacement = "passport.ordinary.replacement";
const QDate Old(2026, 6, 30);
const QDate Now(2026, 7, 1);
const QDate Adult(1991, 3, 4);

QJsonArray rowsOf(const QString &fixture)
{
    const QJsonDocument document = QJsonDocument::fromJson(test::contentOf("tests/fixtures/fees/" + fixture));
    return document.object().value("rows").toArray();
}

QDate dayOf(const QString &schedule)
{
    return schedule == "IN-2012-10-01" ? Old : Now;
}

FeeQuestion question(const QString &service, const QString &scheme, const QString &booklet, QDate born, QDate basis,
                     const QString &reasons = {})
{
    FeeQuestion asked;
    asked.serviceId = service;
    asked.scheme = scheme;
    asked.booklet = booklet;
    asked.dateOfBirth = born;
    asked.basisDate = basis;
    asked.reissueReasons = reasons.split(' ', Qt::SkipEmptyParts);
    return asked;
}

QString refusalOf(const FeeReply &reply)
{
    const auto *refusal = std::get_if<FeeRefusal>(&reply);
    return refusal ? refusal->id : QString();
}

/// "A1 150000 INR", or the name of the refusal.
QString said(const FeeReply &reply)
{
    const auto *due = std::get_if<FeeDue>(&reply);
    return due ? due->lineId + ' ' + QString::number(due->payable.minor) + ' ' + due->payable.currency
               : refusalOf(reply);
}

/// What a row expects of an amount in whole rupees or dollars; `none` where the row has no amount.
QString expected(const QJsonObject &row, const char *key, const QString &currency, const QString &none)
{
    const QJsonValue amount = row.value(key);
    return amount.isDouble()
               ? row.value("line").toString() + ' ' + QString::number(amount.toInt() * 100) + ' ' + currency
               : none;
}

} // namespace

class TestFeeBook : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const FeeBook> m_book = test::shippedFees();

private Q_SLOTS:
    void everyRowOfTheTables_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &row : rowsOf("rows.json"))
            QTest::addRow("%s: %s", qPrintable(row["schedule"].toString()), qPrintable(row["row"].toString()))
                << row.toObject();
    }
    void everyRowOfTheTables()
    {
        QFETCH(QJsonObject, row);
        const QString schedule = row.value("schedule").toString();
        const bool minor = row.value("class") == "MINOR";
        FeeQuestion asked =
            question(row.value("service").toString(), "NORMAL", row.value("booklet").toString(),
                     minor ? QDate(2014, 3, 4) : Adult, dayOf(schedule), row.value("reason").toString());
        QCOMPARE(said(m_book->answer(asked)), expected(row, "normal", "INR", {}));
        asked.scheme = "TATKAAL";
        QCOMPARE(said(m_book->answer(asked)), expected(row, "tatkaal", "INR", "NO_TATKAAL"));
        if (!row.contains("usd"))
            return;
        const QString unknown = minor && row.value("usd").isNull() ? "FEE_UNKNOWN" : "NO_TATKAAL";
        asked.kendraType = "MISSION";
        QCOMPARE(said(m_book->answer(asked)), expected(row, "usdTatkaal", "USD", unknown));
        asked.scheme = "NORMAL";
        QCOMPARE(said(m_book->answer(asked)), expected(row, "usd", "USD", "FEE_UNKNOWN"));
    }

    void everyWorkedExample_data()
    {
        QTest::addColumn<QJsonObject>("row");
        int count = 0;
        for (const QJsonValue &row : rowsOf("examples.json"))
            QTest::addRow("%d, %s", ++count, qPrintable(row["from"].toString())) << row.toObject();
    }
    void everyWorkedExample()
    {
        QFETCH(QJsonObject, row);
        const QMap<QString, QString> services{{"FRESH", Fresh},
                                              {"REISSUE", Reissue},
                                              {"REISSUE_PARTICULARS", "passport.ordinary.reissue-particulars"},
                                              {"REPLACEMENT", Replacement}};
        const QString schedule = row.value("schedule").toString();
        const QDate basis = dayOf(schedule);
        const FeeReply reply =
            m_book->answer(question(services.value(row.value("issueKind").toString()), row.value("scheme").toString(),
                                    row.value("booklet").toString(), basis.addYears(-row.value("age").toInt()), basis));
        const FeeDue *due = std::get_if<FeeDue>(&reply);
        QVERIFY2(due, qPrintable(refusalOf(reply)));
        QCOMPARE(due->scheduleId, schedule);
        QCOMPARE(due->lineId, row.value("line").toString());
        QCOMPARE(due->issueKind, row.value("issueKind").toString());
        QCOMPARE(due->ageClass, row.value("class").toString());
        QCOMPARE(due->discount, rupees(row.value("discount").toInt() * 100));
        QCOMPARE(due->payable, rupees(row.value("payable").toInt() * 100));
    }

    void aFamilyOfFourAddsUp()
    {
        for (const auto &[basis, sum] : {std::pair(Old, 490000), std::pair(Now, 832500)}) {
            qint64 total = 0;
            for (const int age : {35, 36, 6, 12}) {
                const FeeReply reply = m_book->answer(question(Fresh, "NORMAL", "36", basis.addYears(-age), basis));
                total += std::get<FeeDue>(reply).payable.minor;
            }
            QCOMPARE(total, qint64(sum));
        }
    }

    void boundariesOfAgesAndDays_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("validity");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, QDate born, QDate on, const char *validity, const char *says) {
            QTest::newRow(name) << born << on << QString(validity) << QString(says);
        };
        row("the day before the first table", Adult, {2012, 9, 30}, "", "NO_SCHEDULE");
        row("its first day", Adult, {2012, 10, 1}, "", "A1 150000 INR");
        row("the last day of 2012's", Adult, {2026, 6, 30}, "", "A1 150000 INR");
        row("the first day of 2026's", Adult, {2026, 7, 1}, "", "B1 250000 INR");
        row("the day before the rebate began", {1950, 1, 1}, {2017, 6, 23}, "", "A1 150000 INR");
        row("its first day, old", {1950, 1, 1}, {2017, 6, 24}, "", "A1 135000 INR");
        row("8 tomorrow", {2018, 11, 24}, {2026, 11, 23}, "", "B5 157500 INR");
        row("8 today", {2018, 11, 23}, {2026, 11, 23}, "", "B5 175000 INR");
        row("61 tomorrow", {1965, 11, 24}, {2026, 11, 23}, "", "B1 250000 INR");
        row("61 today", {1965, 11, 23}, {2026, 11, 23}, "", "B1 225000 INR");
        row("15 tomorrow, ten years", {2011, 11, 24}, {2026, 11, 23}, "TEN_YEARS", "B5 175000 INR");
        row("15 today, ten years", {2011, 11, 23}, {2026, 11, 23}, "TEN_YEARS", "B1 250000 INR");
        row("15 today, until 18", {2011, 11, 23}, {2026, 11, 23}, "UP_TO_18", "B5 175000 INR");
        row("18 tomorrow", {2008, 11, 24}, {2026, 11, 23}, "", "B5 175000 INR");
        row("18 tomorrow, ten years", {2008, 11, 24}, {2026, 11, 23}, "TEN_YEARS", "B1 250000 INR");
        row("18 today", {2008, 11, 23}, {2026, 11, 23}, "", "B1 250000 INR");
        row("18 in a year without 29 February, the day before", {2008, 2, 29}, {2026, 2, 28}, "", "A3 100000 INR");
        row("18 in a year without 29 February", {2008, 2, 29}, {2026, 3, 1}, "", "A1 150000 INR");
        row("born that day", {2026, 11, 23}, {2026, 11, 23}, "", "B5 157500 INR");
        row("born the day after", {2026, 11, 24}, {2026, 11, 23}, "", "DATE_OF_BIRTH_NEEDED");
    }
    void boundariesOfAgesAndDays()
    {
        QFETCH(QString, validity);
        QFETCH(QDate, born);
        QFETCH(QDate, on);
        FeeQuestion asked = question(Fresh, "NORMAL", "36", born, on);
        asked.validityRequired = validity;
        QTEST(said(m_book->answer(asked)), "says");
    }

    /// Reference 3.3: a replacement only when the passport had not expired when it was lost.
    void anExpiredPassportThatIsLostIsReissued_data()
    {
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<QDate>("expiry");
        QTest::addColumn<QDate>("lost");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const char *reasons, QDate expiry, QDate lost, const char *kind) {
            QTest::newRow(name) << QString(reasons) << expiry << lost << QString(kind);
        };
        const QDate expiry(2026, 8, 10);
        row("lost the day before", "LOST", expiry, {2026, 8, 9}, "REPLACEMENT");
        row("lost on its last day", "LOST", expiry, expiry, "REPLACEMENT");
        row("lost the day after", "LOST", expiry, {2026, 8, 11}, "REISSUE");
        row("stolen when expired, and the name changes", "STOLEN CHANGE_PARTICULARS", expiry, {2026, 8, 11},
            "REISSUE_PARTICULARS");
        row("nobody says when: expired before the application", "LOST", expiry, {}, "REISSUE");
        row("nobody says when: expires after the application", "LOST", {2026, 12, 1}, {}, "REPLACEMENT");
        row("no expiry said", "LOST", {}, {2026, 8, 11}, "REPLACEMENT");
    }
    void anExpiredPassportThatIsLostIsReissued()
    {
        QFETCH(QString, reasons);
        QFETCH(QDate, expiry);
        QFETCH(QDate, lost);
        for (const QString &service : {Reissue, Replacement}) {
            FeeQuestion asked = question(service, "NORMAL", "36", Adult, {2026, 9, 1}, reasons);
            asked.previousExpiry = expiry;
            asked.lostOn = lost;
            QTEST(m_book->issueKind(asked), "kind");
            const QString line = m_book->issueKind(asked) == "REPLACEMENT" ? "B3 500000 INR" : "B1 250000 INR";
            QCOMPARE(said(m_book->answer(asked)), line);
        }
    }

    void whatIsPaidIsTakenOff()
    {
        FeeQuestion asked = question(Fresh, "TATKAAL", "36", Adult, Now);
        for (const auto &[paid, due, excess] : {std::tuple(0, 500000, 0), std::tuple(250000, 250000, 0),
                                                std::tuple(500000, 0, 0), std::tuple(600000, 0, 100000)}) {
            asked.paid = paid;
            const FeeReply reply = m_book->answer(asked);
            QCOMPARE(std::get<FeeDue>(reply).due, rupees(due));
            QCOMPARE(std::get<FeeDue>(reply).excess, rupees(excess));
        }
    }

    void theRestOfTatkaalWasPaidAtTheCounter()
    {
        const FeeReply old = m_book->answer(question(Fresh, "TATKAAL", "60", Adult, Old));
        const FeeReply now = m_book->answer(question(Fresh, "TATKAAL", "60", Adult, Now));
        QCOMPARE(std::get<FeeDue>(old).atCounter, rupees(200000));
        QCOMPARE(std::get<FeeDue>(now).atCounter, rupees(0));
    }

    void partsSumAndUnknownAmountsAreNotInvented()
    {
        const FeeReply known = m_book->answer(question("pb.residence-certificate", "NORMAL", "", Adult, Now));
        const auto &parts = std::get<FeeDue>(known).parts;
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).amount, rupees(1000));
        QCOMPARE(parts.at(1).amount, rupees(7500));
        for (const char *unknown : {"pb.caste-certificate-sc", "pb.birth-certificate-copy", "pb.fard-copy"})
            QCOMPARE(refusalOf(m_book->answer(question(unknown, "NORMAL", "", Adult, Now))), QString("FEE_UNKNOWN"));
        for (const char *unknown : {"passport.surrender", "passport.identity-certificate"})
            QCOMPARE(refusalOf(m_book->answer(question(unknown, "NORMAL", "", Adult, Old))), QString("FEE_UNKNOWN"));
    }

    void theEmergencyCertificateIsPaidInDollarsOnly()
    {
        FeeQuestion asked = question("passport.emergency-certificate", "NORMAL", "", Adult, Now);
        QCOMPARE(said(m_book->answer(asked)), QString("B7 1500 USD"));
        asked.kendraType = "MISSION";
        QCOMPARE(said(m_book->answer(asked)), QString("B7 1500 USD"));
        asked.kendraType = "PSK";
        QCOMPARE(said(m_book->answer(asked)), QString("NO_FEE_IN_CURRENCY"));
    }

    /// The day of application decides; a schedule may say otherwise for visits.
    void aDifferenceIsChargedOnlyWhereTheNewTableSaysSo()
    {
        FeeQuestion asked = question(Fresh, "NORMAL", "36", Adult, Old);
        asked.visitDate = QDate(2026, 7, 20);
        QCOMPARE(said(m_book->answer(asked)), QString("A1 150000 INR"));
        auto files = test::shippedFeeFiles();
        QByteArray &now = files[test::sourcePath("shared/service-definitions/fees/in-2026-07-01.json")];
        QVERIFY(now.contains("\"chargeDifferenceOnVisit\": false"));
        now.replace("\"chargeDifferenceOnVisit\": false", "\"chargeDifferenceOnVisit\": true");
        const auto book = FeeBook::load(files, test::shippedFeeSchema());
        QVERIFY(book);
        QCOMPARE(said((*book)->answer(asked)), QString("B1 250000 INR"));
        asked.visitDate = Old;
        QCOMPARE(said((*book)->answer(asked)), QString("A1 150000 INR"));
        asked.visitDate = QDate();
        QCOMPARE(said((*book)->answer(asked)), QString("A1 150000 INR"));
    }

    void agesCountWholeYears()
    {
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 2, 28)), 17);
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 3, 1)), 18);
        QCOMPARE(ageOn(QDate(1990, 11, 23), QDate(2026, 11, 22)), 35);
        QCOMPARE(ageOn(QDate(1990, 11, 23), QDate(2026, 11, 23)), 36);
    }

    void whatNobodyDefinedIsNamed()
    {
        QCOMPARE(refusalOf(m_book->answer(question("passport.space", "NORMAL", "36", Adult, Now))),
                 QString("UNKNOWN_SERVICE"));
        FeeQuestion asked = question(Replacement, "NORMAL", "36", Adult, Now, "LOST");
        asked.lostOn = Now.addDays(1);
        QCOMPARE(refusalOf(m_book->answer(asked)), QString("DATES_CONTRADICT"));
        asked.lostOn = Now;
        asked.currency = "EUR";
        QCOMPARE(refusalOf(m_book->answer(asked)), QString("NO_FEE_IN_CURRENCY"));
    }

    void theCatalogueAsksTheSameBook()
    {
        const auto catalogue = test::shippedCatalogue();
        const auto due = catalogue->fee(question(Fresh, "NORMAL", "36", Adult, Now));
        QVERIFY(due);
        QCOMPARE(due->payable, rupees(250000));
        const auto refused = catalogue->fee(question(Fresh, "NORMAL", "60", QDate(2014, 3, 4), Now));
        QVERIFY(!refused);
        QCOMPARE(refused.fault().code, QString("services.no-fee"));
        QCOMPARE(refused.fault().subject, QString("MINOR_36_ONLY IN-2026-07-01 B-MINOR-60"));
        for (const ServiceDefinition *service : catalogue->services()) {
            FeeQuestion any = question(service->id, "NORMAL", "36", Adult, Now);
            QVERIFY2(m_book->scheduleFor(any), qPrintable(service->id));
        }
    }
};

QTEST_GUILESS_MAIN(TestFeeBook)
#include "tst_FeeBook.moc"
