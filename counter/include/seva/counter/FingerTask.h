// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QVariantList>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// Ten prints in three slaps (4-4-2): quality per finger, three tries, exceptions by finger, or a waiver. It never
/// blocks the case: the best of the tries is kept.
class FingerTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString asks READ asks NOTIFY changed)
    Q_PROPERTY(QVariantList fingers READ fingers NOTIFY changed)
    Q_PROPERTY(QVariantList exceptions READ exceptions NOTIFY changed)
    Q_PROPERTY(QVariantList waivers READ waivers NOTIFY changed)

public:
    enum Standing { Missing, Good, Poor, Excepted };
    Q_ENUM(Standing)

    explicit FingerTask(CaseContext &context, QObject *parent = nullptr);
    ~FingerTask() override;

    bool busy() const;
    /// What the applicant is to do now, such as "Four fingers of the right hand"; empty when nothing is asked.
    QString asks() const;
    /// Ten maps: position, name, standing, quality, note.
    QVariantList fingers() const;
    QVariantList exceptions() const;
    QVariantList waivers() const;

    /// Takes all three slaps, then records them.
    Q_INVOKABLE void take();
    /// This finger is not expected, for a coded reason; an empty reason expects it again.
    Q_INVOKABLE void except(int position, const QString &reason);
    Q_INVOKABLE void waive(const QString &reason);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void taken();

private:
    void next();
    void receive(const SlapCapture &capture);
    void record();
    void reset();
    QList<FingerPosition> excepted() const;

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<FingerprintScanner>> m_call;
    QList<Slap> m_toDo;
    Slap m_slap = Slap::RightFour;
    /// Ties the slaps of one ten-print together; a new one each time.
    QString m_transaction;
    QMap<int, CapturedFinger> m_fingers;
    QMap<int, QString> m_notes;
    QMap<int, QString> m_exceptions;
};

} // namespace seva
