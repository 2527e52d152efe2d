// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FingerSitting.h"

#include "ScanFolder.h"

#include <seva/base/Random.h>

namespace seva::ctl {

namespace {

constexpr int kTransactionBytes = 16;

QString adviceName(FingerAdvice advice)
{
    static const QStringList names{
        QStringLiteral("none"),           QStringLiteral("press-harder"), QStringLiteral("press-lighter"),
        QStringLiteral("moisten"),        QStringLiteral("dry"),          QStringLiteral("clean"),
        QStringLiteral("move-to-centre"), QStringLiteral("not-seen")};
    return names.value(int(advice));
}

} // namespace

FingerSitting::FingerSitting(FingerprintScanner &scanner, QList<Slap> slaps, const QDir &folder)
    : m_scanner(scanner), m_slaps(std::move(slaps)), m_folder(folder)
{
    m_request.transaction = QString::fromLatin1(SystemRandom().bytes(kTransactionBytes).toHex());
    QObject::connect(&scanner, &Device::selfChecked, &m_loop, [this] { next(); });
    QObject::connect(&scanner, &Device::failed, &m_loop, [this](RequestId, const Fault &why) { end(why); });
    QObject::connect(&scanner, &FingerprintScanner::captured, &m_loop,
                     [this](RequestId, const SlapCapture &capture) { keep(capture); });
}

Answer FingerSitting::run()
{
    (void)m_scanner.selfCheck();
    m_loop.exec();
    Answer answer = m_problem ? refused(kBad, *m_problem) : Answer{m_poor ? kBad : kFine, {}};
    answer.json.insert(QStringLiteral("fingers"), m_fingers);
    answer.json.insert(QStringLiteral("scanner"), m_scanner.status().detail);
    return answer;
}

void FingerSitting::end(const std::optional<Fault> &problem)
{
    m_problem = problem;
    m_loop.quit();
}

void FingerSitting::next()
{
    if (m_slaps.isEmpty())
        return end({});
    m_request.slap = m_slaps.takeFirst();
    (void)m_scanner.capture(m_request);
}

Result<void> FingerSitting::keep(const FingerCapture &finger)
{
    const QString name = fingerName(finger.position);
    QJsonObject told{{QStringLiteral("finger"), name},
                     {QStringLiteral("quality"), finger.quality},
                     {QStringLiteral("try"), finger.bestTry},
                     {QStringLiteral("advice"), adviceName(finger.advice)}};
    m_poor = m_poor || finger.quality < fingerThreshold(m_request, finger.position);
    if (!finger.picture.empty()) {
        told.insert(QStringLiteral("file"), name + QStringLiteral(".png"));
        if (const auto kept = save(m_folder.filePath(name + QStringLiteral(".png")), finger.picture.bytes); !kept)
            return kept;
        if (const auto kept = save(m_folder.filePath(name + QStringLiteral(".fir")), finger.record); !kept)
            return kept;
    }
    m_fingers.append(told);
    return {};
}

void FingerSitting::keep(const SlapCapture &capture)
{
    m_attestation += capture.attestation;
    if (const auto kept = save(m_folder.filePath(QStringLiteral("attestation.jws")), m_attestation); !kept)
        return end(kept.fault());
    for (const FingerCapture &finger : capture.fingers) {
        if (const auto kept = keep(finger); !kept)
            return end(kept.fault());
    }
    next();
}

} // namespace seva::ctl
