// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Mrz.h>

namespace seva {

/// What one position may be, with how likely; from any reader of pictures, likeliest first.
struct MrzGuess
{
    QChar character;
    double likeness = 0;
};

/// [line][position][guess]
using MrzGuesses = QList<QList<QList<MrzGuess>>>;

struct MrzConsidered
{
    /// As seen, or corrected when `accepted`.
    QStringList lines;
    MrzReading reading;
    /// Every check digit and field holds, as seen or in the one way it could be corrected. An operator confirms it
    /// all the same.
    bool accepted = false;
    /// How many positions are not as they were seen.
    int corrected = 0;
};

/// Corrects by the kind of each field (letters in names, digits in dates: Doc 9303-3 section 4.3), and in numbers by
/// at most two second guesses, only when every check digit holds afterwards and only when there is one way to do so.
/// Otherwise the lines are given as they were seen, not accepted.
MrzConsidered considerMrz(const MrzGuesses &guesses, QDate today = {});

/// A line whose zone was not seen whole. The lower line of a passport or a large card has check digits over itself and
/// is corrected and accepted by them; the field of names of an upper line is read as letters, and never accepted.
/// `lines` holds the one line, `reading` what its zone would be without the other.
MrzConsidered considerMrzLine(const QList<QList<MrzGuess>> &line, QDate today = {});

} // namespace seva
