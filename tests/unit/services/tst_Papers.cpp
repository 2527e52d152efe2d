// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/Papers.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace seva;
using namespace seva::test;

/// What of a form papers answer: the shipped table against the shipped services.
class tst_Papers : public QObject
{
    Q_OBJECT

    std::shared_ptr<const ServiceCatalogue> m_catalogue = shippedCatalogue();

    const ServiceDefinition &service(const char *id) const { return *m_catalogue->service(QString::fromLatin1(id)); }
    DocumentDefinition document(const char *serviceId, const char *id) const
    {
        for (const DocumentDefinition &one : service(serviceId).documents)
            if (one.id == QLatin1String(id))
                return one;
        return {};
    }
    /// All of the form is asked.
    QList<PaperSuggestion> suggestions(const char *serviceId, const QMap<QString, QString> &fields, const char *kind,
                                       const QList<PaperValue> &read) const
    {
        QStringList asked;
        for (const FieldDefinition &field : service(serviceId).fields)
            asked.append(field.id);
        return paperSuggestions(service(serviceId), asked, fields, QString::fromLatin1(kind), read);
    }
    QMap<QString, QString> taken(const QString &name, const QMap<QString, QString> &form) const
    {
        const auto all = suggestions(kFresh, form, "pan", {{"name", name, 90}});
        return all.size() == 1 ? all.first().values : QMap<QString, QString>();
    }
    static constexpr const char *kFresh = "passport.ordinary.fresh";

private Q_SLOTS:
    void everyNameInTheTableIsOneOfTheServices()
    {
        QSet<QString> fields, papers;
        for (const ServiceDefinition *each : m_catalogue->services()) {
            for (const FieldDefinition &field : each->fields)
                fields.insert(field.id);
            for (const DocumentDefinition &paper : each->documents) {
                papers.insert(paper.id);
                for (const FieldOption &proof : paper.accepts)
                    papers.insert(proof.id);
            }
        }
        const QJsonObject table =
            QJsonDocument::fromJson(contentOf(QStringLiteral("shared/service-definitions/papers.json"))).object();
        QCOMPARE(table.keys(), (QStringList{"aadhaar", "birthCertificate", "pan", "passport"}));
        for (const QJsonValue &one : table) {
            for (const char *language : {"en", "hi", "gu", "pa", "ur"})
                QVERIFY(!one[u"label"][QLatin1String(language)].toString().isEmpty());
            for (const char *list : {"own", "also"})
                for (const QJsonValue &id : one[QLatin1String(list)].toArray())
                    QVERIFY2(papers.contains(id.toString()), qPrintable(id.toString()));
            for (const QJsonValue &ids : one[u"fields"].toObject())
                for (const QJsonValue &id : ids.toArray())
                    QVERIFY2(fields.contains(id.toString()), qPrintable(id.toString()));
            // The number of an Aadhaar card answers nothing.
            QVERIFY(!QJsonDocument(one[u"fields"].toObject()).toJson().contains("aadhaar"));
        }
        QVERIFY(!table[u"aadhaar"][u"fields"].toObject().contains(u"number"));
    }

    void aNameIsPartedAsTheFormHasIt()
    {
        const QMap<QString, QString> two{{"givenName", "ASHA RANI"}, {"surname", "SHARMA VERMA"}};
        // The surname is known: the rest is the given name.
        QCOMPARE(taken("ASHA SHARMA VERMA", two).value("givenName"), QString("ASHA"));
        // The given name is known: the rest is the surname.
        QCOMPARE(taken("ASHA RANI SHARMA", two).value("surname"), QString("SHARMA"));
        // Neither: the last word is the surname.
        QCOMPARE(taken("USHA R SHARMAN", two),
                 (QMap<QString, QString>{{"givenName", "USHA R"}, {"surname", "SHARMAN"}}));
        // Whoever has no surname gets none.
        QCOMPARE(taken("ASHA RANI", {{"givenName", "ASHA"}}),
                 (QMap<QString, QString>{{"givenName", "ASHA RANI"}, {"surname", ""}}));
        // One word stays a given name, also where it is the form's surname.
        QCOMPARE(taken("SHARMA", {{"givenName", "ASHA"}, {"surname", "SHARMA"}}).value("givenName"), QString("SHARMA"));
    }

    void valuesComeAsTheFormKeepsThem()
    {
        const auto all = suggestions(kFresh, {}, "birthCertificate",
                                     {{"sex", "F", 80},
                                      {"birthDate", "1985-02-14", 90},
                                      {"place", "  BHUJ ", 70},
                                      {"mother", "LATA RAO", 60},
                                      {"number", "B/1985/00412", 50}});
        QMap<QString, QString> values;
        for (const PaperSuggestion &one : all)
            values.insert(one.values);
        QCOMPARE(values, (QMap<QString, QString>{{"gender", "FEMALE"},
                                                 {"dateOfBirth", "1985-02-14"},
                                                 {"placeOfBirth", "BHUJ"},
                                                 {"motherName", "LATA RAO"}}));
        // The same number has a place in another form.
        const auto copy =
            suggestions("pb.birth-certificate-copy", {}, "birthCertificate", {{"number", "B/1985/00412", 50}});
        QCOMPARE(copy.size(), 1);
        QCOMPARE(copy.first().values.firstKey(), QString("registrationNumber"));
    }

