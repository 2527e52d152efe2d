// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QVariantList>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// The applicant's signature, or the left thumb where somebody cannot sign.
class SignatureTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QVariantList waivers READ waivers NOTIFY changed)

public:
    explicit SignatureTask(CaseContext &context, QObject *parent = nullptr);
    ~SignatureTask() override;

    bool busy() const;
    QVariantList waivers() const;

    Q_INVOKABLE void take(bool thumb = false);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void waive(const QString &reason);

Q_SIGNALS:
    void changed();
    void taken();

private:
    void receive(const SignatureCapture &capture);

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<SignaturePad>> m_call;
};

} // namespace seva
