// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CounterDesk.h>

#include "CounterWords.h"

namespace seva {

namespace {

constexpr milliseconds kTick{1'000};

} // namespace

CounterDesk::CounterDesk(CounterPost &post, QObject *parent)
    : QObject(parent), m_post(post), m_case(post, m_messages), m_view(m_case), m_capture(m_case),
      m_verification(m_case, *m_view.evidence()), m_granting(m_case), m_letter(m_case), m_drawer(m_case)
{
    const VisitRegister::Place &place = post.visits.place();
    if (const RosterStation *own = place.roster ? place.roster->station(place.station) : nullptr)
        m_stepId = own->stepId;
    connect(&m_case, &CaseContext::changed, this, &CounterDesk::settle);
    connect(&post.visits, &VisitRegister::visitChanged, this, [this](const VisitId &id) {
        if (m_claim && id == m_claim->visit)
            awaitEvents();
    });
    connect(&post.visits, &VisitRegister::queueChanged, this, &CounterDesk::queueRefresh);
    connect(&post.visits, &VisitRegister::rightsMayDiffer, this, &CounterDesk::tellOfRights);
    connect(&post.languages, &LanguageChoice::languageChanged, this, [this] {
        m_messages.retranslate();
        refreshQueues();
        Q_EMIT changed();
    });
    // What was read is looked at beside the page it was read on.
    connect(m_capture.scanning(), &ScanTask::scanned, this,
            [this](const QString &document) { m_view.evidence()->selectKey(QStringLiteral("document:") + document); });
    connect(m_granting.decision(), &DecisionTask::decided, &m_letter, &LetterTask::print);
    connect(m_verification.decision(), &DecisionTask::decided, &m_letter, &LetterTask::print);
    if (BarcodeReader *reader = post.devices.barcode.get()) {
        connect(reader, &BarcodeReader::codeRead, this,
                [this](const Barcode &code) { showSlip(QString::fromLatin1(code.bytes)); });
        reader->setArmed(true);
    }
    followPanels();
    refreshQueues();
    reopen();
    tick();
}

/// A panel that has done its work makes room for the form again.
void CounterDesk::followPanels()
{
    const auto back = [this] { show(Form); };
    connect(&m_case, &CaseContext::opened, this, back);
    connect(m_capture.photo(), &PhotoTask::taken, this, back);
    connect(m_capture.fingers(), &FingerTask::taken, this, back);
    connect(m_capture.signature(), &SignatureTask::taken, this, back);
    connect(m_capture.fee(), &FeeTask::collected, this, back);
    connect(m_capture.exception(), &ExceptionTask::lifted, this, back);
    connect(m_capture.booklet(), &BookletTask::kept, this, back);
    connect(m_granting.review(), &ReviewTask::reviewed, this, back);
    connect(&m_drawer, &DrawerTask::recorded, this, back);
    connect(m_capture.confirmation(), &ConfirmTask::changed, this, [this] {
        if (m_panel == Confirm && !m_capture.confirmation()->isShown())
            show(Form);
    });
}

/// Who may sign no more is told while the case is still there; the session ends with it.
void CounterDesk::tellOfRights()
{
    if (!m_case.isOpen() || !m_post.mayStay)
        return;
    if (const Result<void> may = m_post.mayStay(); !may)
        m_messages.say(may.fault());
}

void CounterDesk::show(Panel panel)
{
    if (panel == m_panel)
        return;
    m_panel = panel;
    Q_EMIT changed();
}

CounterDesk::~CounterDesk()
{
    m_post.devices.alarms->dismiss(m_tick);
    m_post.devices.alarms->dismiss(m_claimAlarm);
}

const StepDefinition *CounterDesk::step() const
{
    if (m_case.isOpen())
        return m_case.step();
    const KendraType type = m_post.visits.place().kendra.type;
    const ServiceCatalogue &catalogue = *m_post.visits.place().catalogue;
    for (const ServiceDefinition *service : catalogue.servicesAt(type)) {
        const Workflow *workflow = catalogue.workflow(service->id, type);
        const int index = workflow ? workflow->indexOf(m_stepId) : -1;
        if (index >= 0)
            return &workflow->steps.at(index);
    }
    return nullptr;
}

QString CounterDesk::stageName() const
{
    const StepDefinition *own = step();
    return own ? own->name.in(m_post.languages.current()) : QString();
}

CounterDesk::Stage CounterDesk::stage() const
{
    const StepDefinition *own = step();
    if (!own)
        return NoStage;
    switch (own->kind) {
    case StepKind::Capture: return Capture;
    case StepKind::Verify: return Verify;
    case StepKind::Decide: break;
    }
    return Decide;
}

CounterDesk::Moment CounterDesk::moment() const
{
    if (!m_case.isOpen())
        return m_calling ? Calling : Idle;
    switch (m_case.visit().phase) {
    case Phase::Called: return Called;
    case Phase::Decided: return Decided;
    default: return Serving;
    }
}

bool CounterDesk::isMine(const Visit &visit) const
{
    const bool atCounter =
        visit.phase == Phase::Called || visit.phase == Phase::Serving || visit.phase == Phase::Decided;
    return atCounter && visit.station == station();
}

/// After a restart the same case is on the screen.
void CounterDesk::reopen()
{
    for (const Phase phase : {Phase::Serving, Phase::Called, Phase::Decided})
        for (const Visit &visit : m_post.visits.inPhase(phase))
            if (!m_case.isOpen() && isMine(visit))
                m_case.open(visit.id);
}

void CounterDesk::settle()
{
    if (m_case.isOpen() && !isMine(m_case.visit()))
        m_case.open({});
    const bool decidedHere = m_case.isOpen() && m_case.visit().outcome == Outcome::Forwarded;
    if (decidedHere && m_case.visit().letterCopies == 0 && m_letter.state() == LetterTask::Idle)
        QMetaObject::invokeMethod(&m_letter, &LetterTask::print, Qt::QueuedConnection);
    Q_EMIT changed();
}

QVariantList CounterDesk::parkReasons() const
{
    return CounterWords::toVariant(CounterWords::parkReasons());
}

int CounterDesk::recallsLeft() const
{
    return moment() == Called ? kRecalls - m_case.visit().recalls : 0;
}

int CounterDesk::recallSeconds() const
{
    if (moment() != Called)
        return 0;
    const Instant left = m_case.visit().calledAt + kRecallPause - m_post.visits.clock().now();
    return left <= 0 ? 0 : int((left + 999) / 1000);
}

bool CounterDesk::canRecall() const
{
    return recallsLeft() > 0 && recallSeconds() == 0;
}

void CounterDesk::recall()
{
    if (moment() == Called)
        m_case.run(RecallToken{m_case.id()});
}

void CounterDesk::noShow()
{
    if (moment() == Called)
        m_case.run(MarkNoShow{m_case.id()});
}

void CounterDesk::startService()
{
    if (moment() == Called && m_case.run(StartService{m_case.id()}))
        m_messages.clear();
}

void CounterDesk::park(const QString &reason)
{
    if (!m_case.isOpen() || moment() == Decided)
        return;
    m_capture.save();
    const QString token = m_case.visit().token;
    if (m_case.run(ParkVisit{m_case.id(), reason}))
        //: %1 is a token
        m_messages.say(MessageLine::Done,
                       tr("%1 is parked. Any counter of this stage may take it up again.").arg(token));
}

void CounterDesk::resume(const QUuid &visit)
{
    if (m_case.isOpen())
        return m_messages.say(fault("counter.resume-with-case-open", m_case.visit().token));
    if (m_case.run(ResumeVisit{visit})) {
        m_messages.clear();
        m_case.open(visit);
    }
}

void CounterDesk::close()
{
    if (moment() != Decided)
        return;
    const QString token = m_case.visit().token;
    if (m_case.run(CloseVisit{m_case.id()}))
        //: A visit is over: %1 is the token
        m_messages.say(MessageLine::Done, tr("%1 is finished.").arg(token));
}

QList<QueueModel::Row> CounterDesk::rows(const QList<const Visit *> &visits, bool parkReason) const
{
    QList<QueueModel::Row> out;
    const Instant now = m_post.visits.clock().now();
    const QString language = m_post.languages.current();
    for (const Visit *visit : visits) {
        const ServiceDefinition *service = m_post.visits.place().catalogue->service(visit->service);
        QueueModel::Row row{visit->id,
                            visit->token,
                            service ? service->name.in(language) : visit->service,
                            int(std::max<Instant>(0, now - visit->waitingSince) / 60'000),
                            {},
                            visit->returned};
        if (parkReason)
            row.remark = CounterWords::in(CounterWords::parkReasons(), visit->parkReason);
        else if (visit->returned)
            //: In the queue: this case was sent back to this stage
            row.remark = tr("sent back");
        else
            row.remark = CounterWords::priority(visit->priority);
        out.append(row);
    }
    return out;
}

void CounterDesk::refreshQueues()
{
    m_refreshQueued = false;
    m_post.visits.read([this](const State &state) {
        m_queue.show(rows(state.waiting(m_stepId), false));
        QList<const Visit *> parked;
        QList<const Visit *> absent;
        for (const Visit &visit : state.visits) {
            if (visit.stepId != m_stepId)
                continue;
            if (visit.phase == Phase::Parked)
                parked.append(&visit);
            else if (visit.phase == Phase::NoShow)
                absent.append(&visit);
        }
        const auto earlier = [](const Visit *a, const Visit *b) { return a->token < b->token; };
        std::sort(parked.begin(), parked.end(), earlier);
        std::sort(absent.begin(), absent.end(), earlier);
        m_parked.show(rows(parked, true));
        m_absent.show(rows(absent, false));
    });
}

/// Many events may come at once: one look at the queue is enough.
void CounterDesk::queueRefresh()
{
    if (std::exchange(m_refreshQueued, true))
        return;
    QMetaObject::invokeMethod(this, &CounterDesk::refreshQueues, Qt::QueuedConnection);
}

void CounterDesk::tick()
{
    m_tick = m_post.devices.alarms->after(kTick, [this] { tick(); });
    refreshQueues();
    if (moment() == Called)
        Q_EMIT changed();
}

} // namespace seva
