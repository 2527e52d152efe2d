// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Random.h>
#include <seva/domain/TextDifference.h>

#include <QTest>

using namespace seva;

namespace {

QString without(const QString &text, const QList<TextSpan> &spans)
{
    QString left = text;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        left.remove(span->from, span->length);
    return left.toUpper();
}

} // namespace

/// What differs between the form and a paper is marked, and nothing else.
class tst_TextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreMarked_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QList<TextSpan>>("inForm");
        QTest::addColumn<QList<TextSpan>>("inPaper");
        const QList<TextSpan> none;
        QTest::newRow("same but for case") << "Meera Rao"
                                           << "MEERA RAO" << none << none;
        QTest::newRow("a letter more") << "MEERA RAO"
                                       << "MEERAA RAO" << none << QList<TextSpan>{{5, 1}};
        QTest::newRow("another letter") << "MEERA"
                                        << "MIRA" << QList<TextSpan>{{1, 2}} << QList<TextSpan>{{1, 1}};
        QTest::newRow("a word more") << "MEERA"
                                     << "MEERA RAO" << none << QList<TextSpan>{{5, 4}};
        QTest::newRow("day and month") << "1985-02-14"
                                       << "1985-03-14" << QList<TextSpan>{{6, 1}} << QList<TextSpan>{{6, 1}};
        QTest::newRow("nothing in the form") << ""
                                             << "BHUJ" << none << QList<TextSpan>{{0, 4}};
        QTest::newRow("Gujarati") << "મીરા"
                                  << "મીરા રાવ" << none << QList<TextSpan>{{4, 4}};
    }
    void spansAreMarked()
    {
        QFETCH(QString, form);
        QFETCH(QString, paper);
        const TextDifference difference = differenceOf(form, paper);
        QTEST(difference.inFirst, "inForm");
        QTEST(difference.inSecond, "inPaper");
        QCOMPARE(difference.same(), form.compare(paper, Qt::CaseInsensitive) == 0);
    }
    void whatIsNotMarkedIsTheSame()
    {
        SeededRandom random(7);
        for (int i = 0; i < 500; ++i) {
            const auto text = [&random] {
                QString out;
                for (quint32 n = random.below(30); n > 0; --n)
                    out += QChar(u'a' + char16_t(random.below(4)));
                return out;
            };
            const QString a = text(), b = text();
            const TextDifference difference = differenceOf(a, b);
            QCOMPARE(without(a, difference.inFirst), without(b, difference.inSecond));
        }
    }
    void longTextsDifferAltogether()
    {
        const QString a(300, u'a'), b(301, u'a');
        QCOMPARE(differenceOf(a, b).inFirst, (QList<TextSpan>{{0, 300}}));
        QCOMPARE(differenceOf(a, b).inSecond, (QList<TextSpan>{{0, 301}}));
        QVERIFY(differenceOf(a, a).same());
    }
};

QTEST_GUILESS_MAIN(tst_TextDifference)
#include "tst_TextDifference.moc"
