// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ScanTask.h>

#include <seva/domain/Shown.h>

#include "CaseTask.h"

namespace seva {

ScanTask::ScanTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<DocumentScanner>>(context.post().devices.scanner.get()))
{
    connect(&context, &CaseContext::opened, this, &ScanTask::discard);
    if (!m_call->port())
        return;
    connect(m_call->port(), &DocumentScanner::pageScanned, this, [this](RequestId request, const ScannedPage &page) {
        if (m_call->is(request))
            takePage(page);
    });
    connect(m_call->port(), &DocumentScanner::captured, this, [this](RequestId request) {
        if (m_call->ends(request))
            finish();
    });
    connect(m_call->port(), &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (m_call->ends(request))
            interrupt(fault);
    });
}

ScanTask::~ScanTask() = default;

bool ScanTask::busy() const
{
    return m_call->busy();
}

const DocumentDefinition *ScanTask::definition(const QString &document) const
{
    m_wanted = documentsOf(m_context.visit(), m_context.catalogue(), m_context.today());
    for (const DocumentDefinition &wanted : m_wanted)
        if (wanted.id == document)
            return &wanted;
    return nullptr;
}

void ScanTask::scan(const QString &document)
{
    if (busy() || !m_context.isOpen())
        return;
    if (!m_call->port())
        return m_context.messages().say(noDevice(DeviceKind::DocumentScanner));
    const DocumentDefinition *wanted = definition(document);
    if (!wanted)
        return m_context.messages().say(fault("counter.document-not-asked", document));
    if (document != m_document)
        m_pages.clear();
    m_document = document;
    ScanRequest request;
    request.source = m_call->port()->sources().contains(ScanSource::Feeder) ? ScanSource::Feeder : ScanSource::Flatbed;
    request.maxPages = std::max(1, wanted->maxPages - int(m_pages.size()));
    request.maxPageBytes = wanted->maxBytes;
    m_context.messages().clear();
    m_call->started(m_call->port()->scan(request));
    Q_EMIT changed();
}

void ScanTask::takePage(const ScannedPage &page)
{
    if (const auto kept = m_context.keep(page.picture.bytes, page.picture.mediaType))
        m_pages.append(*kept);
    if (page.blank)
        m_context.messages().say(
            MessageLine::Check,
            //: A scanned page seems empty; %1 is its number. F4 is the key that scans
            tr("Page %1 seems empty. Look at it, and scan again (F4) if it should not be.").arg(page.number));
    Q_EMIT changed();
}

void ScanTask::finish()
{
    const QString document = m_document;
    const bool recorded = !m_pages.isEmpty() && m_context.run(AttachScan{m_context.id(), document, m_pages});
    m_pages.clear();
    m_document.clear();
    Q_EMIT changed();
    if (recorded)
        Q_EMIT scanned(document);
}

void ScanTask::interrupt(const Fault &fault)
{
    m_context.messages().say(fault);
    Q_EMIT changed();
}

void ScanTask::discard()
{
    m_call->drop();
    m_pages.clear();
    m_document.clear();
    Q_EMIT changed();
}

} // namespace seva
