// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanFolder.h"
#include "Verb.h"

#include <seva/drivers/SaneScanner.h>
#include <seva/vision/Page.h>

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonArray>

namespace seva::ctl {

namespace {

constexpr int kMostSeconds = 600;

struct ScanOrder
{
    QString device;
    QDir folder;
    ScanRequest request;
};

/// The words of a scan; nothing when one is missing or unknown.
std::optional<ScanOrder> orderFrom(const QCommandLineParser &parser)
{
    static const QStringList sources{QStringLiteral("flatbed"), QStringLiteral("feeder"), QStringLiteral("both-sides")};
    static const QStringList colours{QStringLiteral("bw"), QStringLiteral("grey"), QStringLiteral("colour")};
    const auto number = [&](const char *name) { return parser.value(QString::fromLatin1(name)).toInt(); };
    ScanOrder order{parser.value(QStringLiteral("device")), QDir(parser.value(QStringLiteral("out"))), {}};
    const auto source = sources.indexOf(parser.value(QStringLiteral("source")));
    const auto colour = colours.indexOf(parser.value(QStringLiteral("colour")));
    const int seconds = number("seconds");
    if (order.device.isEmpty() || parser.value(QStringLiteral("out")).isEmpty() || source < 0 || colour < 0
        || seconds < 1 || seconds > kMostSeconds)
        return {};
    order.request.source = ScanSource(source);
    order.request.colour = ScanColour(colour);
    order.request.dpi = number("dpi");
    order.request.maxPages = number("max-pages");
    order.request.maxPageBytes = number("max-bytes");
    order.request.context.deadline = std::chrono::seconds(seconds);
    return order;
}

Answer perform(const ScanOrder &order)
{
    SystemClock clock;
    QtAlarms alarms;
    auto scanner = makeSaneScanner({{QStringLiteral("device"), order.device}}, clock, alarms);
    if (!scanner)
        return refused(kBad, scanner.fault());
    QEventLoop loop;
    QJsonArray pages;
    QList<Picture> pictures;
    std::optional<Fault> problem;
    QObject::connect(scanner->get(), &DocumentScanner::pageScanned, &loop, [&](RequestId, const ScannedPage &page) {
        const auto kept = saved(page, order.folder);
        if (!kept)
            problem = kept.fault();
        else
            pages.append(*kept);
        pictures.append(page.picture);
    });
    QObject::connect(scanner->get(), &DocumentScanner::captured, &loop, &QEventLoop::quit);
    QObject::connect(scanner->get(), &Device::failed, &loop, [&](RequestId, const Fault &why) {
        problem = why;
        loop.quit();
    });
    (void)(*scanner)->scan(order.request);
    loop.exec();
    if (!pictures.isEmpty() && !problem) {
        const auto pdf = pdfOf(pictures);
        const auto kept = pdf ? save(order.folder.filePath(QStringLiteral("scan.pdf")), *pdf) : pdf.fault();
        problem = kept ? problem : kept.fault();
    }
    Answer answer = problem ? refused(kBad, *problem) : Answer{};
    answer.json.insert(QStringLiteral("pages"), pages);
    return answer;
}

} // namespace

Answer scan(const QStringList &words)
{
    QCommandLineParser parser;
    for (const auto &[name, usual] : std::initializer_list<std::pair<const char *, const char *>>{{"device", ""},
                                                                                                  {"out", ""},
                                                                                                  {"source", "flatbed"},
                                                                                                  {"colour", "grey"},
                                                                                                  {"dpi", "150"},
                                                                                                  {"max-pages", "50"},
                                                                                                  {"max-bytes", "0"},
                                                                                                  {"seconds", "120"}})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value"), QString::fromLatin1(usual)});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    const auto order = orderFrom(parser);
    if (!order)
        return wrongUse(QStringLiteral("--device and --out are wanted; see the usage"));
    if (!order->folder.mkpath(QStringLiteral(".")))
        return wrongUse(QStringLiteral("the folder cannot be made"));
    return perform(*order);
}

} // namespace seva::ctl
