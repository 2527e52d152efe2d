// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ServiceCatalogue.h>

#include <memory>

namespace seva {

/// Every JSON file of <folder>/fees, validated by fee-schedule.schema.json of the same folder, or of `schemas` where it
/// is named: what came later is read as this program knows it. A broken file is refused with its path, JSON path and
/// reason.
Result<std::shared_ptr<const FeeBook>> loadFees(const QString &folder, const QString &schemas = {});

/// The same of <folder>/services and service-definition.schema.json, with the fees of the folder. Fault
/// "journal.no-definitions" names a folder without services.
Result<std::shared_ptr<const ServiceCatalogue>> loadDefinitions(const QString &folder, const QString &schemas = {});

} // namespace seva
