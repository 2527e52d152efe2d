// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/StationDevices.h>

#include <seva/drivers/AudioAnnouncer.h>
#include <seva/drivers/BarcodeDrivers.h>
#include <seva/drivers/Camera.h>
#include <seva/drivers/CardTerminal.h>
#include <seva/drivers/CodeCamera.h>
#include <seva/drivers/CupsLetters.h>
#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/EscPosPrinter.h>
#include <seva/drivers/FaceAdvice.h>
#include <seva/drivers/FeeDesk.h>
#include <seva/drivers/FprintFinger.h>
#include <seva/drivers/KickDrawer.h>
#include <seva/drivers/Passport.h>
#include <seva/drivers/PenPad.h>
#include <seva/drivers/Pkcs11Card.h>
#include <seva/drivers/RdService.h>
#include <seva/drivers/ReadingScanner.h>
#include <seva/drivers/SaneScanner.h>
#include <seva/drivers/SbiFingers.h>
#include <seva/drivers/SecondScreen.h>
#include <seva/drivers/ThumbPad.h>
#include <seva/drivers/UpiTerminal.h>

#include <QFile>
#include <QJsonDocument>

namespace seva {

namespace {

constexpr qint64 kMaxFile = qint64{64} * 1024;
constexpr char kSimulated[] = "simulated";

template <typename Port>
using Factory = Result<std::unique_ptr<Port>> (*)(const QJsonObject &settings, Clock &clock, Alarms &alarms);

template <typename Port>
struct Driver
{
    const char *name;
    Factory<Port> make;
};

/// One port: what the file asks for takes the place of the simulator, or nothing does.
class PortChooser
{
public:
    PortChooser(const QJsonObject &devices, Alarms &alarms, Clock &clock)
        : m_devices(devices), m_alarms(alarms), m_clock(clock)
    {
    }

    template <typename Port>
    void choose(DeviceKind kind, std::unique_ptr<Port> &port, std::initializer_list<Driver<Port>> drivers = {})
    {
        const QString key = deviceKindName(kind);
        m_known.insert(key);
        if (!m_devices.contains(key))
            port.reset();
        else if (!m_problem)
            open(key, port, drivers);
    }

    /// Whether the file names a driver of a real device for this port.
    bool drives(DeviceKind kind) const
    {
        const QJsonValue named = m_devices.value(deviceKindName(kind)).toObject().value(u"driver");
        return named.isString() && named.toString() != QLatin1String(kSimulated);
    }

    Result<void> finish() const
    {
        if (m_problem)
            return *m_problem;
        for (const QString &key : m_devices.keys()) {
            if (!m_known.contains(key))
                return broken(QStringLiteral("/devices/%1: there is no such device").arg(key));
        }
        return {};
    }

    static Fault broken(const QString &why) { return fault("devices.file-broken", why); }

private:
    template <typename Port>
    void open(const QString &key, std::unique_ptr<Port> &port, std::initializer_list<Driver<Port>> drivers)
    {
        const QString place = QStringLiteral("/devices/%1").arg(key);
        DriverSettings entry(m_devices.value(key).toObject(), place);
        const QString name = entry.text("driver");
        const QJsonObject settings = entry.object("settings");
        if (const auto read = entry.finish(); !read) {
            m_problem = read.fault();
            return;
        }
        if (name == QLatin1String(kSimulated))
            return;
        const auto driver = std::find_if(drivers.begin(), drivers.end(),
                                         [&](const Driver<Port> &one) { return name == QLatin1String(one.name); });
        if (driver == drivers.end()) {
            m_problem = broken(QStringLiteral("%1/driver: there is no driver \"%2\"").arg(place, name));
            return;
        }
        auto made = driver->make(settings, m_clock, m_alarms);
        if (made)
            port = std::move(*made);
        else
            m_problem = located(made.fault(), place);
    }

    /// Drivers know only their own settings; the place of these in the file is known here.
    static Fault located(Fault problem, const QString &place)
    {
        if (problem.subject.startsWith(u'/'))
            problem.subject.prepend(place + QStringLiteral("/settings"));
        return problem;
    }

