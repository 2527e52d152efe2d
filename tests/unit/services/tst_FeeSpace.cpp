// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <QTest>

#include <array>

using namespace seva;

namespace {

const QStringList Languages{"en", "hi", "gu", "pa", "ur"};
const QStringList KendraTypes{"", "PSK", "POPSK", "PO", "CAMP", "MOBILE_VAN", "MISSION", "SEWA_KENDRA", "CPV"};
const QDate First(2012, 10, 1);
const QDate Rebate(2017, 6, 24);
const QDate Second(2026, 7, 1);

/// The day before, the day, the day after.
QList<QDate> around(QDate day)
{
    return {day.addDays(-1), day, day.addDays(1)};
}

QList<QDate> basisDates()
{
    return around(First) + around(Rebate) + around(Second) + QList<QDate>{QDate(2024, 2, 29), QDate(2026, 11, 23)};
}

QList<QDate> birthsFor(QDate basis)
{
    QList<QDate> births{QDate(), basis.addDays(1), basis};
    for (const int age : {8, 15, 18, 60, 61})
        births += around(basis.addYears(-age));
    return births;
}

int yearsBetween(QDate born, QDate day)
{
    int years = day.year() - born.year();
    if (born.month() > day.month() || (born.month() == day.month() && born.day() > day.day()))
        --years;
    return years;
}

/// Hundredths, normal and Tatkaal total; -1: no such fee, -2: no source says.
struct Price
{
    int normal;
    int tatkaal;
};

enum Kind { Issue, Particulars, Replacement };

/// The tables of 2012 and 2026 as the sources print them: [adult 36, adult 60, minor 36].
Price priceOf(bool is2026, bool dollars, Kind kind, int row)
{
    static const std::array<std::array<Price, 3>, 2> old{
        {{{{1500, 3500}, {2000, 4000}, {1000, 3000}}}, {{{3000, 5000}, {3500, 5500}, {3000, 5000}}}}};
    static const std::array<std::array<Price, 3>, 2> now{
        {{{{2500, 5000}, {3500, 6000}, {1750, 4250}}}, {{{5000, 7500}, {6000, 8500}, {4250, 6750}}}}};
    static const std::array<std::array<Price, 3>, 2> abroad{
        {{{{125, 250}, {175, 300}, {-2, -2}}}, {{{250, -1}, {300, -1}, {-2, -2}}}}};
    if (dollars && !is2026)
        return {-2, -2};
    const auto &table = dollars ? abroad : is2026 ? now : old;
    return table.at(kind == Replacement ? 1 : 0).at(std::size_t(row));
}

struct Reasons
{
    QStringList reasons;
    QStringList changes;
    Kind kind;
    bool known = true;
};

const QList<Reasons> &reasonSets()
{
    static const QList<Reasons> sets{{{}, {}, Issue},
                                     {{"LOST"}, {}, Replacement},
                                     {{"STOLEN", "CHANGE_PARTICULARS"}, {}, Replacement},
                                     {{"DAMAGED_READABLE"}, {"ADDRESS"}, Replacement},
                                     {{"EXHAUSTION_OF_PAGES"}, {}, Issue},
                                     {{"VALIDITY_EXPIRED_OVER_3Y", "CHANGE_PARTICULARS"}, {"SURNAME"}, Particulars},
                                     {{}, {"DELETE_ECR"}, Particulars},
                                     {{"BORED"}, {}, Issue, false}};
    return sets;
}

/// What the rules of the reference say, worked out without the program's tables: "150000 INR" or a refusal.
QString expectedOrdinary(const FeeQuestion &asked, const Reasons &why)
{
    const bool fresh = asked.serviceId.endsWith("fresh");
    if (asked.basisDate < First)
        return "NO_SCHEDULE";
    if (!asked.dateOfBirth.isValid() || asked.dateOfBirth > asked.basisDate)
        return "DATE_OF_BIRTH_NEEDED";
    if (asked.kendraType == "SEWA_KENDRA")
        return "NOT_AT_THIS_KENDRA";
    if (!why.known || (fresh && !(why.reasons.isEmpty() && why.changes.isEmpty())))
        return "UNKNOWN_REASON";
    if (asked.booklet != "36" && asked.booklet != "60")
        return "BOOKLET_UNKNOWN";
    const int age = yearsBetween(asked.dateOfBirth, asked.basisDate);
    const bool minor = age < 18 && !(age >= 15 && asked.validityRequired == "TEN_YEARS");
    if (minor && asked.booklet == "60")
        return "MINOR_36_ONLY";
    if (asked.scheme == "SLOW")
        return "SCHEME_UNKNOWN";
    const bool is2026 = asked.basisDate >= Second;
    const bool tatkaal = asked.scheme == "TATKAAL";
    const bool dollars = asked.kendraType == "MISSION";
    const Kind kind = asked.serviceId.endsWith("replacement") ? Replacement : why.kind;
    const Price price = priceOf(is2026, dollars, kind, minor ? 2 : asked.booklet == "60" ? 1 : 0);
    const int total = tatkaal ? price.tatkaal : price.normal;
    if (total < 0)
        return total == -1 ? "NO_TATKAAL" : "FEE_UNKNOWN";
    const bool rebate =
        fresh && asked.basisDate >= Rebate && (age < 8 || age > 60) && (!tatkaal || asked.basisDate < Second);
    const int payable = total * 100 - (rebate ? price.normal * 10 : 0);
    return QString::number(payable) + (dollars ? " USD" : " INR");
}

/// Empty when the reply is whole: a sum that adds up, or a refusal with a rule and a text in every language.
QString incompleteness(const FeeReply &reply)
{
    if (const auto *due = std::get_if<FeeDue>(&reply)) {
        const bool whole = !due->lineId.isEmpty() && !due->scheduleId.isEmpty() && !due->source.isEmpty()
                           && !due->confidence.isEmpty() && due->payable.minor >= 0
                           && due->payable.minor == due->total.minor - due->discount.minor
                           && due->due.currency == due->payable.currency;
        return whole ? QString() : "incomplete line " + due->lineId;
    }
    const auto &refusal = std::get<FeeRefusal>(reply);
    for (const QString &language : Languages) {
        if (refusal.text.byLanguage.value(language).isEmpty())
            return refusal.id + " has no text in " + language;
    }
    return refusal.rule.isEmpty() || refusal.source.isEmpty() ? refusal.id + " has no rule" : QString();
}

QString said(const FeeReply &reply)
{
    const auto *due = std::get_if<FeeDue>(&reply);
    return due ? QString::number(due->payable.minor) + ' ' + due->payable.currency : std::get<FeeRefusal>(reply).id;
}

QString shown(const FeeQuestion &asked)
{
    return QStringList{asked.serviceId,
                       asked.scheme,
                       asked.booklet,
                       asked.dateOfBirth.toString(Qt::ISODate),
                       asked.basisDate.toString(Qt::ISODate),
                       asked.validityRequired,
                       asked.reissueReasons.join('|'),
                       asked.kendraType}
        .join(' ');
}

} // namespace

