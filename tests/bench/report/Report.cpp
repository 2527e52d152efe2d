// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace seva::bench {

namespace {

constexpr int kSecondsMost = 1'800;

std::optional<double> numberOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

std::optional<Program> readProgram(const QJsonObject &object)
{
    Program program;
    for (const QJsonValue &part : object.value(QLatin1String("run")).toArray())
        program.run.append(part.toString());
    program.rounds = object.value(QLatin1String("rounds")).toInt(0);
    program.seconds = object.value(QLatin1String("seconds")).toInt(program.seconds);
    if (program.run.isEmpty() || program.run.first().isEmpty() || program.rounds < 0 || program.seconds < 1
        || program.seconds > kSecondsMost)
        return std::nullopt;
    return program;
}

std::optional<Bound> readBound(const QJsonObject &object)
{
    Bound bound;
    bound.says = object.value(QLatin1String("says")).toString();
    bound.figure = object.value(QLatin1String("figure")).toString();
    bound.against = object.value(QLatin1String("against")).toString();
    bound.least = numberOf(object, "least");
    bound.most = numberOf(object, "most");
    if (bound.says.isEmpty() || bound.figure.isEmpty() || (bound.least && bound.most))
        return std::nullopt;
    return bound;
}

/// "1,234 events/s", "12.5 ms".
QString withUnit(double value, const QString &unit)
{
    return unit.isEmpty() ? shown(value) : shown(value) + QLatin1Char(' ') + unit;
}

QString wanted(const Bound &bound)
{
    if (bound.least)
        return QStringLiteral("≥ ") + QString::number(*bound.least);
    return bound.most ? QStringLiteral("≤ ") + QString::number(*bound.most) : QStringLiteral("-");
}

QString word(Verdict::Holds holds)
{
    switch (holds) {
    case Verdict::Holds::Met: return QStringLiteral("met");
    case Verdict::Holds::Missed: return QStringLiteral("**not met**");
    case Verdict::Holds::NotMeasured: return QStringLiteral("**not measured**");
    case Verdict::Holds::Shown: break;
    }
    return {};
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString rowOf(const Bound &bound, const Figures &figures)
{
    const Verdict verdict = judge(bound, figures);
    if (verdict.holds == Verdict::Holds::NotMeasured)
        return row({bound.says, {}, {}, {}, wanted(bound), word(verdict.holds)});
    const bool ratio = !bound.against.isEmpty();
    const QString unit = figures.unit(bound.figure);
    return row({bound.says, withUnit(verdict.figure, unit),
                ratio ? withUnit(verdict.against, figures.unit(bound.against)) : QString(),
                ratio ? shown(verdict.judged) : QString(), wanted(bound), word(verdict.holds)});
}

/// "Called: `sync_lan 20` 5 times in 210 s." A median is worth what stands behind it.
QString calls(const Group &group, const Circumstances &run)
{
    QStringList said;
    for (const Program &program : group.programs) {
        const QString words = program.run.join(QLatin1Char(' '));
        const QList<double> seconds = run.seconds.value(words);
        said.append(QStringLiteral("`%1` %2 times in %3 s")
                        .arg(words)
                        .arg(seconds.size())
                        .arg(shown(std::ceil(std::accumulate(seconds.begin(), seconds.end(), 0.0)))));
    }
    return QStringLiteral("\nCalled: ") + said.join(QStringLiteral(", ")) + QStringLiteral(".\n");
}

QString allFigures(const Figures &figures)
{
    QString out = QStringLiteral("\n### Every figure\n\n| figure | unit | median | least | most | rounds |\n"
                                 "|---|---|---|---|---|---|\n");
    for (const QString &name : figures.names()) {
        const QList<double> values = figures.values(name);
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        out += row({QLatin1Char('`') + name + QLatin1Char('`'), figures.unit(name), shown(median(values)),
                    shown(*least), shown(*most), QString::number(values.size())});
    }
    return out;
}

} // namespace

std::optional<Group> readGroup(const QString &name, const QByteArray &json, QString &problem)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    problem = error.error == QJsonParseError::NoError ? QString() : error.errorString();
    Group group;
    group.name = name;
    group.title = object.value(QLatin1String("title")).toString();
    for (const QJsonValue &value : object.value(QLatin1String("programs")).toArray())
        if (const std::optional<Program> program = readProgram(value.toObject()))
            group.programs.append(*program);
        else
            problem = QStringLiteral("a program cannot be run as it stands");
    for (const QJsonValue &value : object.value(QLatin1String("bounds")).toArray())
        if (const std::optional<Bound> bound = readBound(value.toObject()))
            group.bounds.append(*bound);
        else
            problem = QStringLiteral("a bound says nothing, names no figure or has two sides");
    if (problem.isEmpty() && (group.title.isEmpty() || group.programs.isEmpty()))
        problem = QStringLiteral("no title or no program");
    return problem.isEmpty() ? std::optional<Group>(group) : std::nullopt;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

bool Figures::add(const QByteArray &output)
{
    bool good = true;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.startsWith('{'))
            continue;
        const QJsonObject figure = QJsonDocument::fromJson(line).object();
        const QString name = figure.value(QLatin1String("name")).toString();
        const QJsonValue unit = figure.value(QLatin1String("unit"));
        const std::optional<double> value = numberOf(figure, "value");
        const bool fits = m_units.value(name, unit.toString()) == unit.toString();
        if (name.isEmpty() || !unit.isString() || !value || !fits) {
            good = false;
            continue;
        }
        m_units.insert(name, unit.toString());
        m_values[name].append(*value);
    }
    return good;
}

