// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/LetterTask.h>

#include "CaseTask.h"
#include "Pictures.h"

#include <seva/counter/Letter.h>

namespace seva {

LetterTask::LetterTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<LetterPrinter>>(context.post().devices.letters.get()))
{
    connect(&context, &CaseContext::opened, this, [this] {
        m_call->drop();
        become(Idle);
    });
    connect(&context, &CaseContext::changed, this, &LetterTask::changed);
    LetterPrinter *printer = m_call->port();
    if (!printer)
        return;
    connect(printer, &LetterPrinter::printed, this, [this](RequestId request) {
        if (!m_call->ends(request))
            return;
        become(Printed);
        Q_EMIT printed();
    });
    connect(printer, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (!m_call->ends(request))
            return;
        m_context.messages().say(fault);
        become(Failed);
    });
}

LetterTask::~LetterTask() = default;

void LetterTask::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

QImage LetterTask::photo() const
{
    const Visit &visit = m_context.visit();
    if (visit.photo.isEmpty())
        return {};
    const auto bytes = m_context.post().visits.vault().open(m_context.id(), visit.photo);
    const Result<QImage> image = bytes ? pictures::decode(*bytes) : Result<QImage>(bytes.fault());
    // A letter without the picture is worth more than no letter: the scan may not have travelled here yet.
    return image ? *image : QImage();
}

void LetterTask::print()
{
    if (m_state == Printing || m_context.visit().outcome == Outcome::None)
        return;
    const VisitRegister::Place &place = m_context.post().visits.place();
    const int copy = copies() + 1;
    const LetterInput input{m_context.visit(),
                            *place.catalogue,
                            place.kendra,
                            place.roster.get(),
                            m_context.post().languages,
                            m_context.applicantLanguage(),
                            m_context.today(),
                            photo(),
                            copy > 1,
                            place.calendar};
    const Result<QByteArray> pdf = letterPdf(letterContent(input));
    if (!pdf) {
        m_context.messages().say(pdf.fault());
        return become(Failed);
    }
    if (m_context.run(RecordLetter{m_context.id(), Digest::of(*pdf), m_context.applicantLanguage()}))
        send(*pdf, copy);
}

void LetterTask::send(const QByteArray &pdf, int copy)
{
    if (!m_call->port()) {
        m_context.messages().say(noDevice(DeviceKind::LetterPrinter));
        return become(Failed);
    }
    LetterJob job;
    job.jobId = QStringLiteral("%1-%2-%3")
                    .arg(m_context.visit().token, m_context.id().toString(QUuid::Id128).right(8))
                    .arg(copy);
    job.pdf = pdf;
    job.duplicate = copy > 1;
    m_call->started(m_call->port()->print(job));
    become(Printing);
}

} // namespace seva
