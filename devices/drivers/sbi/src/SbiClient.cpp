// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SbiClient.h"

#include "MultipartJpeg.h"

#include <seva/vision/Codec.h>
#include <seva/vision/FingerRecord.h>
#include <seva/vision/PrintMeasures.h>

#include <QSet>

namespace seva::sbi {

namespace {

constexpr milliseconds kFindTime{2'000};
constexpr milliseconds kBeyondCapture{5'000};
constexpr qsizetype kListMost = 256 << 10;
constexpr qsizetype kCaptureMost = 16 << 20;
/// A device that praises a print in which nothing is seen here is not believed.
constexpr int kNoPrint = 10;

LocalRequest question(int port, const char *verb, const QByteArray &path, const QByteArray &body)
{
    LocalRequest request;
    request.port = port;
    request.method = verb;
    request.path = path;
    request.body = body;
    request.headers = {{"Content-Type", "application/json"}, {"EXT", "Seva Station"}};
    request.time = kFindTime;
    request.bodyMost = kListMost;
    request.whole = &isWholeJson;
    return request;
}

/// The picture in the record, and its measures. Fault of the record or of the picture in it.
Result<SeenFinger> seen(const SbiPrint &print)
{
    const auto record = parseFingerRecord(print.record);
    if (!record)
        return record.fault();
    if (record->position && *record->position != print.position)
        return fault("sbi.wrong-record", fingerName(print.position));
    const auto frame = decodeFinger(*record);
    if (!frame)
        return frame.fault();
    const auto picture = encodePng(*frame, record->dpi);
    if (!picture)
        return picture.fault();
    const PrintMeasures measures = measurePrint(*frame, record->dpi);
    SeenFinger out;
    out.ownScore = print.quality < 0 || measures.score < kNoPrint;
    out.capture.position = print.position;
    out.capture.quality = out.ownScore ? measures.score : print.quality;
    out.capture.advice = adviceOf(measures);
    if (out.capture.quality >= 0) {
        out.capture.picture = *picture;
        out.capture.record = print.record;
    }
    return out;
}

} // namespace

QList<int> SbiClient::services(const std::stop_token &stop) const
{
    QList<LocalRequest> requests;
    for (int port = m_settings.firstPort; port <= m_settings.lastPort; ++port) {
        // 0.9.5 and 1.0 call the same question by two names; whoever is there knows one of them.
        for (const char *verb : {"MOSIPDISC", "SBIDISC"})
            requests.append(question(port, verb, "/device", discoveryQuestion()));
    }
    const auto answers = m_service.askAll(requests, stop);
    QList<int> ports;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const int port = requests[i].port;
        if (answers[i] && listsFingerDevice(answers[i]->body) && !ports.contains(port))
            ports.append(port);
    }
    return ports;
}

Result<SbiDevice> SbiClient::find(const std::stop_token &stop) const
{
    QList<LocalRequest> requests;
    for (const int port : services(stop))
        requests.append(question(port, "MOSIPDINFO", "/info", discoveryQuestion()));
    const auto answers = m_service.askAll(requests, stop);
    std::optional<Fault> trouble;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto devices = answers[i] ? devicesIn(answers[i]->body, requests[i].port, m_trust, m_clock.now())
                                        : Result<QList<SbiDevice>>(answers[i].fault());
        if (!devices) {
            trouble = trouble ? trouble : devices.fault();
            continue;
        }
        for (const SbiDevice &device : *devices) {
            if (m_settings.serial.isEmpty() || m_settings.serial == device.serial)
                return device;
        }
    }
    return trouble ? *trouble : fault("sbi.nobody", m_settings.serial);
}

Result<SeenSlap> SbiClient::capture(const SbiDevice &device, const CaptureAsk &ask, const std::stop_token &stop) const
{
    LocalRequest request = question(device.port, "RCAPTURE", device.prefix + "/capture", captureQuestion(device, ask));
    request.time = ask.time + kBeyondCapture;
    request.bodyMost = kCaptureMost;
    const auto answer = m_service.ask(request, stop);
    if (!answer)
        return answer.fault();
    auto said = captureIn(answer->body, device, ask, m_trust, m_clock.now());
    if (!said)
        return said.fault();
    SeenSlap slap{{}, std::move(*said)};
    for (const SbiPrint &print : slap.said.prints) {
        auto finger = seen(print);
        if (!finger)
            return finger.fault();
        slap.fingers.append(std::move(*finger));
    }
    return slap;
}

void SbiClient::preview(const SbiDevice &device, Slap slap, milliseconds time, const std::function<bool(Frame)> &show,
                        const std::stop_token &stop) const
{
    MultipartJpeg parts;
    LocalRequest request =
        question(device.port, "STREAM", device.prefix + "/stream", streamQuestion(device, slap, time));
    request.time = time;
    request.whole = nullptr;
    request.sink = [&](std::span<const char> piece) {
        bool more = true;
        for (const QByteArray &picture : parts.take(piece)) {
            auto frame = decodePicture(picture);
            if (frame && more)
                more = show(std::move(*frame));
        }
        return more && !parts.broken();
    };
    // A preview that ends, whatever by, costs only itself.
    (void)m_service.ask(request, stop);
}

} // namespace seva::sbi
