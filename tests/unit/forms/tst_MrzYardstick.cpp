// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MrzDeck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace seva;

namespace {

constexpr quint32 Seed = 20261123;
constexpr int Zones = 10'000;
constexpr int NodeMilliseconds = 60'000;

/// One field, or its check digit ("birthDate#"), that the two sides see differently.
struct Difference
{
    QString key;
    bool oursIsBad = false; ///< else theirs; with equal verdicts the values differ
    bool value = false;
    QString theirs{}; ///< where the values differ
};

const QMap<QString, QString> &keys()
{
    static const QMap<QString, QString> ours{{"documentCode", "documentCode"},
                                             {"issuingState", "issuer"},
                                             {"nationality", "nationality"},
                                             {"lastName", "name"},
                                             {"firstName", "name"},
                                             {"documentNumber", "documentNumber"},
                                             {"documentNumberCheckDigit", "documentNumber#"},
                                             {"birthDate", "birthDate"},
                                             {"birthDateCheckDigit", "birthDate#"},
                                             {"sex", "sex"},
                                             {"expirationDate", "expiryDate"},
                                             {"expirationDateCheckDigit", "expiryDate#"},
                                             {"personalNumber", "optional1"},
                                             {"optional", "optional1"},
                                             {"optional1", "optional1"},
                                             {"personalNumberCheckDigit", "optional1#"},
                                             {"optional2", "optional2"},
                                             {"compositeCheckDigit", "composite#"}};
    return ours;
}

QString keyOf(const MrzProblem &problem)
{
    const bool digit =
        problem.code == "mrz.check-digit" || problem.code == "mrz.long-number"
        || (problem.code == "mrz.character" && (problem.expected.size() == 1 || problem.expected == "0-9"));
    return problem.field + (digit ? "#" : "");
}

QString valueOf(const MrzData &data, const QString &theirs)
{
    const QMap<QString, QString> values{{"documentCode", data.documentCode},
                                        {"issuingState", data.issuer},
                                        {"nationality", data.nationality},
                                        {"lastName", data.primaryName},
                                        {"firstName", data.secondaryName},
                                        {"documentNumber", data.documentNumber},
                                        {"birthDate", data.birth.raw},
                                        {"expirationDate", data.expiry.raw},
                                        {"sex", data.sex == "M"   ? "male"
                                                : data.sex == "F" ? "female"
                                                                  : ""},
                                        {"personalNumber", data.optional1},
                                        {"optional", data.optional1},
                                        {"optional1", data.optional1},
                                        {"optional2", data.optional2}};
    return values.value(theirs);
}

QList<Difference> differences(const MrzReading &ours, const QJsonObject &theirs)
{
    QSet<QString> bad;
    for (const MrzProblem &problem : ours.problems)
        bad.insert(keyOf(problem));
    QSet<QString> theirBad;
    for (const QJsonValue &field : theirs.value("bad").toArray())
        theirBad.insert(keys().value(field.toString()));
    QList<Difference> found;
    for (const QString &key : bad + theirBad) {
        if (bad.contains(key) != theirBad.contains(key))
            found.append({key, bad.contains(key), false});
    }
    const QJsonObject values = theirs.value("values").toObject();
    for (auto field = values.begin(); field != values.end(); ++field) {
        const QString key = keys().value(field.key());
        QString value = field.value().toString();
        if (value == "nonspecified" || value == "unspecified")
            value.clear();
        const bool compared = !key.endsWith('#') && !bad.contains(key) && !theirBad.contains(key);
        if (compared && value != valueOf(ours.data, field.key()))
            found.append({key, false, true, field.value().toString()});
    }
    return found;
}

/// What a difference is seen on.
struct Case
{
    const QStringList &lines;
    const MrzReading &ours;
    bool fast;
    Difference difference;

