// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TourCases.h"

#include <seva/domain/Booklet.h>
#include <seva/domain/Shown.h>
#include <seva/journal/Journal.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace seva {

namespace {

constexpr int kPageWidth = 620;
constexpr int kPageHeight = 877;
constexpr int kLetters = 32;
/// At A and B every second case is of somebody who has had a passport; each language shows one of each.
constexpr int kHolder = 2;
const QString kPin = QStringLiteral("2468");

/// What most applicants answer alike.
QMap<QString, QString> usualAnswers()
{
    QMap<QString, QString> out;
    for (const char *no : {"aliasKnown", "nameChanged", "pobOutsideIndia", "govtServantParentSpouse", "q1a", "q1b",
                           "q1c", "q1d", "q2", "q3a", "q3b", "q3c", "q4a", "q4b", "q4c", "q4d", "q5a", "q5b", "q5c"})
        out.insert(QString::fromLatin1(no), QStringLiteral("false"));
    const char *const values[][2] = {{"pobDistrict", "RAJKOT"},
                                     {"pobState", "GJ"},
                                     {"organisation", "RANN TEXTILES"},
                                     {"q1a", "true"},
                                     {"otherDetailsText", "CASE 12 OF 2021, BHUJ"},
                                     {"permanentSameAsPresent", "true"},
                                     {"emergencyNameAddress", "RAMESH, 51 STATION ROAD, BHUJ"},
                                     {"emergencyMobile", "9825012345"},
                                     {"declarationAgreed", "true"},
                                     {"declarationPlace", "BHUJ"},
                                     {"declarationDate", "2026-11-13"}};
    for (const auto &pair : values)
        out.insert(QString::fromLatin1(pair[0]), QString::fromLatin1(pair[1]));
    return out;
}

QMap<QString, QString> fieldsOf(int number)
{
    const char *const given[] = {"RAVI KUMAR", "KINJAL", "HARPREET", "SALMA", "JIGNESH"};
    const char *const family[] = {"YADAV", "SOLANKI", "SINGH", "KHATRI", "PATEL"};
    const char *const local[] = {"रवि कुमार यादव", "કિંજલ સોલંકી", "ਹਰਪ੍ਰੀਤ ਸਿੰਘ", "سلمیٰ کھتری", "જિજ્ઞેશ પટેલ"};
    const char *const language[] = {"hi", "gu", "pa", "ur", "gu"};
    const int n = number % 5;
    const char *const values[][2] = {{"scheme", "NORMAL"},
                                     {"booklet", "36"},
                                     {"validityRequired", "NOT_APPLICABLE"},
                                     {"givenName", given[n]},
                                     {"surname", family[n]},
                                     {"nameLocal", local[n]},
                                     {"nameLocalLang", language[n]},
                                     {"gender", n == 1 || n == 3 ? "FEMALE" : "MALE"},
                                     {"dateOfBirth", "1984-10-24"},
                                     {"placeOfBirth", "RAJKOT"},
                                     {"maritalStatus", "SINGLE"},
                                     {"citizenshipBy", "BIRTH"},
                                     {"education", "10TH_AND_ABOVE"},
                                     {"employmentType", "PRIVATE"},
                                     {"nonEcr", "true"},
                                     {"fatherName", "RAMESH"},
                                     {"motherName", "KAVITA"},
                                     {"houseStreet", "51 STATION ROAD"},
                                     {"villageTownCity", "BHUJ"},
                                     {"district", "KACHCHH"},
                                     {"state", "GJ"},
                                     {"pin", "370001"},
                                     {"policeStation", "BHUJ A DIVISION"},
                                     {"mobile", "7050017772"}};
    QMap<QString, QString> out = usualAnswers();
    for (const auto &pair : values)
        out.insert(QString::fromLatin1(pair[0]), QString::fromUtf8(pair[1]));
    return out;
}

/// Who has had a passport before: the one that the simulated reader holds, under a name that changed since.
QMap<QString, QString> fieldsOfHolder()
{
    const char *const values[][2] = {{"reissueReasons", "EXHAUSTION_OF_PAGES"},
                                     {"previousPassportNo", "Z1234567"},
                                     {"previousExpiryDate", "2036-06-30"},
                                     {"previousIssueDate", "2026-07-01"},
                                     {"previousPlaceOfIssue", "AHMEDABAD"},
                                     {"heldIdentityCertificate", "false"},
                                     {"prevDiplomaticOfficial", "NOT_AVAILABLE_OR_NEVER_HELD"},
                                     {"appliedNotIssued", "false"},
                                     {"givenName", "ASHA RANI"},
                                     {"surname", "SHARMA VERMA"},
                                     {"nameLocal", "आशा रानी शर्मा वर्मा"},
                                     {"nameLocalLang", "hi"},
                                     {"gender", "FEMALE"},
                                     {"dateOfBirth", "1985-02-14"}};
    QMap<QString, QString> out = fieldsOf(0);
    for (const auto &pair : values)
        out.insert(QString::fromLatin1(pair[0]), QString::fromUtf8(pair[1]));
    return out;
}

/// The first service of the Kendra whose form these answers complete, of those that ask for an old passport or not.
const ServiceDefinition *serviceFor(const VisitRegister::Place &place, const QMap<QString, QString> &answers,
                                    bool holder)
{
    const auto offered = place.catalogue->servicesAt(place.kendra.type);
    const auto found = std::find_if(offered.begin(), offered.end(), [&](const ServiceDefinition *each) {
        return asksForBooklet(*each) == holder && place.catalogue->problems(each->id, answers).isEmpty();
    });
    if (found == offered.end())
        qFatal("no service of this Kendra fits the answers of the tour");
    return *found;
}

} // namespace

