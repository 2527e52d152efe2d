// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Files.h>
#include <seva/base/MoveFile.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace seva;

namespace {

constexpr int kSize = 256 * 1024;

/// In a child process: replaces the file again and again until it is killed.
[[noreturn]] void replaceForEver(const QString &path)
{
    for (char letter = 'a';; letter = letter == 'z' ? 'a' : char(letter + 1)) {
        if (!files::writeDurably(path, QByteArray(kSize, letter)).ok())
            ::_exit(1);
    }
}

bool isWhole(const QByteArray &content)
{
    return content.size() == kSize && content == QByteArray(kSize, content.front());
}

/// While it lives, no file of this process may grow beyond `bytes`: a full disk, without one.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class tst_Files : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void readsBackWhatWasWritten();
    void replacesAndKeepsItToItself();
    void aKilledWriterLeavesAWholeFile();
    void aFullDiskLeavesTheOldFile();
    void namesThePathThatFailed();
    void readsNoMoreThanItsLimit();
    void readsWhatHasNoSize();
    void movesAFileOrLeavesItWhereItIs();

private:
    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void tst_Files::readsBackWhatWasWritten()
{
    const QByteArray content = QByteArray("a\0b\r\n", 5) + QByteArray(100000, 'x');
    QVERIFY(files::writeDurably(in("plain"), content).ok());
    QCOMPARE(*files::read(in("plain"), 1 << 20), content);
    QVERIFY(files::writeDurably(in("empty"), {}).ok());
    QCOMPARE(*files::read(in("empty"), 0), QByteArray());
}

void tst_Files::replacesAndKeepsItToItself()
{
    QVERIFY(files::writeDurably(in("key"), "old and longer").ok());
    QVERIFY(files::writeDurably(in("key"), "new").ok());
    QCOMPARE(*files::read(in("key"), 100), QByteArray("new"));
    QCOMPARE(QFileInfo(in("key")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QDir(m_folder.path()).entryList({"key*"}, QDir::Files), QStringList{"key"});
}

void tst_Files::aKilledWriterLeavesAWholeFile()
{
    const QString path = in("killed");
    QVERIFY(files::writeDurably(path, QByteArray(kSize, 'a')).ok());
    for (int round = 0; round < 10; ++round) {
        const pid_t child = ::fork();
        if (child == 0)
            replaceForEver(path);
        QByteArray seen;
        // A few replacements seen from outside, each whole; then the kill falls at any moment of the next.
        for (int changes = 0; changes < 3;) {
            const auto content = files::read(path, kSize);
            QVERIFY(content.ok());
            QVERIFY(isWhole(*content));
            changes += *content != seen ? 1 : 0;
            seen = *content;
        }
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(isWhole(*files::read(path, kSize)));
    }
}

void tst_Files::aFullDiskLeavesTheOldFile()
{
    QVERIFY(files::writeDurably(in("kept"), "old").ok());
    {
        const FullDisk limit(4096);
        const auto result = files::writeDurably(in("kept"), QByteArray(8192, 'n'));
        QVERIFY(!result.ok());
        QCOMPARE(result.fault().code, QStringLiteral("base.file-unwritable"));
        QVERIFY(result.fault().subject.contains(in("kept")));
    }
    QCOMPARE(*files::read(in("kept"), 100), QByteArray("old"));
    QVERIFY2(!QFileInfo::exists(in("kept.part")), "what could not be written is not left behind");
}

void tst_Files::namesThePathThatFailed()
{
    const auto unwritable = files::writeDurably(in("no/such/folder"), "x");
    QCOMPARE(unwritable.fault().code, QStringLiteral("base.file-unwritable"));
    QVERIFY(QDir(m_folder.path()).mkpath("taken/by"));
    const auto unrenamed = files::writeDurably(in("taken"), "x");
    QCOMPARE(unrenamed.fault().code, QStringLiteral("base.file-not-renamed"));
    const auto unreadable = files::read(in("absent"), 10);
    QCOMPARE(unreadable.fault().code, QStringLiteral("base.file-unreadable"));
    for (const Fault &problem : {unwritable.fault(), unrenamed.fault(), unreadable.fault()})
        QVERIFY(problem.subject.startsWith(m_folder.path()));
}

void tst_Files::readsNoMoreThanItsLimit()
{
    QVERIFY(files::writeDurably(in("ten"), "0123456789").ok());
    QVERIFY(files::read(in("ten"), 10).ok());
    QCOMPARE(files::read(in("ten"), 9).fault().code, QStringLiteral("base.file-too-large"));
    // A device has no size to ask for, and no end.
    QCOMPARE(files::read(QStringLiteral("/dev/zero"), 100).fault().code, QStringLiteral("base.file-too-large"));
}

/// The kernel says that it has none.
void tst_Files::readsWhatHasNoSize()
{
    const auto content = files::read(QStringLiteral("/proc/self/mountinfo"), 1 << 20);
    QVERIFY(content.ok());
    QFile again(QStringLiteral("/proc/self/mountinfo"));
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(*content, again.readAll());
    QVERIFY(!content->isEmpty());
}

void tst_Files::movesAFileOrLeavesItWhereItIs()
{
    const QString from = m_folder.filePath(QStringLiteral("came"));
    const QString to = m_folder.filePath(QStringLiteral("kept"));
    QVERIFY(files::writeDurably(from, "a capture").ok());
    QVERIFY(files::moveDurably(from, to).ok());
    QVERIFY(!QFile::exists(from));
    QCOMPARE(*files::read(to, 100), QByteArray("a capture"));
    QCOMPARE(files::moveDurably(from, to).fault().code, QStringLiteral("base.file-not-moved"));
    const QString nowhere = m_folder.filePath(QStringLiteral("no folder/kept"));
    const auto refused = files::moveDurably(to, nowhere);
    QCOMPARE(refused.fault().code, QStringLiteral("base.file-not-moved"));
    QVERIFY(refused.fault().subject.startsWith(nowhere));
    QCOMPARE(*files::read(to, 100), QByteArray("a capture"));
}

QTEST_APPLESS_MAIN(tst_Files)
#include "tst_Files.moc"
