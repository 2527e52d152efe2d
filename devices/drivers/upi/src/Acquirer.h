// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>

#include <QString>

#include <chrono>
#include <stop_token>

namespace seva::upi {

struct Endpoint
{
    QString url;
    QString authority;
    QString certificate;
    QString key;
};

/// What the acquirer says of a payment. Unreachable: the question did not get there, or no answer came back.
enum class State { Unreachable, Garbage, Unknown, Pending, Paid, Failed, Closed };

struct Report
{
    State state = State::Unreachable;
    Money amount;
    QString approvalCode;
    /// The unique transaction reference of the bank, 12 digits.
    QString utr;
    /// A card number was in the answer and was covered.
    bool covered = false;
};

/// Questions to an acquirer; they block for 5 s at most and end early when stopped.
class Acquirer
{
public:
    explicit Acquirer(Endpoint endpoint) : m_endpoint(std::move(endpoint)) {}

    /// Tells the acquirer what is about to be paid; whether it took it.
    bool announce(const QString &reference, const Money &amount, const std::stop_token &stop) const;
    Report state(const QString &reference, const std::stop_token &stop) const;
    /// No payment is to be taken any more; what became of it.
    Report close(const QString &reference, const std::stop_token &stop) const;

private:
    struct Answer;
    Answer ask(const char *method, const QString &path, const QByteArray &body, const std::stop_token &stop) const;
    static Report read(Answer answer, const QString &reference);

    Endpoint m_endpoint;
};

} // namespace seva::upi
