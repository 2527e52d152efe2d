// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookletFaces.h"

#include "BookletWords.h"

namespace seva {

BookletFaces::BookletFaces(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_call(context.post().devices.faces.get())
{
    FaceComparer *port = m_call.port();
    if (!port)
        return;
    connect(&context, &CaseContext::changed, this, &BookletFaces::compare);
    connect(port, &FaceComparer::compared, this, [this](RequestId request, const FaceComparison &comparison) {
        if (!m_call.ends(request))
            return;
        m_code = faceBandName(comparison.band);
        Q_EMIT changed();
    });
    connect(port, &Device::failed, this, [this](RequestId request) {
        if (m_call.ends(request))
            Q_EMIT changed();
    });
}

void BookletFaces::begin(const QByteArray &chip)
{
    m_chip = chip;
    compare();
}

void BookletFaces::compare()
{
    const Digest photo = m_context.visit().photo;
    if (!m_call.port() || m_chip.isEmpty() || photo.isEmpty() || photo == m_photo)
        return;
    m_call.drop();
    m_code.clear();
    m_photo = photo;
    const auto live = m_context.post().visits.vault().open(m_context.id(), photo);
    if (live) {
        FaceComparisonRequest request;
        request.live = *live;
        request.reference = m_chip;
        m_call.started(m_call.port()->compare(request));
    }
    Q_EMIT changed();
}

void BookletFaces::drop()
{
    m_call.drop();
    m_chip.clear();
    m_photo = {};
    m_code.clear();
}

QString BookletFaces::words() const
{
    if (!m_call.port() || m_chip.isEmpty())
        return {};
    if (m_photo.isEmpty())
        //: Two photographs can be compared only when both are there
        return tr("Take the photograph: it is then compared with the one in the chip.");
    if (m_call.busy())
        //: While a program compares two photographs
        return tr("The two photographs are being compared.");
    if (m_code.isEmpty())
        //: A program could not compare two photographs
        return tr("The photographs could not be compared. Look yourself.");
    return BookletWords::faces(m_code);
}

} // namespace seva
