// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/drivers/BarcodeDrivers.h>
#include <seva/drivers/Keystrokes.h>

class QSocketNotifier;

namespace seva {

/// A reader behind a file of the operating system that is read without waiting: what both kinds share.
class LineReader : public BarcodeReader
{
public:
    LineReader(const QString &name, const QString &path, const KeystrokeRules &rules, Clock &clock, Alarms &alarms);
    ~LineReader() override;

    void setArmed(bool armed) override { m_armed = armed; }
    bool armed() const override { return m_armed; }
    RequestId read(const RequestContext &context) override;

    /// Opens the file; the device is Ready, Absent or Failed then.
    void open();

protected:
    void abandon(RequestId request) override;
    void check(RequestId request) override;

    /// Makes the file ours and sets it up; false when that cannot be.
    virtual bool prepare(int file) = 0;
    /// One read() of what has come: its result, and each payload by deliver().
    virtual qint64 take(int file) = 0;

    void deliver(QByteArray payload);
    Keystrokes &keystrokes() { return m_keystrokes; }
    Clock &time() const { return clock(); }

private:
    void readable();
    void close();

    QString m_path;
    KeystrokeRules m_rules;
    Keystrokes m_keystrokes;
    int m_file = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    RequestId m_waiting = 0;
    bool m_armed = false;
};

} // namespace seva
