// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfRules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace seva::test {

namespace {

constexpr int kPatience = 30'000;

class Rules
{
public:
    explicit Rules(const QByteArray &pdf) : m_pdf(pdf) {}

    QStringList check()
    {
        if (!load())
            return {"qpdf does not take it"};
        file();
        catalogue();
        for (auto object = m_objects.begin(); object != m_objects.end(); ++object)
            value(object.value().toObject());
        return m_findings;
    }

private:
    void unless(bool good, const char *finding)
    {
        if (!good && !m_findings.contains(QLatin1String(finding)))
            m_findings.append(QLatin1String(finding));
    }

    bool load()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("it.pdf"));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_pdf) != m_pdf.size())
            return false;
        file.close();
        QProcess qpdf;
        qpdf.start("qpdf", {"--check", file.fileName()});
        if (!qpdf.waitForFinished(kPatience) || qpdf.exitCode() != 0)
            return false;
        // Twice: the dictionaries as they are, the streams as they are meant.
        const auto read = [&](const char *level) {
            qpdf.start("qpdf", {"--json=2", "--json-stream-data=inline",
                                QStringLiteral("--decode-level=%1").arg(QLatin1String(level)), file.fileName()});
            (void)qpdf.waitForFinished(kPatience);
            return QJsonDocument::fromJson(qpdf.readAllStandardOutput())["qpdf"].toArray().at(1).toObject();
        };
        m_objects = read("none");
        m_plain = read("generalized");
        return !m_objects.isEmpty() && !m_plain.isEmpty();
    }

    QJsonObject of(const QJsonValue &reference) const
    {
        if (reference.isObject())
            return reference.toObject();
        const QJsonObject object = m_objects["obj:" + reference.toString()].toObject();
        return object.contains("stream") ? object["stream"]["dict"].toObject() : object["value"].toObject();
    }

    QByteArray streamOf(const QJsonValue &reference) const
    {
        const QJsonValue data = m_plain["obj:" + reference.toString()]["stream"]["data"];
        return QByteArray::fromBase64(data.toString().toLatin1());
    }

    void file()
    {
        unless(m_pdf.startsWith("%PDF-1.") && m_pdf.at(7) <= '4', "6.1.2 the header is not %PDF-1.0 to 1.4");
        const QByteArray second = m_pdf.mid(m_pdf.indexOf('\n') + 1, 5);
        const bool binary = second.startsWith('%') && std::all_of(second.begin() + 1, second.end(), [](char c) {
                                return static_cast<uchar>(c) > 127;
                            });
        unless(binary, "6.1.2 no comment of four bytes above 127 follows the header");
        const QJsonObject trailer = m_objects.value("trailer")["value"].toObject();
        unless(trailer["/ID"].toArray().size() == 2, "6.1.3 the trailer has no ID");
        unless(!trailer.contains("/Encrypt"), "6.1.3 it is encrypted");
        unless(!m_pdf.contains("/ObjStm") && !m_pdf.contains("/XRef"), "6.1.4 it has object or xref streams");
    }

    void catalogue()
    {
        const QJsonObject trailer = m_objects.value("trailer")["value"].toObject();
        const QJsonObject root = of(trailer["/Root"]);
        unless(!root.contains("/OCProperties"), "6.1.13 it has optional content");
        unless(!root.contains("/OpenAction") && !root.contains("/AA"), "6.6.1 it acts when opened");
        unless(!root["/Names"].toObject().contains("/EmbeddedFiles"), "6.1.11 it has embedded files");
        unless(!root.contains("/AcroForm"), "6.9 it has a form");
        intent(root);
        metadata(root, of(trailer["/Info"]));
    }

    void intent(const QJsonObject &root)
    {
        const QJsonObject intent = of(root["/OutputIntents"].toArray().at(0));
        const QByteArray profile = streamOf(intent["/DestOutputProfile"]);
        unless(intent["/S"].toString() == "/GTS_PDFA1", "6.2.2 no output intent of PDF/A");
        unless(profile.mid(36, 4) == "acsp" && profile.size() > 128 && profile.at(8) <= 2,
               "6.2.2 the output intent has no ICC profile of version 2");
        unless(of(intent["/DestOutputProfile"])["/N"].toInt() == 3 && profile.mid(16, 4) == "RGB ",
               "6.2.3 the profile is not RGB, as the pages are");
    }

    void metadata(const QJsonObject &root, const QJsonObject &info)
    {
        const QJsonObject dict = of(root["/Metadata"]);
        unless(dict["/Type"].toString() == "/Metadata" && !dict.contains("/Filter"),
               "6.7.2 no metadata, or compressed");
        QMap<QString, QString> found;
        QXmlStreamReader xml(streamOf(root["/Metadata"]));
        QStringList path;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                path.append(xml.name().toString());
                for (const QXmlStreamAttribute &one : xml.attributes())
                    found.insert(one.name().toString(), one.value().toString());
            } else if (xml.isEndElement())
                path.removeLast();
            else if (xml.isCharacters() && !xml.isWhitespace())
                for (const QString &name : path)
                    found.insert(name, found.value(name) + xml.text().toString());
        }
        unless(!xml.hasError(), "6.7.9 the metadata are no XML");
        unless(found["part"] == "1" && found["conformance"] == "B", "6.7.11 the metadata do not say PDF/A-1b");
        const auto text = [&info](const char *key) { return info[QLatin1String(key)].toString().mid(2); };
        unless(found["title"] == text("/Title"), "6.7.3 title and dc:title differ");
        unless(found["CreatorTool"] == text("/Creator"), "6.7.3 creator and xmp:CreatorTool differ");
        unless(found["Producer"] == text("/Producer"), "6.7.3 producer and pdf:Producer differ");
        const QString day = found["CreateDate"].left(19).remove('-').remove(':').remove('T');
        unless(!day.isEmpty() && text("/CreationDate").startsWith("D:" + day), "6.7.3 the dates of making differ");
    }

    void value(const QJsonObject &object)
    {
        const QJsonObject dict =
            object.contains("stream") ? object["stream"]["dict"].toObject() : object["value"].toObject();
        if (object.contains("stream")) {
            const QString filter = QString::fromUtf8(QJsonDocument(QJsonArray{dict["/Filter"]}).toJson());
            unless(!filter.contains("LZW"), "6.1.10 a stream is packed by LZW");
            unless(!dict.contains("/F"), "6.1.7 a stream stands in another file");
        }
        const QString type = dict["/Type"].toString();
        const QString kind = dict["/Subtype"].toString();
        if (type == "/Font")
            font(dict, kind);
        if (kind == "/Image")
            unless(!dict.contains("/SMask") && !dict["/Interpolate"].toBool() && !dict.contains("/Alternates"),
                   "6.4 a picture is transparent or interpolated");
        unless(kind != "/PS", "6.2.7 there is PostScript inside");
        unless(dict["/Group"].toObject()["/S"].toString() != "/Transparency", "6.4 a group is transparent");
        unless(of(dict["/Group"])["/S"].toString() != "/Transparency", "6.4 a group is transparent");
        const QString action = dict["/S"].toString();
        unless(action != "/JavaScript" && action != "/Launch", "6.6.1 it runs something");
        unless(type != "/Annot", "6.5 it has annotations");
        graphics(dict);
        for (const QJsonValue &inner : dict)
            if (inner.isObject())
                value({{"value", inner}});
    }

    void graphics(const QJsonObject &state)
    {
        unless(state["/SMask"].toString("/None") == "/None", "6.4 a soft mask is used");
        unless(state["/CA"].toDouble(1) == 1 && state["/ca"].toDouble(1) == 1, "6.4 something is half transparent");
        const QString blend = state["/BM"].toString("/Normal");
        unless(blend == "/Normal" || blend == "/Compatible", "6.4 a blend mode is used");
        unless(!state.contains("/TR"), "6.2.8 there is a transfer function");
    }

    void font(const QJsonObject &font, const QString &kind)
    {
        if (kind == "/Type0")
            return unless(font["/Encoding"].toString().startsWith("/Identity-"), "6.3.3.3 a CMap is not known");
        const QJsonObject descriptor = of(font["/FontDescriptor"]);
        const bool embedded =
            descriptor.contains("/FontFile") || descriptor.contains("/FontFile2") || descriptor.contains("/FontFile3");
        unless(embedded || kind == "/Type3", "6.3.4 a font is not embedded");
        if (kind != "/CIDFontType2")
            return;
        unless(font.contains("/CIDToGIDMap"), "6.3.3.2 a font has no CIDToGIDMap");
        const bool subset = descriptor["/FontName"].toString().contains('+');
        unless(!subset || descriptor.contains("/CIDSet"), "6.3.5 a part of a font has no CIDSet");
    }

    QByteArray m_pdf;
    QJsonObject m_objects;
    QJsonObject m_plain;
    QStringList m_findings;
};

} // namespace

QStringList pdfFindings(const QByteArray &pdf)
{
    return Rules(pdf).check();
}

} // namespace seva::test
