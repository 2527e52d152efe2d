// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseTask.h"

#include <seva/devices/FaceComparer.h>

namespace seva {

/// The photograph of the chip and the one taken here, compared where the station has something that does so. Advice in
/// words and as a code; nothing depends on it.
class BookletFaces : public QObject
{
    Q_OBJECT

public:
    explicit BookletFaces(CaseContext &context, QObject *parent = nullptr);

    /// The chip's photograph, JPEG or PNG; it is compared as soon as the case has a photograph.
    void begin(const QByteArray &chip);
    void drop();
    /// faceBandName(), or empty.
    QString code() const { return m_code; }
    /// What there is to say; empty where the station compares no faces.
    QString words() const;

Q_SIGNALS:
    void changed();

private:
    void compare();

    CaseContext &m_context;
    DeviceCall<FaceComparer> m_call;
    QByteArray m_chip;
    /// The photograph that is, or was, compared.
    Digest m_photo;
    QString m_code;
};

} // namespace seva
