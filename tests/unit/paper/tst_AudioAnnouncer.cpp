// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestSound.h"

#include <seva/drivers/AudioAnnouncer.h>
#include <seva/drivers/ClipStore.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kClipSamples = 441;
constexpr int kFirstLevel = 400;
constexpr int kStep = 100;

/// Each reading is a file of its own: hall.raw, hall.raw.0001, ...
QByteArray recorded(const QString &recording)
{
    const QFileInfo first(recording);
    QByteArray raw;
    for (const QString &name : first.dir().entryList({first.fileName() + '*'}, QDir::Files, QDir::Name)) {
        QFile file(first.dir().filePath(name));
        if (file.open(QIODevice::ReadOnly))
            raw += file.readAll();
    }
    return raw;
}

void forget(const QString &recording)
{
    const QFileInfo first(recording);
    for (const QString &name : first.dir().entryList({first.fileName() + '*'}, QDir::Files))
        first.dir().remove(name);
}

/// Clips that are told apart by their level, so that a recording can be read back clip by clip.
class LevelClips
{
public:
    explicit LevelClips(const QString &folder) : m_folder(folder)
    {
        for (const QString &language : announcementLanguages()) {
            for (char c = '0'; c <= '9'; ++c)
                write(language + "/digit-" + c);
            for (char c = 'A'; c <= 'Z'; ++c)
                write(language + "/letter-" + c);
            for (int part = 1; part <= 3; ++part) {
                write(language + "/sentence-" + QString::number(part));
                write(language + "/brief-" + QString::number(part));
            }
        }
        write("chime");
    }

    /// The clips in the order in which they were heard.
    QStringList heard(const QString &recording) const
    {
        const QByteArray raw = recorded(recording);
        Samples samples(raw.size() / 2);
        memcpy(samples.data(), raw.constData(), size_t(samples.size()) * 2);
        QStringList clips;
        qint16 before = 0;
        for (const qint16 sample : samples) {
            if (sample != before && sample != 0)
                clips.append(m_names.value((sample - kFirstLevel) / kStep, QString::number(sample)));
            before = sample;
        }
        return clips;
    }

private:
    void write(const QString &clip)
    {
        const QString path = m_folder + '/' + clip + ".wav";
        QDir().mkpath(QFileInfo(path).absolutePath());
        const auto level = qint16(kFirstLevel + kStep * m_names.size());
        if (!writeSound(path, Samples(kClipSamples, level)))
            qFatal("no clip");
        m_names.append(clip);
    }

    QString m_folder;
    QStringList m_names;
};

/// One sentence read back: "gu N047 A3", with "brief" in front when it was the short one.
QStringList sentences(const QStringList &clips)
{
    QStringList out;
    for (const QString &clip : clips) {
        const QString language = clip.section('/', 0, 0);
        const QString name = clip.section('/', 1);
        const bool begins = name == "sentence-1" || name == "brief-1";
        if (clip == "chime")
            out.append("chime");
        else if (begins)
            out.append((name == "brief-1" ? "brief " : "") + language + ' ');
        else if (name == "sentence-2" || name == "brief-2")
            out.last() += ' ';
        else if (name.startsWith("digit-") || name.startsWith("letter-"))
            out.last() += name.back();
    }
    return out;
}

AnnouncementRequest call(const QString &token, const QString &counter, const QStringList &languages = {"gu", "hi"})
{
    return *AnnouncementRequest::make(token, counter, languages);
}

} // namespace

class tst_AudioAnnouncer : public QObject
{
    Q_OBJECT

    TestSound m_sound;
    LevelClips m_clips{m_sound.filePath("clips")};
    SystemClock m_clock;
    QtAlarms m_alarms;

