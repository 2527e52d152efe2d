// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seva::test {

/// A file of the example day.
QString dayFile(const QString &name);
QString dayFolder();

/// Copies a folder with its permissions; whether all of it was copied.
bool copyFolder(const QString &from, const QString &to);

/// Changes one bit of the byte at `offset`.
bool flipBit(const QString &file, qint64 offset);

/// Who the file number of appendGrant() belongs to: the first appointment of the example day.
inline constexpr char kGrantedArn[] = "26-1000007001";
inline constexpr char kGrantedBorn[] = "1954-10-24";
inline constexpr char kGrantedNumber[] = "AH1000007001026";
inline constexpr char kProvisionalNumber[] = "PRV-GJ-BHJ-PSK-C-01-261123-0001-00";

/// Takes the listed applicant to a grant and a file number in the journal of a stopped hub, by the events that
/// other stations would have sent. The reason why not; empty when it is done.
QString appendGrant(const QString &hubFolder);

} // namespace seva::test