    QJsonObject m_devices;
    Alarms &m_alarms;
    Clock &m_clock;
    QSet<QString> m_known;
    std::optional<Fault> m_problem;
};

Result<QJsonObject> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxFile)
        return fault("devices.file-unreadable", path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return PortChooser::broken(
            QStringLiteral("%1: byte %2: %3").arg(path).arg(error.offset).arg(error.errorString()));
    }
    DriverSettings top(document.object());
    const QJsonObject devices = top.object("devices");
    if (const auto read = top.finish(); !read)
        return read.fault();
    return devices;
}

/// Pages are read, and Aadhaar numbers masked, before anybody gets them.
Result<void> readPages(DeviceSet &set, Clock &clock)
{
    auto inspector = PageInspector::load({});
    if (!inspector)
        return inspector.fault();
    set.scanner = withReading(std::move(set.scanner), std::move(*inspector), clock, *set.alarms);
    return {};
}

/// read: set where a real scanner is named.
Result<void> choose(const QJsonObject &devices, DeviceSet &set, Clock &clock, bool &read)
{
    PortChooser chooser(devices, *set.alarms, clock);
    chooser.choose(DeviceKind::DocumentScanner, set.scanner, {{"sane", &makeSaneScanner}});
    read = read || chooser.drives(DeviceKind::DocumentScanner);
    chooser.choose(DeviceKind::PhotoCamera, set.camera, {{"opencv", &makeCamera}});
    chooser.choose(DeviceKind::FingerprintScanner, set.fingers, {{"sbi", &makeSbiFingers}});
    chooser.choose(DeviceKind::SignaturePad, set.signature, {{"pen", &makePenPad}});
    if (chooser.drives(DeviceKind::SignaturePad) && set.signature && set.fingers)
        set.signature = withThumbs(std::move(set.signature), *set.fingers, clock, *set.alarms);
    chooser.choose(DeviceKind::BarcodeReader, set.barcode,
                   {{"wedge", &makeWedgeReader}, {"serial", &makeSerialReader}, {"camera", &makeCodeCamera}});
    chooser.choose(DeviceKind::SlipPrinter, set.slips, {{"escpos", &makeEscPosPrinter}});
    chooser.choose(DeviceKind::LetterPrinter, set.letters, {{"cups", &makeCupsLetters}});
    chooser.choose(DeviceKind::Announcer, set.announcer, {{"audio", &makeAudioAnnouncer}});
    chooser.choose(DeviceKind::ApplicantScreen, set.applicant, {{"screen", &makeSecondScreen}});
    chooser.choose(DeviceKind::FeeTerminal, set.terminal,
                   {{"card", &makeCardTerminal}, {"upi", &makeUpiTerminal}, {"fees", &makeFeeDesk}});
    chooser.choose(DeviceKind::CashDrawer, set.drawer, {{"kick", &makeKickDrawer}});
    chooser.choose(DeviceKind::SmartCardReader, set.card, {{"pkcs11", &makePkcs11Card}});
    chooser.choose(DeviceKind::PassportReader, set.passport, {{"pcsc", &makePassportReader}});
    chooser.choose(DeviceKind::AadhaarReader, set.aadhaar, {{"rdservice", &makeRdService}});
    chooser.choose(DeviceKind::OperatorFinger, set.operatorFinger, {{"libfprint", &makeOperatorFinger}});
    chooser.choose(DeviceKind::FaceComparer, set.faces, {{"onnx", &makeFaceComparer}});
    return chooser.finish();
}

} // namespace

Result<DeviceSet> makeStationDevices(const StationDeviceOptions &options, Clock &clock, Random &random)
{
    auto set = makeSimulatedDevices(options.scene.isEmpty() ? QStringLiteral("normal") : options.scene,
                                    options.simulation, clock, random);
    if (!set)
        return set;
    bool read = options.readScenes;
    if (!options.file.isEmpty()) {
        const auto devices = readFile(options.file);
        if (!devices)
            return devices.fault();
        if (const auto chosen = choose(*devices, *set, clock, read); !chosen)
            return chosen.fault();
    }
    if (read && set->scanner) {
        if (const auto reading = readPages(*set, clock); !reading)
            return reading.fault();
    }
    return set;
}

} // namespace seva
