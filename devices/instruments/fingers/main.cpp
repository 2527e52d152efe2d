// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/InstrumentProgram.h>
#include <seva/instruments/VirtualFingers.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace seva;

namespace {

constexpr int kFirstPort = 4'501;
constexpr int kLastPort = 4'600;

Result<void> saveAuthority(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("virtual-scanner-maker.pem")));
    const QByteArray pem = VirtualFingers::authority();
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
        return fault("instruments.trust-unwritable", file.fileName());
    return {};
}

Result<SystemClock> clockOf(const InstrumentProgram &program)
{
    bool good = false;
    const Instant offset = program.word("clock-offset").toLongLong(&good);
    const QString day = program.word("day");
    if (day.isEmpty() && good)
        return SystemClock(offset);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!good || !date.isValid())
        return fault("instruments.clock", day.isEmpty() ? program.word("clock-offset") : day);
    const QTime opens(8, 45);
    return SystemClock(SystemClock::offsetTo(instantOf(date, opens, "Asia/Kolkata")));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const InstrumentProgram program(
        "A ten-print scanner behind an SBI service that does what a scene says.",
        {{"port", "Its port; the first free one of 4501 to 4600 unless given, 0: any."},
         {"trust", "Folder for the certificate of its maker."},
         {"day", "The day its clock begins, such as 2026-11-23 (08:45 IST)."},
         {"clock-offset", "In place of the day: milliseconds to add to this machine's clock.", "0"}});
    const auto scene = readFingerScene(program.scene());
    if (!scene)
        return InstrumentProgram::refuse(scene.fault());
    const auto clock = clockOf(program);
    if (!clock)
        return InstrumentProgram::refuse(clock.fault());
    VirtualFingers fingers(*scene, *clock);
    const quint16 port = program.port("port");
    const bool any = program.word("port").isEmpty();
    if (!(any ? fingers.listen(kFirstPort, kLastPort) : fingers.listen(port, port)))
        return InstrumentProgram::refuse(portTaken(program.word("port")));
    if (const QString trust = program.word("trust"); !trust.isEmpty()) {
        if (const auto saved = saveAuthority(trust); !saved)
            return InstrumentProgram::refuse(saved.fault());
    }
    InstrumentProgram::tell({{QStringLiteral("port"), fingers.port()}});
    InstrumentProgram::untilAskedToEnd();
    return 0;
}
