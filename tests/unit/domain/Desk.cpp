// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/base/Files.h>
#include <seva/test/FormAnswers.h>

namespace seva::tests {

namespace {

const QMap<QString, QString> kFields{
    {QStringLiteral("givenName"), QStringLiteral("ASHA RANI")},
    {QStringLiteral("surname"), QStringLiteral("SHARMA")},
    {QStringLiteral("gender"), QStringLiteral("FEMALE")},
    {QStringLiteral("dateOfBirth"), QStringLiteral("1985-02-14")},
    {QStringLiteral("placeOfBirth"), QStringLiteral("BHUJ")},
    {QStringLiteral("maritalStatus"), QStringLiteral("SINGLE")},
    {QStringLiteral("citizenshipBy"), QStringLiteral("BIRTH")},
    {QStringLiteral("education"), QStringLiteral("10TH_AND_ABOVE")},
    {QStringLiteral("employmentType"), QStringLiteral("PRIVATE")},
    {QStringLiteral("nonEcr"), QStringLiteral("true")},
    {QStringLiteral("fatherName"), QStringLiteral("RAMESH SHARMA")},
    {QStringLiteral("motherName"), QStringLiteral("KAVITA SHARMA")},
    {QStringLiteral("houseStreet"), QStringLiteral("51 STATION ROAD")},
    {QStringLiteral("villageTownCity"), QStringLiteral("BHUJ")},
    {QStringLiteral("district"), QStringLiteral("KACHCHH")},
    {QStringLiteral("state"), QStringLiteral("GJ")},
    {QStringLiteral("pin"), QStringLiteral("370001")},
    {QStringLiteral("policeStation"), QStringLiteral("BHUJ A DIVISION")},
    {QStringLiteral("mobile"), QStringLiteral("9086523513")},
    {QStringLiteral("booklet"), QStringLiteral("36")},
    {QStringLiteral("scheme"), QStringLiteral("NORMAL")},
    {QStringLiteral("validityRequired"), QStringLiteral("NOT_APPLICABLE")},
};

QByteArray readAll(const QString &path)
{
    return files::read(QStringLiteral(SEVA_SOURCE_DIR) + path, 1 << 20).value();
}

} // namespace

Desk::Desk(KendraType type) : Desk(type, "{", "{") {}

Desk::Desk(const QByteArray &text, const QByteArray &instead) : Desk(KendraType::Psk, text, instead) {}

Desk::Desk(KendraType type, const QByteArray &text, const QByteArray &instead)
{
    crypto::initialise();
    const QString definitions = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
    const QString json = QStringLiteral(".json");
    auto tables = files::readFolder(definitions + QStringLiteral("/fees"), json).value();
    for (QByteArray &table : tables)
        table.replace(text, instead);
    const auto fees =
        FeeBook::load(tables, readAll(QStringLiteral("/shared/service-definitions/fee-schedule.schema.json")));
    auto all = files::readFolder(definitions + QStringLiteral("/services"), json).value();
    all.insert(files::readFolder(definitions + QStringLiteral("/rules"), json).value());
    const auto loaded = ServiceCatalogue::load(
        all, readAll(QStringLiteral("/shared/service-definitions/service-definition.schema.json")), fees.value());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.fault().subject));
    catalogue = *loaded;
    kendra.id = QStringLiteral("GJ-BHJ-PSK");
    kendra.type = type;
    kendra.fileNumberPrefix = QStringLiteral("AH");
    roster.kendra = kendra;
    roster.stations = {{QStringLiteral("KIOSK-01"), QStringLiteral("KIOSK"), {}, {}, {}, {}},
                       {QStringLiteral("KIOSK-02"), QStringLiteral("KIOSK"), {}, {}, {}, {}}};
    const QMap<QString, Role> people{{QStringLiteral("asha"), Role::Cse},
                                     {QStringLiteral("vikram"), Role::Cse},
                                     {QStringLiteral("meera"), Role::VerificationOfficer},
                                     {QStringLiteral("leela"), Role::GrantingOfficer}};
    for (auto it = people.begin(); it != people.end(); ++it) {
        m_keys[it.key()] = crypto::signingPair(m_random.bytes(32));
        // All three roles, so that only the rule of different persons keeps them apart.
        roster.operators.append({it.key(),
                                 it.key(),
                                 {Role::Cse, Role::VerificationOfficer, Role::GrantingOfficer},
                                 {},
                                 m_keys[it.key()].publicKey,
                                 {}});
    }
    now = instantOf(QDate(2026, 11, 23), QTime(9, 30), kendra.timeZone);
}

Role Desk::roleOfPerson(const QString &station) const
{
    return station.startsWith(QLatin1Char('B'))   ? Role::VerificationOfficer
           : station.startsWith(QLatin1Char('C')) ? Role::GrantingOfficer
                                                  : Role::Cse;
}

