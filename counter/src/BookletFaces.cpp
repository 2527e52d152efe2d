// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookletFaces.h"

#include "BookletWords.h"

#include <seva/domain/Papers.h>
#include <seva/domain/Shown.h>

namespace seva {

namespace {

constexpr QLatin1String kNoFace("vision.no-face-to-compare");
/// The kind of paper, as in seva/domain/Papers.h.
const QString kPassport = QStringLiteral("passport");
const QString kOnPage = QStringLiteral("PAGE_");

} // namespace

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
        m_code = (m_chip.isEmpty() ? kOnPage : QString()) + faceBandName(comparison.band);
        Q_EMIT changed();
    });
    connect(port, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (!m_call.ends(request))
            return;
        // Most pages of a passport show nobody.
        const bool another = m_chip.isEmpty() && fault.code == kNoFace && ++m_page < m_pages.size();
        if (another)
            next();
        Q_EMIT changed();
    });
}

void BookletFaces::begin(const QByteArray &chip)
{
    m_begun = true;
    m_chip = chip;
    compare();
}

QList<Digest> BookletFaces::passportPages() const
{
    QList<Digest> out;
    const Visit &visit = m_context.visit();
    for (const DocumentDefinition &document : documentsOf(visit, m_context.catalogue(), m_context.today())) {
        if (paperStanding(kPassport, document, {}) != PaperStanding::Asked)
            continue;
        for (const CapturedPage &page : visit.documents.value(document.id).pages)
            out.append(page.digest);
    }
    return out.mid(0, kMostPages);
}

void BookletFaces::compare()
{
    if (!m_call.port() || !m_begun)
        return;
    const Digest photo = m_context.visit().photo;
    const QList<Digest> pages = m_chip.isEmpty() ? passportPages() : QList<Digest>();
    if (photo == m_photo && pages == m_pages)
        return;
    m_call.drop();
    m_code.clear();
    m_photo = photo;
    m_pages = pages;
    m_page = 0;
    if (!photo.isEmpty())
        next();
    Q_EMIT changed();
}

void BookletFaces::next()
{
    CaptureVault &vault = m_context.post().visits.vault();
    const auto live = vault.open(m_context.id(), m_photo);
    FaceComparisonRequest request;
    request.reference = m_chip;
    if (m_chip.isEmpty() && m_page < m_pages.size()) {
        if (const auto page = vault.open(m_context.id(), m_pages[m_page]); page)
            request.reference = *page;
    }
    if (!live || request.reference.isEmpty())
        return;
    request.live = *live;
    m_call.started(m_call.port()->compare(request));
}

void BookletFaces::drop()
{
    m_call.drop();
    m_begun = false;
    m_chip.clear();
    m_pages.clear();
    m_photo = {};
    m_code.clear();
}

QString BookletFaces::words() const
{
    if (!m_call.port() || !m_begun || (m_chip.isEmpty() && m_pages.isEmpty()))
        return {};
    if (m_photo.isEmpty())
        return m_chip.isEmpty()
                   //: Two photographs can be compared only when both are there; the passport's page was scanned
                   ? tr("Take the photograph: it is then compared with the one on the scanned page.")
                   //: Two photographs can be compared only when both are there
                   : tr("Take the photograph: it is then compared with the one in the chip.");
    if (m_call.busy())
        //: While a program compares two photographs
        return tr("The two photographs are being compared.");
    if (m_code.isEmpty())
        //: A program could not compare two photographs
        return tr("The photographs could not be compared. Look yourself.");
    return BookletWords::faces(m_code);
}

} // namespace seva
