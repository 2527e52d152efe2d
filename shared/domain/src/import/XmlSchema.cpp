// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XmlParsed.h"

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

namespace seva {

namespace {

/// The message without our namespace; where it would repeat a value, what is known without it.
QString reasonOf(const xmlError &error)
{
    if (error.code >= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1 && error.code <= XML_SCHEMAV_CVC_ENUMERATION_VALID)
        return QStringLiteral("a value that the schema does not allow here");
    const QString message = QString::fromUtf8(error.message, qstrnlen(error.message, 4 * MaxReason));
    return QString(message).remove(QLatin1String("{urn:in:seva:eform:1}")).trimmed().left(MaxReason);
}

void onSchemaError(void *user, xmlErrorPtr error)
{
    auto *found = static_cast<QList<XmlProblem> *>(user);
    if (found->size() < MaxSchemaProblems)
        found->append({error->line, QStringLiteral("xml.schema"), reasonOf(*error), 0,
                       elementPath(static_cast<const xmlNode *>(error->node))});
}

void ignoreError(void *, xmlErrorPtr) {}

} // namespace

QList<XmlProblem> XmlForm::schemaProblems(const QByteArray &xsd) const
{
    using ParserContext = std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)>;
    using Schema = std::unique_ptr<xmlSchema, decltype(&xmlSchemaFree)>;
    using Validation = std::unique_ptr<xmlSchemaValidCtxt, decltype(&xmlSchemaFreeValidCtxt)>;
    const ParserContext parser(xmlSchemaNewMemParserCtxt(xsd.constData(), int(xsd.size())), &xmlSchemaFreeParserCtxt);
    xmlSchemaSetParserStructuredErrors(parser.get(), ignoreError, nullptr);
    const Schema schema(xmlSchemaParse(parser.get()), &xmlSchemaFree);
    if (!schema)
        return {{0, QStringLiteral("xml.no-schema"), QStringLiteral("the schema of e-Forms cannot be used")}};
    const Validation validation(xmlSchemaNewValidCtxt(schema.get()), &xmlSchemaFreeValidCtxt);
    QList<XmlProblem> found;
    xmlSchemaSetValidStructuredErrors(validation.get(), onSchemaError, &found);
    if (xmlSchemaValidateDoc(validation.get(), m_parsed->document.get()) != 0 && found.isEmpty())
        found.append({0, QStringLiteral("xml.schema"), QStringLiteral("does not fit the schema")});
    return found;
}

} // namespace seva
