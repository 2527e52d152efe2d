// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/TokenIssue.h>

#include <seva/station/FaultTexts.h>

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

// What the pages of TokenIssue show; TokenIssue.cpp holds what they do.
namespace seva {

namespace {

constexpr int kYearDigits = 2;
constexpr int kArnDigits = 12;
constexpr int kMinutesPerHour = 60;
constexpr int kQuietModules = 4;

QString wallTime(int minute)
{
    return QTime(minute / kMinutesPerHour, minute % kMinutesPerHour).toString(QStringLiteral("HH:mm"));
}

} // namespace

int TokenIssue::stepNumber() const
{
    switch (m_step) {
    case Step::OutOfService: return 0;
    case Step::Language: return 1;
    case Step::Identify:
    case Step::Service:
    case Step::Notice:
    case Step::Problem: return 2;
    case Step::Advice:
    case Step::Missing:
    case Step::Priority: return 3;
    case Step::Issuing:
    case Step::Token: return 4;
    }
    return 1;
}

bool TokenIssue::mayGoBack() const
{
    return stepNumber() == 2 || stepNumber() == 3;
}

QString TokenIssue::arn() const
{
    return m_digits.size() <= kYearDigits ? m_digits
                                          : m_digits.left(kYearDigits) + QLatin1Char('-') + m_digits.mid(kYearDigits);
}

bool TokenIssue::arnComplete() const
{
    return m_digits.size() == kArnDigits;
}

QVariantList TokenIssue::services() const
{
    const auto &place = m_runtime.visits().place();
    // What most people come for stands first, as the Kendra says; the others follow by their ids.
    const QStringList first = place.kendra.settings.value(QStringLiteral("kioskServices"));
    const auto rank = [&first](const ServiceDefinition *each) {
        const auto at = first.indexOf(each->id);
        return at < 0 ? first.size() : at;
    };
    QList<const ServiceDefinition *> offered = place.catalogue->servicesAt(place.kendra.type);
    std::stable_sort(offered.begin(), offered.end(), [&](auto *a, auto *b) { return rank(a) < rank(b); });
    QVariantList out;
    for (const ServiceDefinition *definition : offered.mid(0, kMostServices))
        out.append(QVariantMap{{QStringLiteral("id"), definition->id},
                               {QStringLiteral("name"), definition->name.in(m_languages.current())}});
    return out;
}

std::optional<Visit> TokenIssue::visit() const
{
    return m_visit.isNull() ? std::nullopt : m_runtime.visits().visit(m_visit);
}

const ServiceDefinition *TokenIssue::service() const
{
    const std::optional<Visit> known = visit();
    return m_runtime.visits().place().catalogue->service(known ? known->service : m_walkInService);
}

const Workflow *TokenIssue::workflow() const
{
    const auto &place = m_runtime.visits().place();
    const ServiceDefinition *definition = service();
    return definition ? place.catalogue->workflow(definition->id, place.kendra.type) : nullptr;
}

QString TokenIssue::number() const
{
    const std::optional<Visit> known = visit();
    return known && !known->token.isEmpty() ? shownToken(known->token) : QString();
}

QVariantList TokenIssue::stages() const
{
    QVariantList out;
    if (const Workflow *way = workflow())
        for (const StepDefinition &step : way->steps)
            out.append(QVariantMap{{QStringLiteral("id"), step.id},
                                   {QStringLiteral("name"), step.name.in(m_languages.current())}});
    return out;
}

QString TokenIssue::keepReady() const
{
    const ServiceDefinition *definition = m_step == Step::Token ? service() : nullptr;
    return definition ? definition->keepReady.in(m_languages.current()) : QString();
}

bool TokenIssue::late() const
{
    const std::optional<Visit> known = visit();
    return known && known->late;
}

RuleQuestion TokenIssue::question() const
{
    const auto &place = m_runtime.visits().place();
    const QDate today = m_runtime.today();
    if (const std::optional<Visit> known = visit())
        return questionOf(*known, place.kendra, today);
    Visit walkIn;
    walkIn.service = m_walkInService;
    walkIn.scheme = QStringLiteral("NORMAL");
    return questionOf(walkIn, place.kendra, today);
}

QVariantList TokenIssue::documents() const
{
    QVariantList out;
    if (m_step != Step::Advice && m_step != Step::Missing && m_notice != NoticeKind::NoToken)
        return out;
    for (const AdvisedDocument &document : documentsFor(*m_runtime.visits().place().catalogue, question()))
        if (document.definition.mandatory && out.size() < kMostDocuments)
            out.append(QVariantMap{{QStringLiteral("id"), document.definition.id},
                                   {QStringLiteral("name"), document.definition.name.in(m_languages.current())},
                                   {QStringLiteral("missing"), m_missing.contains(document.definition.id)}});
    return out;
}

QStringList TokenIssue::hindrances() const
{
    QStringList out;
    if (m_step != Step::Advice)
        return out;
    bool hasDiscreet = false;
    for (const Finding &refusal : eligibilityOf(*m_runtime.visits().place().catalogue, question()).refusals) {
        hasDiscreet |= refusal.discreet;
        if (!refusal.discreet && out.size() < kMostHindrances)
            out.append(refusal.text.in(m_languages.current()));
    }
    // Others can read this screen: what concerns birth, family or courts is said at the counter only.
    if (hasDiscreet)
        out.append(QCoreApplication::translate("TokenIssue",
                                               //: Kiosk: something of the application is not said on the screen
                                               "One point of your application is settled at counter A."));
    return out;
}

int TokenIssue::returnDays() const
{
    const Facts &settings = m_runtime.visits().place().catalogue->rules().settings();
    const RuleValue days = settings.value(QStringLiteral("setting.returnWorkingDays"));
    const auto *number = std::get_if<qint64>(&days);
    return number ? int(*number) : 0;
}

QString TokenIssue::ruleText() const
{
    return m_step == Step::Notice ? m_ruling.text.in(m_languages.current()) : QString();
}

QString TokenIssue::comeBackAt() const
{
    const std::optional<Visit> known = visit();
    return known ? wallTime(rules().firstMinute(*known)) : QString();
}

QString TokenIssue::slotTime() const
{
    const std::optional<Visit> known = visit();
    return known ? wallTime(known->slotMinute) : QString();
}

TokenIssue::Slip TokenIssue::slip() const
{
    return static_cast<Slip>(static_cast<int>(m_slips.state()));
}

QString TokenIssue::problem() const
{
    const Fault &shown = m_slips.state() == SlipDesk::State::Failed ? m_slips.problem() : m_problem;
    return shown.code.isEmpty() ? QString() : faultText(shown);
}

QUrl TokenIssue::qrPicture() const
{
    if (m_slips.state() != SlipDesk::State::Failed || m_slips.code().isEmpty())
        return {};
    const QImage modules = qrModules(m_slips.code());
    QImage quiet(modules.size() + 2 * QSize(kQuietModules, kQuietModules), QImage::Format_Grayscale8);
    quiet.fill(Qt::white);
    for (int y = 0; y < modules.height(); ++y)
        for (int x = 0; x < modules.width(); ++x)
            quiet.scanLine(y + kQuietModules)[x + kQuietModules] = modules.constScanLine(y)[x];
    QByteArray png;
    QBuffer buffer(&png);
    quiet.save(&buffer, "PNG");
    return QUrl(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
}

int TokenIssue::secondsLeft() const
{
    return m_guard.secondsLeft();
}

bool TokenIssue::demonstration() const
{
    return m_runtime.roster().kendra.demonstration;
}

QString TokenIssue::kendraName() const
{
    const QMap<QString, QString> &names = m_runtime.roster().kendra.name;
    return names.value(m_languages.current(), names.value(QStringLiteral("en")));
}

} // namespace seva
