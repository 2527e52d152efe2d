// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>

#include <memory>

namespace seva {

/// <folder>/service-definition.schema.json and every JSON file of <folder>/services, validated. A broken file is
/// refused with its path, JSON path and reason. Fault "journal.no-definitions" names a folder without services.
Result<std::shared_ptr<const ServiceCatalogue>> loadDefinitions(const QString &folder);

} // namespace seva
