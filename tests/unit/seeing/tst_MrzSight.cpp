// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include <seva/domain/MrzRepair.h>
#include <seva/vision/Codec.h>
#include <seva/vision/MrzSight.h>

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QPainterPath>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// Zones of people nobody is, drawn by Qt in OCR-B: lines, stroke weights, whole pages askew and worn.
class tst_MrzSight : public QObject
{
    Q_OBJECT

    static constexpr double kPerMm = 300 / 25.4;
    static constexpr int kZones = 4;
    const QDate m_today{2026, 11, 23};
    QFont m_font;
    std::optional<OcrB> m_reader;

    static int count(const char *variable)
    {
        const int asked = qEnvironmentVariableIntValue(variable);
        return asked > 0 ? asked : kZones;
    }
    static QString letters(SeededRandom &random, int least, int most, bool digits = false)
    {
        QString text;
        for (int n = least + int(random.below(quint32(most - least + 1))); n > 0; --n) {
            const int value = int(random.below(digits ? 36 : 26));
            text += value < 26 ? QChar('A' + value) : QChar('0' + value - 26);
        }
        return text;
    }
    QStringList zone(SeededRandom &random, MrzFormat format) const
    {
        MrzRequest request;
        request.format = format;
        if (format == MrzFormat::Td1 || format == MrzFormat::Td2)
            request.documentCode = QStringLiteral("I");
        request.documentNumber = letters(random, 8, 9, true);
        request.surname = letters(random, 3, 11);
        request.givenNames = letters(random, 3, 7) + u' ' + letters(random, 2, 8);
        request.birth = QDate(1940, 1, 1).addDays(random.below(30'000));
        request.expiry = QDate(2026, 12, 1).addDays(random.below(3'600));
        request.sex = random.below(2) ? QStringLiteral("M") : QStringLiteral("F");
        request.optional1 = random.below(2) ? letters(random, 5, 7, true) : QString();
        const auto made = composeMrz(request);
        if (!made)
            qFatal("%s", qPrintable(made.fault().subject));
        return made->lines;
    }
    /// Each character 2.54 mm from the next, lines 6.35 mm apart (Doc 9303-3 section 4.2.1), strokes grown by a part of
    /// their weight of some 0.35 mm.
    void draw(QPainter &painter, const QStringList &lines, double x, double y, double growth) const
    {
        for (qsizetype l = 0; l < lines.size(); ++l) {
            for (qsizetype c = 0; c < lines[l].size(); ++c) {
                QPainterPath path;
                path.addText(x + double(c) * 2.54 * kPerMm, y + double(l) * 6.35 * kPerMm, m_font, lines[l].mid(c, 1));
                painter.fillPath(path, Qt::black);
                if (growth != 0)
                    painter.strokePath(path,
                                       QPen(growth > 0 ? Qt::black : Qt::white, std::abs(growth) * 0.35 * kPerMm));
            }
        }
    }
    QImage page(const QStringList &lines, SeededRandom &random, double growth) const
    {
        // A data page: 125 x 88 mm, a picture, fields, the zone at its foot.
        QImage image(int(125 * kPerMm), int(88 * kPerMm), QImage::Format_Grayscale8);
        image.fill(245);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(8 * kPerMm, 12 * kPerMm, 32 * kPerMm, 42 * kPerMm), QColor(150, 150, 150));
        QFont words(QStringLiteral("Noto Sans"));
        words.setPixelSize(int(2.6 * kPerMm));
        painter.setFont(words);
        for (int i = 0; i < 7; ++i)
            painter.drawText(QPointF(45 * kPerMm, (14 + 6 * i) * kPerMm),
                             letters(random, 5, 9) + u' ' + letters(random, 4, 12));
        draw(painter, lines, (lines[0].size() == 44 ? 6.5 : 12) * kPerMm, (lines.size() == 3 ? 65 : 72) * kPerMm,
             growth);
        return image;
    }
    static MrzGuesses guesses(const MrzSight &sight)
    {
        MrzGuesses all;
        for (const auto &line : sight.lines) {
            QList<QList<MrzGuess>> positions;
            for (const GlyphSight &one : line) {
                QList<MrzGuess> list;
                for (const auto &guess : one.guesses)
                    list.append({guess.character, guess.likeness});
                positions.append(list);
            }
            all.append(positions);
        }
        return all;
    }
    struct Tally
    {
        int lines = 0, right = 0, zones = 0, accepted = 0, wrong = 0;
        QList<qint64> times;
    };
    void read(const QImage &image, const QStringList &lines, Tally &tally) const
    {
        QElapsedTimer timer;
        timer.start();
        const auto sight = m_reader->sight(frameFrom(image), 300);
        const MrzConsidered seen = sight ? considerMrz(guesses(*sight), m_today) : MrzConsidered{};
        tally.times.append(timer.elapsed());
        ++tally.zones;
        tally.lines += int(lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            tally.right += seen.lines.value(i) == lines[i] ? 1 : 0;
        tally.accepted += seen.accepted ? 1 : 0;
        tally.wrong += seen.accepted && seen.lines != lines ? 1 : 0;
        if (seen.lines != lines)
            qInfo().noquote() << "\n" << lines.join(u'\n') << "\n" << seen.lines.join(u'\n');
    }
    static void tell(const char *what, Tally &tally)
    {
        std::sort(tally.times.begin(), tally.times.end());
        qInfo("%s: %d of %d lines right, %d of %d zones accepted, %d wrongly, median %lld ms, longest %lld ms", what,
              tally.right, tally.lines, tally.accepted, tally.zones, tally.wrong, tally.times[tally.times.size() / 2],
              tally.times.last());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const int id = QFontDatabase::addApplicationFont(installedOcrB());
        QVERIFY(id >= 0);
        m_font = QFont(QFontDatabase::applicationFontFamilies(id).first());
        // As large as makes its own advance 2.54 mm.
        m_font.setPixelSize(1'000);
        const double advance = QFontMetricsF(m_font).horizontalAdvance(u'A');
        m_font.setPixelSize(qRound(1'000 * 2.54 * kPerMm / advance));
        auto made = OcrB::fromFont(installedOcrB());
        QVERIFY(made);
        m_reader = *made;
    }
    void cleanPagesAreRead_data()
    {
        QTest::addColumn<MrzFormat>("format");
        QTest::addColumn<double>("growth");
        QTest::newRow("passport") << MrzFormat::Td3 << 0.0;
        QTest::newRow("passport, heavy") << MrzFormat::Td3 << 0.08;
        QTest::newRow("passport, thin") << MrzFormat::Td3 << -0.08;
        QTest::newRow("card") << MrzFormat::Td1 << 0.0;
        QTest::newRow("large card") << MrzFormat::Td2 << 0.0;
    }
    void cleanPagesAreRead()
    {
        QFETCH(MrzFormat, format);
        QFETCH(double, growth);
        SeededRandom random(77);
        Tally tally;
        for (int i = 0; i < count("SEVA_ZONES"); ++i) {
            const QStringList lines = zone(random, format);
            read(page(lines, random, growth), lines, tally);
        }
        tell(QTest::currentDataTag(), tally);
        QVERIFY(tally.right * 1000 >= tally.lines * 995);
        QCOMPARE(tally.wrong, 0);
    }
    void wornPagesAreRead()
    {
        SeededRandom random(78);
        Tally tally;
        for (int i = 0; i < count("SEVA_ZONES"); ++i) {
            const QStringList lines = zone(random, MrzFormat::Td3);
            QImage image = page(lines, random, 0.08 * swing(random));
            image = rotated(image, 2 * swing(random), 200);
            image = blurred(image, 1 + swing(random));
            image = worn(image, 0.65 + 0.3 * swing(random), 18, random);
            image = QImage::fromData(encoded(image, "JPG", 55 + int(30 * swing(random))), "JPG")
                        .convertToFormat(QImage::Format_Grayscale8);
            read(image, lines, tally);
        }
        tell("worn", tally);
        QVERIFY(tally.right * 1000 >= tally.lines * 985);
        QVERIFY(tally.wrong * 1000 <= tally.zones * 5);
    }
    void aPageWithoutAZoneHasNone()
    {
        SeededRandom random(3);
        QVERIFY(!m_reader->sight(frameFrom(page({QString(), QString()}, random, 0)), 300));
        QVERIFY(!m_reader->sight({}, 300));
        QVERIFY(!OcrB::fromFont(QStringLiteral("/nowhere.otf")));
    }
    void whatTheCheckDigitsDoNotSettleIsNotAccepted()
    {
        const QStringList lines{QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
                                QStringLiteral("L898902C36UTO7408122F1204159ZE184226B<<<<<10")};
        const auto as = [&](const QStringList &seen, int line, int column, const QList<MrzGuess> &other) {
            MrzGuesses all;
            for (const QString &text : seen) {
                QList<QList<MrzGuess>> positions;
                for (const QChar c : text)
                    positions.append(QList<MrzGuess>{{c, 0.95}});
                all.append(positions);
            }
            all[line][column] = other;
            return considerMrz(all, QDate(2012, 1, 1));
        };
        // A zero seen as O in a date, a one as I, and a zero in the number.
        const auto date = as(lines, 1, 15, {{u'O', 0.9}, {u'0', 0.88}});
        QVERIFY(date.accepted);
        QCOMPARE(date.lines, lines);
        const auto digit = as(lines, 1, 21, {{u'I', 0.9}, {u'1', 0.88}});
        QVERIFY(digit.accepted);
        QCOMPARE(digit.lines, lines);
        QCOMPARE(digit.corrected, 1);
        const auto number = as(lines, 1, 5, {{u'O', 0.9}, {u'0', 0.85}, {u'Q', 0.8}});
        QVERIFY(number.accepted);
        QCOMPARE(number.lines, lines);
        // The right character was not among the guesses.
        const auto lost = as(lines, 1, 5, {{u'O', 0.9}, {u'D', 0.85}});
        QVERIFY(!lost.accepted);
        QCOMPARE(lost.corrected, 0);
    }
};

QTEST_MAIN(tst_MrzSight)
#include "tst_MrzSight.moc"
