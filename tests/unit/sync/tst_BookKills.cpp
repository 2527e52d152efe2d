// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookKit.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kStandardKills = 25;
constexpr int kLongKills = 1'000;
constexpr int kPatience = 60'000;

/// The last version the switcher said was in use, killed a moment after it said one.
qlonglong killInTheMiddle(const QString &folder, std::uint32_t microseconds)
{
    QTemporaryDir manuscripts; // what it leaves behind goes with this
    QProcess switcher;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), manuscripts.path());
    switcher.setProcessEnvironment(environment);
    switcher.start(QStringLiteral(SEVA_BOOK_SWITCHER), {folder});
    QByteArray said;
    while (!said.contains('\n') && switcher.waitForReadyRead(kPatience))
        said += switcher.readAllStandardOutput();
    QElapsedTimer moment;
    moment.start();
    while (moment.nsecsElapsed() < qint64(microseconds) * 1'000)
        continue;
    if (switcher.state() != QProcess::Running) {
        qWarning("%s", switcher.readAllStandardError().constData());
        return 0;
    }
    ::kill(pid_t(switcher.processId()), SIGKILL);
    switcher.waitForFinished(kPatience);
    said += switcher.readAllStandardOutput();
    return said.left(said.lastIndexOf('\n')).split('\n').last().toLongLong();
}

} // namespace

class tst_BookKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverHalfABook()
    {
        const bool many = qEnvironmentVariableIsSet("SEVA_LONG");
        const int given = qEnvironmentVariableIntValue("SEVA_SEED");
        const int seed = given > 0 ? given : 20261123;
        qInfo("seed %d (SEVA_SEED, SEVA_LONG)", seed);
        SeededRandom random{std::uint64_t(seed)};
        const Press press;
        QTemporaryDir dir;
        for (int n = 0; n < (many ? kLongKills : kStandardKills); ++n) {
            const qlonglong said = killInTheMiddle(dir.path(), random.below(30'000));
            QVERIFY(said > 0);
            const auto shelf = press.shelf(dir.path());
            for (const std::optional<Book> &book : {shelf->used(kKind), shelf->held(kKind)}) {
                QVERIFY(book);
                QVERIFY2(book->version >= said, qPrintable(QString::number(book->version)));
                for (const BookFile &file : book->files) {
                    const QByteArray content = read(shelf->folderOf(*book) + QLatin1Char('/') + file.path);
                    QVERIFY2(Digest::of(content) == file.digest, qPrintable(file.path));
                }
            }
            QVERIFY(shelf->used(kKind)->version <= shelf->held(kKind)->version);
        }
    }
};

QTEST_GUILESS_MAIN(tst_BookKills)
#include "tst_BookKills.moc"
