// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/PhotoTask.h>

#include "CaseTask.h"
#include "CounterWords.h"

#include <seva/devices/PhotoThresholds.h>
#include <seva/domain/Ages.h>

namespace seva {

FaceScores photoThresholds(const ServiceDefinition *service, QDate born, QDate today)
{
    const CaptureRules rules = service ? service->captures : CaptureRules();
    const bool infant = born.isValid() && ageOn(born, today) < rules.photoInfantBelowAge;
    const QString rule = infant ? QStringLiteral("infant") : QStringLiteral("adult");
    return photoThresholds(rule, rules.photoThresholds.value(rule));
}

QVariantList waiverReasons(const CaseContext &context)
{
    QList<CodeText> list;
    if (const ServiceDefinition *service = context.service())
        for (const FieldOption &reason : service->captures.waiverReasons)
            list.append({reason.id, reason.label.in(context.language())});
    return CounterWords::toVariant(list);
}

PhotoTask::PhotoTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<PhotoCamera>>(context.post().devices.camera.get()))
{
    connect(&context, &CaseContext::opened, this, &PhotoTask::reset);
    connect(&context, &CaseContext::changed, this, &PhotoTask::changed);
    PhotoCamera *camera = m_call->port();
    if (!camera)
        return;
    connect(camera, &PhotoCamera::frameArrived, this, &PhotoTask::showFrame);
    connect(camera, &PhotoCamera::frameJudged, this, [this](const FaceQuality &quality) {
        m_worst = quality.worst;
        Q_EMIT changed();
    });
    connect(camera, &PhotoCamera::captured, this, [this](RequestId request, const PhotoCapture &capture) {
        if (m_call->ends(request))
            receive(capture);
    });
    connect(camera, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (!m_call->ends(request))
            return;
        m_context.messages().say(fault);
        Q_EMIT changed();
    });
}

PhotoTask::~PhotoTask() = default;

bool PhotoTask::busy() const
{
    return m_call->busy();
}

QString PhotoTask::hint() const
{
    const auto worst = m_pending ? m_pending->quality.worst : m_worst;
    return worst && (busy() || m_pending) ? CounterWords::photoHint(*worst) : QString();
}

QVariantList PhotoTask::reasons() const
{
    return CounterWords::toVariant(CounterWords::photoOverrides());
}

QVariantList PhotoTask::waivers() const
{
    return waiverReasons(m_context);
}

void PhotoTask::take()
{
    if (busy() || !m_context.isOpen())
        return;
    if (!m_call->port())
        return m_context.messages().say(noDevice(DeviceKind::PhotoCamera));
    m_pending.reset();
    m_context.messages().clear();
    PhotoRequest request;
    const QString born = m_context.visit().fields.value(QStringLiteral("dateOfBirth"));
    request.thresholds = photoThresholds(m_context.service(), QDate::fromString(born, Qt::ISODate), m_context.today());
    m_call->started(m_call->port()->capture(request));
    Q_EMIT changed();
}

void PhotoTask::receive(const PhotoCapture &capture)
{
    if (capture.quality.passes()) {
        record(capture, QString());
    } else {
        m_pending = capture;
        m_context.messages().say(
            MessageLine::Check,
            //: %1 is the hint, such as "Eyes open, please". F5 takes the photo, F9 gives a reason
            tr("The photo does not pass: %1. Take it again (F5) or give a reason (F9).").arg(hint()));
    }
    Q_EMIT changed();
}

void PhotoTask::record(const PhotoCapture &capture, const QString &reason)
{
    const auto picture = m_context.keep(capture.picture.bytes, capture.picture.mediaType);
    if (!picture)
        return;
    QMap<QString, int> measures;
    for (auto it = capture.quality.scores.begin(); it != capture.quality.scores.end(); ++it)
        measures.insert(faceMeasureName(it.key()), it.value());
    m_live = {};
    Q_EMIT frameShown();
    if (m_context.run(AttachPhoto{m_context.id(), *picture, measures, reason}))
        Q_EMIT taken();
}

void PhotoTask::keep(const QString &reason)
{
    if (!m_pending || reason.isEmpty())
        return;
    const PhotoCapture capture = *std::exchange(m_pending, std::nullopt);
    m_context.messages().clear();
    record(capture, reason);
    Q_EMIT changed();
}

void PhotoTask::discard()
{
    m_call->drop();
    m_pending.reset();
    Q_EMIT changed();
}

void PhotoTask::waive(const QString &reason)
{
    m_context.run(WaiveBiometrics{m_context.id(), QStringLiteral("PHOTO"), reason});
}

void PhotoTask::showFrame(const Frame &frame)
{
    if (!busy() || !frame.valid())
        return;
    const QImage::Format formats[] = {QImage::Format_Grayscale8, QImage::Format_RGB888, QImage::Format_RGB32};
    m_live = QImage(reinterpret_cast<const uchar *>(frame.bytes.constData()), frame.width, frame.height, frame.stride,
                    formats[int(frame.format)])
                 .copy();
    Q_EMIT frameShown();
}

void PhotoTask::reset()
{
    m_live = {};
    m_worst.reset();
    discard();
    Q_EMIT frameShown();
}

} // namespace seva
