// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/Advice.h>

#include <QTest>

using namespace seva;

namespace {

const QDate Submitted(2026, 11, 13);

QStringList idsOf(const QList<AdvisedDocument> &documents)
{
    QStringList ids;
    for (const AdvisedDocument &document : documents)
        ids.append(document.definition.id);
    return ids;
}

} // namespace

/// Services beside the ordinary passport: where they are offered, what they cost, what they ask for.
class tst_OtherServices : public QObject
{
    Q_OBJECT

    std::shared_ptr<const ServiceCatalogue> catalogue = test::shippedCatalogue();

private Q_SLOTS:
    void workflowsFollowTheKendraType_data();
    void workflowsFollowTheKendraType();
    void feesAreOneLineOrOneName_data();
    void feesAreOneLineOrOneName();
    void answersDecideWhatIsAskedFor_data();
    void answersDecideWhatIsAskedFor();
    void theLawsPromiseIsWhole_data();
    void theLawsPromiseIsWhole();
};

void tst_OtherServices::workflowsFollowTheKendraType_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<KendraType>("type");
    QTest::addColumn<QString>("steps"); ///< empty: not offered there
    QTest::newRow("identity certificate at the office")
        << "passport.identity-certificate" << KendraType::PassportOffice << "ABC";
    QTest::newRow("and not at a Kendra") << "passport.identity-certificate" << KendraType::Psk << "";
    QTest::newRow("diplomatic at the CPV division") << "passport.diplomatic-official" << KendraType::Cpv << "ABC";
    QTest::newRow("diplomatic, handed in at an office: forwarded")
        << "passport.diplomatic-official" << KendraType::PassportOffice << "AB>";
    QTest::newRow("surrender at a mission") << "passport.surrender" << KendraType::Mission << "ABC";
    QTest::newRow("emergency certificate at a mission")
        << "passport.emergency-certificate" << KendraType::Mission << "ABC";
    QTest::newRow("and not in India") << "passport.emergency-certificate" << KendraType::Psk << "";
    QTest::newRow("fresh passport at a mission") << "passport.ordinary.fresh" << KendraType::Mission << "ABC";
    QTest::newRow("background check in person") << "passport.gep" << KendraType::Psk << "ABC";
    QTest::newRow("and not at a post office") << "passport.gep" << KendraType::Popsk << "";
    QTest::newRow("caste: with a field report") << "pb.caste-certificate-sc" << KendraType::SewaKendra << "ABD";
    QTest::newRow("record of rights: without") << "pb.fard-copy" << KendraType::SewaKendra << "AD";
}

void tst_OtherServices::workflowsFollowTheKendraType()
{
    QFETCH(QString, service);
    QFETCH(KendraType, type);
    QFETCH(QString, steps);
    QString found;
    if (const Workflow *workflow = catalogue->workflow(service, type)) {
        for (const StepDefinition &step : workflow->steps)
            found += step.id;
        found += workflow->end == WorkflowEnd::Forwarded ? QStringLiteral(">") : QString();
    }
    QCOMPARE(found, steps);
}

void tst_OtherServices::feesAreOneLineOrOneName_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("kendra");
    QTest::addColumn<QString>("answer");
    // Schedule IV as of 1 July 2026; what no source names is refused as unknown, not made up.
    QTest::newRow("identity certificate") << "passport.identity-certificate"
                                          << "PO"
                                          << "INR 100000";
    QTest::newRow("surrender") << "passport.surrender"
                               << "PSK"
                               << "INR 75000";
    QTest::newRow("surrender abroad") << "passport.surrender"
                                      << "MISSION"
                                      << "USD 4000";
    QTest::newRow("background check") << "passport.gep"
                                      << "PSK"
                                      << "INR 75000";
    QTest::newRow("diplomatic: no fee") << "passport.diplomatic-official"
                                        << "CPV"
                                        << "INR 0";
    QTest::newRow("fresh passport abroad") << "passport.ordinary.fresh"
                                           << "MISSION"
                                           << "USD 12500";
    QTest::newRow("income certificate") << "pb.income-certificate"
                                        << "SEWA_KENDRA"
                                        << "INR 4000";
    QTest::newRow("caste certificate") << "pb.caste-certificate-sc"
                                       << "SEWA_KENDRA"
                                       << "FEE_UNKNOWN";
    QTest::newRow("birth certificate") << "pb.birth-certificate-copy"
                                       << "SEWA_KENDRA"
                                       << "FEE_UNKNOWN";
    QTest::newRow("record of rights") << "pb.fard-copy"
                                      << "SEWA_KENDRA"
                                      << "FEE_UNKNOWN";
}

