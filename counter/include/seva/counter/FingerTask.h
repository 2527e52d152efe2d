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
/// blocks the case: the best of the tries is kept. Nothing is recorded before all three are there; when a slap fails
/// those before it stay, and so do the prints of its own tries.
class FingerTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString asks READ asks NOTIFY changed)
    Q_PROPERTY(bool resumes READ resumes NOTIFY changed)
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
    /// A slap failed: take() goes on with it.
    bool resumes() const { return m_begun && !busy(); }
    /// Ten maps: position, name, standing, quality, note, exception (a code of exceptions(), or empty).
    QVariantList fingers() const;
    QVariantList exceptions() const;
    QVariantList waivers() const;

    /// Takes all three slaps, or what is left of them after a failure, then records them.
    Q_INVOKABLE void take();
    /// Forgets what is not recorded yet and takes all three: another person's hand lay there, say.
    Q_INVOKABLE void takeAnew();
    /// This finger is not expected, for a coded reason; an empty reason expects it again.
    Q_INVOKABLE void except(int position, const QString &reason);
    Q_INVOKABLE void waive(const QString &reason);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void taken();

private:
    void next();
    void note(const FingerTry &attempt);
    void receive(const SlapCapture &capture);
    /// The best print of this finger, of all tries of the slap.
    FingerCapture bestOf(FingerPosition position, const SlapCapture &capture) const;
    void record();
    void forgetTries();
    void forget();
    void reset();
    QList<FingerPosition> excepted() const;

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<FingerprintScanner>> m_call;
    /// Some of a ten-print may be there, and it is neither recorded nor given up.
    bool m_begun = false;
    /// Under way, or the last that was.
    FingerRequest m_asked;
    /// Ties the slaps of one ten-print together; a new one each time.
    QString m_transaction;
    QMap<int, CapturedFinger> m_fingers;
    /// Of the slap asked: the best print of each finger, and how many tries there were, failed requests included.
    QMap<FingerPosition, FingerCapture> m_best;
    int m_tries = 0;
    QMap<int, QString> m_notes;
    QMap<int, QString> m_exceptions;
};

} // namespace seva
