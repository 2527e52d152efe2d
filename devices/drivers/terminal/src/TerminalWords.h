// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>

#include <QDate>
#include <QString>
#include <QStringList>

#include <span>
#include <string>

namespace seva::terminal {

/// What the station asks.
enum class Verb { Hello, Charge, Status, Cancel };

struct Question
{
    Verb verb = Verb::Hello;
    QString reference;
    Money amount;
    /// The day on which it is asked, at the station.
    QDate day;
};

/// Progress: go on listening. Other: about another payment, or none that was asked for. Garbage: no message of ours.
/// None: the terminal knows no such payment.
enum class Word { Progress, Other, Garbage, Ready, Approved, Declined, Pending, None };

/// What of an answer leaves the wiped block: nothing that could be a card number.
struct Answer
{
    Word word = Word::Garbage;
    Money amount;
    QString approvalCode;
    QString rrn;
    QString lastFour;
    QString model;
    /// Fields that carried a card number.
    QStringList covered;
};

std::string encode(const Question &question);
/// Reads one whole message in place; see FrameFields. An approval lacking one of its codes is garbage.
Answer decode(std::span<char> frame, const Question &question);

} // namespace seva::terminal
