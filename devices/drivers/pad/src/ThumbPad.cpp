// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/ThumbPad.h>

#include <seva/drivers/SignaturePicture.h>

namespace seva {

namespace {

class ThumbPad : public SignaturePad
{
public:
    ThumbPad(std::unique_ptr<SignaturePad> pad, FingerprintScanner &fingers, Clock &clock, Alarms &alarms)
        : SignaturePad(DeviceKind::SignaturePad, pad->status().name, clock, alarms), m_pad(std::move(pad)),
          m_fingers(fingers)
    {
        for (Device *device : {static_cast<Device *>(m_pad.get()), static_cast<Device *>(&m_fingers)}) {
            connect(device, &Device::failed, this, [this](RequestId id, const Fault &fault) {
                if (std::exchange(m_inner, m_inner == id ? 0 : m_inner) == id)
                    fail(std::exchange(m_outer, 0), fault);
                mirror();
            });
        }
        connect(m_pad.get(), &Device::statusChanged, this, &ThumbPad::mirror);
        connect(m_pad.get(), &Device::selfChecked, this, [this](RequestId id) {
            if (id == m_check)
                checked(std::exchange(m_outerCheck, 0));
        });
        connect(m_pad.get(), &SignaturePad::strokeAdded, this, [this](RequestId id, const Stroke &stroke) {
            if (id == m_inner)
                Q_EMIT strokeAdded(m_outer, stroke);
        });
        connect(m_pad.get(), &SignaturePad::captured, this, [this](RequestId id, const SignatureCapture &capture) {
            if (id == m_inner)
                deliver(capture);
        });
        connect(&m_fingers, &FingerprintScanner::captured, this, [this](RequestId id, const SlapCapture &slap) {
            if (id == m_inner)
                print(slap);
        });
        mirror();
    }

    RequestId capture(const SignatureRequest &request) override
    {
        return beginExclusive(request.context, [this, request](RequestId id) {
            m_outer = id;
            m_thumb = request.method == SignatureMethod::ThumbImpression;
            if (!m_thumb) {
                m_inner = m_pad->capture(request);
                return;
            }
            FingerRequest thumb;
            thumb.context = request.context;
            thumb.slap = Slap::Single;
            thumb.single = FingerPosition::LeftThumb;
            m_inner = m_fingers.capture(thumb);
        });
    }
    void clear() override { m_pad->clear(); }

private:
    void print(const SlapCapture &slap)
    {
        const auto picture = slap.fingers.isEmpty() ? drawThumb({}) : drawThumb(slap.fingers.first().picture);
        if (!picture) {
            m_inner = 0;
            return fail(std::exchange(m_outer, 0), deviceFault(Trouble::GarbageAnswer, m_fingers.status().name));
        }
        SignatureCapture capture;
        capture.method = SignatureMethod::ThumbImpression;
        capture.picture = *picture;
        capture.at = slap.at;
        deliver(capture);
    }
    void deliver(const SignatureCapture &capture)
    {
        m_inner = 0;
        const RequestId outer = std::exchange(m_outer, 0);
        if (conclude(outer))
            Q_EMIT captured(outer, capture);
        mirror();
    }
    /// A thumb can be taken while the pad is not there; then the pad only needs attention.
    void mirror()
    {
        if (status().state == DeviceState::Busy)
            return;
        const DeviceStatus &pad = m_pad->status();
        const bool thumbOnly = !pad.usable() && m_fingers.status().usable();
        setState(thumbOnly ? DeviceState::NeedsAttention : pad.state, pad.fault, pad.detail);
    }
    void abandon(RequestId request) override
    {
        if (request != m_outer)
            return;
        m_outer = 0;
        const RequestId inner = std::exchange(m_inner, 0);
        m_thumb ? m_fingers.cancel(inner) : m_pad->cancel(inner);
    }
    void check(RequestId request) override
    {
        m_outerCheck = request;
        m_check = m_pad->selfCheck();
    }

    const std::unique_ptr<SignaturePad> m_pad;
    FingerprintScanner &m_fingers;
    bool m_thumb = false;
    RequestId m_outer = 0;
    RequestId m_inner = 0;
    RequestId m_check = 0;
    RequestId m_outerCheck = 0;
};

} // namespace

std::unique_ptr<SignaturePad> withThumbs(std::unique_ptr<SignaturePad> pad, FingerprintScanner &fingers, Clock &clock,
                                         Alarms &alarms)
{
    return std::make_unique<ThumbPad>(std::move(pad), fingers, clock, alarms);
}

} // namespace seva
