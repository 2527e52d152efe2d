// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdXml.h"

#include <QUtf8StringView>

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <cstring>

namespace seva::rd {

namespace {

constexpr int kValuesEach = 5; ///< localname, prefix, URI, begin and end of a value (libxml2's SAX2)

QString string(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// libxml2 compares each attribute of a tag with every other before anybody is asked; no '<' stands within a tag.
bool crowdedTag(std::span<const char> text)
{
    int equals = 0;
    for (const char each : text) {
        if (each == '<')
            equals = 0;
        else if (each == '=' && ++equals > XmlMostAttributes)
            return true;
    }
    return false;
}

const char *refusedUnread(std::span<const char> text)
{
    if (text.empty())
        return "nothing";
    if (qsizetype(text.size()) > XmlMostBytes)
        return "too large";
    if (std::memchr(text.data(), 0, text.size()) || !QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8())
        return "not UTF-8";
    return crowdedTag(text) ? "too many attributes" : nullptr;
}

/// White space and a byte order mark in front: several makers send them before the XML declaration.
std::span<const char> trimmed(std::span<const char> text)
{
    constexpr char mark[] = "\xEF\xBB\xBF";
    constexpr std::size_t markSize = 3;
    while (!text.empty()) {
        if (isSpace(text.front()))
            text = text.subspan(1);
        else if (text.size() >= markSize && std::memcmp(text.data(), mark, markSize) == 0)
            text = text.subspan(markSize);
        else
            break;
    }
    return text;
}

} // namespace

Fault refusedXml(const char *why)
{
    return fault("rdservice.xml", QString::fromLatin1(why));
}

/// What the parser tells while it reads.
class Reading
{
public:
    Reading(Document &document, std::size_t room) : m_document(document)
    {
        m_document.m_text = std::make_shared<SecretBytes>(room);
    }

    static Reading &of(void *context)
    {
        return *static_cast<Reading *>(static_cast<xmlParserCtxt *>(context)->_private);
    }
    const char *problem() const { return m_problem; }

