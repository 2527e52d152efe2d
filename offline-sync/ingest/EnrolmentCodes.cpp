// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EnrolmentCodes.h"

#include <seva/base/Files.h>
#include <seva/sync/Certificates.h>
#include <seva/sync/Enrolment.h>

#include <QFile>

#include <nlohmann/json.hpp>

namespace seva::sync {

namespace {

constexpr qint64 kFileMaxBytes = 1 << 20;
constexpr int kCodeLetters = 10;
constexpr const char *kLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int kLetterCount = 32;

QString newSecret(Random &random)
{
    QString secret;
    for (int i = 0; i < kCodeLetters; ++i)
        secret.append(QLatin1Char(kLetters[random.below(kLetterCount)]));
    return secret;
}

} // namespace

Result<void> EnrolmentCodes::load()
{
    if (!QFile::exists(file()))
        return {};
    const Result<QByteArray> bytes = files::read(file(), kFileMaxBytes);
    if (!bytes)
        return bytes.fault();
    const auto json = nlohmann::json::parse(bytes->begin(), bytes->end(), nullptr, false);
    if (!json.is_object())
        return fault("sync.codes-unreadable", m_folder);
    for (const auto &[station, code] : json.items())
        if (code.is_string())
            m_codes.insert(QString::fromStdString(station), QString::fromStdString(code.get<std::string>()));
    return {};
}

Result<void> EnrolmentCodes::add(const QList<StationId> &stations, const QByteArray &certificate, Random &random)
{
    const QString tail = certificateFingerprint(certificate).left(EnrolmentCode::kFingerprintDigits);
    for (const StationId &station : stations)
        if (!m_codes.contains(station))
            m_codes.insert(station, newSecret(random) + QLatin1Char('-') + tail);
    nlohmann::json json;
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it)
        json[it.key().toStdString()] = it.value().toStdString();
    return files::writeDurably(file(), QByteArray::fromStdString(json.dump(2)) + '\n', 0600);
}

} // namespace seva::sync
