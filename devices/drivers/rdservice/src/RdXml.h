// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/SecretBytes.h>

#include <QList>
#include <QMap>

#include <memory>
#include <span>

namespace seva::rd {

inline constexpr qsizetype XmlMostBytes = 512 * 1024;
inline constexpr int XmlMostDepth = 8;
inline constexpr int XmlMostElements = 256;
inline constexpr int XmlMostAttributes = 32; ///< of one element
inline constexpr int XmlMostName = 64;       ///< bytes
inline constexpr int XmlMostValue = 8'192;   ///< bytes of one attribute: a certificate as base64 fits
inline constexpr int XmlMostNamespaces = 8;

/// "rdservice.xml": why an answer is not read.
Fault refusedXml(const char *why);

/// One element of an answer. Makers do not agree on upper and lower case, so names are kept in lower case.
struct Element
{
    QString name;
    QString parent;
    QMap<QString, QString> attributes;
    /// What stands between its tags without white space, in the block of its document.
    std::size_t textFrom = 0;
    std::size_t textSize = 0;

    QString value(const char *attribute) const { return attributes.value(QLatin1String(attribute)); }
};

/// An answer of an RD service, read without a tree, so that its sealed parts stand nowhere but in one block that is
/// wiped. Document type declarations (and with them entities), other encodings than UTF-8, and anything beyond the
/// limits above are refused with "rdservice.xml".
class Document
{
public:
    /// `text` ends with a zero byte behind its last one: libxml2 looks at it.
    static Result<Document> read(std::span<const char> text);

    const Element &root() const { return m_elements.first(); }
    /// The first of this name (lower case); nothing where there is none.
    const Element *find(const char *name) const;
    QList<Element> all(const char *name) const;
    std::span<const char> text(const Element &element) const;

private:
    friend class Reading;
    QList<Element> m_elements;
    std::shared_ptr<SecretBytes> m_text;
};

} // namespace seva::rd
