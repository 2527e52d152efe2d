// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonText.h"

#include <seva/domain/ServiceCatalogue.h>

namespace seva {

/// What no schema can say: ids that must be known or be unique, workflows that end.
std::optional<JsonProblem> checkService(const ServiceDefinition &service);

} // namespace seva
