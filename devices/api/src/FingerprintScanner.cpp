// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/FingerprintScanner.h>

namespace seva {

namespace {

QList<FingerPosition> fingersOf(const FingerRequest &request)
{
    using enum FingerPosition;
    switch (request.slap) {
    case Slap::RightFour: return {RightIndex, RightMiddle, RightRing, RightLittle};
    case Slap::LeftFour: return {LeftIndex, LeftMiddle, LeftRing, LeftLittle};
    case Slap::Thumbs: return {RightThumb, LeftThumb};
    case Slap::Single: return {request.single};
    }
    return {};
}

} // namespace

QList<FingerPosition> expectedFingers(const FingerRequest &request)
{
    QList<FingerPosition> fingers = fingersOf(request);
    fingers.removeIf([&request](FingerPosition finger) { return request.without.contains(finger); });
    return fingers;
}

int defaultFingerThreshold(FingerPosition position)
{
    using enum FingerPosition;
    switch (position) {
    case RightThumb:
    case RightIndex:
    case LeftThumb:
    case LeftIndex: return 30;
    case RightMiddle:
    case LeftMiddle: return 20;
    case RightRing:
    case RightLittle:
    case LeftRing:
    case LeftLittle: return 10;
    }
    return 0;
}

int fingerThreshold(const FingerRequest &request, FingerPosition position)
{
    return request.thresholds.value(position, defaultFingerThreshold(position));
}

QString fingerName(FingerPosition position)
{
    using enum FingerPosition;
    switch (position) {
    case RightThumb: return QStringLiteral("rightThumb");
    case RightIndex: return QStringLiteral("rightIndex");
    case RightMiddle: return QStringLiteral("rightMiddle");
    case RightRing: return QStringLiteral("rightRing");
    case RightLittle: return QStringLiteral("rightLittle");
    case LeftThumb: return QStringLiteral("leftThumb");
    case LeftIndex: return QStringLiteral("leftIndex");
    case LeftMiddle: return QStringLiteral("leftMiddle");
    case LeftRing: return QStringLiteral("leftRing");
    case LeftLittle: return QStringLiteral("leftLittle");
    }
    return {};
}

} // namespace seva
