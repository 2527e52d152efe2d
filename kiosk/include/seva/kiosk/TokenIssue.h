// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Advice.h>
#include <seva/domain/AppointmentRules.h>
#include <seva/kiosk/InactivityGuard.h>
#include <seva/kiosk/NumberStock.h>
#include <seva/kiosk/OutOfOrder.h>
#include <seva/kiosk/SlipDesk.h>

#include <QQmlEngine>
#include <QUrl>

namespace seva {

/// One citizen at the kiosk, from the choice of language to the slip in hand. Every verb is safe to call at any
/// time and as often as fingers tap: what does not fit the step is ignored.
class TokenIssue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    Q_PROPERTY(seva::TokenIssue::Step step READ step NOTIFY changed)
    Q_PROPERTY(seva::TokenIssue::NoticeKind notice READ notice NOTIFY changed)
    /// 1 to stepCount, for the row of dots; 0 where there is no way to go.
    Q_PROPERTY(int stepNumber READ stepNumber NOTIFY changed)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT)
    Q_PROPERTY(bool mayGoBack READ mayGoBack NOTIFY changed)
    /// What was typed so far, grouped as "26-1000007001".
    Q_PROPERTY(QString arn READ arn NOTIFY changed)
    Q_PROPERTY(bool arnComplete READ arnComplete NOTIFY changed)
    /// [{id, name}], at most kMostServices, in the language of the screen.
    Q_PROPERTY(QVariantList services READ services NOTIFY changed)
    /// "N 047"; empty before.
    Q_PROPERTY(QString number READ number NOTIFY changed)
    /// [{id, name}] in their order.
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)
    Q_PROPERTY(int exitFrom READ exitFrom NOTIFY changed)
    Q_PROPERTY(int exitTo READ exitTo NOTIFY changed)
    Q_PROPERTY(QString keepReady READ keepReady NOTIFY changed)
    Q_PROPERTY(bool late READ late NOTIFY changed)
    /// For the notices Early and Late: wall times as "09:15".
    Q_PROPERTY(QString comeBackAt READ comeBackAt NOTIFY changed)
    Q_PROPERTY(QString slotTime READ slotTime NOTIFY changed)
    /// Before the token: [{id, name, missing}], what has to be shown, mandatory documents only.
    Q_PROPERTY(QVariantList documents READ documents NOTIFY changed)
    /// What stands against the application by the rules, as sentences in the language of the screen.
    Q_PROPERTY(QStringList hindrances READ hindrances NOTIFY changed)
    Q_PROPERTY(bool someMissing READ someMissing NOTIFY changed)
    /// Working days within which one may come back without a new appointment.
    Q_PROPERTY(int returnDays READ returnDays NOTIFY changed)
    /// What the rule behind a notice says, in the language of the screen; empty where no rule speaks.
    Q_PROPERTY(QString ruleText READ ruleText NOTIFY changed)
    Q_PROPERTY(seva::TokenIssue::Slip slip READ slip NOTIFY changed)
    /// What is wrong, as a sentence; for the step Problem and a failed slip.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// The QR of the slip for the screen, when the printer fails; otherwise empty.
    Q_PROPERTY(QUrl qrPicture READ qrPicture NOTIFY changed)
    Q_PROPERTY(bool helpShown READ helpShown NOTIFY changed)
    /// Counts down before the session ends by itself; 0 = somebody is there.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(bool demonstration READ demonstration CONSTANT)
    Q_PROPERTY(QString kendraName READ kendraName NOTIFY changed)

