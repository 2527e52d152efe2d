// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/StatusBook.h>
#include <seva/sync/DeskMessages.h>

namespace seva {
struct State;
}

namespace seva::sync {

/// What is needed to say a status in words. Without a status book only the outcome is told.
struct StatusWords
{
    const ServiceCatalogue *catalogue = nullptr;
    const StatusBook *statuses = nullptr;
};

/// What may be told to somebody who knows file number and date of birth: JSON, {"found": false} otherwise.
/// {"found", "fileNumber", "provisionalNumber", "service", "outcome", "confirmation", "stage", "day", "status", "text",
/// "on", "article", "history": [{"status", "text", "by", "on", "article"}]}; texts in the language asked for.
QByteArray statusOf(const State &state, const StatusWords &words, const StatusRequest &request);

} // namespace seva::sync
