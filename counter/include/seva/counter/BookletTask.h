// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>
#include <seva/domain/Booklet.h>

#include <QImage>
#include <QVariantList>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;
class BookletFaces;

/// The old passport an applicant brings: its printed zone, its chip and the form, field by field, and what the chip
/// proves. Zone, chip and portrait live in memory while the case is on the screen; codes and names of fields are
/// recorded. Nothing is decided here: the person at the counter says what a difference means.
class BookletTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(seva::BookletTask::Moment moment READ moment NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QVariantList withoutReasons READ withoutReasons NOTIFY changed)
    Q_PROPERTY(QString chip READ chip NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int differing READ differing NOTIFY changed)
    Q_PROPERTY(QVariantList checks READ checks NOTIFY changed)
    Q_PROPERTY(QVariant portrait READ portrait NOTIFY changed)
    Q_PROPERTY(QString faces READ faces NOTIFY changed)
    Q_PROPERTY(bool agrees READ bookletAgrees NOTIFY changed)
    Q_PROPERTY(QVariantList acceptReasons READ acceptReasons NOTIFY changed)
    Q_PROPERTY(QVariantList noteReasons READ noteReasons NOTIFY changed)
    Q_PROPERTY(QString recorded READ recorded NOTIFY changed)

public:
    /// Waiting: no booklet lies on the reader yet.
    enum Moment { Asking, Waiting, Reading, Comparing };
    Q_ENUM(Moment)

    static constexpr int kZoneLine = 44;        ///< characters of a line of a TD3 zone
    static constexpr int kCardAccessNumber = 6; ///< its digits

    explicit BookletTask(CaseContext &context, QObject *parent = nullptr);
    ~BookletTask() override;

    /// The form asks for an old passport.
    bool isAsked() const;
    Moment moment() const { return m_moment; }
    int percent() const { return m_percent; }
    /// What is wrong with what was typed, in words.
    QStringList problems() const;
    /// What the last try ended with, in words; empty when none failed.
    QString trouble() const;
    /// Maps: code, text: why the comparison is made without the chip.
    QVariantList withoutReasons() const;
    /// How the chip was opened, or why it was not read, in words.
    QString chip() const;
    /// Maps: label, zone, chip, typed, differs, word.
    QVariantList rows() const;
    int differing() const;
    /// Maps: label, standing, word, reason.
    QVariantList checks() const;
    /// A QImage; null where the chip gave none.
    QVariant portrait() const { return m_portrait; }
    /// How like the chip's photograph and the one taken here are, as advice in words; empty where nothing compares
    /// them.
    QString faces() const;
    bool bookletAgrees() const;
    QVariantList acceptReasons() const;
    QVariantList noteReasons() const;
    /// What is recorded of a booklet in this case, in words; empty before.
    QString recorded() const;

    /// Opens the chip by the card access number where one is given, else by the two lines. Waits for the booklet.
    Q_INVOKABLE void read(const QString &first, const QString &second, const QString &cardAccessNumber);
    /// The zone and the form only, for a reason of withoutReasons().
    Q_INVOKABLE void without(const QString &first, const QString &second, const QString &reason);
    Q_INVOKABLE void cancel();
    /// Back to the lines; what was read is forgotten.
    Q_INVOKABLE void again();
    /// Keeps the comparison; `reason` of acceptReasons() or noteReasons(), empty where everything agrees.
    Q_INVOKABLE void record(const QString &reason);

Q_SIGNALS:
    void changed();
    void kept();

private:
    /// A sentence, made anew in the language of whoever reads it.
    using Sentence = std::function<QString()>;

    /// True when the lines are a zone of a passport, or there are none.
    bool takeZone(const QString &first, const QString &second);
    void start();
    void receive(const PassportReading &reading);
    void fail(const Fault &fault);
    void reset();
    QList<DocumentField> table() const;
    BookletCompared compared() const;

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<PassportReader>> m_call;
    std::unique_ptr<BookletFaces> m_faces;
    Moment m_moment = Asking;
    int m_percent = 0;
    QList<Sentence> m_problems;
    Fault m_trouble;
    std::optional<MrzData> m_zone;
    ChipAccess m_access;
    QString m_withoutChip;
    std::optional<MrzData> m_chip;
    ChipProtocol m_protocol = ChipProtocol::None;
    QList<ChipCheckLine> m_checks;
    QImage m_portrait;
};

} // namespace seva
