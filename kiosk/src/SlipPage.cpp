// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/SlipPage.h>

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>

#include <cmath>
#include <memory>

#include <qrencode.h>

namespace seva {

namespace {

constexpr double kDotsPerMm = kSlipDpi / 25.4;
constexpr int kMargin = 16;
constexpr int kOwnSize = 30;
constexpr int kEnglishSize = 22;
constexpr int kGap = 14;
constexpr int kQuiet = 4;
constexpr int kMostHeight = 4000;
constexpr double kCapitalShare = 0.714; ///< height of a capital or digit of Noto Sans, of its size
constexpr int kMono = 160;              ///< darker burns

// clang-format off
//: On the token slip: before the time from now until leaving; %1 and %2 are minutes
const char kExit[] = QT_TRANSLATE_NOOP("Slip", "Time until you leave: about %1 to %2 minutes");
//: On the token slip: title above the letters of the counters in their order
const char kWay[] = QT_TRANSLATE_NOOP("Slip", "Your way through the counters");
//: On the token slip: what to do now
const char kWatch[] = QT_TRANSLATE_NOOP("Slip", "Watch the display for your number.");
//: On the token slip: the person came after the time of the appointment
const char kLate[] = QT_TRANSLATE_NOOP("Slip", "You came after your time: waiting can take longer.");
//: On the token slip: what the law promises; %1 is a number of working days, %2 the officer who answers for it
const char kPromise[] = QT_TRANSLATE_NOOP("Slip", "Promised by law: within %1 working days, by: %2");
//: On the token slip: mark of a second print
const char kDuplicate[] = QT_TRANSLATE_NOOP("Slip", "DUPLICATE");
// clang-format on

void loadNastaliq()
{
    static const bool loaded = [] {
        QFontDatabase::addApplicationFont(QStringLiteral(":/seva/kiosk/fonts/SevaNastaliq-Regular.ttf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/seva/kiosk/fonts/SevaNastaliq-Bold.ttf"));
        return true;
    }();
    static_cast<void>(loaded);
}

QFont slipFont(const QString &language, int pixels, bool bold)
{
    loadNastaliq();
    QFont font;
    QStringList families{QStringLiteral("Noto Sans")};
    if (language == QLatin1String("hi"))
        families.prepend(QStringLiteral("Noto Sans Devanagari"));
    else if (language == QLatin1String("gu"))
        families.prepend(QStringLiteral("Noto Sans Gujarati"));
    else if (language == QLatin1String("pa"))
        families.prepend(QStringLiteral("Noto Sans Gurmukhi"));
    else if (language == QLatin1String("ur"))
        families.prepend(QStringLiteral("Seva Nastaliq"));
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// The font size whose digits are so many millimetres high on paper.
int sizeOf(double millimetres)
{
    return static_cast<int>(std::lround(millimetres * kDotsPerMm / kCapitalShare));
}

/// Draws from top to bottom; `y` is where the next line begins.
class Column
{
public:
    Column(QPainter &painter, int width, const QString &language)
        : m_painter(painter), m_width(width), m_language(language)
    {
    }

    void text(const QString &text, const QString &language, int pixels, bool bold)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(slipFont(language, pixels, bold));
        m_painter.setLayoutDirection(LanguageChoice::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
        const QRect room(kMargin, y, m_width - 2 * kMargin, kMostHeight);
        QRect drawn;
        m_painter.drawText(room, Qt::AlignHCenter | Qt::TextWordWrap, text, &drawn);
        y = drawn.bottom() + 1;
    }

    /// As large as the paper allows, never broken into two lines.
    void number(const QString &text)
    {
        QFont font = slipFont(QStringLiteral("en"), sizeOf(kSlipNumberHeight), true);
        const int room = m_width - 2 * kMargin;
        while (font.pixelSize() > sizeOf(kSlipNumberLeast) && QFontMetrics(font).horizontalAdvance(text) > room)
            font.setPixelSize(font.pixelSize() - 1);
        m_painter.setFont(font);
        m_painter.setLayoutDirection(Qt::LeftToRight);
        // On narrow paper the height is kept and the letters become narrower.
        const QFontMetrics metrics(font);
        const double narrow = std::min(1.0, static_cast<double>(room) / metrics.horizontalAdvance(text));
        m_painter.save();
        m_painter.translate(m_width / 2.0, y);
        m_painter.scale(narrow, 1);
        const int half = metrics.horizontalAdvance(text);
        m_painter.drawText(QRect(-half, 0, 2 * half, metrics.height()), Qt::AlignHCenter, text);
        m_painter.restore();
        y += metrics.height();
    }

    void pair(const SlipPage::Line &line, bool bold = false)
    {
        text(line.own, m_language, kOwnSize, bold);
        if (m_language != QLatin1String("en"))
            text(line.english, QStringLiteral("en"), kEnglishSize, false);
        y += kGap;
    }

    void rule()
    {
        m_painter.fillRect(kMargin, y, m_width - 2 * kMargin, 2, Qt::black);
        y += kGap;
    }

    void modules(const QImage &qr)
    {
        if (qr.isNull())
            return;
        const int scale = std::max(1, (m_width - 2 * kMargin) / (qr.width() + 2 * kQuiet));
        const int side = qr.width() * scale;
        m_painter.drawImage(QRect((m_width - side) / 2, y + kQuiet * scale, side, side), qr);
        y += side + 2 * kQuiet * scale;
    }

    int y = kMargin;

private:
    QPainter &m_painter;
    int m_width;
    QString m_language;
};

SlipPage::Line said(const LanguageChoice &languages, const QString &language, const char *source)
{
    return {languages.textIn(language, "Slip", source), QString::fromLatin1(source)};
}

SlipPage::Line exitLine(const LanguageChoice &languages, const SlipPage &page)
{
    SlipPage::Line line = said(languages, page.language, kExit);
    line.own = line.own.arg(page.exitFrom).arg(page.exitTo);
    line.english = line.english.arg(page.exitFrom).arg(page.exitTo);
    return line;
}

SlipPage::Line promiseLine(const LanguageChoice &languages, const SlipPage &page)
{
    SlipPage::Line line = said(languages, page.language, kPromise);
    const QString days = QString::number(page.promisedDays);
    line.own = line.own.arg(days, page.officer.own);
    line.english = line.english.arg(days, page.officer.english);
    return line;
}

void drawDuplicate(Column &column, const LanguageChoice &languages, const SlipPage &page)
{
    if (page.copy < 2)
        return;
    column.rule();
    column.pair(said(languages, page.language, kDuplicate), true);
    column.rule();
}

} // namespace

QImage drawSlip(const SlipPage &page, const LanguageChoice &languages, int width)
{
    QImage image(width, kMostHeight, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    Column column(painter, width, page.language);
    column.pair(page.kendra);
    drawDuplicate(column, languages, page);
    column.number(page.number);
    column.pair(page.service, true);
    column.text(page.when, QStringLiteral("en"), kOwnSize, false);
    column.y += kGap;
    column.rule();
    column.pair(said(languages, page.language, kWay));
    column.text(page.stages, QStringLiteral("en"), 2 * kOwnSize, true);
    column.pair(exitLine(languages, page));
    if (page.late)
        column.pair(said(languages, page.language, kLate), true);
    column.rule();
    column.pair(page.keepReady);
    if (page.promisedDays > 0)
        column.pair(promiseLine(languages, page));
    column.pair(said(languages, page.language, kWatch), true);
    column.modules(qrModules(page.qrText));
    painter.end();
    return image.copy(0, 0, width, std::min(column.y + kMargin, kMostHeight));
}

RasterPage slipRaster(const QImage &image)
{
    RasterPage page{image.width(), image.height(), 1, kSlipDpi, {}};
    page.bytes = QByteArray(static_cast<qsizetype>(page.stride()) * image.height(), '\0');
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            if (row[x] < kMono)
                page.bytes[y * page.stride() + x / 8] |= static_cast<char>(0x80 >> (x % 8));
    }
    return page;
}

QImage qrModules(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            image.scanLine(y)[x] = code->data[y * code->width + x] & 1 ? 0 : 255;
    return image;
}

QString shownToken(const QString &number)
{
    qsizetype letters = 0;
    while (letters < number.size() && number.at(letters).isLetter())
        ++letters;
    return number.left(letters) + QLatin1Char(' ') + number.mid(letters);
}

QString shownCounter(const StationId &station)
{
    const QStringList parts = station.split(QLatin1Char('-'));
    bool ok = false;
    const int n = parts.value(1).toInt(&ok);
    return ok ? parts.first() + QLatin1Char(' ') + QString::number(n) : station;
}

} // namespace seva
