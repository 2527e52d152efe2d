// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/BooksView.h>

#include <seva/station/FaultTexts.h>
#include <seva/station/LanguageChoice.h>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace seva {

namespace {

QString nameOf(const QString &kind)
{
    if (kind == QLatin1String("definitions"))
        //: A kind of reference data, in a list for staff
        return BooksView::tr("Services, fees and rules");
    if (kind == QLatin1String("trust"))
        //: A kind of reference data, in a list for staff: what passports' chips are checked against
        return BooksView::tr("Certificates of countries");
    if (kind == QLatin1String("documents"))
        //: A kind of reference data, in a list for staff: documents of earlier applications
        return BooksView::tr("Documents shown before");
    return kind;
}

} // namespace

BooksView::BooksView(LanguageChoice &languages, QByteArray timeZone, QObject *parent)
    : QObject(parent), m_timeZone(std::move(timeZone))
{
    connect(&languages, &LanguageChoice::languageChanged, this, &BooksView::changed);
}

void BooksView::show(const QList<BookState> &states)
{
    QMetaObject::invokeMethod(
        this,
        [this, states] {
            m_states = states;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

QString BooksView::momentOf(Instant instant) const
{
    const QTimeZone zone(m_timeZone);
    return QDateTime::fromMSecsSinceEpoch(instant, zone.isValid() ? zone : QTimeZone::utc())
        .toString(QStringLiteral("dd-MM-yyyy HH:mm"));
}

QString BooksView::problemOf(const Fault &why)
{
    if (hasFaultText(why.code))
        return faultText(why);
    //: Why new reference data is not used: it was read and refused; %1 is a code for the technician
    return tr("This program cannot use it (%1). Tell the data centre.").arg(why.code);
}

QVariantMap BooksView::row(const BookState &state) const
{
    //: What is in use of reference data when none has come down the line
    QString inUse = tr("As installed");
    if (state.inUse > 0)
        //: Reference data in use; %1 is a number, %2 a day and time
        inUse = tr("Version %1, since %2").arg(state.inUse).arg(momentOf(state.since));
    QString coming;
    if (state.coming > 0 && state.kept)
        //: Reference data that came and is not used; %1 is a number. What was in use stays
        coming = tr("Version %1 is not used.").arg(state.coming);
    else if (state.coming > 0)
        //: Reference data on its way: %1 is its version, %2 and %3 count files
        coming = tr("Version %1: %2 of %3 files are here").arg(state.coming).arg(state.arrived).arg(state.files);
    return {{QStringLiteral("kind"), state.kind},
            {QStringLiteral("name"), nameOf(state.kind)},
            {QStringLiteral("inUse"), inUse},
            {QStringLiteral("coming"), coming},
            {QStringLiteral("problem"), state.kept ? problemOf(*state.kept) : QString()},
            {QStringLiteral("arrived"), state.arrived},
            {QStringLiteral("files"), state.files}};
}

QVariantList BooksView::books() const
{
    QVariantList out;
    for (const BookState &state : m_states)
        out.append(row(state));
    return out;
}

bool BooksView::arriving() const
{
    return std::any_of(m_states.begin(), m_states.end(),
                       [](const BookState &state) { return state.coming > 0 && state.arrived < state.files; });
}

bool BooksView::refused() const
{
    return std::any_of(m_states.begin(), m_states.end(), [](const BookState &state) { return state.kept.has_value(); });
}

} // namespace seva
