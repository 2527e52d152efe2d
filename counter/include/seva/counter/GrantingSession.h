// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/DecisionTask.h>
#include <seva/counter/ReturnTask.h>
#include <seva/counter/ReviewTask.h>

namespace seva {

/// Step C of a case: what A and B did is in front of the officer; the decision is the service definition's.
class GrantingSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(seva::ReturnTask *returning READ returning CONSTANT)
    Q_PROPERTY(seva::DecisionTask *decision READ decision CONSTANT)
    Q_PROPERTY(seva::ReviewTask *review READ review CONSTANT)

public:
    explicit GrantingSession(CaseContext &context, QObject *parent = nullptr)
        : QObject(parent), m_returning(context), m_decision(context), m_review(context)
    {
    }

    ReturnTask *returning() { return &m_returning; }
    DecisionTask *decision() { return &m_decision; }
    ReviewTask *review() { return &m_review; }

private:
    ReturnTask m_returning;
    DecisionTask m_decision;
    ReviewTask m_review;
};

} // namespace seva
