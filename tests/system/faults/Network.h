// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace seva::test {

/// A second host of this machine: a network namespace, and a line to it that can be cut, slowed and made lossy.
/// Needs root. Ends with this object.
class FarHost
{
    Q_DISABLE_COPY_MOVE(FarHost)
public:
    FarHost();
    ~FarHost();

    /// Why there is none; empty when there is.
    const QString &trouble() const { return m_trouble; }
    /// Where a program there listens.
    QString address() const { return QStringLiteral("10.213.77.2"); }
    /// Our end of the cable.
    const QString &device() const { return m_near; }
    /// Words in front of a program that runs there.
    QStringList inside() const;

    bool cut(bool off);
    /// Both directions, tc's token bucket: "256kbit".
    bool rate(const QString &bits);
    /// Both directions, of a hundred packets; 0 takes it away.
    bool lose(int percent);

private:
    bool run(const QStringList &words);
    bool runInside(const QStringList &words) { return run(inside() + words); }

    QString m_name;
    QString m_near;
    QString m_trouble;
};

/// A file system of its own of a few MiB, mounted; ends with this object. Needs root.
class SmallDisk
{
    Q_DISABLE_COPY_MOVE(SmallDisk)
public:
    SmallDisk(const QString &folder, int mebibytes);
    ~SmallDisk();

    const QString &trouble() const { return m_trouble; }
    QString path() const { return m_path; }
    /// Writes until nothing more fits.
    bool fill() const;
    bool empty() const;

private:
    QString ballast() const { return m_path + QStringLiteral("/ballast"); }

    QString m_path;
    QString m_trouble;
};

} // namespace seva::test
