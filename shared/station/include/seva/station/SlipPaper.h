// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Images.h>

#include <QImage>
#include <QPainter>
#include <QString>

namespace seva {

inline constexpr int kSlipDpi = 203;

/// What a slip printer prints, drawn from top to bottom: black on white, `width` pixels at 203 dpi (576 = 80 mm paper),
/// the applicant's language first, English smaller below it.
class SlipPaper
{
public:
    struct Line
    {
        QString own;     ///< in the applicant's language
        QString english; ///< empty where it is the same
    };

    SlipPaper(const QString &language, int width);
    ~SlipPaper();
    Q_DISABLE_COPY_MOVE(SlipPaper)

    const QString &language() const { return m_language; }

    void pair(const Line &line, bool bold = false);
    /// In Latin letters, of the size of a sentence, or larger.
    void latin(const QString &text, int times = 1, bool bold = false);
    /// Digits as high as wanted, lower and then narrower where the paper is; never broken into two lines. Millimetres.
    void number(const QString &text, double wanted, double least);
    void gap();
    void rule();
    /// A code of qrModules(), as large as the paper allows.
    void modules(const QImage &qr);

    /// The paper, cut below the last line. Nothing may be drawn afterwards.
    QImage finished();

private:
    void text(const QString &text, const QString &language, int pixels, bool bold);

    QString m_language;
    QImage m_image;
    QPainter m_painter;
    int m_y;
};

RasterPage slipRaster(const QImage &image);

/// The modules of a QR code of error correction M, one pixel each, without quiet zone; null when too long.
QImage qrModules(const QByteArray &text);

} // namespace seva
