// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/Autopilot.h>

#include <seva/base/Files.h>

#include "ViewModelCall.h"

#include <QJsonDocument>

namespace seva {

namespace {

constexpr qint64 kProgramMaxBytes = 1 << 20;
/// Steps without a break; the event loop must breathe.
constexpr int kStepsInOneGo = 200;

bool holds(const QJsonObject &step, const QJsonValue &value)
{
    if (step.contains(QLatin1String("is")))
        return value == step.value(QLatin1String("is"));
    if (step.contains(QLatin1String("isNot")))
        return value != step.value(QLatin1String("isNot"));
    return step.value(QLatin1String("in")).toArray().contains(value);
}

QByteArray lineOf(const QJsonObject &line)
{
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

Autopilot::Autopilot(Alarms &alarms, QObject *parent) : QObject(parent), m_alarms(alarms) {}

Autopilot::~Autopilot()
{
    m_alarms.dismiss(m_alarm);
}

void Autopilot::add(const QString &name, QObject *viewModel)
{
    m_objects.insert(name, viewModel);
}

Result<QJsonArray> Autopilot::load(const QString &file)
{
    const Result<QByteArray> text = files::read(file, kProgramMaxBytes);
    if (!text)
        return text.fault();
    QJsonParseError error;
    const QJsonValue steps = QJsonDocument::fromJson(*text, &error).object().value(QLatin1String("steps"));
    if (!steps.isArray())
        return fault("station.autopilot-unreadable", file + QStringLiteral(": ") + error.errorString());
    return steps.toArray();
}

void Autopilot::run(const QJsonArray &steps)
{
    m_frames = {Frame{steps, 0, 1}};
    wake(0);
}

void Autopilot::stop()
{
    m_alarms.dismiss(m_alarm);
    m_frames.clear();
    Q_EMIT finished();
}

void Autopilot::wake(int delay)
{
    m_alarms.dismiss(m_alarm);
    m_alarm = m_alarms.after(milliseconds(delay), [this] { next(); });
}

void Autopilot::next()
{
    for (int done = 0; done < kStepsInOneGo && !m_frames.isEmpty(); ++done) {
        const qsizetype depth = m_frames.size() - 1;
        if (m_frames[depth].at >= m_frames[depth].steps.size()) {
            m_frames[depth].at = 0;
            if (m_frames[depth].rounds != 0 && --m_frames[depth].rounds == 0)
                m_frames.removeLast();
            continue;
        }
        const QJsonObject step = m_frames[depth].steps.at(m_frames[depth].at).toObject();
        const Result<Outcome> outcome = act(step);
        if (!outcome) {
            m_frames.clear();
            m_waited = 0;
            Q_EMIT failed(outcome.fault());
            return;
        }
        if (m_frames.isEmpty())
            return; // the verb has stopped the program
        if (*outcome == Outcome::Again) {
            m_waited += kPoll;
            return wake(kPoll);
        }
        m_waited = 0;
        ++m_frames[depth].at;
        if (*outcome == Outcome::Paused)
            return wake(step.value(QLatin1String("pause")).toInt());
    }
    if (!m_frames.isEmpty())
        return wake(0);
    Q_EMIT finished();
}

Result<Autopilot::Outcome> Autopilot::act(const QJsonObject &step)
{
    m_value = {};
    if (const QString verb = step.value(QLatin1String("call")).toString(); !verb.isEmpty()) {
        QJsonArray args;
        for (const QJsonValue &argument : step.value(QLatin1String("args")).toArray()) {
            const QString text = argument.toString();
            const auto taken = text.startsWith(QLatin1Char('$')) ? viewmodel::read(m_objects, text.mid(1))
                                                                 : Result<QJsonValue>(argument);
            if (!taken)
                return taken.fault();
            args.append(*taken);
        }
        const auto answer = viewmodel::call(m_objects, verb, args);
        if (!answer)
            return answer.fault();
        m_value = *answer;
        return Outcome::Done;
    }
    if (const QString path = step.value(QLatin1String("wait")).toString(); !path.isEmpty())
        return compare(step, path, step.value(QLatin1String("within")).toInt(kDefaultWait));
    if (const QString path = step.value(QLatin1String("expect")).toString(); !path.isEmpty())
        return compare(step, path, 0);
    if (step.contains(QLatin1String("pause")))
        return Outcome::Paused;
    if (step.contains(QLatin1String("read")) || step.contains(QLatin1String("say"))) {
        const Result<void> told = say(step);
        return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.fault());
    }
    return branch(step);
}

Result<Autopilot::Outcome> Autopilot::compare(const QJsonObject &step, const QString &path, int within)
{
    const auto value = viewmodel::read(m_objects, path);
    if (!value)
        return value.fault();
    m_value = *value;
    if (holds(step, *value))
        return Outcome::Done;
    if (m_waited >= within)
        return fault("station.autopilot-not-so",
                     path + QStringLiteral(" is ") + QString::fromUtf8(lineOf({{QStringLiteral("value"), *value}})));
    return Outcome::Again;
}

Result<Autopilot::Outcome> Autopilot::branch(const QJsonObject &step)
{
    const QJsonArray steps = step.value(QLatin1String("steps")).toArray();
    if (step.contains(QLatin1String("repeat"))) {
        m_frames.append(Frame{steps, 0, step.value(QLatin1String("repeat")).toInt()});
        // An empty loop without end would never let go.
        if (steps.isEmpty())
            m_frames.removeLast();
        return Outcome::Done;
    }
    if (!step.contains(QLatin1String("when")))
        return fault("station.autopilot-unknown-step", QString::fromUtf8(lineOf(step)));
    const auto value = viewmodel::read(m_objects, step.value(QLatin1String("when")).toString());
    if (!value)
        return value.fault();
    const QJsonArray chosen = holds(step, *value) ? steps : step.value(QLatin1String("else")).toArray();
    if (!chosen.isEmpty())
        m_frames.append(Frame{chosen, 0, 1});
    return Outcome::Done;
}

Result<void> Autopilot::say(const QJsonObject &step)
{
    if (const QString path = step.value(QLatin1String("read")).toString(); !path.isEmpty()) {
        const auto value = viewmodel::read(m_objects, path);
        m_value = value ? *value : QJsonValue();
        return value ? Result<void>() : Result<void>(value.fault());
    }
    QJsonObject line{{QStringLiteral("say"), step.value(QLatin1String("say"))}};
    for (const QJsonValue &path : step.value(QLatin1String("values")).toArray()) {
        const auto value = viewmodel::read(m_objects, path.toString());
        if (!value)
            return value.fault();
        line.insert(path.toString(), *value);
    }
    Q_EMIT said(line);
    return {};
}

} // namespace seva
