// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>

#include <memory>

namespace seva {

/// <folder>/fee-schedule.schema.json and every JSON file of <folder>/fees, validated. A broken file is refused with its
/// path, JSON path and reason.
Result<std::shared_ptr<const FeeBook>> loadFees(const QString &folder);

/// The same of <folder>/service-definition.schema.json and <folder>/services, with the fees of the folder. Fault
/// "journal.no-definitions" names a folder without services.
Result<std::shared_ptr<const ServiceCatalogue>> loadDefinitions(const QString &folder);

} // namespace seva
