// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseTask.h"

#include <seva/devices/FaceComparer.h>

namespace seva {

/// An earlier photograph and the one taken here, compared where the station has something that does so: the chip's, or
/// where there is none the one printed on a scanned page of the applicant's own passport. Advice in words, which say
/// which it was, and as a code; nothing depends on it.
class BookletFaces : public QObject
{
    Q_OBJECT

public:
    explicit BookletFaces(CaseContext &context, QObject *parent = nullptr);

    /// The chip's photograph, JPEG or PNG, or nothing: the scanned pages are looked at, one after the other. It is
    /// compared as soon as the case has a photograph.
    void begin(const QByteArray &chip);
    void drop();
    /// faceBandName(), with "PAGE_" in front where it is about a page; or empty.
    QString code() const { return m_code; }
    /// What there is to say; empty where the station compares no faces, or has nothing to compare with.
    QString words() const;

Q_SIGNALS:
    void changed();

private:
    static constexpr int kMostPages = 16;

    void compare();
    /// With the chip's photograph, or with the next page.
    void next();
    /// Of the applicant's own passport, in the order of scanning.
    QList<Digest> passportPages() const;

    CaseContext &m_context;
    DeviceCall<FaceComparer> m_call;
    bool m_begun = false;
    QByteArray m_chip;
    QList<Digest> m_pages;
    qsizetype m_page = 0;
    /// The photograph that is, or was, compared.
    Digest m_photo;
    QString m_code;
};

} // namespace seva
