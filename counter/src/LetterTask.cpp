// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/LetterTask.h>

#include "FollowPaper.h"
#include "Pictures.h"

#include <seva/counter/Letter.h>

namespace seva {

LetterTask::LetterTask(CaseContext &context, QObject *parent)
    : PaperTask(context, parent),
      m_call(std::make_unique<DeviceCall<LetterPrinter>>(context.post().devices.letters.get()))
{
    follow(*m_call);
}

LetterTask::~LetterTask() = default;

QImage LetterTask::photo() const
{
    const Visit &visit = context().visit();
    if (visit.photo.isEmpty())
        return {};
    const auto bytes = context().post().visits.vault().open(context().id(), visit.photo);
    const Result<QImage> image = bytes ? pictures::decode(*bytes) : Result<QImage>(bytes.fault());
    // A letter without the picture is worth more than no letter: the scan may not have travelled here yet.
    return image ? *image : QImage();
}

void LetterTask::print()
{
    if (state() == Printing || context().visit().outcome == Outcome::None)
        return;
    const VisitRegister::Place &place = context().post().visits.place();
    const int copy = copies() + 1;
    const LetterInput input{context().visit(),
                            *place.catalogue,
                            place.kendra,
                            place.roster.get(),
                            context().post().languages,
                            context().applicantLanguage(),
                            context().today(),
                            photo(),
                            copy > 1,
                            place.calendar};
    const Result<QByteArray> pdf = letterPdf(letterContent(input));
    if (!pdf) {
        context().messages().say(pdf.fault());
        return become(Failed);
    }
    if (context().run(RecordLetter{context().id(), Digest::of(*pdf), context().applicantLanguage()}))
        send(*pdf, copy);
}

void LetterTask::send(const QByteArray &pdf, int copy)
{
    if (!m_call->port()) {
        context().messages().say(noDevice(DeviceKind::LetterPrinter));
        return become(Failed);
    }
    LetterJob job;
    job.jobId = QStringLiteral("%1-%2-%3")
                    .arg(context().visit().token, context().id().toString(QUuid::Id128).right(8))
                    .arg(copy);
    job.pdf = pdf;
    job.duplicate = copy > 1;
    m_call->started(m_call->port()->print(job));
    become(Printing);
}

} // namespace seva
