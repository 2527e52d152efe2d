// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/DocumentComparison.h>
#include <seva/domain/ServiceCatalogue.h>
#include <seva/events/BookletCompared.h>

/// The earlier passport an applicant brings: what of the form it is held against, and the codes of what was found.
namespace seva {

/// Whether the form asks for an earlier passport.
bool asksForBooklet(const ServiceDefinition &service);

/// What the form says about the earlier passport and its holder.
TypedDocument typedDocument(const QMap<QString, QString> &fields);

/// The fields of the form a booklet is held against: an edit of one of them makes the comparison old.
const QStringList &bookletFields();

/// NO_CHIP, NO_READER, UNREADABLE, NOT_OPENED: why a comparison is of the printed zone and the form only.
const QStringList &withoutChipReasons();
/// The reasons of a verdict, ACCEPTED (the operator knows why it differs) or NOTED (the next officer has to look).
const QStringList &bookletReasons(const QString &verdict);
/// The checks of a chip (BSI TR-03135), in the order in which they are shown: "dataGroupHashes", "signature", ...
const QStringList &bookletChecks();

/// Neither a field differs nor a check of the chip failed.
bool agrees(const BookletCompared &compared);

} // namespace seva