Verdict judge(const Bound &bound, const Figures &figures)
{
    Verdict verdict;
    const QList<double> values = figures.values(bound.figure);
    const QList<double> others = figures.values(bound.against);
    const bool ratio = !bound.against.isEmpty();
    if (values.isEmpty() || (ratio && others.isEmpty()))
        return verdict;
    verdict.figure = median(values);
    verdict.against = ratio ? median(others) : 0;
    if (ratio && verdict.against <= 0)
        return verdict;
    verdict.judged = ratio ? verdict.figure / verdict.against : verdict.figure;
    const bool good =
        (!bound.least || verdict.judged >= *bound.least) && (!bound.most || verdict.judged <= *bound.most);
    if (!bound.least && !bound.most)
        verdict.holds = Verdict::Holds::Shown;
    else
        verdict.holds = good ? Verdict::Holds::Met : Verdict::Holds::Missed;
    return verdict;
}

QByteArray page(const QList<Group> &groups, const Figures &figures, const Circumstances &run)
{
    QString out = QStringLiteral("## Sync against its peers\n\n"
                                 "Written by `./seva bench sync`: each program once a round, peers and ours in turns; "
                                 "medians and their ratios.\n\n");
    out += QStringLiteral("%1, %2 build, %n rounds, %3 events a round, %4 cores, load %5, loopback %6.\n")
               .arg(run.at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")), run.buildType,
                    QLocale(QLocale::English).toString(run.events))
               .arg(run.cores)
               .arg(run.load, run.alone ? QStringLiteral("of its own") : QStringLiteral("shared with other programs"))
               .replace(QStringLiteral("%n"), QString::number(run.rounds));
    for (const Group &group : groups) {
        out += QStringLiteral("\n### ") + group.title + QStringLiteral("\n\n")
               + row({QStringLiteral("what"), QStringLiteral("measured"), QStringLiteral("against"),
                      QStringLiteral("ratio"), QStringLiteral("wanted"), QString()})
               + QStringLiteral("|---|---|---|---|---|---|\n");
        for (const Bound &bound : group.bounds)
            out += rowOf(bound, figures);
        out += calls(group, run);
    }
    for (const QString &failure : run.failures)
        out += QStringLiteral("\nFailed: ") + failure + QLatin1Char('\n');
    return (out + allFigures(figures)).toUtf8();
}

QString shown(double value)
{
    const double size = std::abs(value);
    if (size >= 1000)
        return QLocale(QLocale::English).toString(qint64(std::llround(value)));
    if (size == std::floor(size) || size >= 100)
        return QString::number(value, 'f', 0);
    // Three behind the point also above 1: a bound of 1.01 is to be seen kept.
    return QString::number(value, 'f', size >= 10 ? 1 : 3);
}

} // namespace seva::bench
