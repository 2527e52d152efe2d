// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <QVariantList>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// The applicant's confirmation of what will be submitted: the fields in the applicant's language and in English,
/// on the second screen, or on a page of this one turned to the applicant. It binds the digest of what is shown;
/// any later edit voids it.
class ConfirmTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(bool confirmed READ confirmed NOTIFY changed)
    Q_PROPERTY(bool secondScreen READ secondScreen CONSTANT)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed)
    Q_PROPERTY(QString brief READ brief NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    enum How { Touch, Thumb, Voice };
    Q_ENUM(How)

    struct Row
    {
        QString label;   ///< in the applicant's language
        QString english; ///< empty where the applicant's language is English
        QString value;
        QString englishValue; ///< empty where it is the same
    };

    explicit ConfirmTask(CaseContext &context, QObject *parent = nullptr);
    ~ConfirmTask() override;

    bool isShown() const { return m_shown; }
    bool asking() const;
    bool confirmed() const;
    bool secondScreen() const;
    QString language() const { return m_context.applicantLanguage(); }
    bool rightToLeft() const { return LanguageChoice::isRightToLeft(language()); }
    QString languageName() const { return LanguageChoice::nameOf(language()); }
    /// Eight digits of the digest, for people to compare.
    QString brief() const;
    /// "Is everything right?" in the applicant's language.
    QString question() const;
    QVariantList rows() const;
    QList<Row> content() const;

    /// Shows what will be submitted; on the second screen it also asks.
    Q_INVOKABLE void ask();
    /// The applicant's answer, given on this screen.
    Q_INVOKABLE void confirm(seva::ConfirmTask::How how = Touch);
    Q_INVOKABLE void dispute();
    Q_INVOKABLE void hide();

Q_SIGNALS:
    void changed();
    void answered();

private:
    void receive(const ScreenAnswer &answer);
    void record(const Digest &digest, How how);

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<ApplicantScreen>> m_call;
    Digest m_asked;
    bool m_shown = false;
};

} // namespace seva
