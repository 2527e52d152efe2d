// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/BookletTask.h>

#include "BookletFaces.h"
#include "BookletWords.h"
#include "CaseTask.h"
#include "CounterFaults.h"
#include "Pictures.h"

#include <algorithm>

namespace seva {

namespace {

constexpr QSize kPortrait{600, 800};

/// As typed by a person or by a scanner that sends both lines as one.
QStringList linesOf(const QString &first, const QString &second)
{
    const auto plain = [](QString line) {
        line = line.toUpper();
        line.removeIf([](QChar c) { return c.isSpace(); });
        return line;
    };
    const QString one = plain(first);
    const QString two = plain(second);
    if (two.isEmpty() && one.size() == 2 * BookletTask::kZoneLine)
        return {one.left(BookletTask::kZoneLine), one.mid(BookletTask::kZoneLine)};
    return one.isEmpty() && two.isEmpty() ? QStringList() : QStringList{one, two};
}

QString resultCode(CheckResult result)
{
    switch (result) {
    case CheckResult::Passed: return QStringLiteral("PASSED");
    case CheckResult::Failed: return QStringLiteral("FAILED");
    case CheckResult::NotDone: break;
    }
    return QStringLiteral("NOT_DONE");
}

QString dayText(QDate day, const QString &raw)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : raw;
}

} // namespace

BookletTask::BookletTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_call(std::make_unique<DeviceCall<PassportReader>>(context.post().devices.passport.get())),
      m_faces(std::make_unique<BookletFaces>(context))
{
    connect(m_faces.get(), &BookletFaces::changed, this, &BookletTask::changed);
    connect(&context, &CaseContext::opened, this, &BookletTask::reset);
    connect(&context, &CaseContext::changed, this, &BookletTask::changed);
    PassportReader *reader = m_call->port();
    if (!reader)
        return;
    connect(reader, &PassportReader::documentPlaced, this, [this] {
        if (m_moment == Waiting)
            start();
    });
    connect(reader, &PassportReader::progressed, this, [this](RequestId request, int percent) {
        if (!m_call->is(request))
            return;
        m_percent = percent;
        Q_EMIT changed();
    });
    connect(reader, &PassportReader::captured, this, [this](RequestId request, const PassportReading &reading) {
        if (m_call->ends(request))
            receive(reading);
    });
    connect(reader, &Device::failed, this, [this](RequestId request, const Fault &fault) {
        if (m_call->ends(request))
            fail(fault);
    });
}

BookletTask::~BookletTask() = default;

bool BookletTask::isAsked() const
{
    const ServiceDefinition *service = m_context.service();
    return service && asksForBooklet(*service);
}

QStringList BookletTask::problems() const
{
    QStringList out;
    for (const Sentence &each : m_problems)
        out.append(each());
    return out;
}

QString BookletTask::trouble() const
{
    return m_trouble.code.isEmpty() ? QString() : counterFaultText(m_trouble);
}

QVariantList BookletTask::withoutReasons() const
{
    QList<CodeText> reasons = BookletWords::withoutChip();
    const PassportReader *reader = m_call->port();
    const bool there = reader && reader->status().state != DeviceState::Absent;
    reasons.removeIf([there](const CodeText &each) {
        const bool needsReader = each.code == QLatin1String("UNREADABLE") || each.code == QLatin1String("NOT_OPENED");
        return needsReader && !there;
    });
    return CounterWords::toVariant(reasons);
}

bool BookletTask::takeZone(const QString &first, const QString &second)
{
    m_problems.clear();
    m_zone.reset();
    const QStringList lines = linesOf(first, second);
    if (lines.isEmpty())
        return true;
    const MrzReading reading = readMrz(lines, m_context.today());
    for (const MrzProblem &problem : reading.problems)
        m_problems.append([this, problem] { return BookletWords::problem(problem, m_context.language()); });
    if (reading.format && *reading.format != MrzFormat::Td3) {
        m_problems.append([] {
            //: The two lines are of a visa or card
            return tr("These are not the lines of a passport: a passport has two lines of 44 characters.");
        });
    }
    if (m_problems.isEmpty())
        m_zone = reading.data;
    return m_problems.isEmpty();
}

