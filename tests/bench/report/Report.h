// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

/// What programs of a bench printed, as medians, ratios and a page. tests/bench/README.md describes both files.
namespace seva::bench {

/// One program of a group; called once a round.
struct Program
{
    QStringList run;
    int rounds = 0; ///< at most so many; 0 = as many as the run has
    int seconds = 240;
};

/// What must hold of the median of a figure, or of its ratio to the median of another. Without `least` and `most` it
/// is only shown.
struct Bound
{
    QString says;
    QString figure;
    QString against; ///< empty: the figure itself
    std::optional<double> least;
    std::optional<double> most;
};

struct Group
{
    QString name;
    QString title;
    QList<Program> programs;
    QList<Bound> bounds;
};

/// Nothing, with `problem` set, where the file is not one of tests/bench/sync.d.
std::optional<Group> readGroup(const QString &name, const QByteArray &json, QString &problem);

/// Of an even number the mean of the two in the middle; `values` has one at least.
double median(QList<double> values);

/// Every figure of every round.
class Figures
{
public:
    /// What one call of a program printed; false when a line that begins like JSON is no figure, or when its unit is
    /// not that of the rounds before.
    bool add(const QByteArray &output);
    QStringList names() const { return m_values.keys(); }
    QList<double> values(const QString &name) const { return m_values.value(name); }
    QString unit(const QString &name) const { return m_units.value(name); }

private:
    QMap<QString, QList<double>> m_values;
    QMap<QString, QString> m_units;
};

struct Verdict
{
    enum class Holds { Shown, Met, Missed, NotMeasured };
    Holds holds = Holds::NotMeasured;
    double figure = 0;
    double against = 0;
    double judged = 0; ///< the ratio, or the figure itself
};

Verdict judge(const Bound &bound, const Figures &figures);

/// The circumstances of a run.
struct Circumstances
{
    QDateTime at;
    int rounds = 0;
    int events = 0;
    int cores = 0;
    QString load;                         ///< before and after, as /proc/loadavg has it
    QString buildType;                    ///< of the programs that are ours
    bool alone = false;                   ///< in a network namespace of its own
    QMap<QString, QList<double>> seconds; ///< that the calls of a program took, by its words
    QStringList failures;
};

/// The fragment of docs/performance.md.
QByteArray page(const QList<Group> &groups, const Figures &figures, const Circumstances &run);

/// Readable, thousands apart: 0.813, 1.008, 12.5, 104, 104,231.
QString shown(double value);

} // namespace seva::bench
