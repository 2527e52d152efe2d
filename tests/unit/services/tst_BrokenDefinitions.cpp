// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrokenFiles.h"
#include "Definitions.h"

#include <QTest>

using namespace seva;

namespace {

const QString Fresh = "shared/service-definitions/services/passport.ordinary.fresh.json";
const QString Sewa = "shared/service-definitions/services/pb.residence-certificate.json";
const QString Rules = "shared/service-definitions/rules/passport.documents.rules.json";
const QString Police = "shared/service-definitions/rules/passport.police.rules.json";
const QString Passport = "shared/service-definitions/services/passport.library.json";

QString refusal(const QMap<QString, QByteArray> &files)
{
    const auto catalogue = ServiceCatalogue::load(files, test::shippedSchema(), test::shippedFees());
    if (catalogue)
        return "it was accepted";
    return catalogue.fault().code == "services.definition-broken" ? catalogue.fault().subject : catalogue.fault().code;
}

constexpr auto columns = test::brokenFileColumns;
constexpr auto row = test::brokenFile;

} // namespace

class TestBrokenDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsRefusedByFilePathAndReason_data()
    {
        columns();
        row("not JSON", Fresh, "{", "", "/: not JSON");
        row("no version", Fresh, "\"version\": 2,", "", "/: Missing required property 'version'");
        row("an unknown key", Fresh, "\"version\": 2,", "\"version\": 2, \"colour\": 1,",
            "/: Object contains a property");
        row("a key twice", Fresh, "\"version\": 2,", "\"version\": 2, \"version\": 2,", "stands twice in one object");
        row("a text for a number", Fresh, "\"version\": 2", "\"version\": \"2\"", "/version: ");
        row("a token letter outside the grammar", Fresh, "\"tokenPrefix\": \"N\"", "\"tokenPrefix\": \"Q\"",
            "/tokenPrefix: ");
        row("an unknown Kendra type", Fresh, "\"CAMP\"", "\"CIRCUS\"", "/workflows: ");
        row("a label without Punjabi", Sewa, "\"pa\": \"ਰਿਹਾਇਸ਼ ਸਰਟੀਫਿਕੇਟ\"", "\"te\": \"x\"",
            "/label: Missing required property 'pa'");
        row("a step that returns forward", Sewa, "[\"A\"]", "[\"D\"]", "/workflows/SEWA_KENDRA/steps/");
        row("a step twice", Sewa, "\"id\": \"D\"", "\"id\": \"A\"", "/workflows/SEWA_KENDRA/steps/1/id: ");
        row("nobody decides", Sewa, "\"kind\": \"DECIDE\"", "\"kind\": \"VERIFY\"",
            "/workflows/SEWA_KENDRA/steps/1/kind: ");
        row("a group nobody defined", Sewa, "\"group\": \"address\"", "\"group\": \"adress\"", "no group 'adress'");
        row("no such library", Fresh, "passport#/fields/booklet", "pasport#/fields/booklet", "/fields/1/use: ");
        row("nothing stands there", Fresh, "passport#/fields/booklet", "passport#/fields/buklet", "/fields/1/use: ");
        row("a field twice", Fresh, "passport#/fields/booklet", "passport#/fields/scheme",
            "'scheme' stands here twice");
        row("a condition on an unknown option", Passport, "{ \"scheme\": [\"TATKAAL\"] }",
            "{ \"scheme\": [\"TATKALL\"] }", "passport.library.json: /fields/");
        row("a condition on an unknown field", Passport, "{ \"scheme\": [\"TATKAAL\"] }",
            "{ \"skeme\": [\"TATKAAL\"] }", "passport.library.json: /fields/");
        row("a pattern that does not compile", Passport, "[A-Z][0-9]{7}", "[A-Z][0-9{7}",
            "passport.library.json: /fields/previousPassportNo/pattern: ");
        const QByteArray photo = "\"captures\": { \"photo\": true,";
        row("a threshold for a measure nobody knows", Sewa, photo,
            photo + "\"photoThresholds\": { \"adult\": { \"Beauty\": 50 } },", "/captures/photoThresholds/adult: ");
        row("a threshold for a measure nobody assesses", Sewa, photo,
            photo + "\"photoThresholds\": { \"adult\": { \"NoHeadCoverings\": 50 } },",
            "/captures/photoThresholds/adult: ");
        row("a threshold above the scale", Sewa, photo,
            photo + "\"photoThresholds\": { \"infant\": { \"Sharpness\": 101 } },",
            "/captures/photoThresholds/infant/Sharpness: ");
        row("a threshold that is no whole number", Sewa, photo,
            photo + "\"photoThresholds\": { \"adult\": { \"Sharpness\": 49.5 } },",
            "/captures/photoThresholds/adult/Sharpness: ");
        row("thresholds for nobody", Sewa, photo, photo + "\"photoThresholds\": { \"senior\": { \"Sharpness\": 40 } },",
            "/captures/photoThresholds: ");
        row("an infant of eighteen", Sewa, photo, photo + "\"photoInfantBelowAge\": 18,",
            "/captures/photoInfantBelowAge: ");
        row("a service twice", Sewa, "\"service\": \"pb.residence-certificate\"", "\"service\": \"passport.pcc\"",
            "/service: ");
    }
    void brokenRules_data()
    {
        columns();
        row("a rule's misspelt fact", Rules, "\"when\": \"dateOfBirth >= ", "\"when\": \"dateOfBrith >= ",
            "when: column 1: no fact or value 'dateOfBrith'");
        row("a rule's unknown option", Rules, "changeReasons any ['ADDRESS']", "changeReasons any ['ADRESS']",
            "when: column 29: there is no option 'ADRESS'");
        row("a rule for a document nobody has", Rules, "\"documents\": [\"SVP_PROOF\"]", "\"documents\": [\"SVP\"]",
            "/documents: no document 'SVP'");
        row("a rule for a proof nobody takes", Rules, "\"proofs\": [\"NEWSPAPERS\"]", "\"proofs\": [\"PAPERS\"]",
            "/proofs: no proof 'PAPERS'");
        row("a rule for no service", Rules, "\"services\": [\"passport.pcc\"]", "\"services\": [\"passport.pec\"]",
            "/services: no service is meant by these");
        row("a rule twice", Rules, "\"id\": \"pcc-support\"", "\"id\": \"pcc-address\"",
            "'pcc-address' stands here twice");
        row("a rule without a language", Rules, "\"pa\": \"ਨਵੇਂ ਪਤੇ ਦਾ ਸਬੂਤ ਚਾਹੀਦਾ ਹੈ।\",", "", "/text: ");
        row("an effect of another topic", Rules, "\"effect\": \"OFFER\"", "\"effect\": \"REFUSE\"", "/effect: ");
        row("a mode that is none", Police, "\"mode\": \"'PRE'\"", "\"mood\": \"'PRE'\"", "/gives: 'mode' is missing");
    }
    void brokenRules() { eachIsRefusedByFilePathAndReason(); }
    void eachIsRefusedByFilePathAndReason()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(QString, place);
        const QString said = refusal(test::changedFiles(test::shippedDefinitions(), file, what, by));
        QVERIFY2(said.contains(place), qPrintable(said));
        QVERIFY2(said.contains(".json: /"), qPrintable(said));
    }

    void limitsHold()
    {
        const QByteArray deep = QByteArray(40, '[') + QByteArray(40, ']');
        QVERIFY(refusal({{"deep.json", deep}}).contains("nested deeper than 32 levels"));
        QVERIFY(refusal({{"long.json", "{\"a\": \"" + QByteArray(5000, 'x') + "\"}"}}).contains("longer than 4096"));
        QVERIFY(refusal({{"big.json", QByteArray((4 << 20) + 1, ' ')}}).contains("larger than"));
        QVERIFY(refusal({{"latin1.json", "{\"a\": \"\xe9\"}"}}).contains("not JSON"));
        QVERIFY(refusal({{"list.json", "[]"}}).contains("list.json: /"));
        QVERIFY(refusal({{"round.json", QByteArray("{\"library\": \"round\", \"a\": {\"use\": \"round#/a\"}}")},
                         {"use.json", QByteArray("{\"service\": {\"use\": \"round#/a\"}}")}})
                    .contains("more than 2000 uses"));
    }

    void aSchemaThatIsNoneIsRefused()
    {
        const auto catalogue = ServiceCatalogue::load(test::shippedDefinitions(), "{\"type\": 7}", test::shippedFees());
        QVERIFY(!catalogue);
        QVERIFY2(catalogue.fault().subject.startsWith("the schema: "), qPrintable(catalogue.fault().subject));
    }
};

QTEST_GUILESS_MAIN(TestBrokenDefinitions)
#include "tst_BrokenDefinitions.moc"
