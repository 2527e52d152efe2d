// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnswerWindow.h"

#include "AnswerWords.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

namespace seva {

namespace {

constexpr int kBandPart = 5;
constexpr double kTouchMm = 20;
constexpr double kMmPerInch = 25.4;
constexpr int kGap = 24;
constexpr int kCorner = 8;
constexpr qint64 kSettled = 300;

// Light theme of the design language: paper, ink, primary action, danger.
const QColor kPaper(0xFF, 0xFF, 0xFF);
const QColor kPrimary(0x0B, 0x4F, 0x9E);
const QColor kDanger(0xA6, 0x1B, 0x1B);

QFont answerFont(int pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Devanagari"),
                      QStringLiteral("Noto Sans Gujarati"), QStringLiteral("Noto Sans Gurmukhi"),
                      QStringLiteral("Noto Sans Arabic")});
    font.setPixelSize(pixels);
    font.setBold(true);
    return font;
}

/// A tick or a cross: meaning is never colour alone, and some applicants do not read.
void paintSign(QPainter &painter, ScreenChoice choice, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.setPen(QPen(painter.pen().color(), box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (choice == ScreenChoice::Confirmed) {
        const QPointF tick[] = {at(0.1, 0.55), at(0.4, 0.85), at(0.95, 0.15)};
        painter.drawPolyline(tick, 3);
    } else {
        painter.drawLine(at(0.1, 0.1), at(0.9, 0.9));
        painter.drawLine(at(0.9, 0.1), at(0.1, 0.9));
    }
}

} // namespace

AnswerWindow::AnswerWindow(QScreen *screen)
{
    setScreen(screen);
    setFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    setGeometry(screen->geometry());
}

int AnswerWindow::bandHeight() const
{
    const double least = kTouchMm / kMmPerInch * screen()->physicalDotsPerInch();
    return std::clamp(int(least) + kGap, height() / kBandPart, height() / 2);
}

QSize AnswerWindow::pageSize() const
{
    return {width(), height() - bandHeight()};
}

void AnswerWindow::present(const QImage &page)
{
    m_page = page;
    m_asked.reset();
    update();
}

void AnswerWindow::ask(const QImage &page, const QString &language)
{
    m_page = page;
    m_asked = language;
    m_stands.start();
    update();
}

QRect AnswerWindow::answerRect(ScreenChoice choice) const
{
    if (!m_asked)
        return {};
    const int width = (this->width() - 3 * kGap) / 2;
    const int top = pageSize().height() + kGap / 2;
    // The confirmation stands at the end of the line of reading, the objection at its beginning.
    const bool right = (choice == ScreenChoice::Confirmed) != isMirrored(*m_asked);
    return {right ? width + 2 * kGap : kGap, top, width, bandHeight() - kGap};
}

void AnswerWindow::paintAnswer(QPainter &painter, ScreenChoice choice) const
{
    const QRect place = answerRect(choice);
    const bool confirms = choice == ScreenChoice::Confirmed;
    painter.setPen(QPen(confirms ? kPrimary : kDanger, 3));
    painter.setBrush(confirms ? kPrimary : kPaper);
    painter.drawRoundedRect(place, kCorner, kCorner);
    painter.setPen(confirms ? kPaper : kDanger);
    const bool mirrored = isMirrored(*m_asked);
    const int side = place.height() / 3;
    const int signLeft = mirrored ? place.right() - kGap - side : place.left() + kGap;
    const QRect words = mirrored ? place.adjusted(kGap / 2, 0, -(2 * kGap + side), 0)
                                 : place.adjusted(2 * kGap + side, 0, -kGap / 2, 0);
    painter.setFont(answerFont(std::max(16, place.height() / 4)));
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, answerText(choice, *m_asked));
    paintSign(painter, choice, QRectF(signLeft, place.center().y() - side / 2.0, side, side));
}

void AnswerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(QRect(QPoint(), size()), kPaper);
    if (m_page.isNull())
        return;
    const QSize room = m_asked ? pageSize() : size();
    const QSize shown = m_page.width() > room.width() || m_page.height() > room.height()
                            ? m_page.size().scaled(room, Qt::KeepAspectRatio)
                            : m_page.size();
    painter.drawImage(QRect(QPoint((room.width() - shown.width()) / 2, 0), shown), m_page);
    for (const ScreenChoice choice : {ScreenChoice::Confirmed, ScreenChoice::Disputed}) {
        if (m_asked)
            paintAnswer(painter, choice);
    }
}

void AnswerWindow::answerAt(const QPoint &place)
{
    for (const ScreenChoice choice : {ScreenChoice::Confirmed, ScreenChoice::Disputed}) {
        if (m_asked && m_stands.hasExpired(kSettled) && answerRect(choice).contains(place)) {
            m_asked.reset();
            Q_EMIT touched(choice);
            return;
        }
    }
}

void AnswerWindow::mouseReleaseEvent(QMouseEvent *event)
{
    answerAt(event->position().toPoint());
}

void AnswerWindow::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchEnd && event->points().size() == 1)
        answerAt(event->points().first().position().toPoint());
    event->accept();
}

} // namespace seva
