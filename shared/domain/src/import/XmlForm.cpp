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
    int namespaces = 0;
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
    watchOf(context).stopped = XmlProblem{xmlSAX2GetLineNumber(context), QString::fromLatin1(code),
                                          QString::fromLatin1(reason), xmlSAX2GetColumnNumber(context)};
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
    watchOf(context).namespaces += namespaceCount;
    if (watchOf(context).namespaces > ImportMaxXmlNamespaces)
        stop(context, "xml.too-many-namespaces", "at most 32 namespace declarations");
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

/// libxml2 compares each attribute of an element with every other before anybody is asked: a megabyte of them takes
/// seconds. An attribute has a '=', and no '<' may stand within a tag, so counting from '<' to '<' is enough.
std::optional<XmlProblem> crowdedTag(const QByteArray &xml)
{
    int line = 1;
    qsizetype lineStart = 0;
    int equals = 0;
    for (qsizetype at = 0; at < xml.size(); ++at) {
        const char each = xml.at(at);
        if (each == '<')
            equals = 0;
        else if (each == '\n') {
            ++line;
            lineStart = at + 1;
        } else if (each == '=' && ++equals > ImportMaxXmlAttributes)
            return XmlProblem{line, QStringLiteral("xml.too-many-attributes"),
                              QStringLiteral("at most 64 attributes of an element"), int(at - lineStart) + 1};
    }
    return std::nullopt;
}

/// What is told without parsing.
std::optional<XmlProblem> refusedUnread(const QByteArray &xml)
{
    if (xml.size() > ImportMaxXmlBytes)
        return XmlProblem{0, QStringLiteral("xml.too-large"), QStringLiteral("at most 1 MiB")};
    return isUtf8(xml) ? crowdedTag(xml) : encodingProblem();
}

/// What the parser says, cut: a message may hold names and entities as long as the file.
XmlProblem malformed(const xmlError *error)
{
    XmlProblem problem;
    problem.code = QStringLiteral("xml.malformed");
    problem.line = error ? error->line : 0;
    problem.column = error ? std::max(error->int2, 0) : 0;
    problem.reason = error ? QString::fromUtf8(error->message, qstrnlen(error->message, MaxReason)).trimmed()
                           : QStringLiteral("not XML");
    return problem;
}

using XmlParser = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>;

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
    if (const auto refused = refusedUnread(xml)) {
        problem = *refused;
        return std::nullopt;
    }
    xmlInitParser();
    const XmlParser parser(xmlNewParserCtxt(), &xmlFreeParserCtxt);
    Watch watch;
    XmlForm form;
    form.m_parsed = std::make_shared<Parsed>();
    form.m_parsed->document.reset(parseWatched(xml, parser.get(), watch));
    if (!watch.stopped.code.isEmpty()) {
        problem = watch.stopped;
        return std::nullopt;
    }
    if (!form.m_parsed->document || !xmlDocGetRootElement(form.m_parsed->document.get())) {
        problem = malformed(xmlCtxtGetLastError(parser.get()));
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

QString XmlForm::rootName() const
{
    return string(xmlDocGetRootElement(m_parsed->document.get())->name);
}

QString XmlForm::rootNamespace() const
{
    const xmlNs *space = xmlDocGetRootElement(m_parsed->document.get())->ns;
    return space ? string(space->href) : QString();
}

QStringList XmlForm::leafPaths() const
{
    const Found found = evaluated("//*[not(*)]", m_parsed->xpath.get());
    QStringList paths;
    const int count = found && found->nodesetval ? found->nodesetval->nodeNr : 0;
    for (int at = 0; at < std::min(count, MaxLeaves); ++at) {
        const QString path = elementPath(found->nodesetval->nodeTab[at]).section(QLatin1Char('/'), 2);
        if (!path.isEmpty() && !paths.contains(path))
            paths.append(path);
    }
    return paths;
}

QString elementPath(const _xmlNode *node)
{
    QString path;
    for (; node && node->type != XML_DOCUMENT_NODE; node = node->parent) {
        if (node->type == XML_ELEMENT_NODE)
            path.prepend(QLatin1Char('/') + string(node->name).left(MaxNameShown));
    }
    return path;
}

} // namespace seva
