// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/counter/Letter.h>
#include <seva/domain/Advice.h>
#include <seva/domain/AppointmentRules.h>
#include <seva/journal/OfficeBooks.h>

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString Fixture = QStringLiteral(SEVA_SOURCE_DIR "/tests/fixtures/department2");
const QString Income = QStringLiteral("tn.income-certificate");
const QString Tamil = QStringLiteral("ta");

QMap<QString, QString> answers()
{
    return {{QStringLiteral("scheme"), QStringLiteral("NORMAL")},
            {QStringLiteral("givenName"), QStringLiteral("MEENAKSHI SUNDARAM")},
            {QStringLiteral("nameLocal"), QStringLiteral("மீனாட்சி சுந்தரம்")},
            {QStringLiteral("dateOfBirth"), QStringLiteral("1979-06-02")},
            {QStringLiteral("mobile"), QStringLiteral("9840012345")},
            {QStringLiteral("taluk"), QStringLiteral("SRIRANGAM")},
            {QStringLiteral("village"), QStringLiteral("THIRUVANAIKOIL")},
            {QStringLiteral("yearlyIncome"), QStringLiteral("96000")}};
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// A department nobody thought of: files alone, in a language, a calendar and a workflow of its own.
class tst_Department2 : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallKendra> kendra;

    const VisitRegister::Place &place() { return kendra->at(QStringLiteral("E-01")).runtime->visits().place(); }

private Q_SLOTS:
    void init()
    {
        SmallKendra::Setup setup;
        setup.type = KendraType::SewaKendra;
        setup.counters = {QStringLiteral("E-01"), QStringLiteral("R-01"), QStringLiteral("T-01")};
        setup.definitions = Fixture;
        setup.languages = {Tamil, QStringLiteral("en")};
        kendra = std::make_unique<SmallKendra>(setup);
    }
    void cleanup() { kendra.reset(); }

    void nothingButItsOwnIsOffered();
    void itsServiceIsServedToTheEndInTamil();
    void itsCalendarCountsItsSaturdays();
    void itsRulesRefuseInTamil();
    void itsStatusesAreItsOwn();
};

void tst_Department2::nothingButItsOwnIsOffered()
{
    QStringList ids;
    for (const ServiceDefinition *service : place().catalogue->servicesAt(KendraType::SewaKendra))
        ids.append(service->id);
    QCOMPARE(ids, (QStringList{Income, QStringLiteral("tn.nativity-certificate")}));
    QCOMPARE(place().catalogue->services().size(), 2);
}

void tst_Department2::itsServiceIsServedToTheEndInTamil()
{
    const VisitId id = kendra->arrive(Income, answers(), Tamil);
    for (const QString &counter : kendra->setup.counters)
        QVERIFY(kendra->signIn(counter));
    QVERIFY(kendra->serveAll(7, 1));
    const Visit visit = kendra->visit(QStringLiteral("T-01"), id);
    QCOMPARE(visit.phase, Phase::Closed);
    QCOMPARE(visit.language, Tamil);
    QCOMPARE(visit.paid(QStringLiteral("INR")), rupees(6000));
    QCOMPARE(visit.signoffs.size(), 3);
    QCOMPARE(visit.signoffs.last().stepId, QStringLiteral("T"));
    SmallStation &counter = kendra->at(QStringLiteral("T-01"));
    const LetterContent letter = letterContent({visit,
                                                *place().catalogue,
                                                place().kendra,
                                                place().roster.get(),
                                                *counter.languages,
                                                Tamil,
                                                QDate(2026, 11, 23),
                                                {},
                                                false,
                                                place().calendar});
    QCOMPARE(letter.title, text("ரசீது: வருமானச் சான்றிதழ்"));
    QStringList values;
    for (const LetterRow &row : letter.rows)
        values.append(row.value);
    QVERIFY(values.contains(text("வட்டாட்சியர்")));
    // Twelve working days after Monday 23 November: without the 25th, with Saturdays and the Sunday of the drive.
    QVERIFY(values.join(QLatin1Char('\n')).contains(QLatin1String("07/12/2026")));
}

void tst_Department2::itsCalendarCountsItsSaturdays()
{
    QVERIFY(place().calendar);
    QCOMPARE(place().calendar->id, QStringLiteral("tn-state"));
    QVERIFY(place().calendar->isWorkingDay(QDate(2026, 11, 28)).value());
    QVERIFY(!place().calendar->isWorkingDay(QDate(2026, 11, 14)).value());
    QCOMPARE(place().calendar->addWorkingDays(QDate(2026, 11, 23), 3).value(), QDate(2026, 11, 27));
    QCOMPARE(place().calendar->isWorkingDay(QDate(2027, 1, 4)).fault().subject, QStringLiteral("tn-state 2027"));
}

void tst_Department2::itsRulesRefuseInTamil()
{
    Visit visit;
    visit.service = Income;
    visit.day = QDate(2026, 11, 23);
    visit.reportingMinute = 9 * 60 + 36;
    visit.slotMinute = 9 * 60 + 45;
    const AppointmentRules rules(*place().catalogue, place().kendra, place().calendar);
    const Ruling early = rules.arrival(visit, kendra->clock.now()).value();
    QVERIFY(early.isRefused());
    QCOMPARE(early.rule, QStringLiteral("tn-too-early"));
    QCOMPARE(early.text.in(Tamil), text("நேரத்திற்கு 5 நிமிடங்கள் முன்பிருந்து டோக்கன் வழங்கப்படும்."));
    visit.reportingMinute -= 1;
    QVERIFY(!rules.arrival(visit, kendra->clock.now()).value().isRefused());
    RuleQuestion rich{Income, answers(), QDate(2026, 11, 13), QDate(2026, 11, 23), KendraType::SewaKendra};
    QVERIFY(eligibilityOf(*place().catalogue, rich).isEligible());
    rich.fields.insert(QStringLiteral("yearlyIncome"), QStringLiteral("900000"));
    const Eligibility refused = eligibilityOf(*place().catalogue, rich);
    QCOMPARE(refused.refusals.size(), 1);
    QVERIFY(refused.refusals.first().text.byLanguage.contains(Tamil));
}

void tst_Department2::itsStatusesAreItsOwn()
{
    const auto book = loadStatuses(kendra->folder(QStringLiteral("definitions"))).value();
    const StatusSet *set = book->of(QStringLiteral("tn.revenue"));
    QVERIFY(set);
    QVERIFY(!book->of(QStringLiteral("mea.psp")));
    Visit visit;
    visit.outcome = Outcome::Granted;
    QCOMPARE(set->status(set->current(visit))->text.in(Tamil), text("வட்டாட்சியர் கையொப்பமிட்டார்"));
    QCOMPARE(set->path(visit).first().code, QStringLiteral("ON_PORTAL"));
}

QTEST_MAIN(tst_Department2)
#include "tst_Department2.moc"
