// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pieces.h"

#include <seva/domain/ServiceCatalogue.h>

namespace seva {

/// The values of a document that fits the schema, its pieces through `pieces`. Throws nlohmann's exceptions and
/// BrokenPiece where it does not.
ServiceDefinition readService(const Json &document, Pieces &pieces);

LocalText readLabel(const Json &label);
QStringList readStrings(const Json &list);
QString readString(const Json &object, const char *key);

} // namespace seva
