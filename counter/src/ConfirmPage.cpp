// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfirmPage.h"

#include "PaperFont.h"

#include <seva/counter/ConfirmTask.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace seva {

namespace {

constexpr int kColumns = 2;
constexpr int kMargin = 32;
constexpr int kHeading = 32;
constexpr int kLargest = 28;
constexpr int kSmallest = 10;

struct Hand
{
    QPainter &painter;
    QString language;
    bool rightToLeft = false;
};

/// Draws wrapped text and answers the height it took.
int write(const Hand &hand, const QRect &place, const QString &text, int pixels, bool bold)
{
    hand.painter.setFont(paperFont(hand.language, pixels, bold));
    const QTextOption option = paperText(hand.rightToLeft, hand.rightToLeft);
    const QRectF bounds = hand.painter.boundingRect(QRectF(place), text, option);
    hand.painter.drawText(QRectF(place), text, option);
    return int(bounds.height());
}

/// One field; answers its height.
int writeRow(const Hand &hand, QRect place, const ConfirmTask::Row &row, int pixels)
{
    const int top = place.top();
    const auto line = [&](const QString &text, int size, bool bold) {
        if (!text.isEmpty())
            place.setTop(place.top() + write(hand, place, text, size, bold));
    };
    hand.painter.setPen(QColor(0x4A, 0x56, 0x73));
    line(row.english.isEmpty() ? row.label : row.label + QStringLiteral(" · ") + row.english, pixels * 2 / 3, false);
    hand.painter.setPen(QColor(0x14, 0x21, 0x3D));
    line(row.value, pixels, true);
    line(row.englishValue, pixels * 3 / 4, false);
    return place.top() - top + pixels / 3;
}

} // namespace

QString ConfirmPage::question(const LanguageChoice &languages, const QString &language)
{
    //: Asked of the applicant under the list of what will be submitted
    return languages.textIn(language, "ConfirmPage", QT_TRANSLATE_NOOP("ConfirmPage", "Is everything right?"));
}

Picture ConfirmPage::draw(const ConfirmTask &task, const QString &token, QSize size)
{
    QImage page(size.expandedTo(QSize(320, 240)), QImage::Format_RGB32);
    page.fill(Qt::white);
    const QList<ConfirmTask::Row> rows = task.content();
    const int columnWidth = (page.width() - (kColumns + 1) * kMargin) / kColumns;
    const bool rightToLeft = task.rightToLeft();
    // The largest type with which everything fits: nothing may be left out of what somebody confirms.
    for (int pixels = kLargest; pixels >= kSmallest; pixels -= 2) {
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.setPen(Qt::black);
        const Hand hand{painter, task.language(), rightToLeft};
        int top = kMargin
                  + write(hand, QRect(kMargin, kMargin, page.width() - 2 * kMargin, page.height()),
                          token + QStringLiteral("   ") + task.question(), kHeading, true);
        const int first = top += kMargin / 2;
        int column = 0;
        for (const ConfirmTask::Row &row : rows) {
            const int shownColumn = rightToLeft ? kColumns - 1 - column : column;
            const QRect place(kMargin + shownColumn * (columnWidth + kMargin), top, columnWidth, page.height());
            top += writeRow(hand, place, row, pixels);
            if (top > page.height() - 4 * pixels && column < kColumns - 1) {
                ++column;
                top = first;
            }
        }
        if (top < page.height())
            break;
    }
    // So that the screen can put its answers into the same language.
    page.setText(QStringLiteral("Language"), task.language());
    Picture out{{}, QStringLiteral("image/png"), page.width(), page.height(), 0};
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return out;
}

} // namespace seva