void tst_OtherServices::feesAreOneLineOrOneName()
{
    QFETCH(QString, service);
    QFETCH(QString, kendra);
    QFETCH(QString, answer);
    FeeQuestion question;
    question.serviceId = service;
    question.scheme = QStringLiteral("NORMAL");
    question.booklet = service.contains(QLatin1String("ordinary")) ? QStringLiteral("36") : QString();
    question.dateOfBirth = QDate(1985, 2, 14);
    question.basisDate = Submitted;
    question.kendraType = kendra;
    const FeeReply reply = catalogue->fees().answer(question);
    if (const auto *due = std::get_if<FeeDue>(&reply))
        QCOMPARE(due->payable.currency + QLatin1Char(' ') + QString::number(due->payable.minor), answer);
    else
        QCOMPARE(std::get<FeeRefusal>(reply).id, answer);
}

void tst_OtherServices::answersDecideWhatIsAskedFor_data()
{
    using Answers = QMap<QString, QString>;
    QTest::addColumn<QString>("service");
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("document");
    QTest::addColumn<bool>("asked");
    const QString identity = QStringLiteral("passport.identity-certificate");
    const QString official = QStringLiteral("passport.diplomatic-official");
    const QString born = QStringLiteral("dateOfBirth");
    QTest::newRow("Tibetan: the bureau's letter")
        << identity << Answers{{QStringLiteral("standing"), QStringLiteral("TIBETAN_REFUGEE")}} << "BUREAU_LETTER"
        << true;
    QTest::newRow("stateless: none") << identity << Answers{{QStringLiteral("standing"), QStringLiteral("STATELESS")}}
                                     << "BUREAU_LETTER" << false;
    QTest::newRow("a child's parents") << identity << Answers{{born, QStringLiteral("2015-01-01")}}
                                       << "PARENT_REGISTRATION" << true;
    QTest::newRow("a grown-up's not") << identity << Answers{{born, QStringLiteral("1985-01-01")}}
                                      << "PARENT_REGISTRATION" << false;
    QTest::newRow("an officer's clearance")
        << official << Answers{{QStringLiteral("dependant"), QStringLiteral("false")}} << "CLEARANCE" << true;
    QTest::newRow("a dependant's proof") << official << Answers{{QStringLiteral("dependant"), QStringLiteral("true")}}
                                         << "DEPENDENCE_PROOF" << true;
    QTest::newRow("income") << QStringLiteral("pb.income-certificate") << Answers() << "INCOME_PROOF" << true;
}

void tst_OtherServices::answersDecideWhatIsAskedFor()
{
    using Answers = QMap<QString, QString>;
    QFETCH(QString, service);
    QFETCH(Answers, answers);
    QFETCH(QString, document);
    QFETCH(bool, asked);
    QCOMPARE(idsOf(documentsFor(*catalogue, {service, answers, Submitted, Submitted})).contains(document), asked);
}

void tst_OtherServices::theLawsPromiseIsWhole_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("officer");
    QTest::newRow("residence") << "pb.residence-certificate" << 15 << "Tehsildar";
    QTest::newRow("income") << "pb.income-certificate" << 15 << "Tehsildar";
    QTest::newRow("caste") << "pb.caste-certificate-sc" << 15 << "Tehsildar";
    QTest::newRow("birth") << "pb.birth-certificate-copy" << 5 << "Local Registrar of Births and Deaths";
    QTest::newRow("record of rights") << "pb.fard-copy" << 1 << "Duty Patwari or Assistant System Manager";
}

void tst_OtherServices::theLawsPromiseIsWhole()
{
    QFETCH(QString, service);
    QFETCH(int, days);
    QFETCH(QString, officer);
    const StatutoryClock &promise = catalogue->service(service)->statutory;
    QCOMPARE(promise.workingDays, days);
    QCOMPARE(promise.officer.in(QStringLiteral("en")), officer);
    QCOMPARE(promise.firstAppeal.byLanguage.size(), 5);
    QVERIFY(!promise.secondAppeal.in(QStringLiteral("pa")).isEmpty());
    QCOMPARE(catalogue->service(QStringLiteral("passport.pcc"))->statutory.workingDays, 0);
}

QTEST_APPLESS_MAIN(tst_OtherServices)
#include "tst_OtherServices.moc"