    QString names() const { return lines.size() == 3 ? lines.at(2) : lines.at(0).mid(5); }
    QChar numberDigit() const { return lines.size() == 3 ? lines.at(0).at(14) : lines.at(1).at(9); }
    bool problem(const char *code) const
    {
        return difference.oursIsBad
               && std::any_of(ours.problems.begin(), ours.problems.end(), [&](const MrzProblem &each) {
                      return keyOf(each) == difference.key && each.code == code;
                  });
    }
    bool foundFiller() const
    {
        return std::any_of(ours.problems.begin(), ours.problems.end(),
                           [&](const MrzProblem &each) { return keyOf(each) == difference.key && each.found == "<"; });
    }
};

/// The classes of docs/mrz.md; empty: nobody explained this yet.
QString classOfName(const Case &c)
{
    if (c.problem("mrz.name-missing"))
        return "name-missing";
    if (c.problem("mrz.name-gap"))
        return "name-gap";
    if (c.fast && c.problem("mrz.character"))
        return "fast-takes-any-name";
    if (c.difference.value && !c.names().contains("<<"))
        return "no-separator";
    return !c.difference.oursIsBad && c.names().indexOf("<<") == c.names().size() - 2 ? "nothing-after-separator" : "";
}

QString classOfCode(const Case &c)
{
    if (c.fast)
        return c.difference.oursIsBad ? "fast-drops-fillers" : "fast-code-list";
    return c.problem("mrz.document-code") && c.lines.at(0).at(1).isDigit() ? "digit-in-code" : "";
}

QString classOfNumber(const Case &c)
{
    if (c.problem("mrz.number-missing"))
        return "number-missing";
    if (c.fast && c.difference.theirs.contains('<'))
        return "fast-keeps-fillers";
    const bool digitIsFiller = c.lines.at(0).size() != 44 && c.numberDigit() == u'<';
    return !c.fast && digitIsFiller ? "long-number" : "";
}

QString classOf(const Case &c)
{
    const QString &key = c.difference.key;
    if (key == "name")
        return classOfName(c);
    if (key == "documentCode")
        return classOfCode(c);
    if (c.fast && key.endsWith('#') && c.difference.oursIsBad && c.foundFiller())
        return "fast-filler-digit";
    if (key == "documentNumber" || key == "documentNumber#" || key == "optional1")
        return classOfNumber(c);
    if (key == "issuer" || key == "nationality")
        return c.fast && c.problem("mrz.state")     ? "fast-drops-fillers"
               : !c.fast && !c.difference.oursIsBad ? "state-list"
                                                    : "";
    if (c.problem("mrz.date"))
        return "no-such-day";
    return {};
}

bool ofTheAlphabet(const QStringList &lines)
{
    static const QRegularExpression characters("\\A[A-Z0-9<]*\\z");
    return std::all_of(lines.begin(), lines.end(),
                       [](const QString &line) { return characters.match(line).hasMatch(); });
}

/// Nothing when both say the same.
QStringList classesOf(const QStringList &lines, const MrzReading &ours, const QJsonObject &theirs, bool fast)
{
    const bool weRefuse = !ours.format || ours.problems.value(0).code == "mrz.line-length";
    if (theirs.contains("refused") && weRefuse)
        return {};
    if (!ofTheAlphabet(lines))
        return ours.valid() ? QStringList{QString()} : QStringList{"foreign-character"};
    if (theirs.value("format") == "FRENCH_NATIONAL_ID")
        return {"french-card"};
    if (ours.format == MrzFormat::MrvA || ours.format == MrzFormat::MrvB)
        return theirs.value("valid").toBool() ? QStringList{QString()} : QStringList{"visa"};
    if (theirs.contains("refused") || weRefuse)
        return {QString()};
    QStringList classes;
    for (const Difference &difference : differences(ours, theirs))
        classes.append(classOf({lines, ours, fast, difference}));
    return classes;
}

} // namespace

/// The same ten thousand zones, read by two packages that others wrote: npm's mrz and mrz-fast.
class TestMrzYardstick : public QObject
{
    Q_OBJECT

private:
    QList<QStringList> m_zones;
    QList<QJsonObject> m_theirs;

    void askTheOthers()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("zones"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QStringList &zone : m_zones)
            file.write(QJsonDocument(QJsonArray::fromStringList(zone)).toJson(QJsonDocument::Compact) + '\n');
        file.close();
        QProcess node;
        node.start("node", {SEVA_SOURCE_DIR "/tests/unit/forms/mrz-yardstick.mjs", SEVA_PARTS_DIR, file.fileName()});
        QVERIFY2(node.waitForFinished(NodeMilliseconds), qPrintable(node.errorString()));
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
        for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                m_theirs.append(QJsonDocument::fromJson(line).object());
        }
        QCOMPARE(m_theirs.size(), m_zones.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qInfo() << "seed" << Seed;
        test::MrzDeck deck(Seed);
        for (int at = 0; at < Zones; ++at)
            m_zones.append(deck.deal());
        askTheOthers();
    }

    void everyDisagreementIsExplained()
    {
        QFile page(SEVA_SOURCE_DIR "/docs/mrz.md");
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString explained = QString::fromUtf8(page.readAll());
        QMap<QString, int> classes;
        int compared = 0;
        int agreed = 0;
        int valid = 0;
        for (int at = 0; at < Zones; ++at) {
            const MrzReading ours = readMrz(m_zones.at(at), QDate(2026, 11, 23));
            for (const char *package : {"mrz", "fast"}) {
                const QJsonObject theirs = m_theirs.at(at).value(QLatin1String(package)).toObject();
                if (theirs.isEmpty())
                    continue;
                ++compared;
                const QStringList found = classesOf(m_zones.at(at), ours, theirs, package == QLatin1String("fast"));
                agreed += found.isEmpty() ? 1 : 0;
                valid += found.isEmpty() && ours.valid() ? 1 : 0;
                for (const QString &each : found) {
                    ++classes[each];
                    QVERIFY2(explained.contains("`" + each + "`") && !each.isEmpty(),
                             qPrintable(QString("%1 %2\n").arg(package, each) + m_zones.at(at).join('\n') + '\n'
                                        + QString::fromUtf8(QJsonDocument(theirs).toJson(QJsonDocument::Compact))));
                }
            }
        }
        qInfo() << "compared" << compared << "agreed" << agreed << "of them valid" << valid << classes;
        QVERIFY(agreed > compared / 2 && valid > 2000);
    }
};

QTEST_GUILESS_MAIN(TestMrzYardstick)
#include "tst_MrzYardstick.moc"
