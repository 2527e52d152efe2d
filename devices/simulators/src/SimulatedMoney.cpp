// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedMoney.h"

namespace seva {

namespace {

constexpr std::int64_t maxMinor = 9'999'999'999;

QString digits(int count, SeededRandom &random)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + random.below(10));
    return text;
}

bool payable(const FeeRequest &request)
{
    return request.amount.minor > 0 && request.amount.minor <= maxMinor && validFeeReference(request.reference);
}

} // namespace

SimulatedTerminal::SimulatedTerminal(const SimulatorParts &parts) : Simulated(DeviceKind::FeeTerminal, parts) {}

RequestId SimulatedTerminal::charge(const FeeRequest &request)
{
    if (!payable(request))
        return refuse(deviceFault(Trouble::RequestRefused, scene().name));
    const RequestId id = perform(request.context, [this, request](RequestId open, const SceneStep &step, quint64 seed) {
        decide(open, step, request, seed);
    });
    if (request.method == FeeMethod::UpiCode) {
        const QString payload = QStringLiteral("upi://pay?pa=demonstration@upi&pn=Demonstration&tr=%1&am=%2.%3&cu=INR")
                                    .arg(request.reference)
                                    .arg(request.amount.minor / 100)
                                    .arg(request.amount.minor % 100, 2, 10, QLatin1Char('0'));
        later(id, milliseconds(0), [this, id, payload] { Q_EMIT codeReady(id, payload); });
    }
    return id;
}

FeeApproval SimulatedTerminal::approvalOf(const FeeRequest &request, quint64 seed) const
{
    constexpr int approvalLength = 6;
    constexpr int rrnLength = 12;
    constexpr int lastDigits = 4;
    SeededRandom random(seed);
    const bool card = request.method == FeeMethod::Card;
    return {request.reference,
            request.amount,
            request.method,
            digits(approvalLength, random),
            digits(rrnLength, random),
            card ? digits(lastDigits, random) : QString(),
            clock().now()};
}

void SimulatedTerminal::decide(RequestId id, const SceneStep &step, const FeeRequest &request, quint64 seed)
{
    const FeeApproval approval = approvalOf(request, seed);
    // With "faultAfter" the fault hits between the charge and its answer: only lookUp() can tell.
    m_approved.insert(request.reference, approval);
    if (step.fault)
        return failWith(id, step);
    if (succeed(id, step))
        Q_EMIT approved(id, approval);
}

RequestId SimulatedTerminal::lookUp(const QString &reference, const RequestContext &context)
{
    return beginExclusive(context, [this, reference](RequestId id) {
        later(id, milliseconds(0), [this, id, reference] {
            const auto found = m_approved.constFind(reference);
            if (found == m_approved.cend())
                return fail(id, deviceFault(Trouble::PaymentDeclined, reference));
            if (const FeeApproval approval = *found; conclude(id))
                Q_EMIT approved(id, approval);
        });
    });
}

SimulatedDrawer::SimulatedDrawer(const SimulatorParts &parts) : Simulated(DeviceKind::CashDrawer, parts) {}

RequestId SimulatedDrawer::open(const RequestContext &context)
{
    return perform(context, [this](RequestId id, const SceneStep &step, quint64) {
        m_isOpen = true;
        later(0, milliseconds(step.own[u"closeMs"].toInt()), [this] {
            if (std::exchange(m_isOpen, false))
                Q_EMIT drawerClosed();
        });
        if (succeed(id, step))
            Q_EMIT opened(id);
    });
}

} // namespace seva
