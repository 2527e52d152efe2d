// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ipp.h"

#include <QList>

#include <array>

namespace seva::ipp {

namespace {

constexpr int kConnectMilliseconds = 3'000;
constexpr double kAnswerSeconds = 5;
constexpr int kMostJobs = 1'000;

Fate fateOf(int state)
{
    switch (state) {
    case IPP_JSTATE_COMPLETED: return Fate::Done;
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED: return Fate::Dropped;
    default: return Fate::Waiting;
    }
}

struct Reason
{
    const char *keyword;
    Trouble trouble;
};

// The first that fits is told; those below the line are no hindrance.
constexpr std::array kReasons{
    Reason{"media-jam", Trouble::PaperJam},       Reason{"cover-open", Trouble::CoverOpen},
    Reason{"door-open", Trouble::CoverOpen},      Reason{"interlock-open", Trouble::CoverOpen},
    Reason{"media-empty", Trouble::PaperOut},     Reason{"media-needed", Trouble::PaperOut},
    Reason{"offline", Trouble::SwitchedOff},      Reason{"shutdown", Trouble::SwitchedOff},
    Reason{"timed-out", Trouble::SwitchedOff},    Reason{"paused", Trouble::SwitchedOff},
    Reason{"connecting-to", Trouble::SwitchedOff}};

void learn(CupsQueue::State &state, const QByteArray &reason)
{
    if (reason.endsWith("-report"))
        return;
    if (reason.startsWith("media-low"))
        state.paper = SupplyLevel::Low;
    if (reason.startsWith("media-empty"))
        state.paper = SupplyLevel::Out;
    if (reason.startsWith("toner-low") || reason.startsWith("marker-supply-low"))
        state.toner = SupplyLevel::Low;
    if (reason.startsWith("toner-empty") || reason.startsWith("marker-supply-empty"))
        state.toner = SupplyLevel::Out;
    for (const Reason &known : kReasons) {
        if (!state.trouble && reason.startsWith(known.keyword))
            state.trouble = known.trouble;
    }
}

void want(ipp_t *request, std::initializer_list<const char *> names)
{
    const QList<const char *> list(names);
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(list.size()), nullptr,
                  list.constData());
}

int numberOf(const Answer &answer, const char *name)
{
    ipp_attribute_t *found = ippFindAttribute(answer.get(), name, IPP_TAG_ZERO);
    return found ? ippGetInteger(found, 0) : 0;
}

int giveUp(http_t *, void *)
{
    return 0;
}

const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

} // namespace

Connection::Connection(const QString &server, const QString &queue, QDeadlineTimer until)
    : m_queue("ipp://localhost/printers/" + queue.toLatin1()), m_resource("/printers/" + queue.toLatin1())
{
    const bool socket = server.startsWith(u'/');
    const qsizetype colon = socket ? -1 : server.lastIndexOf(u':');
    const QByteArray host = server.isEmpty() ? QByteArray(cupsServer()) : server.left(colon).toLatin1();
    const int port = colon < 0 ? ippPort() : server.mid(colon + 1).toInt();
    const int patience = static_cast<int>(std::clamp<qint64>(until.remainingTime(), 1, kConnectMilliseconds));
    cupsSetPasswordCB2(noPassword, nullptr);
    m_http =
        httpConnect2(host.constData(), port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1, patience, nullptr);
    if (m_http)
        httpSetTimeout(m_http, kAnswerSeconds, giveUp, nullptr);
}

Connection::~Connection()
{
    httpClose(m_http);
}

ipp_t *Connection::request(ipp_op_t operation) const
{
    ipp_t *request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, m_queue.constData());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, "seva");
    return request;
}

Answer Connection::checked(Answer answer)
{
    if (answer && ippGetStatusCode(answer.get()) < IPP_STATUS_REDIRECTION_OTHER_SITE)
        return answer;
    const ipp_status_t status = answer ? ippGetStatusCode(answer.get()) : cupsLastError();
    m_trouble = status == IPP_STATUS_ERROR_NOT_FOUND               ? Trouble::Absent
                : status == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS    ? Trouble::SwitchedOff
                : status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE   ? Trouble::SwitchedOff
                : status >= IPP_STATUS_ERROR_BAD_REQUEST && answer ? Trouble::RequestRefused
                                                                   : Trouble::SwitchedOff;
    return Answer(nullptr, &ippDelete);
}

