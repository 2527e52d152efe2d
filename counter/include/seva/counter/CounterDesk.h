// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaptureSession.h>
#include <seva/counter/CaseView.h>
#include <seva/counter/CounterKeys.h>
#include <seva/counter/DrawerTask.h>
#include <seva/counter/GrantingSession.h>
#include <seva/counter/LetterTask.h>
#include <seva/counter/QueueModel.h>
#include <seva/counter/VerificationSession.h>

#include <QVariantList>

namespace seva {

/// A counter: its queue, the case on its screen, and the work of its stage. The stage is the one the roster gives the
/// station; what the stage does is the service definition's.
class CounterDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString station READ station CONSTANT)
    Q_PROPERTY(QString stageLetter READ stageLetter CONSTANT)
    Q_PROPERTY(QString stageName READ stageName NOTIFY changed)
    Q_PROPERTY(seva::CounterDesk::Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(seva::CounterDesk::Moment moment READ moment NOTIFY changed)
    Q_PROPERTY(seva::CounterDesk::Panel panel READ panel WRITE show NOTIFY changed)
    Q_PROPERTY(bool demonstration READ demonstration CONSTANT)
    Q_PROPERTY(bool asksForSlip READ asksForSlip NOTIFY changed)
    Q_PROPERTY(bool canRecall READ canRecall NOTIFY changed)
    Q_PROPERTY(int recallsLeft READ recallsLeft NOTIFY changed)
    Q_PROPERTY(int recallSeconds READ recallSeconds NOTIFY changed)
    Q_PROPERTY(QVariantList parkReasons READ parkReasons NOTIFY changed)
    Q_PROPERTY(seva::QueueModel *queue READ queue CONSTANT)
    Q_PROPERTY(seva::QueueModel *parked READ parked CONSTANT)
    Q_PROPERTY(seva::QueueModel *absent READ absent CONSTANT)
    Q_PROPERTY(seva::CaseView *view READ view CONSTANT)
    Q_PROPERTY(seva::CaptureSession *capture READ capture CONSTANT)
    Q_PROPERTY(seva::VerificationSession *verification READ verification CONSTANT)
    Q_PROPERTY(seva::GrantingSession *granting READ granting CONSTANT)
    Q_PROPERTY(seva::LetterTask *letter READ letter CONSTANT)
    Q_PROPERTY(seva::DrawerTask *drawer READ drawer CONSTANT)
    Q_PROPERTY(seva::MessageLine *messages READ messages CONSTANT)
    Q_PROPERTY(seva::CounterKeys *keys READ keys CONSTANT)

public:
    enum Stage { NoStage, Capture, Verify, Decide };
    Q_ENUM(Stage)
    enum Moment { Idle, Calling, Called, Serving, Decided };
    Q_ENUM(Moment)
    /// What stands in the middle of the screen; the form where nothing else was asked for.
    enum Panel {
        Form,
        Photo,
        Fingers,
        Signature,
        Fee,
        Confirm,
        Parking,
        SendBack,
        Reasons,
        Slip,
        Exception,
        Review,
        Booklet,
        Drawer,
        Link ///< stands before every other, whatever the moment
    };
    Q_ENUM(Panel)

    static constexpr int kRecalls = 2;
    static constexpr Instant kRecallPause = 30'000;
    /// The case's events follow the hub's answer; after this the claim is given back.
    static constexpr milliseconds kEventsWait{3'000};

    explicit CounterDesk(CounterPost &post, QObject *parent = nullptr);
    ~CounterDesk() override;

    QString station() const { return m_post.visits.place().station; }
    QString stageLetter() const { return m_stepId; }
    QString stageName() const;
    Stage stage() const;
    Moment moment() const;
    Panel panel() const { return m_panel; }
    Q_INVOKABLE void show(seva::CounterDesk::Panel panel);
    bool demonstration() const { return m_post.visits.place().kendra.demonstration; }
    bool asksForSlip() const { return m_asksForSlip; }
    bool canRecall() const;
    int recallsLeft() const;
    /// Until the token may be called again.
    int recallSeconds() const;
    QVariantList parkReasons() const;
    QueueModel *queue() { return &m_queue; }
    QueueModel *parked() { return &m_parked; }
    /// Called and not come; they wait again when they show their slip.
    QueueModel *absent() { return &m_absent; }
    CaseView *view() { return &m_view; }
    CaptureSession *capture() { return &m_capture; }
    VerificationSession *verification() { return &m_verification; }
    GrantingSession *granting() { return &m_granting; }
    LetterTask *letter() { return &m_letter; }
    DrawerTask *drawer() { return &m_drawer; }
    MessageLine *messages() { return &m_messages; }
    CounterKeys *keys() { return &m_keys; }

    /// Never while a case is on the screen (C-04). Asks the hub (at most 500 ms), then this counter's own lane.
    Q_INVOKABLE void callNext();
    /// What a reader read off a slip, or a token number that was typed: calls it when the hub is away, and lets
    /// somebody who was absent wait again.
    Q_INVOKABLE void showSlip(const QString &text);
    Q_INVOKABLE void recall();
    Q_INVOKABLE void noShow();
    Q_INVOKABLE void startService();
    Q_INVOKABLE void park(const QString &reason);
    Q_INVOKABLE void resume(const QUuid &visit);
    /// The letter is handed over: the visit is over.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void followPanels();
    void tellOfRights();
    void reopen();
    void settle();
    bool takeUpOwnClaim();
    void claimed(const KendraLink::Claim &claim);
    void awaitEvents();
    bool eventsHere() const;
    void callFromLane();
    bool call(const VisitId &id, const QString &how, std::uint64_t fence);
    void endCalling();
    void refreshQueues();
    void queueRefresh();
    void tick();
    QList<QueueModel::Row> rows(const QList<const Visit *> &visits, bool parkReason) const;
    const StepDefinition *step() const;
    bool isMine(const Visit &visit) const;

    CounterPost &m_post;
    QString m_stepId;
    MessageLine m_messages;
    CounterKeys m_keys;
    CaseContext m_case;
    CaseView m_view;
    CaptureSession m_capture;
    VerificationSession m_verification;
    GrantingSession m_granting;
    LetterTask m_letter;
    DrawerTask m_drawer;
    QueueModel m_queue;
    QueueModel m_parked;
    QueueModel m_absent;
    Panel m_panel = Form;
    bool m_calling = false;
    bool m_asksForSlip = false;
    bool m_refreshQueued = false;
    std::optional<KendraLink::Claim> m_claim;
    Alarms::Id m_claimAlarm = 0;
    Alarms::Id m_tick = 0;
};

} // namespace seva
