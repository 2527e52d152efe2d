// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/DocumentComparison.h>

#include <QTest>

using namespace seva;

namespace {

MrzData zoneOf(const QString &first, const QString &second)
{
    return readMrz({first, second}, QDate(2026, 11, 23)).data;
}

MrzData anna()
{
    return zoneOf(QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
                  QStringLiteral("L898902C36UTO7408122F3204153ZE184226B<<<<<16"));
}

TypedDocument typedAnna()
{
    return {QStringLiteral("l898902c3"), QStringLiteral("Eriksson"), QStringLiteral("Anna Maria"), QDate(1974, 8, 12),
            QDate(2032, 4, 15),          QStringLiteral("F"),        QStringLiteral("UTO")};
}

QStringList fieldsOf(const QList<DocumentDifference> &differences)
{
    QStringList fields;
    for (const DocumentDifference &difference : differences)
        fields.append(difference.field);
    return fields;
}

} // namespace

/// The old booklet's zone, its chip and what was typed, field by field.
class TestDocumentComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsTheSame() { QCOMPARE(compareDocument(anna(), anna(), typedAnna()), {}); }

    void eachFieldIsCompared_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *field, const char *typed) {
            QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(typed);
        };
        row("documentNumber", "L898902C4");
        row("primaryName", "ERIKSEN");
        row("secondaryName", "ANNE MARIA");
        row("nationality", "IND");
        row("birthDate", "740813");
        row("sex", "M");
        row("expiryDate", "320416");
    }
    void eachFieldIsCompared()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        TypedDocument document = typedAnna();
        const QMap<QString, QString *> texts{{QStringLiteral("documentNumber"), &document.documentNumber},
                                             {QStringLiteral("primaryName"), &document.surname},
                                             {QStringLiteral("secondaryName"), &document.givenNames},
                                             {QStringLiteral("nationality"), &document.nationality},
                                             {QStringLiteral("sex"), &document.sex}};
        if (texts.contains(field))
            *texts[field] = typed;
        else if (field == u"birthDate")
            document.birth = document.birth.addDays(1);
        else
            document.expiry = document.expiry.addDays(1);
        const auto differences = compareDocument(anna(), anna(), document);
        QCOMPARE(fieldsOf(differences), QStringList{field});
        QCOMPARE(differences[0].values[DocumentSource::Typed], typed);
        QCOMPARE(differences[0].values[DocumentSource::Zone], differences[0].values[DocumentSource::Chip]);
    }

    void aChipOfAnotherDocumentDiffersFromTheZone()
    {
        MrzData other = anna();
        other.documentNumber = QStringLiteral("L898902C4");
        const auto differences = compareDocument(anna(), other, {});
        QCOMPARE(fieldsOf(differences), QStringList{QStringLiteral("documentNumber")});
        QCOMPARE(differences[0].values.size(), 2);
    }

    void whatIsNotThereIsNotCompared()
    {
        QCOMPARE(compareDocument({}, anna(), {}), {});
        QCOMPARE(compareDocument(anna(), {}, {}), {});
        QCOMPARE(compareDocument({}, {}, typedAnna()), {});
    }

    void aNameCutOffByTheZoneAgrees()
    {
        const MrzData cut = zoneOf(QStringLiteral("P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
                                   QStringLiteral("L898902C36UTO7408122F3204153ZE184226B<<<<<16"));
        QVERIFY(cut.nameMayBeTruncated);
        TypedDocument typed = typedAnna();
        typed.surname = QStringLiteral("Nilavadhanananda");
        typed.givenNames = QStringLiteral("Chayapa Dejthamrong Krasuang");
        QCOMPARE(compareDocument(cut, {}, typed), {});
        typed.givenNames = QStringLiteral("Chayapa Krasuang");
        QCOMPARE(fieldsOf(compareDocument(cut, {}, typed)), QStringList{QStringLiteral("secondaryName")});
        // A whole name that is longer is another name.
        typed = typedAnna();
        typed.givenNames = QStringLiteral("Anna Maria Luise");
        QCOMPARE(fieldsOf(compareDocument(anna(), {}, typed)), QStringList{QStringLiteral("secondaryName")});
    }

    void anUnknownDayAgreesWithAny()
    {
        MrzData zone = anna();
        zone.birth.raw = QStringLiteral("7408<<");
        QCOMPARE(compareDocument(zone, {}, typedAnna()), {});
        zone.birth.raw = QStringLiteral("7409<<");
        QCOMPARE(fieldsOf(compareDocument(zone, {}, typedAnna())), QStringList{QStringLiteral("birthDate")});
    }

    void aSingleNameStandsFirst()
    {
        MrzData zone = anna();
        zone.primaryName = QStringLiteral("ARKFREITH");
        zone.secondaryName.clear();
        TypedDocument typed = typedAnna();
        typed.surname.clear();
        typed.givenNames = QStringLiteral("Arkfreith");
        QCOMPARE(compareDocument(zone, zone, typed), {});
    }
};

QTEST_GUILESS_MAIN(TestDocumentComparison)
#include "tst_DocumentComparison.moc"
