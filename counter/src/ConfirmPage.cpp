// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfirmPage.h"

#include <seva/counter/ConfirmTask.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTextOption>

namespace seva {

namespace {

constexpr int kColumns = 2;
constexpr int kMargin = 32;

QFont font(int pixels, bool bold)
{
    QFont out(QStringLiteral("Noto Sans"));
    out.setPixelSize(pixels);
    out.setBold(bold);
    return out;
}

/// Draws wrapped text and answers the height it took.
int write(QPainter &painter, const QRect &place, const QString &text, int pixels, bool bold, bool rightToLeft)
{
    painter.setFont(font(pixels, bold));
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QRectF bounds = painter.boundingRect(QRectF(place), text, option);
    painter.drawText(QRectF(place), text, option);
    return int(bounds.height());
}

/// One field; answers its height.
int writeRow(QPainter &painter, QRect place, const ConfirmTask::Row &row, int pixels, bool rightToLeft)
{
    const int top = place.top();
    const auto line = [&](const QString &text, int size, bool bold) {
        if (!text.isEmpty())
            place.setTop(place.top() + write(painter, place, text, size, bold, rightToLeft));
    };
    painter.setPen(QColor(0x4A, 0x56, 0x73));
    line(row.english.isEmpty() ? row.label : row.label + QStringLiteral(" · ") + row.english, pixels * 2 / 3, false);
    painter.setPen(QColor(0x14, 0x21, 0x3D));
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
    for (int pixels = 28; pixels >= 10; pixels -= 2) {
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.setPen(Qt::black);
        int top = kMargin + write(painter, QRect(kMargin, kMargin, page.width() - 2 * kMargin, page.height()),
                                  token + QStringLiteral("   ") + task.question(), 32, true, rightToLeft);
        const int first = top += kMargin / 2;
        int column = 0;
        for (const ConfirmTask::Row &row : rows) {
            const int shownColumn = rightToLeft ? kColumns - 1 - column : column;
            const QRect place(kMargin + shownColumn * (columnWidth + kMargin), top, columnWidth, page.height());
            top += writeRow(painter, place, row, pixels, rightToLeft);
            if (top > page.height() - 4 * pixels && column < kColumns - 1) {
                ++column;
                top = first;
            }
        }
        if (top < page.height())
            break;
    }
    Picture out{{}, QStringLiteral("image/png"), page.width(), page.height(), 0};
    QBuffer buffer(&out.bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return out;
}

} // namespace seva