/// The whole space of questions, against the rules written down a second time.
class TestFeeSpace : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const FeeBook> m_book = test::shippedFees();
    int m_asked = 0;
    QMap<QString, int> m_refused;

    QString wrong(const FeeQuestion &asked, const QString &expected)
    {
        const FeeReply reply = m_book->answer(asked);
        ++m_asked;
        if (const auto *refusal = std::get_if<FeeRefusal>(&reply))
            ++m_refused[refusal->id];
        const QString missing = incompleteness(reply);
        if (said(reply) == expected && missing.isEmpty())
            return {};
        return shown(asked) + ": " + said(reply) + ", not " + expected + ' ' + missing;
    }

    /// Everything that can be asked of one ordinary passport service on one day for one set of reasons.
    QString wrongOnDay(FeeQuestion asked, const Reasons &why)
    {
        asked.reissueReasons = why.reasons;
        asked.changeKinds = why.changes;
        for (const QDate born : birthsFor(asked.basisDate)) {
            for (const char *booklet : {"36", "60", "48", ""}) {
                for (const char *scheme : {"NORMAL", "TATKAAL", "SLOW"}) {
                    for (const char *validity : {"", "TEN_YEARS", "UP_TO_18"}) {
                        asked.dateOfBirth = born;
                        asked.booklet = booklet;
                        asked.scheme = scheme;
                        asked.validityRequired = validity;
                        if (const QString found = wrong(asked, expectedOrdinary(asked, why)); !found.isEmpty())
                            return found;
                    }
                }
            }
        }
        return {};
    }

