// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PidOptions.h"
#include "RdAnswers.h"
#include "RdPlaces.h"

#include <seva/drivers/RdService.h>

#include <QtTest>

using namespace seva;
using namespace seva::rd;

namespace {

QString reasonOf(const QByteArray &xml)
{
    const auto read = Document::read({xml.constData(), std::size_t(xml.size())});
    return read ? QString() : read.fault().subject;
}

QString nested(int levels)
{
    return QStringLiteral("<a>").repeated(levels) + QStringLiteral("</a>").repeated(levels);
}

} // namespace

class tst_RdXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsHoldToTheLastOne()
    {
        QCOMPARE(reasonOf(nested(XmlMostDepth).toUtf8()), QString());
        QCOMPARE(reasonOf(nested(XmlMostDepth + 1).toUtf8()), QStringLiteral("too deep"));
        const auto children = [](int count) { return "<a>" + QByteArray("<b/>").repeated(count) + "</a>"; };
        QCOMPARE(reasonOf(children(XmlMostElements - 1)), QString());
        QCOMPARE(reasonOf(children(XmlMostElements)), QStringLiteral("too many parts"));
        const auto value = [](int size) { return "<a b=\"" + QByteArray(size, 'v') + "\"/>"; };
        QCOMPARE(reasonOf(value(XmlMostValue)), QString());
        QCOMPARE(reasonOf(value(XmlMostValue + 1)), QStringLiteral("an attribute too long"));
        QCOMPARE(reasonOf('<' + QByteArray(XmlMostName, 'n') + "/>"), QString());
        QCOMPARE(reasonOf('<' + QByteArray(XmlMostName + 1, 'n') + "/>"), QStringLiteral("a name too long"));
        QCOMPARE(reasonOf("<a>" + QByteArray(XmlMostBytes, ' ') + "</a>"), QStringLiteral("too large"));
        QCOMPARE(reasonOf("<a>\xC3(</a>"), QStringLiteral("not UTF-8"));
        QCOMPARE(reasonOf("<!DOCTYPE a><a/>"), QStringLiteral("a document type declaration"));
        QCOMPARE(reasonOf("<a>one<b/>two</a>"), QString());
        QCOMPARE(reasonOf("<a>one<b>x</b>two</a>"), QStringLiteral("text between elements"));
        QCOMPARE(reasonOf(" \n"), QStringLiteral("nothing"));
        QCOMPARE(reasonOf("<a>&other;</a>"), QStringLiteral("malformed"));
    }

    void textIsKeptWithoutItsWhiteSpace()
    {
        const QByteArray xml = "<R A=' x &amp; y '><Skey>AA\r\n BB<![CDATA[CC]]><!-- no -->&#68;</Skey></R>";
        const auto document = Document::read({xml.constData(), std::size_t(xml.size())});
        QVERIFY(document.ok());
        QCOMPARE(document->root().value("a"), QStringLiteral("x & y"));
        const Element *key = document->find("skey");
        QVERIFY(key);
        QCOMPARE(key->parent, QStringLiteral("r"));
        const auto text = document->text(*key);
        QCOMPARE(QByteArray(text.data(), qsizetype(text.size())), QByteArray("AABBCCD"));
    }

    void pathsOfTheSameServiceOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("own");
        const auto row = [](const char *path, const char *own) {
            QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(own);
        };
        row("/rd/capture", "/rd/capture");
        row("rd/capture", "/rd/capture");
        row("/127.0.0.1:11100/capture", "/capture");
        row("127.0.0.1:11100/capture", "/capture");
        row("http://127.0.0.1:11100/capture", "/capture");
        row("https://127.0.0.1:11100/a-b_c.d", "/a-b_c.d");
        for (const char *hostile : {"", "/", "//x", "/127.0.0.1:11101/capture", "http://192.0.2.1/x", "/a/../b",
                                    "/a//b", "/a?b", "/a#b", "/a b", "/%2e", "/a\\b", "/.x", "/\xE0"})
            row(hostile, "");
    }
    void pathsOfTheSameServiceOnly()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, own);
        QCOMPARE(ownPath(path, "127.0.0.1:11100").value_or(QByteArray()), own);
    }

    void whatMakersSayIsCleaned()
    {
        QCOMPARE(shown(QStringLiteral("a\u0007b\n c")), QStringLiteral("a b c"));
        QCOMPARE(shown(QStringLiteral("number 9999-4105-7058 of 2030")), QStringLiteral("number * of 2030"));
        QCOMPARE(shown(QString(500, u'x')).size(), 120);
    }

    /// Lines as proc(5) shows them.
    void listenersAreReadWithTheirOwners()
    {
        const QByteArray table =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
            "   0: 0100007F:2B5C 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1 0 100 0 0 "
            "10 0\n"
            "   1: 00000000:2B5D 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 2 1 0 100 0 0 "
            "10 0\n"
            "   2: 0100007F:2B5E 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 3 1 0 100 0 0 "
            "10 0\n"
            "   3: 0A00000A:2B5F 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4 1 0 100 0 0 "
            "10 0\n"
            "   4: 00000000000000000000000000000000:2B5C 00000000000000000000000000000000:0000 0A 00000000:00000000 "
            "00:00000000 00000000  1001        0 5 1 0 100 0 0 10 0\n";
        const auto found = listeners(table);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.value(11'100), (QSet<uint>{1000, 1001}));
        QCOMPARE(found.value(11'101), (QSet<uint>{0}));
        QCOMPARE(userIds({QStringLiteral("root"), QStringLiteral("7"), QStringLiteral("nosuchuser")}),
                 (QSet<uint>{0, 7}));
    }

    void pidOptionsAreThoseOfUidai()
    {
        AadhaarRequest request;
        request.fingers = 2;
        request.record = FingerRecord::Minutiae;
        request.positions = {QStringLiteral("LEFT_INDEX"), QStringLiteral("RIGHT_INDEX")};
        request.wadh = QString(43, u'A') + u'=';
        QCOMPARE(
            pidOptions(request, QStringLiteral("PP"), milliseconds(10'000)),
            QByteArray("<PidOptions ver=\"1.0\"><Opts fCount=\"2\" fType=\"0\" iCount=\"0\" iType=\"0\" pCount=\"0\" "
                       "pType=\"0\" format=\"0\" pidVer=\"2.0\" timeout=\"10000\" otp=\"\" wadh=\"")
                + QByteArray(43, 'A') + "=\" posh=\"LEFT_INDEX,RIGHT_INDEX\" env=\"PP\"/><Demo/></PidOptions>");
    }

    void eachCommonRefusalHasFiveSentences()
    {
        const QList<int> codes = rdErrorCodes();
        for (const int code : {180, 700, 710, 720, 730, 740, 750, 760, 999})
            QVERIFY(codes.contains(code));
        for (const int code : codes + QList<int>{12'345}) {
            QSet<QString> texts;
            for (const char *language : {"en", "hi", "gu", "pa", "ur"})
                texts.insert(rdErrorText(code, QLatin1String(language)));
            QCOMPARE(texts.size(), 5);
            QVERIFY(!texts.contains(QString()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_RdXml)
#include "tst_RdXml.moc"
