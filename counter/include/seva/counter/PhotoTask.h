// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QImage>
#include <QVariantList>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// The photograph: live frames with one hint at a time, the shutter, and what to do with a picture that does not
/// pass: take it again, or keep it with a coded reason.
class PhotoTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QVariant live READ liveValue NOTIFY frameShown)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(bool asksReason READ asksReason NOTIFY changed)
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QVariantList waivers READ waivers NOTIFY changed)

public:
    explicit PhotoTask(CaseContext &context, QObject *parent = nullptr);
    ~PhotoTask() override;

    bool busy() const;
    const QImage &live() const { return m_live; }
    /// The same for QML, which has no type for it.
    QVariant liveValue() const { return m_live; }
    /// The one thing to say to the applicant now; empty when all is well.
    QString hint() const;
    /// A picture that does not pass waits for keep() or discard().
    bool asksReason() const { return m_pending.has_value(); }
    QVariantList reasons() const;
    QVariantList waivers() const;

    Q_INVOKABLE void take();
    Q_INVOKABLE void keep(const QString &reason);
    Q_INVOKABLE void discard();
    Q_INVOKABLE void waive(const QString &reason);

Q_SIGNALS:
    void changed();
    void frameShown();
    void taken();

private:
    void receive(const PhotoCapture &capture);
    void record(const PhotoCapture &capture, const QString &reason);
    void showFrame(const Frame &frame);
    void reset();

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<PhotoCamera>> m_call;
    QImage m_live;
    std::optional<FaceMeasure> m_worst;
    std::optional<PhotoCapture> m_pending;
};

/// What the photograph of an applicant must reach: the service's thresholds, and the shipped rule's where it is silent.
/// Without a date of birth, or without a service: the rule of adults.
FaceScores photoThresholds(const ServiceDefinition *service, QDate born, QDate today);
/// The waiver reasons of a service in the screen's language.
QVariantList waiverReasons(const CaseContext &context);

} // namespace seva
