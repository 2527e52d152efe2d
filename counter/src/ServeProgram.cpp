// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/ServeProgram.h>

namespace seva {

namespace {

/// Something that fits most fields of its kind; the form says whether it does.
const QStringList &likelyValues()
{
    static const QStringList values{QStringLiteral("ASHA"),   QStringLiteral("9876543210"),
                                    QStringLiteral("370001"), QStringLiteral("1990-03-07"),
                                    QStringLiteral("true"),   QStringLiteral("K1234567"),
                                    QStringLiteral("1"),      QStringLiteral("GJ"),
                                    QStringLiteral("AUS"),    QStringLiteral("asha@example.in")};
    return values;
}

/// A field takes no more characters than it may have; every field has room for "GJ".
QStringList shortEnough(int maxLength)
{
    QStringList values;
    for (const QString &value : likelyValues())
        if (maxLength <= 0 || value.size() <= maxLength)
            values.append(value);
    return values.isEmpty() ? likelyValues() : values;
}

/// "No" is what most people answer; these ask for a yes, or for less when it is one.
bool isLikelyYes(const QString &field)
{
    static const QStringList yes{QStringLiteral("declarationAgreed"), QStringLiteral("permanentSameAsPresent"),
                                 QStringLiteral("nonEcr"), QStringLiteral("aadhaarConsent")};
    return yes.contains(field);
}

QString code(const QVariantList &list, qsizetype index)
{
    return list.isEmpty() ? QString() : list.at(index % list.size()).toMap().value(QStringLiteral("code")).toString();
}

} // namespace

ServeProgram::ServeProgram(CounterDesk &desk, Alarms &alarms, QObject *parent)
    : QObject(parent), m_desk(desk), m_alarms(alarms)
{
}

ServeProgram::~ServeProgram()
{
    m_alarms.dismiss(m_alarm);
}

void ServeProgram::start(int seed)
{
    m_random = SeededRandom(std::uint64_t(seed));
    m_stopping = false;
    m_alarms.dismiss(m_alarm);
    become(Waiting);
    step();
}

void ServeProgram::stop()
{
    m_stopping = true;
}

void ServeProgram::become(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

void ServeProgram::step()
{
    const CounterDesk::Moment moment = m_desk.moment();
    const bool left = m_last != CounterDesk::Idle && m_last != CounterDesk::Calling
                      && (moment == CounterDesk::Idle || moment == CounterDesk::Calling);
    if (left) {
        ++m_served;
        m_doing.clear();
        m_guesses.clear();
        Q_EMIT changed();
    }
    m_last = moment;
    if (m_stopping && moment == CounterDesk::Idle)
        return become(Stopped);
    if (moment == CounterDesk::Idle)
        idle();
    else
        serve();
    m_alarm = m_alarms.after(m_state == Waiting ? kIdlePace : kPace, [this] { step(); });
}

void ServeProgram::idle()
{
    become(Waiting);
    if (m_desk.queue()->count() > 0)
        m_desk.callNext();
    else if (m_desk.parked()->count() > 0)
        m_desk.resume(m_desk.parked()->rows().first().visit);
}

void ServeProgram::serve()
{
    become(m_tries > kMostTries ? Stuck : Working);
    switch (m_desk.moment()) {
    case CounterDesk::Called: return m_desk.startService();
    case CounterDesk::Decided: return finish();
    case CounterDesk::Serving: break;
    default: return;
    }
    if (m_desk.stage() == CounterDesk::Capture)
        capture();
    else if (m_desk.stage() == CounterDesk::Verify)
        verify();
    else
        grant();
}

/// What stops a grant is reviewed before anything is decided.
void ServeProgram::grant()
{
    ReviewTask &review = *m_desk.granting()->review();
    if (!review.stop().isEmpty() && tryAgain(QStringLiteral("review")))
        return review.record(code(review.findings(), 0), {});
    decide(*m_desk.granting()->decision());
}

/// Counts the tries of one thing; false once there were too many.
bool ServeProgram::tryAgain(const QString &what)
{
    m_tries = what == m_doing ? m_tries + 1 : 0;
    m_doing = what;
    return m_tries < kMostTries;
}

void ServeProgram::capture()
{
    CaptureSession &capture = *m_desk.capture();
    const bool busy = capture.scanning()->busy() || capture.photo()->busy() || capture.fingers()->busy()
                      || capture.signature()->busy() || capture.fee()->busy() || capture.confirmation()->asking();
    if (busy)
        return;
    if (capture.scanning()->held())
        return capture.scanning()->keepHeld(code(capture.scanning()->heldReasons(), 1));
    for (const Checklist::Row &row : capture.checklist()->rows())
        if (row.state == Checklist::Open)
            return captureItem(row);
    capture.submit();
}

void ServeProgram::captureItem(const Checklist::Row &row)
{
    CaptureSession &capture = *m_desk.capture();
    if (row.item == Checklist::Particulars)
        return fillField();
    const bool again = tryAgain(QStringLiteral("%1/%2").arg(row.item).arg(row.key));
    switch (row.item) {
    case Checklist::Particulars: return;
    case Checklist::Document: return capture.scanning()->scan(row.key);
    case Checklist::Photo:
        if (capture.photo()->asksReason())
            return capture.photo()->keep(code(capture.photo()->reasons(), 3));
        return again ? capture.photo()->take() : capture.photo()->waive(code(capture.photo()->waivers(), 0));
    case Checklist::Fingerprints:
        return again ? capture.fingers()->take() : capture.fingers()->waive(code(capture.fingers()->waivers(), 0));
    case Checklist::Signature:
        return again ? capture.signature()->take()
                     : capture.signature()->waive(code(capture.signature()->waivers(), 0));
    case Checklist::Fee: return capture.fee()->collect(again ? FeeTask::Mode(m_random.below(3)) : FeeTask::Cash);
    case Checklist::Rule: return mendRefused();
    case Checklist::Booklet: // never open: a person holds the booklet
    case Checklist::Confirmation: break;
    }
    if (capture.confirmation()->isShown() && !capture.confirmation()->asking())
        return capture.confirmation()->confirm();
    capture.confirmation()->ask();
}

/// What an officer would propose to an applicant whom a rule refuses, one after the other.
void ServeProgram::mendRefused()
{
    static const QList<std::pair<QString, QString>> remedies{
        {QStringLiteral("fatherName"), QStringLiteral("RAMESH SHARMA")},
        {QStringLiteral("nonEcr"), QStringLiteral("true")},
        {QStringLiteral("booklet"), QStringLiteral("36")},
        {QStringLiteral("validityRequired"), QStringLiteral("NOT_APPLICABLE")},
        {QStringLiteral("scheme"), QStringLiteral("NORMAL")}};
    const auto &[field, value] = remedies.at(m_guesses[QStringLiteral("rule")]++ % remedies.size());
    m_desk.capture()->enter(field, value);
}

/// A walk-in's form is empty: the program types until the form is content.
void ServeProgram::fillField()
{
    FormModel &form = *m_desk.view()->form();
    for (int row = 0; row < form.rowCount(); ++row) {
        const QModelIndex index = form.index(row);
        if (form.data(index, FormModel::Problem).toString().isEmpty())
            continue;
        const QString id = form.data(index, FormModel::Id).toString();
        const QVariantList options = form.data(index, FormModel::Options).toList();
        tryAgain(QStringLiteral("field/") + id);
        const bool answersNo = form.data(index, FormModel::Kind).toInt() == FormModel::YesNo && !isLikelyYes(id);
        const qsizetype guess = m_guesses[id]++ + (answersNo ? 1 : 0); // the second of yes and no
        const QStringList fitting = shortEnough(form.data(index, FormModel::MaxLength).toInt());
        return m_desk.capture()->enter(id,
                                       options.isEmpty() ? fitting.at(guess % fitting.size()) : code(options, guess));
    }
}

void ServeProgram::verify()
{
    VerificationSession &session = *m_desk.verification();
    if (m_desk.view()->evidence()->loading() > 0)
        return;
    CheckModel &checks = *session.checks();
    for (int row = 0; row < checks.rowCount(); ++row) {
        if (checks.data(checks.index(row), CheckModel::Standing).toInt() != CheckModel::Unchecked)
            continue;
        checks.look(row);
        return checks.pass(row);
    }
    if (checks.failedCount() > 0)
        return session.returning()->sendBack(code(session.returning()->steps(), 0),
                                             code(session.returning()->reasons(), 1), {});
    const bool hold = int(m_random.below(100)) < kHoldShare / 3;
    if (hold && session.decision()->chooseDecision(QStringLiteral("HOLD")))
        return decide(*session.decision());
    session.verify();
}

void ServeProgram::decide(DecisionTask &decision)
{
    if (decision.chosen() < 0) {
        const int lot = int(m_random.below(100));
        const bool hold = lot < kHoldShare;
        const bool refuse = !hold && lot < kHoldShare + kRefuseShare;
        const QVariantList list = decision.decisions();
        QList<int> fitting;
        for (int i = 0; i < list.size(); ++i) {
            const QString id = list.at(i).toMap().value(QStringLiteral("id")).toString();
            if (id == (hold ? QLatin1String("HOLD") : refuse ? QLatin1String("REFUSE") : QLatin1String("GRANT")))
                fitting.append(i);
        }
        decision.choose(fitting.isEmpty() ? 0 : fitting.at(qsizetype(m_random.below(std::uint32_t(fitting.size())))));
    }
    if (!decision.canDecide() && !decision.reasons().isEmpty())
        decision.toggleReason(code(decision.reasons(), m_random.below(8)));
    if (!decision.documents().isEmpty())
        decision.toggleDocument(code(decision.documents(), 0));
    decision.decide();
}

void ServeProgram::finish()
{
    LetterTask &letter = *m_desk.letter();
    if (letter.state() == LetterTask::Printing)
        return;
    const bool printed = letter.state() == LetterTask::Printed;
    if (printed || (letter.copies() > 0 && !tryAgain(QStringLiteral("letter"))))
        return m_desk.close();
    letter.print();
}

} // namespace seva
