// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace seva {

/// A driver's part of the station's device file, read strictly: the first wrong, missing or unknown
/// setting is told by finish() with its place, "/devices/slipPrinter/settings/port: ...".
///
///     DriverSettings s(settings);
///     const QString host = s.text("host");
///     const int port = s.number("port", 1, 65'535, 9'100);
///     if (const auto good = s.finish(); !good) return good.fault();
class DriverSettings
{
public:
    explicit DriverSettings(const QJsonObject &settings, const QString &place = {});

    /// A text of 1 to 1,024 characters that must be there.
    QString text(const char *name);
    /// The same, or `fallback` when it is not there.
    QString text(const char *name, const QString &fallback);
    /// A text that matches the whole of `pattern` (a regular expression); `wanted` says it for people.
    QString matching(const char *name, const QString &pattern, const QString &wanted, const QString &fallback = {});
    /// One of `allowed`; the first of them when it is not there.
    QString choice(const char *name, const QStringList &allowed);
    /// A whole number from `least` to `most`; must be there when there is no fallback.
    int number(const char *name, int least, int most, std::optional<int> fallback = {});
    bool flag(const char *name, bool fallback);
    /// A list of at most 256 texts; empty when it is not there.
    QStringList texts(const char *name);
    /// An object within, for the driver to read; empty when it is not there.
    QJsonObject object(const char *name);

    /// Nothing, or "devices.settings-wrong" with place and reason of the first that was wrong, or of a
    /// setting nobody asked for.
    Result<void> finish() const;

private:
    QJsonValue take(const char *name);
    void wrong(const char *name, const QString &reason);

    QJsonObject m_settings;
    QString m_place;
    QSet<QString> m_known;
    QString m_wrong;
};

} // namespace seva
