// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/simulators/SimulatedDevices.h>

#include <QMap>
#include <QTemporaryDir>
#include <QtTest>

namespace seva {

/// A set of simulated devices on a clock that moves only when told, and a tally of how requests ended.
class Bench
{
public:
    explicit Bench(const QString &scene, bool withFolder = true)
        : m_random(7), alarms(std::make_shared<ManualAlarms>(clock))
    {
        SimulationOptions options;
        options.alarms = alarms;
        if (withFolder)
            options.outputFolder = folder.path();
        auto made = makeSimulatedDevices(scene, options, clock, m_random);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        devices = std::move(*made);
        for (Device *device : devices.all())
            watchEnds(*device);
        watchOutcomes();
    }

    void advance(int ms) { alarms->advance(milliseconds(ms)); }
    int endings(RequestId request) const { return int(m_ends.value(request).size()); }
    QString ending(RequestId request) const { return m_ends.value(request).value(0); }
    Instant endedAt(RequestId request) const { return m_when.value(request); }

    template <typename Port, typename Signal>
    void outcome(const std::unique_ptr<Port> &port, Signal signal)
    {
        QObject::connect(port.get(), signal, port.get(), [this](RequestId id) { note(id, QStringLiteral("done")); });
    }

private:
    void note(RequestId request, const QString &how)
    {
        m_ends[request].append(how);
        m_when[request] = clock.now();
    }
    void watchEnds(Device &device)
    {
        QObject::connect(&device, &Device::failed, &device,
                         [this](RequestId id, const Fault &fault) { note(id, fault.code); });
        QObject::connect(&device, &Device::cancelled, &device,
                         [this](RequestId id) { note(id, QStringLiteral("cancelled")); });
        QObject::connect(&device, &Device::selfChecked, &device,
                         [this](RequestId id) { note(id, QStringLiteral("checked")); });
    }
    void watchOutcomes()
    {
        outcome(devices.scanner, &DocumentScanner::captured);
        outcome(devices.camera, &PhotoCamera::captured);
        outcome(devices.fingers, &FingerprintScanner::captured);
        outcome(devices.signature, &SignaturePad::captured);
        outcome(devices.barcode, &BarcodeReader::captured);
        outcome(devices.slips, &SlipPrinter::printed);
        outcome(devices.letters, &LetterPrinter::printed);
        outcome(devices.announcer, &Announcer::finished);
        outcome(devices.applicant, &ApplicantScreen::answered);
        outcome(devices.terminal, &FeeTerminal::approved);
        outcome(devices.drawer, &CashDrawer::opened);
        outcome(devices.card, &SmartCardReader::digestSigned);
        outcome(devices.card, &SmartCardReader::certificateRead);
        outcome(devices.passport, &PassportReader::captured);
        outcome(devices.aadhaar, &AadhaarReader::captured);
        outcome(devices.operatorFinger, &OperatorFinger::enrolled);
        outcome(devices.operatorFinger, &OperatorFinger::verified);
    }

    SeededRandom m_random;
    QMap<RequestId, QStringList> m_ends;
    QMap<RequestId, Instant> m_when;

public:
    QTemporaryDir folder;
    ManualClock clock{1'000'000};
    std::shared_ptr<ManualAlarms> alarms;
    DeviceSet devices;
};

inline RasterPage smallPage()
{
    RasterPage page;
    page.width = 384;
    page.height = 40;
    page.bytes = QByteArray(page.stride() * page.height, '\x0f');
    return page;
}

inline SlipJob slipJob(const QString &id)
{
    SlipJob job;
    job.jobId = id;
    job.page = smallPage();
    return job;
}

inline LetterJob letterJob(const QString &id)
{
    LetterJob job;
    job.jobId = id;
    job.pdf = "%PDF-1.4\n%%EOF\n";
    return job;
}

inline FeeRequest feeRequest(const QString &reference)
{
    FeeRequest request;
    request.amount = rupees(250'000);
    request.reference = reference;
    return request;
}

inline AnnouncementRequest call(const QString &token, const QString &counter)
{
    return *AnnouncementRequest::make(token, counter, {QStringLiteral("gu"), QStringLiteral("hi")});
}

} // namespace seva
