// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/SlipPrinter.h>
#include <seva/drivers/EscPosPrinter.h>

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <random>

#include <sys/prctl.h>

namespace seva::test {

/// seva-virtual-printer as a process, and the papers it put out.
class PaperMachine
{
public:
    struct Paper
    {
        QImage image;
        bool torn = false;
    };

    explicit PaperMachine(const QStringList &more = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(QStringLiteral(SEVA_VIRTUAL_PRINTER),
                        QStringList{"--port", "0", "--out", m_folder.path()} + more);
        port = await("listening")["listening"].toInt();
    }
    ~PaperMachine()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    void act(const QJsonObject &act)
    {
        m_process.write(QJsonDocument(act).toJson(QJsonDocument::Compact) + '\n');
        m_process.waitForBytesWritten();
    }
    void fix()
    {
        act({{"fix", true}});
        await("fixed");
    }
    /// The next thing told that has this key; everything else is kept.
    QJsonObject await(const char *key)
    {
        constexpr int most = 20'000;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < most) {
            for (qsizetype i = 0; i < m_told.size(); ++i)
                if (m_told.at(i).contains(QLatin1String(key)))
                    return m_told.takeAt(i);
            if (!m_process.canReadLine())
                m_process.waitForReadyRead(100);
            listen();
        }
        qWarning("the virtual printer never told '%s'", key);
        return {};
    }
    void listen()
    {
        while (m_process.canReadLine())
            m_told.append(QJsonDocument::fromJson(m_process.readLine()).object());
    }
    /// All papers so far; they are forgotten here.
    QList<Paper> collect()
    {
        // It answers in order: what came before the answer is here.
        fix();
        listen();
        QList<Paper> papers;
        for (qsizetype i = 0; i < m_told.size();) {
            if (!m_told.at(i).contains(QLatin1String("paper"))) {
                ++i;
                continue;
            }
            const QJsonObject paper = m_told.takeAt(i);
            const QString path = m_folder.filePath(paper["paper"].toString());
            papers.append({QImage(path).convertToFormat(QImage::Format_Grayscale8), paper["torn"].toBool()});
            QFile::remove(path);
        }
        return papers;
    }
    bool told(const char *key)
    {
        listen();
        return std::any_of(m_told.begin(), m_told.end(),
                           [key](const QJsonObject &one) { return one.contains(QLatin1String(key)); });
    }
    /// The faults told so far, in order; they are forgotten here.
    QStringList faults()
    {
        listen();
        QStringList out;
        for (qsizetype i = 0; i < m_told.size();) {
            if (m_told.at(i).contains(QLatin1String("fault")))
                out.append(m_told.takeAt(i)["fault"].toString());
            else
                ++i;
        }
        return out;
    }
    void forget() { m_told.clear(); }

    int port = 0;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QList<QJsonObject> m_told;
};

/// A page of dots that differ from page to page, first and last row black.
inline RasterPage noisyPage(quint32 seed, int width = 576, int height = 300)
{
    std::mt19937 random(seed);
    RasterPage page{width, height, 1, 203, {}};
    page.bytes = QByteArray(qsizetype(page.stride()) * height, '\0');
    for (char &byte : page.bytes)
        byte = char(random() & random());
    // Without the bytes in which a dot might be added (docs/printing.md): they have a test of their own.
    page.bytes.replace('\x10', '\x11');
    const QByteArray black(page.stride(), '\xff');
    page.bytes.replace(0, page.stride(), black);
    page.bytes.replace(page.bytes.size() - page.stride(), page.stride(), black);
    return page;
}

inline bool isDot(const QImage &image, int x, int y)
{
    return image.constScanLine(y)[x] < 128;
}

inline bool isDot(const RasterPage &page, int x, int y)
{
    return page.bytes.at(qsizetype(y) * page.stride() + x / 8) & (0x80 >> (x % 8));
}

inline bool rowsBlank(const QImage &image, int from)
{
    for (int y = from; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isDot(image, x, y))
                return false;
    return true;
}

/// All of the page and nothing else but white stands on the paper.
inline bool isWhole(const QImage &paper, const RasterPage &page)
{
    if (paper.height() < page.height)
        return false;
    for (int y = 0; y < page.height; ++y)
        for (int x = 0; x < page.width; ++x)
            if (isDot(paper, x, y) != isDot(page, x, y))
                return false;
    return rowsBlank(paper, page.height);
}

/// The last thing on it are the crossed bars.
inline bool isCrossedOut(const QImage &paper)
{
    int last = paper.height() - 1;
    const auto blank = [&paper](int y) {
        for (int x = 0; x < paper.width(); ++x)
            if (isDot(paper, x, y))
                return false;
        return true;
    };
    while (last > 0 && blank(last))
        --last;
    constexpr int markRows = 96;
    if (last + 1 < markRows)
        return false;
    // The bars meet in the middle of the mark and reach the edges at both ends.
    const int middle = last - markRows / 2;
    const int top = last - markRows + 2;
    return isDot(paper, paper.width() / 2, middle) && !isDot(paper, paper.width() / 8, middle) && isDot(paper, 2, top)
           && isDot(paper, paper.width() - 3, top) && !isDot(paper, paper.width() / 2, top);
}

/// A slip printer on its own event loop, asked and waited for.
class Slips
{
public:
    explicit Slips(const QJsonObject &settings)
    {
        auto made = makeEscPosPrinter(settings, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        printer = *std::move(made);
    }

    /// "printed", or the code of the fault.
    QString print(const QString &job, const RasterPage &page, int deadline = 20'000, bool duplicate = false)
    {
        QString ending;
        QObject here;
        RequestId mine = 0;
        QObject::connect(printer.get(), &SlipPrinter::printed, &here, [&](RequestId request) {
            if (request == mine)
                ending = QStringLiteral("printed");
        });
        QObject::connect(printer.get(), &Device::failed, &here, [&](RequestId request, const Fault &fault) {
            if (request == mine)
                ending = fault.code;
        });
        SlipJob slip;
        slip.context.deadline = milliseconds(deadline);
        slip.jobId = job;
        slip.page = page;
        slip.duplicate = duplicate;
        mine = printer->print(slip);
        (void)QTest::qWaitFor([&] { return !ending.isEmpty(); }, deadline + 5'000);
        return ending;
    }

    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<SlipPrinter> printer;
};

inline QJsonObject tcpSettings(int port, const QString &journal = {})
{
    QJsonObject settings{{"line", "tcp"}, {"host", "127.0.0.1"}, {"port", port}, {"takenMask", 0x20}};
    if (!journal.isEmpty())
        settings["journal"] = journal;
    return settings;
}

} // namespace seva::test
