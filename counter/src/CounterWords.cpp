// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CounterWords.h"

namespace seva {

QList<CodeText> CounterWords::parkReasons()
{
    return {
        //: Why a case rests: the applicant makes photocopies
        {QStringLiteral("COPIES"), tr("Photocopies to be made")},
        //: Why a case rests: the applicant fetches a document from outside
        {QStringLiteral("DOCUMENT_TO_FETCH"), tr("Document to be fetched")},
        //: Why a case rests: the applicant has left the counter for a while
        {QStringLiteral("APPLICANT_AWAY"), tr("Applicant away")},
        //: Why a case rests: a scanner, camera or other device does not work
        {QStringLiteral("DEVICE_FAULT"), tr("Device does not work")},
        //: Why a case rests: the officer asks the supervisor first
        {QStringLiteral("ASK_SUPERVISOR"), tr("Supervisor to be asked")},
    };
}

QList<CodeText> CounterWords::refundReasons()
{
    return {
        //: Why money is paid back: the same fee was paid twice
        {QStringLiteral("PAID_TWICE"), tr("Paid twice")},
        //: Why money is paid back: more was paid than the fee
        {QStringLiteral("PAID_TOO_MUCH"), tr("More paid than the fee")},
    };
}

QList<CodeText> CounterWords::drawerReasons()
{
    return {
        //: Why the cash drawer holds another sum than it ought to: somebody got too much or too little change
        {QStringLiteral("CHANGE_WRONG"), tr("Wrong change was given")},
        //: Why the cash drawer holds another sum than it ought to: a note was found to be false and was taken out
        {QStringLiteral("NOTE_FALSE"), tr("A false note was taken out")},
        //: Why the cash drawer holds another sum than it ought to: the count of the morning was not right
        {QStringLiteral("OPENING_WRONG"), tr("The count at the opening was wrong")},
        //: Why the cash drawer holds another sum than it ought to
        {QStringLiteral("NOT_KNOWN"), tr("The reason is not known")},
    };
}

QList<CodeText> CounterWords::returnReasons()
{
    return {
        //: Why a case goes back to an earlier counter: typed particulars are wrong
        {QStringLiteral("PARTICULARS"), tr("Particulars to be corrected")},
        //: Why a case goes back to an earlier counter: a scan is unreadable or of another paper
        {QStringLiteral("SCAN"), tr("Scan unreadable or wrong")},
        //: Why a case goes back to an earlier counter: a document was not scanned
        {QStringLiteral("DOCUMENT"), tr("Document missing")},
        //: Why a case goes back to an earlier counter: the photograph is not good enough
        {QStringLiteral("PHOTO"), tr("Photograph to be taken again")},
        //: Why a case goes back to an earlier counter: fingerprints or signature are not good enough
        {QStringLiteral("BIOMETRICS"), tr("Fingerprints or signature to be taken again")},
        //: Why a case goes back to an earlier counter: the fee is not right
        {QStringLiteral("FEE"), tr("Fee to be checked")},
    };
}

QList<CodeText> CounterWords::photoOverrides()
{
    return {
        //: Why a photograph is kept although the check found fault: the applicant is a small child
        {QStringLiteral("INFANT"), tr("Small child")},
        //: Why a photograph is kept although the check found fault: an illness or injury
        {QStringLiteral("MEDICAL"), tr("Medical reason")},
        //: Why a photograph is kept although the check found fault: religious head covering, face fully visible
        {QStringLiteral("HEAD_COVERING"), tr("Religious head covering, face visible")},
        //: Why a photograph is kept although the check found fault: the officer sees that the check is wrong
        {QStringLiteral("CHECK_WRONG"), tr("The check is wrong, the photo is good")},
    };
}

QList<CodeText> CounterWords::fingerExceptions()
{
    return {
        //: Why a finger cannot be taken
        {QStringLiteral("AMPUTATED"), tr("Missing finger")},
        //: Why a finger cannot be taken
        {QStringLiteral("BANDAGED"), tr("Bandaged")},
        //: Why a finger cannot be taken: the ridges are worn away
        {QStringLiteral("WORN"), tr("Worn ridges")},
        //: Why a finger cannot be taken: it cannot be placed on the sensor
        {QStringLiteral("UNABLE"), tr("Cannot be placed")},
    };
}

QString CounterWords::in(const QList<CodeText> &list, const QString &code)
{
    for (const CodeText &entry : list)
        if (entry.code == code)
            return entry.text;
    return code;
}

QVariantList CounterWords::toVariant(const QList<CodeText> &list)
{
    QVariantList out;
    for (const CodeText &entry : list)
        out.append(QVariantMap{{QStringLiteral("code"), entry.code}, {QStringLiteral("text"), entry.text}});
    return out;
}

QString CounterWords::finger(int position)
{
    const QString names[] = {
        //: A finger of the right hand
        tr("Right thumb"),
        //: A finger of the right hand
        tr("Right index"),
        //: A finger of the right hand
        tr("Right middle"),
        //: A finger of the right hand
        tr("Right ring"),
        //: A finger of the right hand
        tr("Right little"),
        //: A finger of the left hand
        tr("Left thumb"),
        //: A finger of the left hand
        tr("Left index"),
        //: A finger of the left hand
        tr("Left middle"),
        //: A finger of the left hand
        tr("Left ring"),
        //: A finger of the left hand
        tr("Left little"),
    };
    return position >= 1 && position <= 10 ? names[position - 1] : QString::number(position);
}

QString CounterWords::fingerAdvice(FingerAdvice advice)
{
    switch (advice) {
    case FingerAdvice::PressHarder:
        //: What to tell the applicant about a finger on the sensor
        return tr("press harder");
    case FingerAdvice::PressLighter:
        //: What to tell the applicant about a finger on the sensor
        return tr("press less");
    case FingerAdvice::Moisten:
        //: What to tell the applicant about a finger on the sensor
        return tr("too dry: moisten");
    case FingerAdvice::Dry:
        //: What to tell the applicant about a finger on the sensor
        return tr("too wet: dry it");
    case FingerAdvice::Clean:
        //: What to tell the applicant about a finger on the sensor
        return tr("clean the finger");
    case FingerAdvice::MoveToCentre:
        //: What to tell the applicant about a finger on the sensor
        return tr("move to the centre");
    case FingerAdvice::NotSeen:
        //: The sensor did not see this finger
        return tr("not seen");
    case FingerAdvice::None: break;
    }
    return {};
}

namespace {

struct Hint
{
    QList<FaceMeasure> measures;
    const char *text;
};

/// One sentence for all measures that the applicant puts right in the same way.
const QList<Hint> &hints()
{
    using enum FaceMeasure;
    static const QList<Hint> list{
        {{SingleFacePresent},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "Only one face may be in the picture")},
        {{EyesOpen, EyesVisible},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "Eyes open and free, please")},
        {{MouthClosed, MouthOcclusionPrevention},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "Mouth closed, please")},
        {{HeadSize, InterEyeDistance},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "Move nearer to the camera or away from it")},
        {{HeadPoseYaw, HeadPosePitch, HeadPoseRoll, GazeAhead},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "Look straight into the camera")},
        {{Sharpness},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "Keep still: the picture is blurred")},
        {{ExpressionNeutrality},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "A neutral face, please")},
        {{NoHeadCoverings, FaceOcclusionPrevention},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "The face must be free of hair and cloth")},
        {{NoGlare, NoRedEyes},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "Glare: tilt or take off the glasses")},
        {{BackgroundUniformity, BackgroundWhiteness},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "The background must be plain white")},
        {{LeftwardCrop, RightwardCrop, UpwardCrop, DownwardCrop},
         //: One hint while the photograph is taken
         QT_TRANSLATE_NOOP("CounterWords", "Head into the middle of the picture")},
    };
    return list;
}

} // namespace

