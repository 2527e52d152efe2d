// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/SignatureTask.h>

#include "CaseTask.h"

#include <seva/counter/PhotoTask.h>

namespace seva {

SignatureTask::SignatureTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<SignaturePad>>(context.post().devices.signature.get()))
{
    connect(&context, &CaseContext::opened, this, &SignatureTask::cancel);
    connect(&context, &CaseContext::changed, this, &SignatureTask::changed);
    SignaturePad *pad = m_call->port();
    if (!pad)
        return;
    connect(pad, &SignaturePad::captured, this, [this](RequestId request, const SignatureCapture &capture) {
        if (m_call->ends(request))
            receive(capture);
    });
    connect(pad, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (!m_call->ends(request))
            return;
        m_context.messages().say(fault);
        Q_EMIT changed();
    });
}

SignatureTask::~SignatureTask() = default;

bool SignatureTask::busy() const
{
    return m_call->busy();
}

QVariantList SignatureTask::waivers() const
{
    return waiverReasons(m_context);
}

void SignatureTask::take(bool thumb)
{
    if (busy() || !m_context.isOpen())
        return;
    if (!m_call->port())
        return m_context.messages().say(noDevice(DeviceKind::SignaturePad));
    m_context.messages().clear();
    SignatureRequest request;
    request.method = thumb ? SignatureMethod::ThumbImpression : SignatureMethod::Pen;
    m_call->started(m_call->port()->capture(request));
    Q_EMIT changed();
}

void SignatureTask::receive(const SignatureCapture &capture)
{
    Q_EMIT changed();
    if (capture.touchesBorder)
        return m_context.messages().say(MessageLine::Check,
                                        //: F7 is the key that takes the signature
                                        tr("The signature touches the border. Ask for it again (F7)."));
    const auto picture = m_context.keep(capture.picture.bytes, capture.picture.mediaType);
    const bool thumb = capture.method == SignatureMethod::ThumbImpression;
    if (picture && m_context.run(AttachSignature{m_context.id(), *picture, thumb}))
        Q_EMIT taken();
}

void SignatureTask::cancel()
{
    m_call->drop();
    Q_EMIT changed();
}

void SignatureTask::waive(const QString &reason)
{
    m_context.run(WaiveBiometrics{m_context.id(), QStringLiteral("SIGNATURE"), reason});
}

} // namespace seva