Result<QList<EventDraft>> Desk::tryOut(const Command &command, const QString &station, const QString &who)
{
    Context context{now, &kendra, catalogue.get(), &roster, station, who, std::nullopt, 90'000};
    context.statuses = statuses;
    context.calendar = calendar;
    if (!who.isEmpty())
        context.role = roleOfPerson(station);
    const auto drafts = decide(state, command, context);
    if (!drafts)
        return drafts.fault();
    for (const EventDraft &d : *drafts) {
        Event event;
        static_cast<EventDraft &>(event) = d;
        event.origin = station.toUtf8();
        event.seq = ++m_seq;
        event.hlc = Hlc(now) << 16 | m_seq;
        apply(state, event);
    }
    return drafts;
}

void Desk::run(const Command &command, const QString &station, const QString &who)
{
    const auto done = tryOut(command, station, who);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.fault().code + QLatin1Char(' ') + done.fault().subject));
}

QString Desk::refusal(const Command &command, const QString &station, const QString &who)
{
    const auto done = tryOut(command, station, who);
    return done.ok() ? QString() : done.fault().code;
}

VisitId Desk::listed(const QString &service)
{
    ListAppointment c;
    c.id = uuidV7(now, m_random.bytes(10));
    c.appointment.kendra = kendra.id;
    c.appointment.day = QDate(2026, 11, 23);
    c.appointment.arn = QStringLiteral("26-%1").arg(++m_arn, 10, 10, QLatin1Char('0'));
    c.appointment.reportingMinute = 9 * 60 + 15;
    c.appointment.slotMinute = 9 * 60 + 30;
    c.appointment.service = service;
    c.appointment.scheme = QStringLiteral("NORMAL");
    c.appointment.language = QStringLiteral("gu");
    c.appointment.submittedOn = QDate(2026, 11, 7);
    c.appointment.fields = test::usualAnswers();
    c.appointment.fields.insert(kFields);
    c.paid = rupees(250000);
    run(c, QStringLiteral("HUB"));
    return c.id;
}

void Desk::serve(const VisitId &id, const QString &station, const QString &who)
{
    run(ClaimToken{visit(id).stepId, station, station, {}}, QStringLiteral("HUB"));
    run(CallToken{id, QStringLiteral("HUB"), visit(id).fence}, station, who);
    run(StartService{id}, station, who);
}

Digest Desk::shown(const VisitId &id, const QString &language) const
{
    return shownDigest(visit(id), *catalogue, language);
}

QByteArray Desk::signedBy(const QString &who, const Digest &digest)
{
    return crypto::sign(m_keys[who].secretKey, digest.bytes());
}

void Desk::completeA(const VisitId &id, const QString &station, const QString &who)
{
    const CapturedPage page{Digest::of("page"), 1000, QStringLiteral("image/jpeg")};
    for (const DocumentDefinition &document : documentsOf(visit(id), *catalogue, QDate(2026, 11, 23)))
        if (document.mandatory)
            run(AttachScan{id, document.id, {page}}, station, who);
    run(AttachPhoto{id, page, {}, {}}, station, who);
    QList<CapturedFinger> fingers;
    for (int position = 1; position <= 10; ++position)
        fingers.append({position, Digest::of("finger"), 60, 1, {}});
    run(AttachFingerprints{id, fingers}, station, who);
    run(AttachSignature{id, page, false}, station, who);
    const Money due = feeDue(visit(id), *catalogue, kendra.type, QDate(2026, 11, 23)).value();
    if (due.minor > 0)
        run(CollectFee{id, due, QStringLiteral("CASH"), {}, {}, {}}, station, who);
    run(ConfirmByApplicant{id, shown(id, QStringLiteral("gu")), QStringLiteral("gu"), QStringLiteral("TOUCH")}, station,
        who);
}

void Desk::submit(const VisitId &id, const QString &station, const QString &who)
{
    run(SubmitApplication{id, shown(id), QStringLiteral("en"), signedBy(who, shown(id))}, station, who);
}

Command Desk::verification(const VisitId &id, const QString &who)
{
    QMap<QString, QString> checks;
    for (const QString &document : visit(id).documents.keys())
        checks.insert(QStringLiteral("document:") + document, QStringLiteral("PASS"));
    return VerifyApplication{id, shown(id), QStringLiteral("en"), signedBy(who, shown(id)), checks};
}

void Desk::verify(const VisitId &id, const QString &station, const QString &who)
{
    run(verification(id, who), station, who);
}

Command Desk::decision(const VisitId &id, const QString &who, const QString &name, const QString &pvMode,
                       const QStringList &reasons)
{
    return DecideApplication{
        id, name, pvMode, reasons, {}, {}, shown(id), QStringLiteral("en"), signedBy(who, shown(id))};
}

} // namespace seva::tests
