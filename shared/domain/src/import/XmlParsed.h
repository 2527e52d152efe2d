// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XmlForm.h"

#include <libxml/tree.h>
#include <libxml/xpath.h>

namespace seva {

/// What XmlForm keeps of libxml2; the context goes before the document it looks at.
struct XmlForm::Parsed
{
    std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document{nullptr, &xmlFreeDoc};
    std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> xpath{nullptr, &xmlXPathFreeContext};
};

} // namespace seva
