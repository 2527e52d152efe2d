// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/domain/Advice.h>
#include <seva/domain/Shown.h>

#include <QRandomGenerator>

using namespace seva;
using namespace seva::tests;

namespace {

const QString kA1 = QStringLiteral("A-01");
const QString kAsha = QStringLiteral("asha");
const QDate kDay(2026, 11, 23);
constexpr int kStandardRounds = 5'000;
constexpr int kLongRounds = 100'000;

/// An application like one somebody could bring: every choice of the form that a rule looks at, by chance.
class Chance
{
public:
    Chance(quint32 seed, const ServiceCatalogue &catalogue) : m_random(seed), m_catalogue(catalogue) {}

    void fill(Visit &visit)
    {
        static const QStringList services{QStringLiteral("passport.ordinary.fresh"),
                                          QStringLiteral("passport.ordinary.reissue"), QStringLiteral("passport.pcc")};
        visit.service = services.at(m_random.bounded(3));
        for (const FieldDefinition &field : m_catalogue.service(visit.service)->fields)
            choose(field, visit.fields);
        const QDate born = kDay.addDays(-m_random.bounded(1, 90 * 365));
        visit.fields.insert(QStringLiteral("dateOfBirth"), born.toString(Qt::ISODate));
        // What the form wants beside the answers that rules look at.
        static const QMap<QString, QString> given{
            {QStringLiteral("pccCountry"), QStringLiteral("USA")},
            {QStringLiteral("previousPassportNo"), QStringLiteral("M2577817")},
            {QStringLiteral("spouseName"), QStringLiteral("AMIT SHARMA")},
            {QStringLiteral("otherDetailsText"), QStringLiteral("SEE THE COURT'S ORDER")},
            {QStringLiteral("aadhaarConsent"), QStringLiteral("true")},
            {QStringLiteral("declarationAgreed"), QStringLiteral("true")},
            {QStringLiteral("declarationPlace"), QStringLiteral("BHUJ")},
            {QStringLiteral("declarationDate"), QStringLiteral("2026-11-20")},
            {QStringLiteral("aliases"), QStringLiteral("ASHA DEVI")},
            {QStringLiteral("previousNames"), QStringLiteral("ASHA BEN")},
            {QStringLiteral("pobDistrict"), QStringLiteral("KACHCHH")},
            {QStringLiteral("pobCountry"), QStringLiteral("NPL")},
            {QStringLiteral("organisation"), QStringLiteral("RANN TEXTILES")},
            {QStringLiteral("emergencyNameAddress"), QStringLiteral("RAMESH, BHUJ")},
            {QStringLiteral("emergencyMobile"), QStringLiteral("9825012345")},
            {QStringLiteral("permanentHouseStreet"), QStringLiteral("7 NEW COLONY")},
            {QStringLiteral("permanentVillageTownCity"), QStringLiteral("BHUJ")},
            {QStringLiteral("permanentDistrict"), QStringLiteral("KACHCHH")},
            {QStringLiteral("permanentState"), QStringLiteral("GJ")},
            {QStringLiteral("permanentPin"), QStringLiteral("370001")}};
        for (auto field = given.begin(); field != given.end(); ++field)
            if (m_catalogue.service(visit.service)->field(field.key()))
                visit.fields.insert(field.key(), *field);
        leaveOutWhatAsksForMore(visit);
        visit.scheme = visit.fields.value(QStringLiteral("scheme"));
    }
    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    /// An answer that asks for texts nobody typed here (another address, earlier names) is not given.
    void leaveOutWhatAsksForMore(Visit &visit) const
    {
        const ServiceDefinition &service = *m_catalogue.service(visit.service);
        for (const FieldDefinition &field : service.fields)
            if (field.required && visit.fields.value(field.id).isEmpty())
                for (const QString &asking : field.when.keys())
                    if (const FieldDefinition *by = service.field(asking); by && !by->required)
                        visit.fields.remove(asking);
    }
    void choose(const FieldDefinition &field, QMap<QString, QString> &fields)
    {
        // What an officer writes down about proofs is the subject of tst_DocumentAdvice.
        const bool isProof = field.id.endsWith(QLatin1String("Proof")) || field.id.endsWith(QLatin1String("Proofs"))
                             || field.id == QLatin1String("employerAnnexure");
        if (isProof || (!field.required && m_random.bounded(4) == 0))
            return;
        if (field.type == FieldType::YesNo)
            fields.insert(field.id, m_random.bounded(6) == 0 ? QStringLiteral("true") : QStringLiteral("false"));
        else if (field.type == FieldType::Choice)
            fields.insert(field.id, field.options.at(m_random.bounded(int(field.options.size()))).id);
        else if (field.id == QLatin1String("lostOn") || field.id == QLatin1String("previousExpiryDate"))
            fields.insert(field.id, kDay.addDays(m_random.bounded(-3000, 900)).toString(Qt::ISODate));
    }

    QRandomGenerator m_random;
    const ServiceCatalogue &m_catalogue;
};

} // namespace