    std::unique_ptr<Announcer> make(QJsonObject settings)
    {
        settings.insert("clips", m_sound.filePath("clips"));
        auto made = makeAudioAnnouncer(settings, m_clock, m_alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        return *std::move(made);
    }

    QString codeOf(const QJsonObject &settings)
    {
        const auto made = makeAudioAnnouncer(settings, m_clock, m_alarms);
        return made ? QString() : made.fault().code;
    }

private Q_SLOTS:
    void init() { forget(m_sound.recording()); }

    void whatIsHeardIsWhatWasCalled()
    {
        const QString log = m_sound.filePath("calls.jsonl");
        const auto announcer = make({{"device", "hall"}, {"log", log}});
        QSignalSpy finished(announcer.get(), &Announcer::finished);
        QSignalSpy failed(announcer.get(), &Device::failed);
        QSignalSpy started(announcer.get(), &Announcer::started);
        QStringList called;
        for (int i = 0; i < 12; ++i) {
            AnnouncementRequest request =
                call(QStringLiteral("N%1").arg(940 + i * 7, 3, 10, QChar('0')), QStringLiteral("A%1").arg(i + 1));
            request.repeat = true;
            announcer->announce(request);
            called.append(request.token() + ' ' + request.counter());
        }
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 12, 30'000);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(started.size(), 24);
        QStringList expected;
        for (int reading = 1; reading <= 2; ++reading)
            for (qsizetype i = 0; i < called.size(); ++i) {
                // More than three wait behind the first eight; the repetitions come one by one.
                const QString brief = reading == 1 && i < 8 ? "brief " : "";
                expected << "chime" << brief + "gu " + called[i] << brief + "hi " + called[i];
            }
        const QStringList heard = sentences(m_clips.heard(m_sound.recording()));
        // The repetitions may queue up behind each other and be shortened; number and counter are never left out.
        const auto plain = [](QStringList list) { return list.replaceInStrings("brief ", ""); };
        QCOMPARE(plain(heard), plain(expected));
        QCOMPARE(heard.first(36), expected.first(36));
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList logged;
        for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            logged.append(json["token"].toString() + ' ' + json["counter"].toString());
        }
        QCOMPARE(logged, called + called);
    }