private Q_SLOTS:
    void everyOrdinaryPassportHasOneLineOrOneName_data()
    {
        QTest::addColumn<QString>("service");
        for (const char *service : {"fresh", "reissue", "reissue-particulars", "replacement"})
            QTest::newRow(service) << QString("passport.ordinary.") + service;
    }
    void everyOrdinaryPassportHasOneLineOrOneName()
    {
        QFETCH(QString, service);
        FeeQuestion asked;
        asked.serviceId = service;
        for (const QDate basis : basisDates()) {
            for (const QString &kendra : KendraTypes) {
                for (const Reasons &why : reasonSets()) {
                    asked.basisDate = basis;
                    asked.kendraType = kendra;
                    const QString found = wrongOnDay(asked, why);
                    QVERIFY2(found.isEmpty(), qPrintable(found));
                }
            }
        }
    }

    void everyOtherServiceHasOneLineOrOneName_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("in2012");
        QTest::addColumn<int>("in2026");
        QTest::addColumn<int>("dollars2026");
        const auto row = [](const char *service, int in2012, int in2026, int dollars2026) {
            QTest::newRow(service) << QString("passport.") + service << in2012 << in2026 << dollars2026;
        };
        row("pcc", 500, 750, 40);
        row("gep", 500, 750, 40);
        row("surrender", -2, 750, 40);
        row("identity-certificate", -2, 1000, 50);
        row("diplomatic-official", 0, 0, 0);
    }
    void everyOtherServiceHasOneLineOrOneName()
    {
        QFETCH(QString, service);
        QFETCH(int, in2012);
        QFETCH(int, in2026);
        QFETCH(int, dollars2026);
        FeeQuestion asked;
        asked.serviceId = service;
        asked.dateOfBirth = QDate(1991, 3, 4);
        for (const QDate basis : basisDates()) {
            for (const QString &kendra : KendraTypes) {
                asked.basisDate = basis;
                asked.kendraType = kendra;
                const bool is2026 = basis >= Second;
                const bool dollars = kendra == "MISSION";
                const int free2012 = in2012 == 0 ? 0 : -2;
                const int amount = is2026 ? (dollars ? dollars2026 : in2026) : dollars ? free2012 : in2012;
                QString normal = QString::number(amount * 100) + (dollars ? " USD" : " INR");
                normal = basis < First             ? "NO_SCHEDULE"
                         : kendra == "SEWA_KENDRA" ? "NOT_AT_THIS_KENDRA"
                         : amount < 0              ? "FEE_UNKNOWN"
                                                   : normal;
                asked.scheme = "NORMAL";
                QCOMPARE(wrong(asked, normal), QString());
                asked.scheme = "TATKAAL";
                const bool refused = basis < First || kendra == "SEWA_KENDRA";
                QCOMPARE(wrong(asked, refused ? normal : "NO_TATKAAL"), QString());
            }
        }
    }

    void theSpaceWasLarge()
    {
        qInfo("%d questions asked", m_asked);
        QVERIFY(m_asked > 800'000);
        for (const FeeRefusal &refusal : m_book->refusals()) {
            const bool elsewhere = refusal.id == "UNKNOWN_SERVICE" || refusal.id == "DATES_CONTRADICT"
                                   || refusal.id == "NO_FEE_IN_CURRENCY" || !refusal.rule.startsWith("fees.");
            QVERIFY2(elsewhere || m_refused.value(refusal.id) > 0, qPrintable(refusal.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestFeeSpace)
#include "tst_FeeSpace.moc"
