// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedPad.h"

#include "Paint.h"

#include <QPointF>

#include <cmath>

namespace seva {

namespace {

// A field of 76.2 x 25.4 mm at 300 dpi.
constexpr int padWidth = 900;
constexpr int padHeight = 300;
constexpr int padDpi = 300;
constexpr double hundredthsPerPixel = 2540.0 / padDpi;

Stroke strokeOf(double from, double to, bool tooLarge, SeededRandom &random)
{
    constexpr int points = 60;
    constexpr int pointTime = 8;
    const double loops = 2 + random.below(30) / 10.0;
    const double tall = (tooLarge ? 1600 : 500) + random.below(400);
    const double lean = random.below(300);
    Stroke stroke;
    for (int i = 0; i < points; ++i) {
        const double t = double(i) / points;
        const double angle = t * loops * 2 * 3.14159265;
        const double x = from + (to - from) * t + std::cos(angle) * 180 + std::sin(angle) * lean;
        const double y = 1270 + std::sin(angle) * tall * (1 - t * 0.5);
        stroke.append({qRound(x), qRound(std::clamp(y, 0.0, 2540.0)), 500 + int(random.below(300)), i * pointTime});
    }
    return stroke;
}

QList<Stroke> signature(bool tooLarge, SeededRandom &random)
{
    QList<Stroke> strokes{strokeOf(900, 3600, tooLarge, random), strokeOf(3900, 6600, tooLarge, random)};
    if (random.below(2))
        strokes.append({{1200, 2100, 600, 0}, {6300, 2000 + int(random.below(200)), 500, 200}});
    return strokes;
}

QImage inked(const QList<Stroke> &strokes)
{
    QList<QList<QPointF>> lines;
    for (const Stroke &stroke : strokes) {
        QList<QPointF> line;
        for (const StrokePoint &point : stroke)
            line.append({point.x / hundredthsPerPixel, point.y / hundredthsPerPixel});
        lines.append(line);
    }
    return paint::ink(padWidth, padHeight, lines);
}

} // namespace

SimulatedPad::SimulatedPad(const SimulatorParts &parts) : Simulated(DeviceKind::SignaturePad, parts) {}

RequestId SimulatedPad::capture(const SignatureRequest &request)
{
    return perform(request.context, [this, request](RequestId id, const SceneStep &step, quint64 seed) {
        m_job = std::make_shared<Job>(Job{request, step, seed, {}, 0});
        SeededRandom random(seed);
        if (request.method == SignatureMethod::Pen)
            m_job->strokes = signature(step.own[u"touchesBorder"].toBool(), random);
        draw(id, m_job);
    });
}

void SimulatedPad::clear()
{
    if (m_job)
        m_job->drawn = 0;
}

void SimulatedPad::draw(RequestId id, std::shared_ptr<Job> job)
{
    if (job->step.fault && job->drawn >= job->step.faultAfter.value_or(0))
        return failWith(id, job->step);
    if (job->drawn >= job->strokes.size())
        return deliver(id, *job);
    Q_EMIT strokeAdded(id, job->strokes[job->drawn++]);
    later(id, job->step.delay, [this, id, job] { draw(id, job); });
}

void SimulatedPad::deliver(RequestId id, const Job &job)
{
    SignatureCapture capture;
    capture.method = job.request.method;
    capture.strokes = job.strokes;
    capture.touchesBorder = job.step.own[u"touchesBorder"].toBool();
    SeededRandom random(job.seed);
    if (job.request.method == SignatureMethod::Pen)
        capture.picture = paint::png(inked(job.strokes), padDpi);
    else
        capture.picture = paint::png(paint::fingerprint(padWidth, padHeight, 70, random), padDpi);
    capture.at = clock().now();
    if (succeed(id, job.step))
        Q_EMIT captured(id, capture);
}

} // namespace seva
