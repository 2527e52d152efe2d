// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the whole catalogue takes to load and check, a generated one of 1,000 services, and one answer of the
// document advisor. JSON on standard output; exit 1 when a figure leaves its bound.
#include <seva/base/Files.h>
#include <seva/domain/Advice.h>
#include <seva/journal/Definitions.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace seva;

namespace {

constexpr int kLoads = 15;
constexpr int kAnswers = 2000;
constexpr int kGenerated = 1000;
constexpr double kLoadBound = 100;
constexpr double kGeneratedBound = 1000;
constexpr double kAnswerBound = 1;

QByteArray read(const QString &path)
{
    const auto content = files::read(path, files::MaxFolderFileBytes);
    if (!content)
        qFatal("%s", qPrintable(content.fault().subject));
    return *content;
}

QMap<QString, QByteArray> folder(const QString &path)
{
    const auto content = files::readFolder(path, QStringLiteral(".json"));
    if (!content)
        qFatal("%s", qPrintable(content.fault().subject));
    return *content;
}

template <typename Act>
double milliseconds(const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

/// The shipped services over and over, each under an id and a name of its own.
QMap<QString, QByteArray> generated(const QMap<QString, QByteArray> &shipped)
{
    QMap<QString, QByteArray> all;
    QList<QByteArray> services;
    for (auto file = shipped.begin(); file != shipped.end(); ++file) {
        if (file->startsWith("{\n  \"service\""))
            services.append(*file);
        else
            all.insert(file.key(), *file);
    }
    for (int number = 0; number < kGenerated; ++number) {
        QByteArray service = services.at(number % services.size());
        const QByteArray tail = ".g" + QByteArray::number(number) + "\",";
        service.replace(service.indexOf("\","), 2, tail);
        const qsizetype name = service.indexOf("\"en\": \"") + 7;
        service.insert(name, QByteArray::number(number) + " ");
        all.insert(QStringLiteral("g%1.json").arg(number), service);
    }
    return all;
}

double answerTime(const ServiceCatalogue &catalogue)
{
    RuleQuestion question{QStringLiteral("passport.ordinary.fresh"),
                          {{QStringLiteral("scheme"), QStringLiteral("TATKAAL")},
                           {QStringLiteral("dateOfBirth"), QStringLiteral("2015-05-05")},
                           {QStringLiteral("nonEcr"), QStringLiteral("true")}},
                          QDate(2026, 11, 23),
                          QDate(2026, 11, 23)};
    std::vector<double> times;
    for (int round = 0; round < kAnswers; ++round)
        times.push_back(milliseconds([&] {
            if (documentsFor(catalogue, question).isEmpty())
                qFatal("no documents");
        }));
    return median(times);
}

} // namespace

int main(int argc, char **argv)
{
    const QString place =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
    std::vector<double> loads;
    for (int round = 0; round < kLoads; ++round)
        loads.push_back(milliseconds([&] {
            if (!loadDefinitions(place))
                qFatal("the catalogue does not load");
        }));
    const auto shipped = loadDefinitions(place);
    const auto fees = loadFees(place);
    const QByteArray schema = read(place + QStringLiteral("/service-definition.schema.json"));
    const QMap<QString, QByteArray> many = generated(folder(place + QStringLiteral("/services")));
    const double large = milliseconds([&] {
        const auto loaded = ServiceCatalogue::load(many, schema, *fees);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.fault().subject));
        if ((*loaded)->services().size() != kGenerated)
            qFatal("%d services", int((*loaded)->services().size()));
    });
    const double load = median(loads);
    const double answer = answerTime(**shipped);
    const bool holds = load <= kLoadBound && large <= kGeneratedBound && answer <= kAnswerBound;
    const QJsonObject all{{QStringLiteral("bench"), QStringLiteral("catalogue")},
                          {QStringLiteral("loadMs"), load},
                          {QStringLiteral("generatedServices"), kGenerated},
                          {QStringLiteral("generatedMs"), large},
                          {QStringLiteral("advisorMs"), answer},
                          {QStringLiteral("holds"), holds}};
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return holds ? 0 : 1;
}