public:
    enum class Step {
        Language,
        Identify,
        Service,
        Notice,
        Advice,
        Missing,
        Priority,
        Issuing,
        Token,
        Problem,
        OutOfService
    };
    Q_ENUM(Step)
    /// What a notice page says. After Late and AlreadyIssued one may go on, after the others go back.
    enum class NoticeKind {
        NoNotice,
        Unknown,
        OtherKendra,
        OtherDay,
        Early,
        Late,
        AlreadyIssued,
        Incomplete,
        WalkInClosed,
        NoToken
    };
    Q_ENUM(NoticeKind)
    /// Offered, not demanded; counter A confirms (rule K-20). The last two only let somebody in without an appointment.
    enum class Precedence { Nothing, Senior, Divyang, Pregnant, Infant, Minor, Government };
    Q_ENUM(Precedence)
    enum class Slip { NoSlip, Printing, Printed, Taken, Failed };
    Q_ENUM(Slip)

    static constexpr int kMostServices = 6;
    static constexpr int kMostDocuments = 5; ///< on one page; the rest is said at counter A
    static constexpr int kMostHindrances = 2;

    TokenIssue(StationRuntime &runtime, LanguageChoice &languages, QObject *parent = nullptr);
    ~TokenIssue() override;

    Step step() const { return m_step; }
    NoticeKind notice() const { return m_notice; }
    int stepNumber() const;
    int stepCount() const { return 4; }
    bool mayGoBack() const;
    QString arn() const;
    bool arnComplete() const;
    QVariantList services() const;
    QString number() const;
    QVariantList stages() const;
    int exitFrom() const { return m_toExit.from; }
    int exitTo() const { return m_toExit.to; }
    QString keepReady() const;
    bool late() const;
    QString comeBackAt() const;
    QString slotTime() const;
    QVariantList documents() const;
    QStringList hindrances() const;
    bool someMissing() const { return !m_missing.isEmpty(); }
    int returnDays() const;
    QString ruleText() const;
    Slip slip() const;
    QString problem() const;
    QUrl qrPicture() const;
    bool helpShown() const { return m_helpShown; }
    int secondsLeft() const;
    bool demonstration() const;
    QString kendraName() const;

    Q_INVOKABLE void chooseLanguage(const QString &code);
    /// 0 to 9; more than twelve digits are ignored.
    Q_INVOKABLE void typeDigit(int digit);
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void clearDigits();
    Q_INVOKABLE void submitArn();
    /// What a reader read, or an ARN as one text; only where the kiosk asks for it.
    Q_INVOKABLE void presentCode(const QByteArray &code);
    /// The person has no appointment.
    Q_INVOKABLE void beginWalkIn();
    Q_INVOKABLE void chooseService(const QString &serviceId);
    /// Goes on after the notices Late and AlreadyIssued.
    Q_INVOKABLE void goOn();
    /// Everything that is asked for is at hand: on to the token.
    Q_INVOKABLE void acceptAdvice();
    /// Something is not at hand: which?
    Q_INVOKABLE void beginMissing();
    /// Marks a document as not at hand, or takes the mark back.
    Q_INVOKABLE void toggleMissing(const QString &document);
    /// No token today: recorded with the documents to bring; the appointment is kept for some working days.
    Q_INVOKABLE void comeBack();
    /// Issues the token: once, however often it is called (rule K-15).
    Q_INVOKABLE void choosePriority(seva::TokenIssue::Precedence precedence);
    /// Where people without an appointment are not taken: this person belongs to a group that is, all the same.
    Q_INVOKABLE void claimGroup(seva::TokenIssue::Precedence group);
    /// Prints the slip again, marked as a duplicate once one came out.
    Q_INVOKABLE void reprint();
    Q_INVOKABLE void back();
    Q_INVOKABLE void showHelp();
    Q_INVOKABLE void hideHelp();
    /// Twice the time before the session ends by itself.
    Q_INVOKABLE void takeMoreTime();
    /// Any sign of a person.
    Q_INVOKABLE void touched();
    /// The person is done: everything of them is wiped (rule K-12).
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void changed();

private:
    void to(Step step, NoticeKind notice = NoticeKind::NoNotice);
    void fail(const Fault &problem);
    void close();
    void identify(const QString &arn);
    /// Keeps the ruling behind it.
    Result<NoticeKind> noticeFor(const std::optional<Visit> &visit);
    AppointmentRules rules() const;
    void issue();
    void showToken();
    const ServiceDefinition *service() const;
    const Workflow *workflow() const;
    std::optional<Visit> visit() const;
    RuleQuestion question() const;
    void wipe();

    StationRuntime &m_runtime;
    LanguageChoice &m_languages;
    NumberStock m_numbers;
    SlipDesk m_slips;
    InactivityGuard m_guard;
    OutOfOrder m_outOfOrder;
    Step m_step = Step::Language;
    NoticeKind m_notice = NoticeKind::NoNotice;
    QString m_digits;
    VisitId m_visit;
    QString m_walkInService;
    QString m_priority;
    QStringList m_missing;
    quint64 m_session = 0; ///< an answer for the person before is not for this one
    WaitBand m_toExit;
    Ruling m_ruling;
    Fault m_problem;
    bool m_helpShown = false;
};

} // namespace seva
