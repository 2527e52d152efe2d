// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Zones.h"

#include <seva/domain/MrzRepair.h>
#include <seva/vision/Codec.h>
#include <seva/vision/ZoneReader.h>

#include <QElapsedTimer>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// Zones of people nobody is, drawn by Qt in OCR-B: lines, stroke weights, whole pages askew and worn.
class tst_MrzSight : public QObject
{
    Q_OBJECT

    static constexpr int kZones = 4;
    const QDate m_today{2026, 11, 23};
    std::optional<Zones> m_zones;
    std::unique_ptr<ZoneReader> m_reader;
    static constexpr milliseconds kDeadline{60'000};

    static int count(const char *variable)
    {
        const int asked = qEnvironmentVariableIntValue(variable);
        return asked > 0 ? asked : kZones;
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
    /// A zone as a whole; of lines that were seen alone, each.
    MrzConsidered considered(const ZoneSight &zone) const
    {
        const MrzGuesses all = guesses(zone.sight);
        if (zone.sight.complete)
            return considerMrz(all, m_today);
        MrzConsidered lines;
        for (const auto &line : all)
            lines.lines.append(considerMrzLine(line, m_today).lines);
        return lines;
    }
    void read(const QImage &image, const QStringList &lines, Tally &tally, int dpi = 300) const
    {
        QElapsedTimer timer;
        timer.start();
        const auto zone = m_reader->read(frameFrom(image), dpi, kDeadline);
        const MrzConsidered seen = zone ? considered(*zone) : MrzConsidered{};
        tally.times.append(timer.elapsed());
        ++tally.zones;
        tally.lines += int(lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            tally.right += seen.lines.value(i) == lines[i] ? 1 : 0;
        tally.accepted += seen.accepted ? 1 : 0;
        tally.wrong += seen.accepted && seen.lines != lines ? 1 : 0;
        if (seen.lines != lines) {
            qInfo().noquote() << "\n" << lines.join(u'\n') << "\n" << seen.lines.join(u'\n');
            if (zone)
                qInfo().noquote() << "by glyphs and network:\n"
                                  << zone->byGlyphs.join(u'\n') << "\n"
                                  << zone->byNetwork.join(u'\n');
        }
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
        m_zones.emplace();
        auto made = ZoneReader::load();
        QVERIFY2(made, made ? "" : qPrintable(made.fault().subject));
        m_reader = std::move(*made);
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
            const QStringList lines = m_zones->zone(random, format);
            read(m_zones->page(lines, random, growth), lines, tally);
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
            const QStringList lines = m_zones->zone(random, MrzFormat::Td3);
            QImage image = m_zones->page(lines, random, 0.08 * swing(random));
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
    void aPageLiesAnyWayRoundAtAnyResolution_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<double>("dpi");
        QTest::newRow("upright, 200") << 0 << 200.0;
        QTest::newRow("right, 300") << 1 << 300.0;
        QTest::newRow("upside down, 150") << 2 << 150.0;
        QTest::newRow("left, 400") << 3 << 400.0;
    }
    void aPageLiesAnyWayRoundAtAnyResolution()
    {
        QFETCH(int, quarters);
        QFETCH(double, dpi);
        SeededRandom random(79);
        Tally tally;
        for (int i = 0; i < count("SEVA_ZONES") / 2; ++i) {
            const QStringList lines = m_zones->zone(random, MrzFormat::Td3);
            const QImage upright = m_zones->page(lines, random, 0);
            const QImage sized = upright.scaled(int(upright.width() * dpi / 300), int(upright.height() * dpi / 300),
                                                Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            read(sized.transformed(QTransform().rotate(90 * quarters)), lines, tally, 0);
        }
        tell(QTest::currentDataTag(), tally);
        QVERIFY(tally.right * 1000 >= tally.lines * 985);
    }
    void stripsOfPhotographsAreRead_data()
    {
        QTest::addColumn<int>("line");
        QTest::newRow("both lines") << -1;
        QTest::newRow("names") << 0;
        QTest::newRow("data") << 1;
    }
    void stripsOfPhotographsAreRead()
    {
        QFETCH(int, line);
        SeededRandom random(quint64(80 + line));
        Tally tally;
        for (int i = 0; i < count("SEVA_ZONES"); ++i) {
            QStringList lines = m_zones->zone(random, MrzFormat::Td3);
            if (line >= 0)
                lines = {lines[line]};
            read(m_zones->photograph(lines, random), lines, tally, 0);
        }
        tell(QTest::currentDataTag(), tally);
        QVERIFY(tally.right * 100 >= tally.lines * 85);
    }
    void aPageWithoutAZoneHasNone()
    {
        SeededRandom random(3);
        QVERIFY(!m_reader->read(frameFrom(m_zones->page({QString(), QString()}, random, 0)), 300, kDeadline));
        QVERIFY(!m_reader->read({}, 300, kDeadline));
        const ZoneModels shipped = shippedZoneModels();
        QCOMPARE(ZoneReader::load({QStringLiteral("/nowhere.otf"), shipped.folder}).fault().code,
                 QStringLiteral("vision.ocr-b-missing"));
        QCOMPARE(ZoneReader::load({shipped.font, QStringLiteral("/nowhere")}).fault().code,
                 QStringLiteral("vision.text-model-missing"));
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
