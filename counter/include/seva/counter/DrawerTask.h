// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>
#include <seva/domain/CashCount.h>

#include <QVariantList>

namespace seva {

/// The cash drawer of the counter is counted by notes and coins, before the first applicant and after the last. What it
/// ought to hold is not said before the count is finished.
class DrawerTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool offered READ offered CONSTANT)
    Q_PROPERTY(QVariantList pieces READ pieces CONSTANT)
    Q_PROPERTY(bool opening READ opening NOTIFY changed)
    Q_PROPERTY(QStringList counts READ counts NOTIFY changed)
    Q_PROPERTY(QStringList amounts READ amounts NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString difference READ difference NOTIFY changed)
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit DrawerTask(CaseContext &context, QObject *parent = nullptr);

    /// The data name notes and coins of the Kendra's currency.
    bool offered() const { return !m_pieces.isEmpty(); }
    /// Maps: text ("₹500"), coin.
    QVariantList pieces() const;
    /// The next count opens the drawer; else it closes it.
    bool opening() const;
    /// How many of each piece, in digits; empty where nothing was typed.
    QStringList counts() const;
    /// What that comes to; empty where there is none.
    QStringList amounts() const;
    QString total() const;
    /// After a closing count that is another sum than it ought to be; empty otherwise.
    QString difference() const;
    /// Maps: code, text; only while there is a difference.
    QVariantList reasons() const;
    /// What the executive ought to know of the drawer before the next token; mostly empty.
    QString notice() const;

    /// A new count; the drawer springs open.
    Q_INVOKABLE void begin();
    /// `typed` digits for the piece at `index`.
    Q_INVOKABLE void count(int index, const QString &typed);
    /// The count is finished: it is recorded, or the difference is shown and asks for a reason.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void explain(const QString &reason);

Q_SIGNALS:
    void changed();
    void recorded();

private:
    Drawer drawer() const;
    Money sum() const;
    /// Of a closing count.
    std::optional<CashClose> close() const;
    QString sentence(const CashClose &close) const;
    void record(const QString &reason);

    CaseContext &m_context;
    const QList<CashPiece> m_pieces;
    QMap<std::int64_t, int> m_counted;
    bool m_finished = false;
};

} // namespace seva
