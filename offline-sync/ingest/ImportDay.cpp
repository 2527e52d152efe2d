// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/ImportDay.h>

#include <seva/domain/AppointmentImport.h>
#include <seva/domain/BankFiles.h>
#include <seva/domain/Shown.h>

#include <nlohmann/json.hpp>

namespace seva::sync {

namespace {

constexpr int kRowsPerCommit = 500;
constexpr int kUuidRandomBytes = 10;

int minuteOf(const QTime &time)
{
    return time.isValid() ? time.hour() * 60 + time.minute() : 0;
}

ListAppointment commandFor(const AppointmentRow &row, const ImportPlace &place, Instant now)
{
    ListAppointment command;
    command.id = uuidV7(now, place.random.bytes(kUuidRandomBytes));
    Visit &visit = command.appointment;
    visit.kendra = row.kendra.isEmpty() ? place.kendra->id : row.kendra;
    visit.day = row.date.isValid() ? row.date : dayOf(now, place.kendra->timeZone);
    visit.batch = row.batch;
    visit.reportingMinute = minuteOf(row.reportingTime);
    visit.slotMinute = minuteOf(row.appointmentTime);
    visit.service = row.serviceId;
    visit.scheme = row.scheme;
    visit.language = row.preferredLanguage;
    visit.groupId = row.groupId;
    visit.submittedOn = row.submittedOn;
    visit.feeSchedule = row.feeSchedule;
    visit.fields = row.fields;
    visit.warnings = row.warnings;
    visit.unscheduled = row.unscheduled;
    visit.arn = row.arn;
    visit.appointmentNo = row.appointmentNo;
    command.paid = row.paid;
    command.paymentMode = row.paymentMode;
    command.paymentRef = row.paymentRef;
    return command;
}

bool isOfChallans(const NamedFile &file)
{
    return file.name.endsWith(QLatin1String("challans.csv"), Qt::CaseInsensitive);
}

Context contextOf(const ImportPlace &place, Instant now)
{
    Context context;
    context.now = now;
    context.kendra = place.kendra;
    context.catalogue = place.catalogue;
    context.roster = place.roster;
    context.station = place.station;
    context.calendar = place.calendar;
    return context;
}

ImportReport readFiles(const ImportPlace &place, const QList<NamedFile> &files)
{
    ImportReport day;
    QList<ImportReport> forms;
    for (const NamedFile &file : files) {
        if (isOfChallans(file))
            continue;
        if (file.name.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive)) {
            forms.append(importEForm(file.content, file.name, place.eformSchema, *place.catalogue, place.kendra->id));
            continue;
        }
        ImportReport list = importCsv(file.content, *place.catalogue, place.kendra->id);
        for (ImportProblem &problem : list.problems)
            if (problem.file.isEmpty())
                problem.file = file.name;
        day.rows.append(list.rows);
        day.problems.append(list.problems);
    }
    return joinForms(day, forms);
}

Result<qsizetype> listRows(const ImportPlace &place, const QList<AppointmentRow> &rows, Instant now)
{
    const Context context = contextOf(place, now);
    Journal::About about;
    for (const AppointmentRow &row : rows)
        about.arns.append(row.arn);
    const Result<QList<Event>> events = place.journal.execute(about, [&](const State &state, Instant) {
        QList<EventDraft> drafts;
        for (const AppointmentRow &row : rows) {
            Result<QList<EventDraft>> listed = decide(state, commandFor(row, place, now), context);
            if (!listed)
                return listed;
            drafts.append(*listed);
        }
        return Result<QList<EventDraft>>(drafts);
    });
    if (!events)
        return events.fault();
    return events->size();
}

/// How many steps were recorded; what the rules of challans refuse is a problem of its line.
qsizetype reportChallans(const ImportPlace &place, const NamedFile &file, Instant now, QList<ImportProblem> &problems)
{
    const auto lines = readChallanFile(file.content);
    if (!lines) {
        problems.append({0, {}, lines.fault().code, lines.fault().subject, file.name});
        return 0;
    }
    const Context context = contextOf(place, now);
    qsizetype reported = 0;
    for (const ChallanLine &line : *lines) {
        Journal::About about;
        about.arns.append(normalisedArn(line.arn));
        const Result<QList<Event>> done = place.journal.execute(about, [&](const State &state, Instant) {
            const VisitId visit = state.byArn.value(normalisedArn(line.arn));
            return decide(state, ReportChallan{visit, line.number, line.state, line.amount, line.at}, context);
        });
        if (!done)
            problems.append({line.line, QStringLiteral("challan"), done.fault().code, done.fault().subject, file.name});
        else
            reported += done->size();
    }
    return reported;
}

} // namespace

Result<QByteArray> importDay(const ImportPlace &place, const QList<NamedFile> &files, Instant now)
{
    ImportReport report = readFiles(place, files);
    qsizetype listed = 0;
    for (qsizetype at = 0; at < report.rows.size(); at += kRowsPerCommit) {
        const Result<qsizetype> some = listRows(place, report.rows.mid(at, kRowsPerCommit), now);
        if (!some)
            return some.fault();
        listed += *some;
    }
    qsizetype challans = 0;
    for (const NamedFile &file : files)
        if (isOfChallans(file))
            challans += reportChallans(place, file, now, report.problems);
    nlohmann::ordered_json json;
    json["challans"] = challans;
    json["listed"] = listed;
    json["known"] = report.rows.size() - listed;
    json["withWarnings"] = std::count_if(report.rows.begin(), report.rows.end(),
                                         [](const AppointmentRow &row) { return !row.warnings.isEmpty(); });
    json["problems"] = nlohmann::ordered_json::array();
    for (const ImportProblem &problem : report.problems)
        json["problems"].push_back({{"file", problem.file.toStdString()},
                                    {"line", problem.line},
                                    {"field", problem.field.toStdString()},
                                    {"code", problem.code.toStdString()},
                                    {"reason", problem.reason.toStdString()}});
    return QByteArray::fromStdString(json.dump());
}

} // namespace seva::sync