    void theVolumeFollowsTheTimeOfDay()
    {
        ManualClock clock(instantOf(QDate(2026, 11, 23), QTime(8, 59), "Asia/Kolkata"));
        const QJsonObject settings{
            {"device", "hall"}, {"clips", m_sound.filePath("clips")}, {"volume", QJsonArray{"09:00 100", "13:00 50"}}};
        const auto announcer = *makeAudioAnnouncer(settings, clock, m_alarms);
        QSignalSpy finished(announcer.get(), &Announcer::finished);
        const auto loudest = [&] {
            forget(m_sound.recording());
            announcer->announce(call("N047", "A3"));
            finished.wait();
            const QByteArray raw = recorded(m_sound.recording());
            int most = 0;
            for (qsizetype i = 0; i + 1 < raw.size(); i += 2)
                most = std::max(most, int(qFromLittleEndian<qint16>(raw.constData() + i)));
            return most;
        };
        const int before = loudest();
        clock.advance(60'000);
        const int day = loudest();
        clock.set(instantOf(QDate(2026, 11, 23), QTime(13, 0), "Asia/Kolkata"));
        QVERIFY(day > 0);
        QCOMPARE(loudest(), day / 2);
        // Of the evening before.
        QCOMPARE(before, day / 2);
    }

    void aDeadCardIsNoticed_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("there is none") << "nowhere";
        QTest::newRow("it takes a buffer and never plays") << "stuck";
    }
    void aDeadCardIsNoticed()
    {
        QFETCH(QString, device);
        const auto announcer = make({{"device", device}});
        QSignalSpy failed(announcer.get(), &Device::failed);
        announcer->announce(call("N047", "A3"));
        announcer->announce(call("N048", "A4"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 15'000);
        QCOMPARE(failed[0][1].value<Fault>().code, QString("devices.audio-silent"));
        QCOMPARE(announcer->status().state, DeviceState::Failed);
        // The calls are gone with their requests: nothing old is spoken when the card is back.
        QCOMPARE(announcer->backlog(), 0);
    }

    void aMutedMixerIsNoticedAndItsEndToo()
    {
        const auto announcer = make({{"device", "hall"}, {"mixer", "hall:Hall"}});
        QSignalSpy checked(announcer.get(), &Device::selfChecked);
        QVERIFY(checked.wait());
        QCOMPARE(announcer->status().state, DeviceState::Ready);
        QFile mute(m_sound.muteFile());
        QVERIFY(mute.open(QIODevice::WriteOnly));
        announcer->selfCheck();
        QVERIFY(checked.wait());
        QCOMPARE(announcer->status().fault.code, QString("devices.audio-silent"));
        QSignalSpy failed(announcer.get(), &Device::failed);
        announcer->announce(call("N047", "A3"));
        QVERIFY(failed.wait());
        QVERIFY(m_clips.heard(m_sound.recording()).isEmpty());
        mute.remove();
        QSignalSpy finished(announcer.get(), &Announcer::finished);
        announcer->announce(call("N048", "A3"));
        QVERIFY(finished.wait());
        QCOMPARE(announcer->status().state, DeviceState::Ready);
        QCOMPARE(sentences(m_clips.heard(m_sound.recording())), (QStringList{"chime", "gu N048 A3", "hi N048 A3"}));
    }

    void aCancelledCallIsSilentAtOnceAndTheNextOneIsSpoken()
    {
        auto announcer =
            *makeAudioAnnouncer({{"device", "timed"}, {"clips", QStringLiteral(SEVA_CLIPS)}}, m_clock, m_alarms);
        QSignalSpy started(announcer.get(), &Announcer::started);
        QSignalSpy cancelled(announcer.get(), &Device::cancelled);
        QSignalSpy finished(announcer.get(), &Announcer::finished);
        const RequestId first = announcer->announce(call("N047", "A3"));
        const RequestId second = announcer->announce(call("N048", "A4", {"en"}));
        QVERIFY(started.wait());
        QElapsedTimer timer;
        timer.start();
        announcer->cancel(first);
        QCOMPARE(cancelled.size(), 1);
        // Both sentences of the first would have lasted longer than the rest together.
        QVERIFY(finished.wait(15'000));
        QCOMPARE(finished[0][0].value<RequestId>(), second);
        QVERIFY2(timer.elapsed() > 2'000 && timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
    }

    void theSpokenClipsSoundInEveryLanguageAndAreShort()
    {
        const auto clips = ClipStore::load(QStringLiteral(SEVA_CLIPS));
        QVERIFY2(clips.ok(), clips.ok() ? "" : qPrintable(clips.fault().subject));
        // The chime and the pause behind the sentence.
        const qsizetype around = 115 * kSpeechRate / 100;
        for (const QString &language : announcementLanguages()) {
            const Samples full = clips->spoken(call("NA1509", "A17", {language}), false);
            const Samples brief = clips->spoken(call("NA1509", "A17", {language}), true);
            const double seconds = double(full.size()) / kSpeechRate;
            qInfo("%s: %.1f s, short %.1f s", qPrintable(language), seconds, double(brief.size()) / kSpeechRate);
            // The longest token there is in 6 s (rule D-07).
            QVERIFY(full.size() <= 6 * kSpeechRate + around);
            QVERIFY(brief.size() < full.size());
            QVERIFY(full.size() > 3 * kSpeechRate);
        }
    }

    void aFolderThatLacksAClipIsRefusedByName()
    {
        const QString gone = m_sound.filePath("clips/pa/digit-7.wav");
        QVERIFY(QFile::rename(gone, gone + ".away"));
        const auto missing = ClipStore::load(m_sound.filePath("clips"));
        QVERIFY(QFile::rename(gone + ".away", gone));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.fault().code, QString("devices.clip-missing"));
        QVERIFY(missing.fault().subject.endsWith("pa/digit-7"));
        QVERIFY(ClipStore::load(m_sound.filePath("clips")).ok());
    }

    void aSilentClipIsRefused()
    {
        const QString clip = m_sound.filePath("clips/hi/letter-Q.wav");
        QVERIFY(QFile::rename(clip, clip + ".away"));
        QVERIFY(writeSound(clip, Samples(kClipSamples, 3)).ok());
        const auto silent = ClipStore::load(m_sound.filePath("clips"));
        QVERIFY(QFile::remove(clip) && QFile::rename(clip + ".away", clip));
        QVERIFY(!silent.ok());
        QCOMPARE(silent.fault().code, QString("devices.clip-unusable"));
    }

    void wrongSettingsAreRefused()
    {
        const QString clips = m_sound.filePath("clips");
        QCOMPARE(codeOf({{"clips", clips}, {"loudness", 11}}), QString("devices.settings-wrong"));
        QCOMPARE(codeOf({{"clips", clips}, {"volume", QJsonArray{"9 Uhr 50"}}}), QString("devices.volume-wrong"));
        QCOMPARE(codeOf({{"clips", clips}, {"volume", QJsonArray{"09:00 0"}}}), QString("devices.volume-wrong"));
        QCOMPARE(codeOf({{"clips", "/nowhere"}}), QString("devices.clip-missing"));
    }
};

QTEST_GUILESS_MAIN(tst_AudioAnnouncer)
#include "tst_AudioAnnouncer.moc"