class TestAnyApplication : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    Visit m_complete; ///< at A, everything captured

    /// decide(Submit) for this visit: nothing when it is accepted, else what is still open.
    QStringList submit(Visit visit)
    {
        visit.payments.clear();
        if (const auto fee = feeOf(visit, *m_desk->catalogue, m_desk->kendra.type, kDay); fee)
            visit.payments.append({fee->payable, QStringLiteral("CASH"), QStringLiteral("R"), 0});
        visit.confirmed = shownDigest(visit, *m_desk->catalogue, QStringLiteral("en"));
        visit.confirmedLanguage = QStringLiteral("en");
        m_desk->state.visits[visit.id] = visit;
        const Digest shown = m_desk->shown(visit.id);
        const SubmitApplication command{visit.id, shown, QStringLiteral("en"), m_desk->signedBy(kAsha, shown)};
        const Context context{m_desk->now, &m_desk->kendra, m_desk->catalogue.get(), &m_desk->roster, kA1, kAsha,
                              Role::Cse,   90'000};
        const auto drafts = decide(m_desk->state, command, context);
        if (drafts.ok())
            return {};
        return drafts.fault().code == QLatin1String("domain.items-open")
                   ? drafts.fault().subject.split(QLatin1Char(' '))
                   : QStringList{drafts.fault().code};
    }

    QString feeProblem(const Visit &visit) const
    {
        const auto fee = feeOf(visit, *m_desk->catalogue, m_desk->kendra.type, kDay);
        return fee ? QString() : fee.fault().subject;
    }

    static void scan(Visit &visit, const QList<AdvisedDocument> &advised)
    {
        visit.documents.clear();
        for (const AdvisedDocument &document : advised)
            if (document.definition.mandatory)
                visit.documents.insert(document.definition.id, DocumentScanned());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>(KendraType::Psk);
        m_desk->run(LeaseNumbers{QStringLiteral("KIOSK-01"), QStringLiteral("N"), QStringLiteral("block-1")},
                    QStringLiteral("HUB"));
        const VisitId id = m_desk->listed();
        IssueToken token;
        token.id = id;
        token.language = QStringLiteral("en");
        m_desk->run(token, QStringLiteral("KIOSK-01"));
        m_desk->serve(id, kA1, kAsha);
        m_desk->completeA(id, kA1, kAsha);
        m_complete = m_desk->visit(id);
        QVERIFY(submit(m_complete).isEmpty());
    }

    void eligibleIsAcceptedAndEachMissingItemIsNamed()
    {
        const bool many = qEnvironmentVariableIsSet("SEVA_LONG");
        const int seed = qEnvironmentVariableIntValue("SEVA_SEED") > 0 ? qEnvironmentVariableIntValue("SEVA_SEED") : 7;
        const int rounds = many ? kLongRounds : kStandardRounds;
        Chance chance(quint32(seed), *m_desk->catalogue);
        int accepted = 0;
        int refused = 0;
        for (int round = 0; round < rounds; ++round) {
            Visit visit = m_complete;
            chance.fill(visit);
            const RuleQuestion question = questionOf(visit, m_desk->kendra, kDay);
            const auto advised = documentsFor(*m_desk->catalogue, question);
            const Eligibility found = eligibilityOf(*m_desk->catalogue, question);
            scan(visit, advised);
            QStringList open = submit(visit);
            for (const Finding &refusal : found.refusals) {
                QVERIFY2(open.removeAll(QStringLiteral("rule:") + refusal.rule) == 1, qPrintable(refusal.rule));
                for (const char *language : {"en", "hi", "gu", "pa", "ur"})
                    QVERIFY2(!refusal.text.byLanguage.value(QLatin1String(language)).isEmpty(), language);
                QVERIFY(!refusal.source.isEmpty());
            }
            (found.isEligible() ? accepted : refused) += 1;
            // Nothing else is open: no document, and no fee line that is missing for what the rules allow.
            if (found.isEligible())
                QVERIFY2(open.isEmpty(), qPrintable(QStringLiteral("round %1, seed %2: %3 %4")
                                                        .arg(round)
                                                        .arg(seed)
                                                        .arg(open.join(QLatin1Char(' ')), feeProblem(visit))));
            QVERIFY2(open.filter(QStringLiteral("document:")).isEmpty(), qPrintable(open.join(QLatin1Char(' '))));
            if (!visit.documents.isEmpty()) {
                const QString missing = visit.documents.keys().at(chance.below(int(visit.documents.size())));
                visit.documents.remove(missing);
                QVERIFY2(submit(visit).contains(QStringLiteral("document:") + missing), qPrintable(missing));
            }
        }
        qInfo("seed %d: %d applications, %d accepted, %d refused (SEVA_SEED, SEVA_LONG)", seed, rounds, accepted,
              refused);
        QVERIFY(accepted > rounds / 20 && refused > rounds / 20);
    }
};

QTEST_GUILESS_MAIN(TestAnyApplication)
#include "tst_AnyApplication.moc"