void BookletTask::read(const QString &first, const QString &second, const QString &cardAccessNumber)
{
    if (m_moment != Asking || !m_context.isOpen())
        return;
    const QString number = cardAccessNumber.trimmed();
    const bool zoneGood = takeZone(first, second);
    if (!number.isEmpty()
        && (number.size() != kCardAccessNumber
            || !std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))) {
        m_problems.append([] {
            //: The number on the page of data of a passport that opens its chip
            return tr("The card access number has six digits.");
        });
    } else if (zoneGood && !m_zone && number.isEmpty()) {
        m_problems.append([] {
            //: Nothing was typed that opens the chip of a passport
            return tr("Type or scan the two lines at the foot of the page of data, or type the card access number.");
        });
    }
    if (!m_problems.isEmpty())
        return Q_EMIT changed();
    if (!m_call->port())
        return fail(noDevice(DeviceKind::PassportReader));
    m_access = {};
    if (!number.isEmpty())
        m_access.cardAccessNumber = number;
    else
        m_access = {m_zone->documentNumber, m_zone->birth.raw, m_zone->expiry.raw, {}};
    m_context.messages().clear();
    m_trouble = {};
    m_moment = Waiting;
    if (m_call->port()->documentPresent())
        start();
    Q_EMIT changed();
}

void BookletTask::start()
{
    PassportRequest request;
    request.access = m_access;
    m_percent = 0;
    m_moment = Reading;
    m_call->started(m_call->port()->read(request));
    Q_EMIT changed();
}

void BookletTask::receive(const PassportReading &reading)
{
    const MrzReading zone = readMrz(reading.zone, m_context.today());
    if (zone.format != MrzFormat::Td3)
        return fail(deviceFault(Trouble::CardUnreadable, reading.contentFault.code));
    m_chip = zone.data;
    for (const MrzProblem &problem : zone.problems) {
        m_problems.append([this, problem] {
            //: Something is wrong in the lines that the chip holds; %1 says what
            return tr("In the chip: %1").arg(BookletWords::problem(problem, m_context.language()));
        });
    }
    m_protocol = reading.protocol;
    m_checks = reading.checks;
    m_withoutChip.clear();
    m_portrait = {};
    if (const auto image = pictures::decode(reading.portrait.bytes, kPortrait); image)
        m_portrait = *image;
    m_faces->begin(reading.portrait.bytes);
    m_moment = Comparing;
    Q_EMIT changed();
}

void BookletTask::fail(const Fault &fault)
{
    m_trouble = fault;
    m_moment = Asking;
    m_context.messages().say(fault);
    Q_EMIT changed();
}

void BookletTask::without(const QString &first, const QString &second, const QString &reason)
{
    if (m_moment != Asking || !m_context.isOpen() || !withoutChipReasons().contains(reason))
        return;
    if (takeZone(first, second) && !m_zone) {
        m_problems.append([] {
            //: The chip is not read and the two lines were not typed
            return tr("Without the chip, the two lines are needed: type or scan them.");
        });
    }
    if (m_zone) {
        m_withoutChip = reason;
        m_moment = Comparing;
        m_faces->begin({});
        m_context.messages().clear();
    }
    Q_EMIT changed();
}

void BookletTask::cancel()
{
    if (m_moment == Comparing)
        return;
    m_call->drop();
    m_moment = Asking;
    Q_EMIT changed();
}

void BookletTask::again()
{
    const Fault trouble = m_trouble;
    reset();
    m_trouble = trouble; // it stays true that a try failed
    Q_EMIT changed();
}

void BookletTask::reset()
{
    m_call->drop();
    m_moment = Asking;
    m_percent = 0;
    m_problems.clear();
    m_trouble = {};
    m_zone.reset();
    m_access = {};
    m_withoutChip.clear();
    m_chip.reset();
    m_protocol = ChipProtocol::None;
    m_checks.clear();
    m_portrait = {};
    m_faces->drop();
    Q_EMIT changed();
}

QList<DocumentField> BookletTask::table() const
{
    return m_moment == Comparing ? documentTable(m_zone, m_chip, typedDocument(m_context.visit().fields))
                                 : QList<DocumentField>();
}