    void whatTheFormWouldRefuseIsNotSuggested()
    {
        QCOMPARE(suggestions(kFresh, {}, "pan", {{"number", "ABCPS1234K", 90}}).size(), 1);
        for (const PaperValue &wrong :
             {PaperValue{"number", "ABC", 90}, PaperValue{"birthDate", "14.2.85", 90}, PaperValue{"name", "", 90},
              PaperValue{"father", QString(400, 'A'), 90}, PaperValue{"colour", "RED", 90}})
            QCOMPARE(suggestions(kFresh, {}, "pan", {wrong}).size(), 0);
        // Not asked in this case.
        QVERIFY(
            paperSuggestions(service(kFresh), {"givenName"}, {}, "pan", {{"birthDate", "1985-02-14", 90}}).isEmpty());
        QVERIFY(suggestions(kFresh, {}, "other", {{"name", "ASHA", 90}}).isEmpty());
    }

    /// The specimen of Doc 9303-4, appendix A.
    void aZoneStandsForThePrintWhereItsDigitsHold()
    {
        const QStringList zone{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                               "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
        const QList<PaperValue> printed{{"surname", "ERIKSSEN", 70}, {"place", "ZENITH", 80}};
        QMap<QString, QString> values;
        for (const PaperValue &one : withZone(printed, zone, QDate(2026, 11, 23)))
            values.insert(one.field, one.value);
        QCOMPARE(values, (QMap<QString, QString>{{"number", "L898902C3"},
                                                 {"surname", "ERIKSSON"},
                                                 {"givenNames", "ANNA MARIA"},
                                                 {"birthDate", "1974-08-12"},
                                                 {"sex", "F"},
                                                 {"expiryDate", "2012-04-15"},
                                                 {"place", "ZENITH"}}));
        // A digit that does not hold: the print stays as it is.
        QStringList wrong = zone;
        wrong[1][13] = u'3';
        QCOMPARE(withZone(printed, wrong, QDate(2026, 11, 23)).size(), 2);
        QCOMPARE(withZone(printed, {}, {}).size(), 2);
        QCOMPARE(withZone(printed, {"P<UTO"}, {}).size(), 2);
    }

    void anAadhaarNumberIsNeverSuggested()
    {
        const QString number = QStringLiteral("999941057058");
        for (const char *kind : {"aadhaar", "birthCertificate", "pan", "passport"})
            for (const char *field : {"number", "name", "place", "father"})
                for (const QString &text : {number, QStringLiteral("9999 4105 7058"), "NO. " + number})
                    QVERIFY(suggestions(kFresh, {}, kind, {{QString::fromLatin1(field), text, 99}}).isEmpty());
        QVERIFY(suggestions("pb.birth-certificate-copy", {}, "birthCertificate", {{"number", number, 99}}).isEmpty());
        QVERIFY(suggestions(kFresh, {}, "aadhaar", {{"number", "XXXXXXXX7058", 99}}).isEmpty());
    }

    void aPaperStandsToWhatWasAskedFor()
    {
        const DocumentDefinition birth = document(kFresh, "DOB_PROOF");
        const DocumentDefinition address = document(kFresh, "ADDRESS_PROOF");
        QCOMPARE(paperStanding("pan", birth, {}), PaperStanding::Asked);
        // The form says which proof it is to be.
        QCOMPARE(paperStanding("pan", birth, "BIRTH_CERTIFICATE"), PaperStanding::NotAsked);
        QCOMPARE(paperStanding("birthCertificate", birth, "BIRTH_CERTIFICATE"), PaperStanding::Asked);
        QCOMPARE(paperStanding("other", birth, "BIRTH_CERTIFICATE"), PaperStanding::NotAsked);
        // Among what is accepted are papers that cannot be told apart.
        QCOMPARE(paperStanding("other", birth, {}), PaperStanding::Unknown);
        QCOMPARE(paperStanding("other", birth, "SCHOOL_CERTIFICATE"), PaperStanding::Unknown);
        QCOMPARE(paperStanding("pan", address, {}), PaperStanding::NotAsked);
        // A parent's passport proves an address and says nothing of the applicant.
        QCOMPARE(paperStanding("passport", address, "PARENT_PASSPORT"), PaperStanding::Accepted);
        QCOMPARE(paperStanding("passport", address, "AADHAAR"), PaperStanding::NotAsked);
        const DocumentDefinition old = document("passport.ordinary.reissue", "OLD_PASSPORT");
        QCOMPARE(paperStanding("passport", old, {}), PaperStanding::Asked);
        QCOMPARE(paperStanding("pan", old, {}), PaperStanding::NotAsked);
        // Several at once, and a document of which nobody says what it may be.
        const DocumentDefinition set = document(kFresh, "TATKAAL_SET");
        QCOMPARE(paperStanding("pan", set, "AADHAAR|PAN|EPIC"), PaperStanding::Asked);
        QCOMPARE(paperStanding("pan", document("passport.ordinary.reissue", "POLICE_REPORT"), {}),
                 PaperStanding::Unknown);
    }
};

QTEST_GUILESS_MAIN(tst_Papers)
#include "tst_Papers.moc"