Answer Connection::ask(ipp_t *request)
{
    if (!m_http) {
        ippDelete(request);
        return Answer(nullptr, &ippDelete);
    }
    return checked(Answer(cupsDoRequest(m_http, request, m_resource.constData()), &ippDelete));
}

std::optional<CupsQueue::State> Connection::state()
{
    ipp_t *question = request(IPP_OP_GET_PRINTER_ATTRIBUTES);
    want(question, {"printer-state", "printer-state-reasons"});
    const Answer answer = ask(question);
    if (!answer)
        return std::nullopt;
    CupsQueue::State state;
    state.paper = SupplyLevel::Good;
    state.toner = SupplyLevel::Good;
    ipp_attribute_t *reasons = ippFindAttribute(answer.get(), "printer-state-reasons", IPP_TAG_KEYWORD);
    for (int i = 0; i < ippGetCount(reasons); ++i)
        learn(state, ippGetString(reasons, i, nullptr));
    if (!state.trouble && numberOf(answer, "printer-state") == IPP_PSTATE_STOPPED)
        state.trouble = Trouble::SwitchedOff;
    return state;
}

std::optional<Job> Connection::find(const QString &name)
{
    ipp_t *question = request(IPP_OP_GET_JOBS);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, "all");
    ippAddInteger(question, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "limit", kMostJobs);
    want(question, {"job-id", "job-name", "job-state"});
    const Answer answer = ask(question);
    if (!answer)
        return std::nullopt;
    Job newest;
    Job job;
    QByteArray called;
    const auto keep = [&] {
        if (called == name.toLatin1() && job.id > newest.id)
            newest = job;
        job = {};
        called.clear();
    };
    for (ipp_attribute_t *one = ippFirstAttribute(answer.get()); one; one = ippNextAttribute(answer.get())) {
        const QByteArray attribute(ippGetName(one));
        if (ippGetGroupTag(one) != IPP_TAG_JOB)
            keep();
        else if (attribute == "job-id")
            job.id = ippGetInteger(one, 0);
        else if (attribute == "job-state")
            job.fate = fateOf(ippGetInteger(one, 0));
        else if (attribute == "job-name")
            called = ippGetString(one, 0, nullptr);
    }
    keep();
    return newest;
}

std::optional<Job> Connection::look(int id)
{
    ipp_t *question = request(IPP_OP_GET_JOB_ATTRIBUTES);
    ippAddInteger(question, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", id);
    want(question, {"job-state"});
    const Answer answer = ask(question);
    if (!answer)
        return std::nullopt;
    return Job{id, fateOf(numberOf(answer, "job-state"))};
}

std::optional<int> Connection::submit(const CupsQueue::Document &document)
{
    if (!m_http)
        return std::nullopt;
    const std::unique_ptr<ipp_t, decltype(&ippDelete)> order(request(IPP_OP_PRINT_JOB), &ippDelete);
    ippAddString(order.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, document.name.toLatin1());
    ippAddString(order.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, document.format);
    if (document.copies > 1)
        ippAddInteger(order.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", document.copies);
    if (document.bothSides)
        ippAddString(order.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, "two-sided-long-edge");
    const auto size = static_cast<size_t>(document.bytes.size());
    http_status_t status = cupsSendRequest(m_http, order.get(), m_resource.constData(), ippLength(order.get()) + size);
    if (status == HTTP_STATUS_CONTINUE)
        status = cupsWriteRequestData(m_http, document.bytes.constData(), size);
    if (status != HTTP_STATUS_CONTINUE) {
        m_trouble = Trouble::SwitchedOff;
        return std::nullopt;
    }
    const Answer answer = checked(Answer(cupsGetResponse(m_http, m_resource.constData()), &ippDelete));
    return answer ? std::optional(numberOf(answer, "job-id")) : std::nullopt;
}

void Connection::take(int id)
{
    ipp_t *order = request(IPP_OP_CANCEL_JOB);
    ippAddInteger(order, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", id);
    (void)ask(order);
}

} // namespace seva::ipp
