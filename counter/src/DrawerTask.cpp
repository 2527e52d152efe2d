// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/DrawerTask.h>

#include "AmountText.h"
#include "CounterWords.h"

#include <seva/events/CashMoved.h>
#include <seva/events/DrawerCounted.h>

namespace seva {

DrawerTask::DrawerTask(CaseContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_pieces(context.catalogue().fees().cashPieces(context.kendra().currency))
{
    connect(&context, &CaseContext::changed, this, &DrawerTask::changed);
    connect(&context.post().languages, &LanguageChoice::languageChanged, this, &DrawerTask::changed);
    connect(&context.post().visits, &VisitRegister::recorded, this, [this](const QList<Event> &events) {
        for (const Event &event : events)
            if (is<DrawerCounted>(event) || is<CashMoved>(event))
                return changed();
    });
}

Drawer DrawerTask::drawer() const
{
    Drawer found;
    const VisitRegister &visits = m_context.post().visits;
    visits.read([&](const State &state) { found = state.drawers.value(visits.place().station); });
    return found;
}

bool DrawerTask::opening() const
{
    return !drawer().open;
}

QVariantList DrawerTask::pieces() const
{
    QVariantList out;
    for (const CashPiece &piece : m_pieces)
        out.append(QVariantMap{{QStringLiteral("text"), amountText({m_context.kendra().currency, piece.minor})},
                               {QStringLiteral("coin"), piece.coin}});
    return out;
}

QStringList DrawerTask::counts() const
{
    QStringList out;
    for (const CashPiece &piece : m_pieces) {
        const auto typed = m_counted.constFind(CashCount::keyOf(piece));
        out.append(typed == m_counted.constEnd() ? QString() : QString::number(*typed));
    }
    return out;
}

QStringList DrawerTask::amounts() const
{
    QStringList out;
    for (const CashPiece &piece : m_pieces) {
        const int count = m_counted.value(CashCount::keyOf(piece));
        out.append(count > 0 ? amountText({m_context.kendra().currency, piece.minor * count}) : QString());
    }
    return out;
}

Money DrawerTask::sum() const
{
    const QString currency = m_context.kendra().currency;
    const auto total = cashTotal({currency, m_counted}, m_pieces);
    return total ? *total : Money{currency, 0};
}

QString DrawerTask::total() const
{
    return amountText(sum());
}

std::optional<CashClose> DrawerTask::close() const
{
    const Drawer standing = drawer();
    const auto found = closeCash(standing, sum());
    return standing.open && found ? std::optional(*found) : std::nullopt;
}

QString DrawerTask::difference() const
{
    const std::optional<CashClose> found = m_finished ? close() : std::nullopt;
    return found && found->difference.minor != 0 ? sentence(*found) : QString();
}

QString DrawerTask::sentence(const CashClose &close) const
{
    const Money apart{close.difference.currency, std::abs(close.difference.minor)};
    if (apart.minor == 0)
        //: Counter A, the drawer was counted at the end; %1 is the amount in it
        return tr("The drawer holds what it ought to: %1.").arg(amountText(close.counted));
    return (close.difference.minor < 0
                //: Counter A, the drawer was counted at the end; %1 is what is missing, %2 what ought to be there,
                //: %3 what was counted
                ? tr("%1 is missing: %2 ought to be there, %3 was counted.")
                //: Counter A, the drawer was counted at the end; %1 is what is too much, %2 what ought to be there,
                //: %3 what was counted
                : tr("%1 too much: %2 ought to be there, %3 was counted."))
        .arg(amountText(apart), amountText(close.expected), amountText(close.counted));
}

QVariantList DrawerTask::reasons() const
{
    return difference().isEmpty() ? QVariantList() : CounterWords::toVariant(CounterWords::drawerReasons());
}

QString DrawerTask::notice() const
{
    const Drawer standing = drawer();
    if (!offered() || standing.day == m_context.today())
        return {};
    if (standing.open)
        //: Counter A, before the next token; %1 is a day
        return tr("The cash drawer was not closed on %1. Count it now.")
            .arg(standing.day.toString(QStringLiteral("dd-MM-yyyy")));
    //: Counter A, before the next token
    return tr("The cash drawer was not counted today. Count it before the first fee.");
}

void DrawerTask::begin()
{
    m_counted.clear();
    m_finished = false;
    if (CashDrawer *device = m_context.post().devices.drawer.get())
        device->open({});
    Q_EMIT changed();
}

void DrawerTask::count(int index, const QString &typed)
{
    if (index < 0 || index >= m_pieces.size())
        return;
    const std::int64_t key = CashCount::keyOf(m_pieces.at(index));
    if (typed.isEmpty())
        m_counted.remove(key);
    else
        m_counted.insert(key, std::min(typed.toInt(), kCashPiecesMost));
    m_finished = false;
    Q_EMIT changed();
}

void DrawerTask::finish()
{
    m_finished = true;
    if (difference().isEmpty())
        return record({});
    m_context.messages().clear();
    Q_EMIT changed();
}

void DrawerTask::explain(const QString &reason)
{
    if (!difference().isEmpty())
        record(reason);
}

void DrawerTask::record(const QString &reason)
{
    const std::optional<CashClose> closing = close();
    const Money counted = sum();
    if (!m_context.run(CountDrawer{!closing, m_counted, reason}))
        return;
    m_context.messages().say(MessageLine::Done,
                             closing ? sentence(*closing)
                                     //: Counter A, the drawer was counted in the morning; %1 is the amount in it
                                     : tr("The drawer is open with %1.").arg(amountText(counted)));
    m_counted.clear();
    m_finished = false;
    Q_EMIT changed();
    Q_EMIT recorded();
}

} // namespace seva
