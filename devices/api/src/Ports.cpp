// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/DeviceSet.h>

#include <QRegularExpression>

namespace seva {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(text).hasMatch();
}

} // namespace

bool validJobId(const QString &jobId)
{
    return matches(jobId, QStringLiteral("[A-Za-z0-9._-]{1,64}"));
}

bool validFeeReference(const QString &reference)
{
    return matches(reference, QStringLiteral("[A-Za-z0-9-]{1,32}"));
}

QList<Device *> DeviceSet::all() const
{
    QList<Device *> devices{scanner.get(),   camera.get(),   fingers.get(),        signature.get(),
                            barcode.get(),   slips.get(),    letters.get(),        announcer.get(),
                            applicant.get(), terminal.get(), drawer.get(),         card.get(),
                            passport.get(),  aadhaar.get(),  operatorFinger.get(), faces.get()};
    devices.removeAll(nullptr);
    return devices;
}

} // namespace seva
