// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QJsonObject>
#include <QList>

namespace seva {

/// What one side of the instrument does with its first, second, ... request; after the last step the last one for ever,
/// or the first again where "loop" is set.
class SceneSteps
{
public:
    SceneSteps() = default;
    SceneSteps(QList<QJsonObject> steps, bool loop) : m_steps(std::move(steps)), m_loop(loop) {}
    QJsonObject next();

private:
    QList<QJsonObject> m_steps;
    qsizetype m_next = 0;
    bool m_loop = false;
};

/// The three sides, each as its object of the scene without "steps" and "loop".
struct TerminalScene
{
    QJsonObject card;
    QJsonObject acquirer;
    QJsonObject drawer;
    SceneSteps cardSteps;
    SceneSteps acquirerSteps;
    SceneSteps drawerSteps;
};

/// A built-in scene ("normal", "planted") or a file of at most 256 KiB. A key nobody knows is a fault that names it.
Result<TerminalScene> readTerminalScene(const QString &nameOrFile);

} // namespace seva