QString CounterWords::photoHint(FaceMeasure measure)
{
    for (const Hint &hint : hints())
        if (hint.measures.contains(measure))
            return QCoreApplication::translate("CounterWords", hint.text);
    //: One hint while the photograph is taken
    return tr("The light on the face is not even");
}

QString CounterWords::fieldProblem(const QString &code)
{
    if (code == QLatin1String("required"))
        //: What is wrong with the value of a field
        return tr("Must be filled in");
    if (code == QLatin1String("length"))
        //: What is wrong with the value of a field
        return tr("Too long");
    if (code == QLatin1String("option"))
        //: What is wrong with the value of a field
        return tr("Choose from the list");
    if (code == QLatin1String("date"))
        //: What is wrong with the value of a field
        return tr("Not a date");
    if (code == QLatin1String("number"))
        //: What is wrong with the value of a field
        return tr("Not a number");
    if (code.isEmpty())
        return {};
    //: What is wrong with the value of a field
    return tr("Not in the right form");
}

QString CounterWords::scheme(const QString &code)
{
    if (code == QLatin1String("TATKAAL"))
        //: Scheme of a passport application: the quick one
        return tr("Tatkaal");
    if (code == QLatin1String("NORMAL"))
        //: Scheme of a passport application: the ordinary one
        return tr("Normal");
    return code;
}

