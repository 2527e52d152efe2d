// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/SlipDesk.h>

#include <seva/devices/DeviceFaults.h>
#include <seva/events/TokenIssued.h>
#include <seva/station/SlipCode.h>

namespace seva {

namespace {

constexpr int kScanAtOnce = 500;

SlipPage::Line lineOf(const LocalText &text, const QString &language)
{
    return {text.in(language), text.in(QStringLiteral("en"))};
}

} // namespace

SlipDesk::SlipDesk(StationRuntime &runtime, LanguageChoice &languages, QObject *parent)
    : QObject(parent), m_runtime(runtime), m_languages(languages)
{
    connect(&runtime.visits(), &VisitRegister::recorded, this, [this](const QList<Event> &events) {
        for (const Event &event : events)
            if (is<TokenIssued>(event))
                m_issued.insert(event.subject, event);
    });
    SlipPrinter *printer = runtime.devices().slips.get();
    if (!printer)
        return;
    connect(printer, &SlipPrinter::printed, this, &SlipDesk::noted);
    connect(printer, &Device::failed, this, [this](RequestId request, const Fault &why) {
        // It came out before this program was started again: only its record is missing.
        if (why.code == deviceFault(Trouble::JobKnown).code)
            return noted(request, {});
        if (request == m_request)
            to(State::Failed, why);
    });
    connect(printer, &SlipPrinter::slipStateChanged, this, [this](const QString &, SlipState state) {
        if (state == SlipState::Taken && m_state == State::Printed)
            to(State::Taken);
    });
}

void SlipDesk::to(State state, const Fault &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void SlipDesk::clear()
{
    m_visit = {};
    m_page = {};
    m_request = 0;
    to(State::Idle);
}

Result<Event> SlipDesk::issueOf(const VisitId &visit) const
{
    if (const auto known = m_issued.constFind(visit); known != m_issued.cend())
        return *known;
    // Issued before this program was started, or by another kiosk.
    for (const OriginId &origin : m_runtime.journal().heads().keys()) {
        for (std::uint64_t after = 0;;) {
            const auto events = m_runtime.journal().events(origin, after, kScanAtOnce);
            if (!events)
                return events.fault();
            for (const Event &event : *events)
                if (event.subject == visit && is<TokenIssued>(event))
                    return event;
            if (events->size() < kScanAtOnce)
                break;
            after = events->last().seq;
        }
    }
    return fault("kiosk.token-not-found");
}

Result<SlipPage> SlipDesk::compose(const VisitId &id, const WaitBand &toExit)
{
    const std::optional<Visit> visit = m_runtime.visits().visit(id);
    const Result<Event> issue = issueOf(id);
    if (!issue)
        return issue.fault();
    const auto &place = m_runtime.visits().place();
    const ServiceDefinition *service = visit ? place.catalogue->service(visit->service) : nullptr;
    const Workflow *workflow = visit ? place.catalogue->workflow(visit->service, place.kendra.type) : nullptr;
    if (!service || !workflow)
        return fault("kiosk.slip-service-unknown", visit ? visit->service : QString());
    QStringList stages;
    for (const StepDefinition &step : workflow->steps)
        stages.append(step.id);
    const QDate day = m_runtime.today();
    const Result<QByteArray> code =
        slipCode({place.kendra.id, day, visit->token, id, visit->service, stages, issue->origin, issue->seq,
                  issue->hash, seva::instantOf(day.addDays(1), QTime(0, 0), place.kendra.timeZone)},
                 m_runtime.keys());
    if (!code)
        return code.fault();
    const QString language = as<TokenIssued>(*issue).language;
    const QTime time = timeOf(visit->issuedAt, place.kendra.timeZone);
    SlipPage page;
    page.language = language;
    page.kendra = {place.kendra.name.value(language), place.kendra.name.value(QStringLiteral("en"))};
    page.number = shownToken(visit->token);
    page.when = day.toString(QStringLiteral("dd-MM-yyyy")) + time.toString(QStringLiteral("  HH:mm"));
    page.stages = stages.join(QStringLiteral(" → "));
    page.exitFrom = toExit.from;
    page.exitTo = toExit.to;
    page.keepReady = lineOf(service->keepReady, language);
    page.service = lineOf(service->name, language);
    page.officer = lineOf(service->statutory.officer, language);
    page.promisedDays = service->statutory.workingDays;
    page.late = visit->late;
    page.copy = visit->slipCopies + 1;
    page.qrText = *code;
    return page;
}

void SlipDesk::print(const VisitId &visit, const WaitBand &toExit)
{
    if (m_state == State::Printing)
        return;
    const Result<SlipPage> page = compose(visit, toExit);
    if (!page)
        return to(State::Failed, page.fault());
    m_visit = visit;
    m_page = *page;
    SlipPrinter *printer = m_runtime.devices().slips.get();
    if (!printer)
        return to(State::Failed, fault("kiosk.no-slip-printer"));
    SlipJob job;
    job.jobId = QStringLiteral("%1-%2-%3")
                    .arg(m_runtime.today().toString(QStringLiteral("yyyyMMdd")),
                         QString(m_page.number).remove(QLatin1Char(' ')))
                    .arg(m_page.copy);
    job.page = slipRaster(drawSlip(m_page, m_languages, printer->widthPixels()));
    job.duplicate = m_page.copy > 1;
    to(State::Printing);
    m_request = printer->print(job);
}

void SlipDesk::noted(RequestId request, const SlipReceipt &receipt)
{
    if (request != m_request)
        return;
    const auto recorded = m_runtime.visits().execute(RecordSlip{m_visit});
    if (!recorded)
        return to(State::Failed, recorded.fault());
    to(receipt.state == SlipState::Taken ? State::Taken : State::Printed);
}

} // namespace seva