BookletCompared BookletTask::compared() const
{
    BookletCompared out;
    out.withoutChip = m_withoutChip;
    out.trouble = m_trouble.code;
    out.access = QStringLiteral("NONE");
    if (m_zone)
        out.sources.append(QStringLiteral("ZONE"));
    if (m_chip) {
        out.access = m_protocol == ChipProtocol::Pace ? QStringLiteral("PACE") : QStringLiteral("BAC");
        out.openedBy = m_access.cardAccessNumber.isEmpty() ? QStringLiteral("ZONE") : QStringLiteral("CAN");
        out.sources.append(QStringLiteral("CHIP"));
        for (const QString &id : bookletChecks())
            out.checks.insert(id, resultCode(CheckResult::NotDone));
    }
    for (const ChipCheckLine &line : m_checks) {
        const QString id = bookletChecks().value(int(line.check));
        out.checks.insert(id, resultCode(line.result));
        if (!line.reason.code.isEmpty())
            out.reasons.insert(id, line.reason.code);
    }
    for (const DocumentField &row : table())
        if (row.differs)
            out.differing.append(row.said.field);
    out.faces = m_faces->code();
    return out;
}

QString BookletTask::chip() const
{
    return m_moment == Comparing ? BookletWords::access(compared()) : QString();
}

QVariantList BookletTask::rows() const
{
    QVariantList out;
    const TypedDocument typed = typedDocument(m_context.visit().fields);
    for (const DocumentField &row : table()) {
        QMap<DocumentSource, QString> said = row.said.values;
        const auto day = [&](DocumentSource source, QDate value) {
            if (said.contains(source))
                said[source] = dayText(value, said[source]);
        };
        const bool birth = row.said.field == QLatin1String("birthDate");
        if (birth || row.said.field == QLatin1String("expiryDate")) {
            day(DocumentSource::Typed, birth ? typed.birth : typed.expiry);
            day(DocumentSource::Zone, m_zone ? (birth ? m_zone->birth.day : m_zone->expiry.day) : QDate());
            day(DocumentSource::Chip, m_chip ? (birth ? m_chip->birth.day : m_chip->expiry.day) : QDate());
        }
        out.append(QVariantMap{{QStringLiteral("label"), BookletWords::field(row.said.field)},
                               {QStringLiteral("zone"), said.value(DocumentSource::Zone)},
                               {QStringLiteral("chip"), said.value(DocumentSource::Chip)},
                               {QStringLiteral("typed"), said.value(DocumentSource::Typed)},
                               {QStringLiteral("differs"), row.differs},
                               {QStringLiteral("word"), BookletWords::agreement(row)}});
    }
    return out;
}

int BookletTask::differing() const
{
    return int(compared().differing.size());
}

QVariantList BookletTask::checks() const
{
    const BookletCompared all = compared();
    return BookletWords::checks(all.checks, all.reasons);
}

QString BookletTask::faces() const
{
    return m_moment == Comparing ? m_faces->words() : QString();
}

bool BookletTask::bookletAgrees() const
{
    return m_moment == Comparing && seva::agrees(compared());
}

QVariantList BookletTask::acceptReasons() const
{
    return m_moment == Comparing && differing() > 0
               ? CounterWords::toVariant(BookletWords::reasons(QStringLiteral("ACCEPTED")))
               : QVariantList();
}

QVariantList BookletTask::noteReasons() const
{
    return m_moment == Comparing ? CounterWords::toVariant(BookletWords::reasons(QStringLiteral("NOTED")))
                                 : QVariantList();
}

QString BookletTask::recorded() const
{
    const std::optional<BookletCompared> &kept = m_context.visit().booklet;
    if (!kept)
        return {};
    const QString text = BookletWords::access(*kept) + QLatin1Char(' ') + BookletWords::summary(*kept);
    if (!m_context.visit().bookletOld)
        return text;
    //: After an edit of the form; %1 is what was found of the old passport before it
    return tr("%1 The form was changed since: compare again.").arg(text);
}

void BookletTask::record(const QString &reason)
{
    if (m_moment != Comparing)
        return;
    BookletCompared all = compared();
    all.reason = reason;
    all.verdict = QStringLiteral("AGREES");
    for (const QString &verdict : {QStringLiteral("ACCEPTED"), QStringLiteral("NOTED")})
        if (bookletReasons(verdict).contains(reason))
            all.verdict = verdict;
    if (!m_context.run(RecordBooklet{m_context.id(), all}))
        return;
    //: What was found of the old passport is recorded
    m_context.messages().say(MessageLine::Done, tr("The comparison of the old passport is recorded."));
    Q_EMIT changed();
    Q_EMIT kept();
}

} // namespace seva