void TourCases::arrive(int count)
{
    const QString stage = m_runtime.station().stepId;
    static_cast<void>(m_runtime.visits().execute(AgreeLanes{stage, {m_runtime.station().id}}).ok());
    for (int number = 1; number <= count; ++number)
        arriveOne(number);
}

void TourCases::arriveOne(int number)
{
    VisitRegister &visits = m_runtime.visits();
    const Kendra &kendra = visits.place().kendra;
    const bool holder = m_runtime.station().stepId != QLatin1String("C") && number % kHolder == 0;
    const QMap<QString, QString> fields = holder ? fieldsOfHolder() : fieldsOf(number);
    const ServiceDefinition *service = serviceFor(visits.place(), fields, holder);
    const QTime now = timeOf(m_runtime.clock().now(), kendra.timeZone);
    ListAppointment listing;
    listing.id = uuidV7(m_runtime.clock().now(), m_runtime.random().bytes(10));
    Visit &appointment = listing.appointment;
    appointment.kendra = kendra.id;
    appointment.day = m_runtime.today();
    appointment.arn = QStringLiteral("26-%1").arg(1'000'007'000 + number);
    appointment.slotMinute = appointment.reportingMinute = now.hour() * 60 + now.minute();
    appointment.service = service->id;
    appointment.scheme = QStringLiteral("NORMAL");
    appointment.fields = fields;
    appointment.language = appointment.fields.value(QStringLiteral("nameLocalLang"));
    appointment.submittedOn = m_runtime.today().addDays(-10);
    const Worker kiosk{QStringLiteral("KIOSK-01"), {}, Role::Cse};
    execute(kiosk, listing);
    execute(kiosk, LeaseNumbers{kiosk.station, service->tokenPrefix, QStringLiteral("tour")});
    execute(kiosk, IssueToken{listing.id, appointment.language, QStringLiteral("NONE"), false, {}, {}, true});
    m_time.pass(milliseconds(60'000));
    const QString stage = m_runtime.station().stepId;
    if (stage != QLatin1String("A"))
        capture(listing.id);
    if (stage == QLatin1String("C"))
        verify(listing.id);
}

void TourCases::execute(const Worker &worker, const Command &command)
{
    const VisitRegister::Place &place = m_runtime.visits().place();
    const auto done = m_runtime.journal().execute([&](const State &state, Instant now) {
        Context context;
        context.now = now;
        context.kendra = &place.kendra;
        context.catalogue = place.catalogue.get();
        context.roster = place.roster.get();
        context.station = worker.station;
        context.operatorId = worker.person;
        context.role = worker.role;
        return decide(state, command, context);
    });
    // A page that could not be brought about must not pass for one that was looked at.
    if (!done)
        qFatal("the tour: %s %s", qPrintable(done.fault().code), qPrintable(done.fault().subject));
}

CapturedPage TourCases::page(const VisitId &id, const QString &text)
{
    QImage image(kPageWidth, kPageHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(kLetters);
    painter.setFont(font);
    painter.drawRect(image.rect().adjusted(20, 20, -20, -20));
    painter.drawText(image.rect().adjusted(50, 60, -50, -50), Qt::TextWordWrap, text);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    const Result<Digest> digest = m_runtime.visits().vault().store(id, bytes);
    return {digest ? *digest : Digest(), int(bytes.size()), QStringLiteral("image/jpeg")};
}

QByteArray TourCases::signature(const Worker &worker, const Digest &shown) const
{
    if (!m_keys.contains(worker.person)) {
        const Result<crypto::KeyPair> pair = unlockOperator(*m_runtime.roster().person(worker.person), kPin);
        m_keys.insert(worker.person, pair ? *pair : crypto::KeyPair());
    }
    return crypto::sign(m_keys.value(worker.person).secretKey, shown.bytes());
}

void TourCases::capture(const VisitId &id)
{
    const Worker a{QStringLiteral("A-01"), QStringLiteral("A1001"), Role::Cse};
    const ServiceCatalogue &catalogue = *m_runtime.visits().place().catalogue;
    execute(a, CallToken{id, QStringLiteral("SLIP"), 0});
    execute(a, StartService{id});
    execute(a, EnterParticulars{
                   id, {{QStringLiteral("fatherName"), QStringLiteral("RAMESHBHAI")}}, QStringLiteral("TYPED")});
    const Visit begun = visit(id);
    for (const DocumentDefinition &document : documentsOf(begun, catalogue, m_runtime.today()))
        if (document.mandatory)
            execute(a, AttachScan{id, document.id, {page(id, document.name.in(QStringLiteral("en")))}});
    execute(a, AttachPhoto{id, page(id, QStringLiteral("Photograph")), {}, {}});
    const QString reason = catalogue.service(begun.service)->captures.waiverReasons.value(0).id;
    execute(a, WaiveBiometrics{id, QStringLiteral("FINGERPRINTS"), reason});
    execute(a, AttachSignature{id, page(id, QStringLiteral("Signature")), false});
    if (asksForBooklet(*catalogue.service(begun.service)))
        execute(a, RecordBooklet{id, booklet()});
    if (const auto due = feeDue(begun, catalogue, m_runtime.visits().place().kendra.type, m_runtime.today()))
        execute(a, CollectFee{id, *due, QStringLiteral("CASH"), {}, {}, {}});
    const Digest shown = shownDigest(visit(id), catalogue, begun.language);
    execute(a, ConfirmByApplicant{id, shown, begun.language, QStringLiteral("TOUCH")});
    execute(a, SubmitApplication{id, shown, begun.language, signature(a, shown)});
}

BookletCompared TourCases::booklet()
{
    BookletCompared found;
    found.access = QStringLiteral("BAC");
    found.openedBy = QStringLiteral("ZONE");
    found.sources = QStringList{QStringLiteral("ZONE"), QStringLiteral("CHIP")};
    for (const QString &check : bookletChecks())
        found.checks.insert(check, QStringLiteral("PASSED"));
    const QString last = bookletChecks().last();
    found.checks.insert(last, QStringLiteral("NOT_DONE"));
    found.reasons.insert(last, QStringLiteral("chip.not-offered"));
    found.checks.insert(QStringLiteral("validity"), QStringLiteral("FAILED"));
    found.reasons.insert(QStringLiteral("validity"), QStringLiteral("chip.signer-expired"));
    found.differing = QStringList{QStringLiteral("primaryName")};
    found.verdict = QStringLiteral("NOTED");
    found.reason = QStringLiteral("CHIP_NOT_PROVEN");
    return found;
}

void TourCases::verify(const VisitId &id)
{
    const Worker b{QStringLiteral("B-01"), QStringLiteral("B2001"), Role::VerificationOfficer};
    execute(b, CallToken{id, QStringLiteral("SLIP"), 0});
    execute(b, StartService{id});
    const Visit begun = visit(id);
    QMap<QString, QString> checks{{QStringLiteral("photo"), QStringLiteral("PASS")},
                                  {QStringLiteral("particulars"), QStringLiteral("PASS")}};
    for (auto it = begun.documents.begin(); it != begun.documents.end(); ++it)
        checks.insert(QStringLiteral("document:") + it.key(), QStringLiteral("PASS"));
    const Digest shown = shownDigest(begun, *m_runtime.visits().place().catalogue, begun.language);
    execute(b, VerifyApplication{id, shown, begun.language, signature(b, shown), checks});
}

} // namespace seva
