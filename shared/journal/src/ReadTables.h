// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Database.h"

#include <seva/domain/State.h>

namespace seva {

/// The derived tables `visit`, `payment`, `letter`: nothing personal, so that they do not depend on which keys
/// are held. Written in the transaction of the events they follow from.
class ReadTables
{
public:
    explicit ReadTables(sqlite::Database &db) : m_db(db) {}

    void write(const Visit &visit);
    void remove(const VisitId &visit);
    void clear();

private:
    sqlite::Database &m_db;
};

} // namespace seva
