// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XmlForm.h"

#include <libxml/tree.h>
#include <libxml/xpath.h>

namespace seva {

/// Messages of libxml2, and names in them, are cut: they may be as long as the file.
inline constexpr qsizetype MaxReason = 200;
inline constexpr qsizetype MaxNameShown = 40;
inline constexpr int MaxLeaves = 1000; ///< looked at to tell what an adapter does not know

/// "/EForm/Applicant/GivenName" of an element, or of the element around another node.
QString elementPath(const _xmlNode *node);

/// What XmlForm keeps of libxml2; the context goes before the document it looks at.
struct XmlForm::Parsed
{
    std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document{nullptr, &xmlFreeDoc};
    std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> xpath{nullptr, &xmlXPathFreeContext};
};

} // namespace seva
