// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/AppointmentImport.h>

#include <memory>
#include <optional>

namespace seva {

/// Something wrong in an XML file: line and column from 1, 0 where there is none to name. `path` names elements
/// ("/EForm/Applicant/GivenName") where the document could be read. `reason` never repeats a value.
struct XmlProblem
{
    int line = 0;
    QString code;
    QString reason;
    int column = 0;
    QString path{};
};

/// A parsed e-Form. Document type declarations, other encodings, deep and huge documents are refused while parsing
/// (threat T-03); entities are never expanded from outside and the network is never asked.
class XmlForm
{
public:
    static std::optional<XmlForm> parse(const QByteArray &xml, XmlProblem &problem);

    /// What breaks the schema (its text), at most `MaxSchemaProblems`.
    QList<XmlProblem> schemaProblems(const QByteArray &xsd) const;

    struct Value
    {
        QString text; ///< white space collapsed
        int line = 0;
    };
    /// The first node (or the value) of an XPath 1.0 expression below the root; prefix f is the e-Form's namespace.
    Value value(const QString &xpath) const;
    /// Names of elements of other namespaces: extensions we do not know.
    QStringList foreignElements() const;

    QString rootName() const;
    QString rootNamespace() const;
    /// Elements that hold no others, by their names below the root ("PresentAddress/Pin"), each once.
    QStringList leafPaths() const;

private:
    struct Parsed; ///< libxml2's document and XPath context (XmlParsed.h)
    std::shared_ptr<Parsed> m_parsed;
};

constexpr int MaxSchemaProblems = 20;

} // namespace seva
