// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/PenPad.h>

#include "PenFile.h"

#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>
#include <seva/drivers/SignaturePicture.h>

namespace seva {

namespace {

struct Settings
{
    QString name;
    QString path;
    PenScale scale;
    milliseconds doneAfter{0};
};

/// An open tablet with its scale; no file when it is not there.
struct Opened
{
    std::shared_ptr<PenFile> file;
    PenScale scale;
    bool scaled = false;
};

Opened openPen(const Settings &settings)
{
    Opened opened{PenFile::open(settings.path), settings.scale, false};
    opened.scaled = opened.file && opened.file->complete(opened.scale);
    return opened;
}

class PenPad : public SignaturePad
{
public:
    PenPad(const Settings &settings, Clock &clock, Alarms &alarms)
        : SignaturePad(DeviceKind::SignaturePad, settings.name, clock, alarms), m_settings(settings),
          m_field(signatureField(settings.scale.width, settings.scale.height)), m_thread(settings.name, this)
    {
        look([] {});
    }

    RequestId capture(const SignatureRequest &request) override;
    void clear() override { m_strokes.clear(); }

private:
    void begun(RequestId id, const Opened &opened);
    void readOn(RequestId id);
    void take(RequestId id, const QList<input_event> &events);
    void deliver(RequestId id);
    void look(std::function<void()> then);
    void judge(const Opened &opened);
    void abandon(RequestId) override { m_thread.stop(); }
    void check(RequestId request) override
    {
        look([this, request] { checked(request); });
    }

    const Settings m_settings;
    const SignatureField m_field;
    std::shared_ptr<PenFile> m_file;
    std::optional<PenDecoder> m_decoder;
    QList<Stroke> m_strokes;
    /// Counts strokes, also those wiped: who waits for the end sees by it that another one came.
    int m_drawn = 0;
    DriverThread m_thread;
};

RequestId PenPad::capture(const SignatureRequest &request)
{
    if (request.method != SignatureMethod::Pen)
        return refuse(deviceFault(Trouble::RequestRefused, m_settings.name));
    return beginExclusive(request.context, [this](RequestId id) {
        m_strokes.clear();
        m_thread.run([settings = m_settings](const std::stop_token &) { return openPen(settings); },
                     [this, id](const Opened &opened) { begun(id, opened); });
    });
}

void PenPad::begun(RequestId id, const Opened &opened)
{
    if (!isOpen(id))
        return;
    if (!opened.scaled) {
        fail(id, deviceFault(Trouble::Absent, m_settings.name));
        return judge(opened);
    }
    m_file = opened.file;
    m_decoder.emplace(opened.scale);
    readOn(id);
}

void PenPad::readOn(RequestId id)
{
    m_thread.run([file = m_file](const std::stop_token &) { return file->read(); },
                 [this, id](const std::optional<QList<input_event>> &events) {
                     if (!isOpen(id))
                         return;
                     if (!events) {
                         fail(id, deviceFault(Trouble::Absent, m_settings.name));
                         return judge({});
                     }
                     take(id, *events);
                 });
}

void PenPad::take(RequestId id, const QList<input_event> &events)
{
    for (const input_event &event : events) {
        const auto stroke = m_decoder->take(event);
        if (!stroke || stroke->isEmpty() || m_strokes.size() >= kStrokesMost)
            continue;
        m_strokes.append(*stroke);
        Q_EMIT strokeAdded(id, *stroke);
        if (m_settings.doneAfter.count() > 0)
            later(id, m_settings.doneAfter, [this, id, drawn = ++m_drawn] {
                if (drawn == m_drawn && !m_decoder->isDown() && !m_strokes.isEmpty())
                    deliver(id);
            });
    }
    if (m_decoder->isDone() && !m_strokes.isEmpty())
        return deliver(id);
    if (isOpen(id))
        readOn(id);
}

void PenPad::deliver(RequestId id)
{
    m_file.reset();
    SignatureCapture capture;
    capture.strokes = m_strokes;
    capture.picture = drawSignature(m_strokes, m_field);
    capture.touchesBorder = touchesBorder(m_strokes, m_field);
    capture.at = clock().now();
    if (conclude(id))
        Q_EMIT captured(id, capture);
}

void PenPad::look(std::function<void()> then)
{
    m_thread.run([settings = m_settings](const std::stop_token &) { return openPen(settings); },
                 [this, then = std::move(then)](const Opened &opened) {
                     judge(opened);
                     then();
                 });
}

void PenPad::judge(const Opened &opened)
{
    if (status().state == DeviceState::Busy)
        return;
    if (!opened.file)
        setState(DeviceState::Absent, deviceFault(Trouble::Absent, m_settings.name), m_settings.path);
    else if (!opened.scaled)
        setState(DeviceState::Failed, deviceFault(Trouble::GarbageAnswer, m_settings.name), m_settings.path);
    else
        setState(DeviceState::Ready, {}, m_settings.path);
}

} // namespace

Result<std::unique_ptr<SignaturePad>> makePenPad(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    constexpr int sideLeast = 20;
    constexpr int sideMost = 1'000;
    constexpr int axisMost = 1'000'000;
    constexpr int hundredths = 100;
    constexpr int doneMost = 30'000;
    constexpr int doneUsual = 2'000;
    DriverSettings s(settings);
    Settings read;
    read.name = s.text("name", QStringLiteral("signature pad"));
    read.path = s.text("path");
    read.scale.width = s.number("widthMm", sideLeast, sideMost) * hundredths;
    read.scale.height = s.number("heightMm", sideLeast, sideMost) * hundredths;
    read.scale.xMost = s.number("xMost", 0, axisMost, 0);
    read.scale.yMost = s.number("yMost", 0, axisMost, 0);
    read.scale.pressureMost = s.number("pressureMost", 0, axisMost, 0);
    read.scale.doneKey = s.number("doneKey", 1, KEY_MAX, BTN_STYLUS);
    read.doneAfter = milliseconds(s.number("doneAfterMs", 0, doneMost, doneUsual));
    if (const auto good = s.finish(); !good)
        return good.fault();
    return std::unique_ptr<SignaturePad>(std::make_unique<PenPad>(read, clock, alarms));
}

} // namespace seva
