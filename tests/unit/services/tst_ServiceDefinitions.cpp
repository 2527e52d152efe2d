// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/Advice.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace seva;

namespace {

const QStringList Languages{"en", "hi", "gu", "pa", "ur"};

/// Every object with an English text must have the others, and none may be a copy of the English one by mistake.
void collectIncomplete(const QJsonValue &value, const QString &path, QStringList &found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int at = 0; at < array.size(); ++at)
            collectIncomplete(array.at(at), path + QLatin1Char('/') + QString::number(at), found);
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    for (const QString &language : Languages) {
        if (object.contains("en") && object.value(language).toString().trimmed().isEmpty())
            found.append(path + QLatin1Char(' ') + language);
        if (object.contains("en") && language != "en" && object.value(language) == object.value("en"))
            found.append(path + QStringLiteral(" untranslated ") + language);
    }
    for (auto part = object.begin(); part != object.end(); ++part)
        collectIncomplete(part.value(), path + QLatin1Char('/') + part.key(), found);
}

/// Arabic script for Urdu, Devanagari for Hindi, Gujarati, Gurmukhi: a swapped column would be shown to citizens.
QChar::Script scriptOf(const QString &language)
{
    if (language == "hi")
        return QChar::Script_Devanagari;
    if (language == "gu")
        return QChar::Script_Gujarati;
    return language == "pa" ? QChar::Script_Gurmukhi : QChar::Script_Arabic;
}

bool hasScript(const QString &text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(), [script](QChar each) { return each.script() == script; });
}

void collectWrongScript(const QJsonValue &value, const QString &path, QStringList &found)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collectWrongScript(each, path, found);
    }
    const QJsonObject object = value.toObject();
    for (const QString &language : Languages.mid(1)) {
        if (object.contains("en") && !hasScript(object.value(language).toString(), scriptOf(language)))
            found.append(path + QLatin1Char(' ') + language);
    }
    for (auto part = object.begin(); part != object.end(); ++part)
        collectWrongScript(part.value(), path + QLatin1Char('/') + part.key(), found);
}

} // namespace

class TestServiceDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedServiceLoads()
    {
        const auto catalogue = test::shippedCatalogue();
        QStringList ids;
        for (const ServiceDefinition *service : catalogue->services())
            ids.append(service->id);
        QCOMPARE(ids, QStringList({"passport.diplomatic-official", "passport.emergency-certificate", "passport.gep",
                                   "passport.identity-certificate", "passport.ordinary.fresh",
                                   "passport.ordinary.reissue", "passport.pcc", "passport.surrender",
                                   "pb.birth-certificate-copy", "pb.caste-certificate-sc", "pb.fard-copy",
                                   "pb.income-certificate", "pb.residence-certificate"}));
    }

    void everyTextStandsInAllFiveLanguages()
    {
        const auto files = test::shippedDefinitions();
        QVERIFY(files.size() >= 26);
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QJsonDocument document = QJsonDocument::fromJson(*file);
            QVERIFY(document.isObject());
            QStringList found;
            collectIncomplete(document.object(), file.key(), found);
            collectWrongScript(document.object(), file.key(), found);
            QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
        }
    }

    void aFifthServiceIsItsFileAndItsFees()
    {
        auto files = test::shippedDefinitions();
        files.insert("fifth.service.json", test::contentOf("tests/fixtures/services/fifth.service.json"));
        auto feeFiles = test::shippedFeeFiles();
        feeFiles.insert("fifth.fees.json", test::contentOf("tests/fixtures/services/fifth.fees.json"));
        const auto fees = FeeBook::load(feeFiles, test::shippedFeeSchema());
        QVERIFY2(fees.ok(), fees ? "" : qPrintable(fees.fault().subject));
        const auto loaded = ServiceCatalogue::load(files, test::shippedSchema(), *fees);
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.fault().subject));
        const ServiceCatalogue &catalogue = **loaded;
        QCOMPARE(catalogue.services().size(), 14);
        QCOMPARE(catalogue.servicesAt(KendraType::Psk).size(), 6);
        const Workflow *workflow = catalogue.workflow("gj.senior-card", KendraType::Psk);
        QVERIFY(workflow);
        QCOMPARE(workflow->steps.at(0).id + workflow->steps.at(1).id, QString("KL"));
        const QDate day(2026, 11, 23);
        FeeQuestion question;
        question.serviceId = "gj.senior-card";
        question.scheme = "NORMAL";
        question.dateOfBirth = QDate(1950, 1, 1);
        question.basisDate = QDate(2026, 11, 23);
        const auto due = catalogue.fee(question);
        QVERIFY(due);
        QCOMPARE(due->payable, rupees(3000));
        QCOMPARE(documentsFor(catalogue, {"gj.senior-card", {{"livesAlone", "true"}}, day, day}).size(), 2);
        QVERIFY(catalogue.askedFields("gj.senior-card", {{"livesAlone", "true"}}).contains("neighbour"));
    }

    void stagesFollowTheKendra()
    {
        const auto catalogue = test::shippedCatalogue();
        const QString fresh = "passport.ordinary.fresh";
        const Workflow *psk = catalogue->workflow(fresh, KendraType::Psk);
        QVERIFY(psk);
        QCOMPARE(psk->steps.size(), 3);
        QCOMPARE(psk->end, WorkflowEnd::Decision);
        QCOMPARE(psk->steps.at(2).mayReturnTo, QStringList({"A", "B"}));
        const Workflow *popsk = catalogue->workflow(fresh, KendraType::Popsk);
        QVERIFY(popsk);
        QCOMPARE(popsk->steps.size(), 2);
        QCOMPARE(popsk->end, WorkflowEnd::Forwarded);
        const Workflow *sewa = catalogue->workflow("pb.residence-certificate", KendraType::SewaKendra);
        QVERIFY(sewa);
        QCOMPARE(sewa->indexOf("D"), 1);
        QCOMPARE(sewa->indexOf("B"), -1);
        QVERIFY(!catalogue->workflow("pb.residence-certificate", KendraType::Psk));
        QVERIFY(!catalogue->workflow("passport.pcc", KendraType::MobileVan));
        QCOMPARE(catalogue->servicesAt(KendraType::Psk).size(), 5);
        QCOMPARE(catalogue->servicesAt(KendraType::SewaKendra).size(), 5);
    }

    void aServiceMaySetThresholdsOfThePhoto()
    {
        const QString sewa = "pb.residence-certificate";
        const QString file = "shared/service-definitions/services/pb.residence-certificate.json";
        const CaptureRules &silent = test::shippedCatalogue()->service(sewa)->captures;
        QVERIFY(silent.photoThresholds.isEmpty());
        QCOMPARE(silent.photoInfantBelowAge, 3);
        const QByteArray photo = "\"captures\": { \"photo\": true,";
        const auto files = test::changedFiles(test::shippedDefinitions(), file, photo,
                                              photo
                                                  + " \"photoInfantBelowAge\": 1, \"photoThresholds\": { \"adult\": "
                                                    "{ \"Sharpness\": 30, \"NoShadows\": 0 } },");
        const auto fees = FeeBook::load(test::shippedFeeFiles(), test::shippedFeeSchema());
        QVERIFY(fees.ok());
        const auto loaded = ServiceCatalogue::load(files, test::shippedSchema(), *fees);
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.fault().subject));
        const CaptureRules &rules = (*loaded)->service(sewa)->captures;
        QCOMPARE(rules.photoInfantBelowAge, 1);
        QCOMPARE(rules.photoThresholds.keys(), QStringList({"adult"}));
        QCOMPARE(rules.photoThresholds["adult"], (QMap<QString, int>{{"NoShadows", 0}, {"Sharpness", 30}}));
    }

    /// The measures a service may name are those the shipped rule asks for: what nothing assesses has no threshold.
    void theSchemaKnowsTheMeasuresOfThePhotoCheck()
    {
        const auto object = [](const char *file) { return QJsonDocument::fromJson(test::contentOf(file)).object(); };
        const QJsonObject schema = object("shared/service-definitions/service-definition.schema.json");
        const QJsonObject known = schema["definitions"]["thresholds"]["properties"].toObject();
        const QJsonObject rules = object("devices/api/photo-thresholds.json");
        QCOMPARE(known.keys(), rules["adult"].toObject().keys());
        for (const QString &measure : rules["infant"].toObject().keys())
            QVERIFY(known.contains(measure));
    }

    void tokensDecisionsAndReasonsAreSaid()
    {
        const auto catalogue = test::shippedCatalogue();
        const ServiceDefinition *fresh = catalogue->service("passport.ordinary.fresh");
        QCOMPARE(fresh->tokenPrefix, QString("N"));
        QCOMPARE(fresh->tatkaalTokenPrefix, QString("T"));
        QCOMPARE(catalogue->service("passport.pcc")->tokenPrefix, QString("P"));
        for (const char *mode : {"NONE", "POST", "PRE"})
            QVERIFY(fresh->decision("GRANT", mode));
        QCOMPARE(fresh->decision("HOLD")->reasons.size(), 19);
        QCOMPARE(fresh->decision("REFUSE")->reasons.at(0).code, QString("6(2)(a)"));
        QVERIFY(fresh->decision("HOLD")->at.contains(StepKind::Verify));
        QVERIFY(!fresh->decision("GRANT", "POST")->at.contains(StepKind::Verify));
        QVERIFY(!fresh->decision("CANCEL"));
        QVERIFY(!fresh->keepReady.in("gu").isEmpty());
        QCOMPARE(fresh->keepReady.in("bn"), fresh->keepReady.in("en"));
    }
};

QTEST_GUILESS_MAIN(TestServiceDefinitions)
#include "tst_ServiceDefinitions.moc"