    static void onDocumentType(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
    {
        of(context).stop(context, "a document type declaration");
    }
    static void onStart(void *context, const xmlChar *name, const xmlChar *, const xmlChar *, int namespaces,
                        const xmlChar **, int count, int, const xmlChar **attributes)
    {
        of(context).start(context, name, namespaces, count, attributes);
    }
    static void onEnd(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
    {
        Reading &reading = of(context);
        if (!reading.m_open.isEmpty())
            reading.m_open.removeLast();
    }
    static void onText(void *context, const xmlChar *text, int size)
    {
        of(context).take(context, {reinterpret_cast<const char *>(text), std::size_t(std::max(size, 0))});
    }

private:
    void stop(void *context, const char *why)
    {
        if (!m_problem)
            m_problem = why;
        xmlStopParser(static_cast<xmlParserCtxt *>(context));
    }
    void start(void *context, const xmlChar *name, int namespaces, int count, const xmlChar **attributes);
    void take(void *context, std::span<const char> text);

    Document &m_document;
    QList<qsizetype> m_open;
    std::size_t m_used = 0;
    int m_namespaces = 0;
    const char *m_problem = nullptr;
};

void Reading::start(void *context, const xmlChar *name, int namespaces, int count, const xmlChar **attributes)
{
    m_namespaces += namespaces;
    if (m_problem)
        return; // the parser's buffer, and with it every attribute's value, is gone
    if (m_open.size() >= XmlMostDepth)
        return stop(context, "too deep");
    if (m_document.m_elements.size() >= XmlMostElements || count > XmlMostAttributes
        || m_namespaces > XmlMostNamespaces)
        return stop(context, "too many parts");
    if (xmlStrlen(name) > XmlMostName)
        return stop(context, "a name too long");
    Element element;
    element.name = string(name).toLower();
    if (!m_open.isEmpty())
        element.parent = m_document.m_elements[m_open.last()].name;
    for (int i = 0; i < count; ++i) {
        const xmlChar **const one = attributes + static_cast<std::ptrdiff_t>(i) * kValuesEach;
        const std::ptrdiff_t size = one[4] - one[3];
        if (size > XmlMostValue || xmlStrlen(one[0]) > XmlMostName)
            return stop(context, "an attribute too long");
        element.attributes.insert(string(one[0]).toLower(),
                                  QString::fromUtf8(reinterpret_cast<const char *>(one[3]), size).trimmed());
    }
    element.textFrom = m_used;
    m_open.append(m_document.m_elements.size());
    m_document.m_elements.append(element);
}

void Reading::take(void *context, std::span<const char> text)
{
    const auto solid = std::count_if(text.begin(), text.end(), [](char c) { return !isSpace(c); });
    if (solid == 0 || m_open.isEmpty() || m_problem)
        return;
    Element &element = m_document.m_elements[m_open.last()];
    // Text on both sides of a child would not be one piece.
    if (element.textFrom + element.textSize != m_used && element.textSize > 0)
        return stop(context, "text between elements");
    if (element.textSize == 0)
        element.textFrom = m_used;
    if (m_used + std::size_t(solid) > m_document.m_text->size())
        return stop(context, "too large");
    std::copy_if(text.begin(), text.end(), m_document.m_text->data() + m_used, [](char c) { return !isSpace(c); });
    m_used += std::size_t(solid);
    element.textSize += std::size_t(solid);
}

namespace {

using Parser = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>;

void silent(void *, const char *, ...) {}

/// The text is read where it lies: libxml2 makes no copy of it.
bool parse(std::span<const char> text, xmlParserCtxt *parser, Reading &reading)
{
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.internalSubset = &Reading::onDocumentType;
    handler.startElementNs = &Reading::onStart;
    handler.endElementNs = &Reading::onEnd;
    handler.characters = &Reading::onText;
    handler.cdataBlock = &Reading::onText;
    handler.warning = &silent;
    handler.error = &silent;
    *parser->sax = handler;
    parser->userData = parser;
    parser->_private = &reading;
    // Without a document type there is no entity but the five of XML, and NOENT only makes '&' of "&amp;".
    xmlCtxtUseOptions(parser, XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING
                                  | XML_PARSE_IGNORE_ENC);
    // An input without a buffer, which libxml2 neither copies nor moves.
    xmlParserInput *const input = xmlNewStringInputStream(parser, reinterpret_cast<const xmlChar *>(text.data()));
    if (!input)
        return false;
    inputPush(parser, input);
    const int result = xmlParseDocument(parser);
    if (parser->myDoc) {
        xmlFreeDoc(parser->myDoc);
        parser->myDoc = nullptr;
    }
    return result == 0 && parser->wellFormed == 1;
}

} // namespace

Result<Document> Document::read(std::span<const char> whole)
{
    const std::span<const char> text = trimmed(whole);
    if (const char *why = refusedUnread(text))
        return refusedXml(why);
    xmlInitParser();
    const Parser parser(xmlNewParserCtxt(), &xmlFreeParserCtxt);
    Document document;
    Reading reading(document, text.size());
    const bool good = parse(text, parser.get(), reading);
    if (reading.problem())
        return refusedXml(reading.problem());
    if (!good || document.m_elements.isEmpty())
        return refusedXml("malformed");
    return document;
}

const Element *Document::find(const char *name) const
{
    const auto found = std::find_if(m_elements.begin(), m_elements.end(),
                                    [name](const Element &each) { return each.name == QLatin1String(name); });
    return found == m_elements.end() ? nullptr : &*found;
}

QList<Element> Document::all(const char *name) const
{
    QList<Element> found;
    std::copy_if(m_elements.begin(), m_elements.end(), std::back_inserter(found),
                 [name](const Element &each) { return each.name == QLatin1String(name); });
    return found;
}

std::span<const char> Document::text(const Element &element) const
{
    return std::span<const char>(m_text->data(), m_text->size()).subspan(element.textFrom, element.textSize);
}

} // namespace seva::rd
