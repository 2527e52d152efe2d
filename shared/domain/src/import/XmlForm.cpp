// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XmlParsed.h"

#include <QStringDecoder>

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

namespace seva {

namespace {

const xmlChar *bytes(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

QString string(const xmlChar *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

/// What the parser has seen so far; it is stopped at the first thing that is too much.
struct Watch
{
    int depth = 0;
    int nodes = 0;
    XmlProblem stopped;
};

Watch &watchOf(void *context)
{
    return *static_cast<Watch *>(static_cast<xmlParserCtxt *>(context)->_private);
}

bool isStopped(void *context)
{
    return !watchOf(context).stopped.code.isEmpty();
}

void stop(void *context, const char *code, const char *reason)
{
    if (isStopped(context))
        return;
    watchOf(context).stopped =
        XmlProblem{xmlSAX2GetLineNumber(context), QString::fromLatin1(code), QString::fromLatin1(reason)};
    xmlStopParser(static_cast<xmlParserCtxt *>(context));
}

/// Called before the internal subset is read, so that no entity is ever declared.
void onDocumentType(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
{
    stop(context, "xml.dtd", "a document type declaration is not allowed");
}

void countNodes(void *context, int more)
{
    Watch &watch = watchOf(context);
    watch.nodes += more;
    if (watch.nodes > ImportMaxXmlNodes)
        stop(context, "xml.too-many-nodes", "at most 20,000 elements and attributes");
}

void onStart(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaceCount,
             const xmlChar **namespaces, int attributeCount, int defaulted, const xmlChar **attributes)
{
    if (++watchOf(context).depth > ImportMaxXmlDepth)
        return stop(context, "xml.too-deep", "at most 16 levels");
    countNodes(context, 1 + attributeCount + namespaceCount);
    if (isStopped(context))
        return; // the parser's buffer, and with it every attribute's value, is gone
    xmlSAX2StartElementNs(context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaulted,
                          attributes);
}

void onEnd(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    --watchOf(context).depth;
    xmlSAX2EndElementNs(context, name, prefix, uri);
}

void onComment(void *context, const xmlChar *)
{
    countNodes(context, 1);
}

void onInstruction(void *context, const xmlChar *, const xmlChar *)
{
    countNodes(context, 1);
}

bool isUtf8(const QByteArray &xml)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(xml);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

XmlProblem encodingProblem()
{
    return {1, QStringLiteral("xml.encoding"), QStringLiteral("only UTF-8 is read")};
}

using Parser = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>;

xmlDoc *parseWatched(const QByteArray &xml, xmlParserCtxt *parser, Watch &watch)
{
    parser->_private = &watch;
    parser->sax->internalSubset = onDocumentType;
    parser->sax->startElementNs = onStart;
    parser->sax->endElementNs = onEnd;
    parser->sax->comment = onComment;
    parser->sax->processingInstruction = onInstruction;
    return xmlCtxtReadMemory(parser, xml.constData(), int(xml.size()), nullptr, nullptr,
                             XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
}

using Found = std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)>;

Found evaluated(const QByteArray &xpath, xmlXPathContext *context)
{
    return Found(xmlXPathEvalExpression(bytes(xpath.constData()), context), &xmlXPathFreeObject);
}

} // namespace

std::optional<XmlForm> XmlForm::parse(const QByteArray &xml, XmlProblem &problem)
{
    if (xml.size() > ImportMaxXmlBytes) {
        problem = {0, QStringLiteral("xml.too-large"), QStringLiteral("at most 1 MiB")};
        return std::nullopt;
    }
    if (!isUtf8(xml)) {
        problem = encodingProblem();
        return std::nullopt;
    }
    xmlInitParser();
    const Parser parser(xmlNewParserCtxt(), &xmlFreeParserCtxt);
    Watch watch;
    XmlForm form;
    form.m_parsed = std::make_shared<Parsed>();
    form.m_parsed->document.reset(parseWatched(xml, parser.get(), watch));
    if (!watch.stopped.code.isEmpty()) {
        problem = watch.stopped;
        return std::nullopt;
    }
    if (!form.m_parsed->document || !xmlDocGetRootElement(form.m_parsed->document.get())) {
        const xmlError *error = xmlCtxtGetLastError(parser.get());
        problem = {error ? error->line : 0, QStringLiteral("xml.malformed"),
                   error ? QString::fromUtf8(error->message).trimmed() : QStringLiteral("not XML")};
        return std::nullopt;
    }
    const QString declared = string(form.m_parsed->document->encoding);
    if (!declared.isEmpty() && declared.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) != 0) {
        problem = encodingProblem();
        return std::nullopt;
    }
    form.m_parsed->xpath.reset(xmlXPathNewContext(form.m_parsed->document.get()));
    xmlXPathRegisterNs(form.m_parsed->xpath.get(), bytes("f"), bytes("urn:in:seva:eform:1"));
    form.m_parsed->xpath->node = xmlDocGetRootElement(form.m_parsed->document.get());
    return form;
}

XmlForm::Value XmlForm::value(const QString &xpath) const
{
    m_parsed->xpath->node = xmlDocGetRootElement(m_parsed->document.get());
    const Found found = evaluated(xpath.toUtf8(), m_parsed->xpath.get());
    if (!found)
        return {};
    Value value;
    if (found->type == XPATH_NODESET && found->nodesetval && found->nodesetval->nodeNr > 0) {
        const xmlNode *node = found->nodesetval->nodeTab[0];
        value.line = int(xmlGetLineNo(node->type == XML_ATTRIBUTE_NODE ? node->parent : node));
    }
    xmlChar *text = xmlXPathCastToString(found.get());
    value.text = string(text).simplified();
    xmlFree(text);
    return value;
}

QStringList XmlForm::foreignElements() const
{
    const Found found = evaluated("//*[namespace-uri() != 'urn:in:seva:eform:1']", m_parsed->xpath.get());
    QStringList names;
    const int count = found && found->nodesetval ? found->nodesetval->nodeNr : 0;
    for (int at = 0; at < count && at < MaxSchemaProblems; ++at)
        names.append(string(found->nodesetval->nodeTab[at]->name).left(40));
    return names;
}

} // namespace seva
