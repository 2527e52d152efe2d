// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace seva::sync::test {

/// A bug that a simulation can switch on, and a seed that finds it.
struct Mutant
{
    enum class World { Kendra, Pair };
    const char *name = nullptr;
    int seed = 0;
    World world = World::Kendra;
};

/// Every bug in the sources that CMakeLists.txt compiles for the simulation. docs/how-we-test.md says what each breaks.
const QList<Mutant> &mutants();
/// That bug from now on; none when empty.
void become(const QByteArray &mutant);
/// Whether the bug's place was reached since become(): one that never is proves nothing.
bool wasReached();

} // namespace seva::sync::test
