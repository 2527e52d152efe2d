// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/Letter.h>

#include "PaperFont.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <qrencode.h>

#include <memory>

namespace seva {

namespace {

// One unit of the page is a tenth of a millimetre.
constexpr int kUnitsPerInch = 254;
constexpr int kMargin = 180;
constexpr int kPhotoWidth = 350;
constexpr int kPhotoHeight = 450;
constexpr int kQrSize = 300;
constexpr int kLabelWidth = 560;
constexpr int kGap = 24;

enum class Size { Small = 28, Body = 36, Large = 48 };

/// Writes down the page; starts another when this one is full.
class Paper
{
public:
    Paper(QPdfWriter &writer, QPainter &painter, const QString &language)
        : m_writer(writer), m_painter(painter), m_language(language)
    {
    }

    int width() const { return m_writer.width() - 2 * kMargin; }
    bool rightToLeft() const { return LanguageChoice::isRightToLeft(m_language); }

    /// Text within a column; answers its height. `english`: in English, left to right.
    int measure(const QString &text, int columnWidth, Size size, bool bold, bool english)
    {
        if (text.isEmpty())
            return 0;
        m_painter.setFont(font(size, bold, english));
        return int(m_painter.boundingRect(QRectF(0, 0, columnWidth, 10'000), text, option(english)).height() + 0.5);
    }

    void write(const QString &text, int left, int top, int columnWidth, Size size, bool bold, bool english)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(font(size, bold, english));
        const int height = measure(text, columnWidth, size, bold, english);
        const int x = rightToLeft() ? m_writer.width() - left - columnWidth : left;
        m_painter.drawText(QRectF(x, top, columnWidth, height + 4), text, option(english));
    }

    int y = kMargin;

    void need(int height)
    {
        if (y + height < m_writer.height() - kMargin)
            return;
        m_writer.newPage();
        y = kMargin;
    }

    /// One row of the table: label and value, the second language under the first.
    void row(const LetterRow &row)
    {
        const int valueLeft = kMargin + kLabelWidth + kGap;
        const int valueWidth = width() - kLabelWidth - kGap;
        const int label = measure(row.local, kLabelWidth, Size::Body, false, false);
        const int english = measure(row.english, kLabelWidth, Size::Small, false, true);
        const int value = measure(row.value, valueWidth, Size::Body, true, false);
        const int height =
            std::max(label + english, value + measure(row.englishValue, valueWidth, Size::Small, false, true));
        need(height);
        write(row.local, kMargin, y, kLabelWidth, Size::Body, false, false);
        write(row.english, kMargin, y + label, kLabelWidth, Size::Small, false, true);
        write(row.value, valueLeft, y, valueWidth, Size::Body, true, false);
        write(row.englishValue, valueLeft, y + value, valueWidth, Size::Small, false, true);
        y += height + kGap / 2;
        m_painter.setPen(QPen(QColor(0xB0, 0xB6, 0xC4), 2));
        m_painter.drawLine(kMargin, y, m_writer.width() - kMargin, y);
        y += kGap / 2;
        m_painter.setPen(Qt::black);
    }

    void paragraph(const QString &text, Size size, bool bold, bool english)
    {
        const int height = measure(text, width(), size, bold, english);
        need(height);
        write(text, kMargin, y, width(), size, bold, english);
        y += height + kGap / 2;
    }

private:
    QFont font(Size size, bool bold, bool english) const
    {
        return paperFont(english ? QStringLiteral("en") : m_language, int(size), bold);
    }

    QTextOption option(bool english) const { return paperText(rightToLeft(), rightToLeft() && !english); }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    QString m_language;
};

void drawQr(QPainter &painter, const QRect &place, const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return;
    const qreal module = qreal(place.width()) / code->width;
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if (code->data[row * code->width + column] & 1)
                painter.fillRect(QRectF(place.left() + column * module, place.top() + row * module, module, module),
                                 Qt::black);
}

void drawHead(QPdfWriter &writer, QPainter &painter, Paper &paper, const LetterContent &content)
{
    const int pictures = kPhotoWidth + kGap + kQrSize;
    const int textWidth = paper.width() - pictures - kGap;
    // The pictures stand at the end of the line, wherever that is in the applicant's language.
    const int end = paper.rightToLeft() ? kMargin : writer.width() - kMargin - kPhotoWidth;
    const int beside = paper.rightToLeft() ? kMargin + kPhotoWidth + kGap : end - kGap - kQrSize;
    if (!content.photo.isNull()) {
        const QImage opaque = content.photo.convertToFormat(QImage::Format_RGB32);
        painter.drawImage(QRect(end, kMargin, kPhotoWidth, kPhotoHeight), opaque);
    }
    painter.setPen(QPen(Qt::black, 3));
    painter.drawRect(end, kMargin, kPhotoWidth, kPhotoHeight);
    drawQr(painter, QRect(beside, kMargin, kQrSize, kQrSize), content.tracking);
    const auto line = [&](const QString &text, Size size, bool bold, bool english) {
        paper.write(text, kMargin, paper.y, textWidth, size, bold, english);
        paper.y += paper.measure(text, textWidth, size, bold, english) + kGap / 2;
    };
    if (content.duplicate)
        line(content.language == QLatin1String("en") ? content.duplicateWord
                                                     : content.duplicateWord + QStringLiteral(" · DUPLICATE"),
             Size::Large, true, false);
    line(content.title, Size::Large, true, false);
    if (content.englishTitle != content.title)
        line(content.englishTitle, Size::Body, false, true);
    line(content.kendra, Size::Body, false, false);
    line(content.token, Size::Large, true, true);
    line(content.number, Size::Body, true, true);
    paper.y = std::max(paper.y, kMargin + kPhotoHeight) + kGap;
}

} // namespace

void agreeOnDate(QByteArray &pdf)
{
    static const QRegularExpression between(QStringLiteral("[-:T]"));
    constexpr int isoLength = 19; // 2026-11-23T09:20:00
    const QByteArray inMetadata = QByteArrayLiteral("xmp:CreateDate=\"");
    const QByteArray inInformation = QByteArrayLiteral("/CreationDate (D:");
    const qsizetype from = pdf.indexOf(inMetadata);
    const qsizetype to = pdf.indexOf(inInformation);
    if (from < 0 || to < 0)
        return;
    const QString iso = QString::fromLatin1(pdf.mid(from + inMetadata.size(), isoLength));
    const QByteArray date = QString(iso).remove(between).toLatin1();
    pdf.replace(to + inInformation.size(), date.size(), date);
}

Result<QByteArray> letterPdf(const LetterContent &content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(kUnitsPerInch);
    writer.setTitle(content.englishTitle);
    writer.setCreator(QStringLiteral("Seva Station"));
    QPainter painter;
    if (!painter.begin(&writer))
        return fault("counter.letter-not-drawn", content.number);
    painter.setPen(Qt::black);
    Paper paper(writer, painter, content.language);
    drawHead(writer, painter, paper, content);
    for (const LetterRow &row : content.rows)
        paper.row(row);
    paper.y += kGap;
    for (qsizetype i = 0; i < content.sentences.size(); ++i) {
        paper.paragraph(content.sentences.at(i), Size::Body, i == 1, content.language == QLatin1String("en"));
        if (i < content.englishSentences.size())
            paper.paragraph(content.englishSentences.at(i), Size::Small, i == 1, true);
    }
    painter.end();
    agreeOnDate(bytes);
    return bytes;
}

} // namespace seva
