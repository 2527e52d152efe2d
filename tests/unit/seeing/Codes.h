// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <qrencode.h>
#include <zint.h>

namespace seva::test {

/// A QR code by libqrencode: `module` pixels a module, quiet zone of four.
inline QImage qrCode(const QByteArray &bytes, int module, QRecLevel level = QR_ECLEVEL_M)
{
    const bool digits = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= '0' && c <= '9'; });
    QRcode *code = digits ? QRcode_encodeString(bytes.constData(), 0, level, QR_MODE_8, 1)
                          : QRcode_encodeData(int(bytes.size()),
                                              reinterpret_cast<const unsigned char *>(bytes.constData()), 0, level);
    if (!code)
        return {};
    QImage image(code->width + 8, code->width + 8, QImage::Format_Grayscale8);
    image.fill(255);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + 4, y + 4, qRgb(0, 0, 0));
        }
    }
    QRcode_free(code);
    return image.scaled(image.size() * module);
}

/// Any symbology by Zint (BARCODE_CODE128, BARCODE_PDF417).
inline QImage zintCode(int symbology, const QByteArray &text, float scale, int errorCorrection = -1)
{
    zint_symbol *symbol = ZBarcode_Create();
    symbol->symbology = symbology;
    symbol->scale = scale;
    symbol->show_hrt = 0;
    symbol->option_1 = errorCorrection; // PDF417: 2 to the power of (level + 1) words
    symbol->whitespace_width = 10;
    symbol->whitespace_height = 10;
    QImage image;
    if (ZBarcode_Encode_and_Buffer(symbol, reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()),
                                   0)
        < ZINT_ERROR) {
        image = QImage(symbol->bitmap, symbol->bitmap_width, symbol->bitmap_height, symbol->bitmap_width * 3,
                       QImage::Format_RGB888)
                    .convertToFormat(QImage::Format_Grayscale8);
    }
    ZBarcode_Delete(symbol);
    return image;
}

} // namespace seva::test
