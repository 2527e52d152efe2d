// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/Page.h>

#include <seva/vision/Codec.h>

// qpdf asks each user to say that its old smart pointers are not used.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace seva {

namespace {

constexpr qsizetype kMaxPages = 200;
constexpr int kUsualDpi = 150;
constexpr double kPointsPerInch = 72;

Fault notMade(const QString &why)
{
    return fault("vision.pdf-not-made", why);
}

void addPage(QPDF &pdf, const Picture &picture, bool grey)
{
    const double dpi = picture.dpi > 0 ? picture.dpi : kUsualDpi;
    const double width = picture.width * kPointsPerInch / dpi;
    const double height = picture.height * kPointsPerInch / dpi;
    QPDFObjectHandle image = QPDFObjectHandle::newStream(&pdf, picture.bytes.toStdString());
    image.replaceDict(QPDFObjectHandle::parse(
        QStringLiteral("<< /Type /XObject /Subtype /Image /Width %1 /Height %2 /ColorSpace %3 /BitsPerComponent 8 "
                       "/Filter /DCTDecode >>")
            .arg(picture.width)
            .arg(picture.height)
            .arg(grey ? QStringLiteral("/DeviceGray") : QStringLiteral("/DeviceRGB"))
            .toStdString()));
    QPDFObjectHandle drawing = QPDFObjectHandle::newStream(
        &pdf, QStringLiteral("q %1 0 0 %2 0 0 cm /Scan Do Q\n").arg(width).arg(height).toStdString());
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        QStringLiteral("<< /Type /Page /MediaBox [0 0 %1 %2] >>").arg(width).arg(height).toStdString()));
    QPDFObjectHandle resources = QPDFObjectHandle::parse("<< /XObject << >> >>");
    resources.getKey("/XObject").replaceKey("/Scan", image);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", drawing);
    QPDFPageDocumentHelper(pdf).addPage(page, false);
}

} // namespace

Result<QByteArray> pdfOf(const QList<Picture> &pages)
{
    if (pages.isEmpty() || pages.size() > kMaxPages)
        return notMade(QStringLiteral("1 to %1 pages are wanted").arg(kMaxPages));
    try {
        QPDF pdf;
        pdf.emptyPDF();
        for (const Picture &picture : pages) {
            const auto frame = decodePicture(picture.bytes);
            if (!frame || picture.mediaType != QLatin1String("image/jpeg"))
                return notMade(QStringLiteral("a page is no JPEG"));
            addPage(pdf, picture, frame->format == PixelFormat::Grey8);
        }
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::unique_ptr<Buffer> written(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
    } catch (const std::exception &problem) {
        return notMade(QString::fromUtf8(problem.what()));
    }
}

} // namespace seva