QString CounterWords::priority(const QString &code)
{
    if (code == QLatin1String("SENIOR"))
        //: Priority in the queue
        return tr("Senior citizen");
    if (code == QLatin1String("DIVYANG"))
        //: Priority in the queue: person with a disability
        return tr("Divyang");
    if (code == QLatin1String("PREGNANT"))
        //: Priority in the queue
        return tr("Expectant mother");
    if (code == QLatin1String("INFANT"))
        //: Priority in the queue
        return tr("With infant");
    return {};
}

QString CounterWords::paymentMode(const QString &code)
{
    if (code == QLatin1String("CASH"))
        //: How a fee was paid
        return tr("Cash");
    if (code == QLatin1String("CARD"))
        //: How a fee was paid
        return tr("Card");
    if (code == QLatin1String("UPI"))
        //: How a fee was paid: Unified Payments Interface
        return tr("UPI");
    //: How a fee was paid
    return tr("Online");
}

QString CounterWords::yesNo(const QString &value)
{
    if (value == QLatin1String("true"))
        //: Value of a yes/no field
        return tr("Yes");
    if (value == QLatin1String("false"))
        //: Value of a yes/no field
        return tr("No");
    return value;
}

QString CounterWords::outcome(const Visit &visit)
{
    switch (visit.outcome) {
    case Outcome::Granted:
        if (visit.pvMode == QLatin1String("POST"))
            //: Outcome of a case; police verification follows the issue
            return tr("Granted, police verification afterwards");
        if (visit.pvMode == QLatin1String("PRE"))
            //: Outcome of a case; police verification precedes the issue
            return tr("Granted, police verification first");
        //: Outcome of a case
        return tr("Granted");
    case Outcome::Held:
        //: Outcome of a case: it waits for documents or a clarification
        return tr("On hold");
    case Outcome::Refused:
        //: Outcome of a case
        return tr("Refused");
    case Outcome::Forwarded:
        //: Outcome of a case at a Kendra without granting counter
        return tr("Forwarded to the passport office");
    case Outcome::None: break;
    }
    return {};
}

QString CounterWords::finality(const Visit &visit)
{
    if (visit.outcome == Outcome::None)
        return {};
    if (visit.outcome == Outcome::Granted && visit.confirmation == Confirmation::Confirmed)
        //: The data centre has confirmed a grant
        return tr("Final: confirmed by the centre.");
    if (visit.outcome == Outcome::Granted && visit.confirmation == Confirmation::Referred)
        //: The data centre has given a grant to an officer for a second look
        return tr("Referred by the centre to an officer.");
    if (visit.outcome == Outcome::Granted || visit.fileNumber.isEmpty())
        //: Written out wherever a decision was made at the Kendra and the data centre has not answered yet
        return tr("Provisional: becomes final when the centre confirms.");
    return {};
}

} // namespace seva
