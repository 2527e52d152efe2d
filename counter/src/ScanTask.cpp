// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ScanTask.h>

#include <seva/base/Log.h>
#include <seva/domain/Shown.h>

#include "CaseTask.h"
#include "Pictures.h"

namespace seva {

namespace {

constexpr QLatin1String kAadhaar("aadhaar");
constexpr QLatin1String kAadhaarProof("AADHAAR");
constexpr QSize kHeldBox{1'400, 1'400};

ReadPage readPage(const PageFindings &findings, QDate today)
{
    QList<PaperValue> printed;
    for (const PageField &field : findings.fields)
        printed.append({field.field, field.value, field.confidence});
    return {findings.kind, findings.kindConfidence, withZone(printed, findings.zone, today)};
}

} // namespace

ScanTask::ScanTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<DocumentScanner>>(context.post().devices.scanner.get()))
{
    connect(&context, &CaseContext::opened, this, &ScanTask::discard);
    connect(&context.post().languages, &LanguageChoice::languageChanged, this, &ScanTask::changed);
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
    if (busy() || held() || !m_context.isOpen())
        return;
    if (!m_call->port())
        return m_context.messages().say(noDevice(DeviceKind::DocumentScanner));
    const DocumentDefinition *wanted = definition(document);
    if (!wanted)
        return m_context.messages().say(fault("counter.document-not-asked", document));
    if (document != m_document) {
        m_pages.clear();
        m_read.clear();
    }
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
    if (mayShowNumber(page))
        m_held.append(page);
    else
        keep(page, {});
    Q_EMIT changed();
}

bool ScanTask::mayShowNumber(const ScannedPage &page) const
{
    if (!page.unread.code.isEmpty())
        return true;
    if (!page.findings || page.findings->masked > 0 || page.findings->maskedBefore)
        return false;
    const DocumentDefinition *wanted = definition(m_document);
    const bool proof =
        wanted && m_context.visit().fields.value(wanted->proofField).compare(kAadhaarProof, Qt::CaseInsensitive) == 0;
    return proof || page.findings->kind == kAadhaar;
}

void ScanTask::keep(const ScannedPage &page, const QString &looked)
{
    if (auto kept = m_context.keep(page.picture.bytes, page.picture.mediaType)) {
        kept->looked = looked;
        m_pages.append(*kept);
    }
    if (page.findings && !page.blank)
        m_read.append(readPage(*page.findings, m_context.today()));
    if (page.blank)
        m_context.messages().say(
            MessageLine::Check,
            //: A scanned page seems empty; %1 is its number. F4 is the key that scans
            tr("Page %1 seems empty. Look at it, and scan again (F4) if it should not be.").arg(page.number));
}

QVariant ScanTask::heldPicture() const
{
    const auto picture = held() ? pictures::decode(m_held.first().picture.bytes, kHeldBox) : Result<QImage>(QImage());
    return picture ? QVariant(*picture) : QVariant();
}

QString ScanTask::heldWhy() const
{
    if (!held())
        return {};
    if (!m_held.first().unread.code.isEmpty())
        //: A scanned page could not be read by the program; %1 is its number
        return tr("Page %1 could not be read, so no Aadhaar number could be masked. Look at it before it is kept.")
            .arg(m_held.first().number);
    //: A scanned page is of an Aadhaar card; %1 is its number
    return tr("On page %1 no Aadhaar number was found to mask. Look at it before it is kept.")
        .arg(m_held.first().number);
}

QVariantList ScanTask::heldReasons() const
{
    const auto reason = [](const char *code, const QString &text) {
        return QVariantMap{{QStringLiteral("code"), QLatin1String(code)}, {QStringLiteral("text"), text}};
    };
    //: What an operator saw on a scanned page
    return {reason("NO_NUMBER", tr("No Aadhaar number stands on this page. Keep it.")),
            //: What an operator saw on a scanned page
            reason("MASKED", tr("The first eight digits are already covered. Keep it."))};
}

void ScanTask::keepHeld(const QString &reason)
{
    const QVariantList reasons = heldReasons();
    const bool known = std::any_of(reasons.begin(), reasons.end(), [&](const QVariant &one) {
        return one.toMap().value(QStringLiteral("code")).toString() == reason;
    });
    if (!held() || !known)
        return;
    qCInfo(logStation).noquote() << "page kept after a look:" << m_context.id().toString() << m_document
                                 << m_held.first().number << reason;
    keep(m_held.takeFirst(), reason);
    Q_EMIT changed();
    if (m_ended && !held())
        finish();
}

void ScanTask::finish()
{
    m_ended = true;
    if (held()) {
        Q_EMIT changed();
        return;
    }
    m_ended = false;
    const QString document = m_document;
    const bool recorded = !m_pages.isEmpty() && m_context.run(AttachScan{m_context.id(), document, m_pages});
    const QList<ReadPage> pages = std::exchange(m_read, {});
    m_pages.clear();
    m_document.clear();
    Q_EMIT changed();
    if (!recorded)
        return;
    Q_EMIT scanned(document);
    Q_EMIT read(document, pages);
}

void ScanTask::interrupt(const Fault &fault)
{
    m_context.messages().say(fault);
    Q_EMIT changed();
}

void ScanTask::discard()
{
    m_call->drop();
    m_held.clear();
    m_ended = false;
    m_pages.clear();
    m_read.clear();
    m_document.clear();
    Q_EMIT changed();
}

} // namespace seva
