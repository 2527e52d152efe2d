// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/TokenIssue.h>

#include <seva/domain/Shown.h>

#include <array>

namespace seva {

namespace {

constexpr int kArnDigits = 12;
constexpr int kMostCodeBytes = 256;
constexpr std::array kPriorities{"NONE", "SENIOR", "DIVYANG", "PREGNANT", "INFANT", "MINOR", "GOVERNMENT"};

} // namespace

TokenIssue::TokenIssue(StationRuntime &runtime, LanguageChoice &languages, QObject *parent)
    : QObject(parent), m_runtime(runtime), m_languages(languages), m_numbers(runtime.visits(), runtime.alarms()),
      m_slips(runtime, languages), m_guard(runtime.alarms()), m_outOfOrder(runtime, languages)
{
    connect(&languages, &LanguageChoice::languageChanged, this, &TokenIssue::changed);
    connect(&m_slips, &SlipDesk::stateChanged, this, &TokenIssue::changed);
    connect(&m_guard, &InactivityGuard::secondsLeftChanged, this, &TokenIssue::changed);
    connect(&m_guard, &InactivityGuard::over, this, &TokenIssue::finish);
    connect(&runtime.visits(), &VisitRegister::uplinkChanged, this, [this] { m_numbers.replenish(); });
    if (BarcodeReader *reader = runtime.devices().barcode.get()) {
        connect(reader, &BarcodeReader::codeRead, this, [this](const Barcode &code) { presentCode(code.bytes); });
        reader->setArmed(true);
    }
    // A revoked kiosk ends with the citizen who is at it.
    connect(&runtime.visits(), &VisitRegister::rightsMayDiffer, this, [this] {
        if (m_step == Step::Language && !m_runtime.mayWork().ok())
            close();
    });
    const auto &place = runtime.visits().place();
    if (place.catalogue->servicesAt(place.kendra.type).isEmpty() || !runtime.mayWork().ok())
        close();
}

TokenIssue::~TokenIssue() = default;

void TokenIssue::to(Step step, NoticeKind notice)
{
    m_step = step;
    m_notice = notice;
    // Who has begun is served by the definitions of that moment to the end.
    m_runtime.visits().setInCase(step != Step::Language && step != Step::OutOfService);
    m_guard.touched();
    Q_EMIT changed();
}

void TokenIssue::fail(const Fault &problem)
{
    m_problem = problem;
    // Without its journal the kiosk may give no number to anybody.
    if (problem.code.startsWith(QLatin1String("journal.")))
        close();
    else
        to(Step::Problem);
}

void TokenIssue::close()
{
    wipe();
    m_outOfOrder.begin([this] {
        m_languages.chooseFirst();
        to(Step::Language);
    });
    to(Step::OutOfService);
}

void TokenIssue::chooseLanguage(const QString &code)
{
    if (!m_languages.choose(code) || m_step == Step::OutOfService)
        return;
    m_guard.start();
    if (m_step == Step::Language)
        to(Step::Identify);
}

void TokenIssue::typeDigit(int digit)
{
    if (m_step != Step::Identify || digit < 0 || digit > 9 || m_digits.size() >= kArnDigits)
        return;
    m_digits.append(QLatin1Char(static_cast<char>('0' + digit)));
    touched();
    Q_EMIT changed();
}

void TokenIssue::eraseDigit()
{
    if (m_step != Step::Identify || m_digits.isEmpty())
        return;
    m_digits.chop(1);
    touched();
    Q_EMIT changed();
}

void TokenIssue::clearDigits()
{
    if (m_step != Step::Identify)
        return;
    m_digits.clear();
    touched();
    Q_EMIT changed();
}

void TokenIssue::submitArn()
{
    if (m_step == Step::Identify)
        identify(normalisedArn(m_digits));
}

void TokenIssue::presentCode(const QByteArray &code)
{
    // Somebody may hold the paper before the reader without touching anything first.
    if (m_step != Step::Identify && m_step != Step::Language)
        return;
    m_guard.start();
    identify(code.size() > kMostCodeBytes ? QString() : normalisedArn(QString::fromLatin1(code).trimmed()));
}

void TokenIssue::identify(const QString &arn)
{
    if (arn.isEmpty())
        return to(Step::Notice, NoticeKind::Incomplete);
    const std::optional<Visit> found = m_runtime.visits().byArn(arn);
    m_visit = found ? found->id : VisitId();
    const Result<NoticeKind> notice = noticeFor(found);
    if (!notice)
        return fail(notice.fault());
    to(*notice == NoticeKind::NoNotice ? Step::Advice : Step::Notice, *notice);
}

AppointmentRules TokenIssue::rules() const
{
    const VisitRegister::Place &place = m_runtime.visits().place();
    return AppointmentRules(*place.catalogue, place.kendra, place.calendar);
}

Result<TokenIssue::NoticeKind> TokenIssue::noticeFor(const std::optional<Visit> &visit)
{
    m_ruling = {};
    if (!visit || visit->erased)
        return NoticeKind::Unknown;
    if (visit->kendra != m_runtime.visits().place().kendra.id)
        return NoticeKind::OtherKendra;
    const Result<Ruling> ruling = rules().arrival(*visit, m_runtime.clock().now());
    if (!ruling)
        return ruling.fault();
    const bool anotherDay = visit->day != m_runtime.today() && !ruling->walkIn;
    if (!anotherDay && !visit->token.isEmpty())
        return NoticeKind::AlreadyIssued;
    m_ruling = *ruling;
    const bool early = ruling->notice == QLatin1String("EARLY");
    if (anotherDay || (ruling->isRefused() && !early))
        return NoticeKind::OtherDay;
    if (early)
        return NoticeKind::Early;
    return ruling->notice == QLatin1String("LATE") ? NoticeKind::Late : NoticeKind::NoNotice;
}

void TokenIssue::beginWalkIn()
{
    if (m_step == Step::Identify || (m_step == Step::Notice && m_notice == NoticeKind::Unknown))
        to(Step::Service);
}

void TokenIssue::chooseService(const QString &serviceId)
{
    const auto &place = m_runtime.visits().place();
    if (m_step != Step::Service || !place.catalogue->workflow(serviceId, place.kendra.type))
        return;
    m_walkInService = serviceId;
    // One id per person: however often the answer is lost, there is one visit.
    m_visit = uuidV7(m_runtime.clock().now(), m_runtime.random().bytes(10));
    to(Step::Advice);
}

void TokenIssue::acceptAdvice()
{
    if (m_step == Step::Advice)
        to(Step::Priority);
}

void TokenIssue::beginMissing()
{
    if (m_step == Step::Advice)
        to(Step::Missing);
}

void TokenIssue::toggleMissing(const QString &document)
{
    if (m_step != Step::Missing)
        return;
    if (!m_missing.removeAll(document))
        m_missing.append(document);
    touched();
    Q_EMIT changed();
}

void TokenIssue::comeBack()
{
    if (m_step != Step::Missing || m_missing.isEmpty())
        return;
    // Who has no appointment has nothing that could be kept: nothing is recorded of that person.
    if (m_walkInService.isEmpty()) {
        const auto recorded =
            m_runtime.visits().execute(RefuseToken{m_visit, {QStringLiteral("DOC_MISSING")}, m_missing});
        if (!recorded)
            return fail(recorded.fault());
    }
    to(Step::Notice, NoticeKind::NoToken);
}

void TokenIssue::goOn()
{
    if (m_step != Step::Notice)
        return;
    if (m_notice == NoticeKind::Late)
        to(Step::Advice);
    else if (m_notice == NoticeKind::AlreadyIssued)
        showToken();
}

void TokenIssue::choosePriority(Precedence precedence)
{
    const auto index = static_cast<std::size_t>(precedence);
    const ServiceDefinition *definition = service();
    if (m_step != Step::Priority || index >= kPriorities.size() || !definition)
        return;
    const QString declared = QString::fromLatin1(kPriorities[index]);
    const QString scheme = m_walkInService.isEmpty() ? visit()->scheme : QStringLiteral("NORMAL");
    const QDate today = m_runtime.today();
    if (!m_walkInService.isEmpty()) {
        m_ruling = rules().walkIn(m_walkInService, scheme, declared, today);
        if (m_ruling.isRefused())
            return to(Step::Notice, NoticeKind::WalkInClosed);
    }
    m_priority = rules().hasPriority(definition->id, declared, today) ? declared : QString::fromLatin1(kPriorities[0]);
    to(Step::Issuing);
    m_numbers.whenStocked(NumberStock::prefixOf(*definition, scheme), [this, session = m_session] {
        if (session == m_session && m_step == Step::Issuing)
            issue();
    });
}

void TokenIssue::claimGroup(Precedence group)
{
    if (m_step != Step::Notice || m_notice != NoticeKind::WalkInClosed)
        return;
    m_step = Step::Priority;
    choosePriority(group);
}

void TokenIssue::issue()
{
    IssueToken command;
    command.id = m_visit;
    command.language = m_languages.current();
    command.priority = m_priority;
    command.walkIn = !m_walkInService.isEmpty();
    command.service = m_walkInService;
    command.scheme = QStringLiteral("NORMAL");
    command.hubReachable = m_numbers.hubReachable();
    Result<QList<Event>> recorded = m_runtime.visits().execute(command);
    if (!recorded && command.hubReachable && recorded.fault().code == QLatin1String("domain.numbers-exhausted")) {
        // The hub is there and gave no block in time: nobody is sent away for that.
        command.hubReachable = false;
        recorded = m_runtime.visits().execute(command);
    }
    m_numbers.replenish();
    if (!recorded)
        return fail(recorded.fault());
    showToken();
    m_slips.print(m_visit, m_toExit);
}

void TokenIssue::showToken()
{
    m_runtime.visits().read([this](const State &state) {
        if (const Workflow *way = workflow())
            m_toExit = WaitForecast(state, m_runtime.roster()).toExit(*way);
    });
    to(Step::Token);
}

void TokenIssue::reprint()
{
    const bool open = m_step == Step::Token && m_slips.state() != SlipDesk::State::Printing;
    if (open)
        m_slips.print(m_visit, m_toExit);
}

void TokenIssue::back()
{
    switch (m_step) {
    case Step::Identify: return finish();
    case Step::Advice: return to(m_walkInService.isEmpty() ? Step::Identify : Step::Service);
    case Step::Missing: m_missing.clear(); return to(Step::Advice);
    case Step::Priority: return to(Step::Advice);
    case Step::Service: m_walkInService.clear(); return to(Step::Identify);
    case Step::Notice:
    case Step::Problem:
        m_missing.clear();
        m_walkInService.clear();
        m_visit = {};
        return to(Step::Identify);
    default: return;
    }
}

void TokenIssue::showHelp()
{
    m_helpShown = true;
    m_guard.touched();
    Q_EMIT changed();
}

void TokenIssue::hideHelp()
{
    m_helpShown = false;
    m_guard.touched();
    Q_EMIT changed();
}

void TokenIssue::takeMoreTime()
{
    m_guard.setSlow(true);
    touched();
}

void TokenIssue::touched()
{
    m_guard.touched();
}

void TokenIssue::finish()
{
    if (m_step == Step::OutOfService || m_step == Step::Issuing)
        return;
    wipe();
    m_languages.chooseFirst();
    to(Step::Language);
}

void TokenIssue::wipe()
{
    ++m_session;
    m_guard.stop();
    m_guard.setSlow(false);
    m_digits.fill(QLatin1Char('0'));
    m_digits.clear();
    m_visit = {};
    m_walkInService.clear();
    m_priority.clear();
    m_missing.clear();
    m_toExit = {};
    m_ruling = {};
    m_problem = {};
    m_helpShown = false;
    m_slips.clear();
}

} // namespace seva
