// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/SlipPaper.h>

#include <seva/station/LanguageChoice.h>

#include <QFontDatabase>
#include <QFontMetrics>

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
const QString kEnglish = QStringLiteral("en");

void loadNastaliq()
{
    static const bool loaded = [] {
        QFontDatabase::addApplicationFont(QStringLiteral(":/seva/station/fonts/SevaNastaliq-Regular.ttf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/seva/station/fonts/SevaNastaliq-Bold.ttf"));
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

} // namespace

SlipPaper::SlipPaper(const QString &language, int width)
    : m_language(language), m_image(width, kMostHeight, QImage::Format_Grayscale8), m_y(kMargin)
{
    m_image.fill(Qt::white);
    m_painter.begin(&m_image);
}

SlipPaper::~SlipPaper() = default;

void SlipPaper::text(const QString &text, const QString &language, int pixels, bool bold)
{
    if (text.isEmpty())
        return;
    m_painter.setFont(slipFont(language, pixels, bold));
    m_painter.setLayoutDirection(LanguageChoice::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    const QRect room(kMargin, m_y, m_image.width() - 2 * kMargin, kMostHeight);
    QRect drawn;
    m_painter.drawText(room, Qt::AlignHCenter | Qt::TextWordWrap, text, &drawn);
    m_y = drawn.bottom() + 1;
}

void SlipPaper::latin(const QString &what, int times, bool bold)
{
    text(what, kEnglish, times * kOwnSize, bold);
}

void SlipPaper::number(const QString &text, double wanted, double least)
{
    if (text.isEmpty())
        return;
    QFont font = slipFont(kEnglish, sizeOf(wanted), true);
    const int room = m_image.width() - 2 * kMargin;
    while (font.pixelSize() > sizeOf(least) && QFontMetrics(font).horizontalAdvance(text) > room)
        font.setPixelSize(font.pixelSize() - 1);
    m_painter.setFont(font);
    m_painter.setLayoutDirection(Qt::LeftToRight);
    // On narrow paper the height is kept and the letters become narrower.
    const QFontMetrics metrics(font);
    const int half = metrics.horizontalAdvance(text);
    m_painter.save();
    m_painter.translate(m_image.width() / 2.0, m_y);
    m_painter.scale(std::min(1.0, static_cast<double>(room) / half), 1);
    m_painter.drawText(QRect(-half, 0, 2 * half, metrics.height()), Qt::AlignHCenter, text);
    m_painter.restore();
    m_y += metrics.height();
}

void SlipPaper::pair(const Line &line, bool bold)
{
    text(line.own, m_language, kOwnSize, bold);
    if (m_language != kEnglish && line.english != line.own)
        text(line.english, kEnglish, kEnglishSize, false);
    gap();
}

void SlipPaper::gap()
{
    m_y += kGap;
}

void SlipPaper::rule()
{
    m_painter.fillRect(kMargin, m_y, m_image.width() - 2 * kMargin, 2, Qt::black);
    gap();
}

void SlipPaper::modules(const QImage &qr)
{
    if (qr.isNull())
        return;
    const int scale = std::max(1, (m_image.width() - 2 * kMargin) / (qr.width() + 2 * kQuiet));
    const int side = qr.width() * scale;
    m_painter.drawImage(QRect((m_image.width() - side) / 2, m_y + kQuiet * scale, side, side), qr);
    m_y += side + 2 * kQuiet * scale;
}

QImage SlipPaper::finished()
{
    m_painter.end();
    return m_image.copy(0, 0, m_image.width(), std::min(m_y + kMargin, kMostHeight));
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

} // namespace seva
