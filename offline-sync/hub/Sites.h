// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HubProgram.h"

#include <QTimer>

namespace seva::sync {

/// One line on standard error, `whose` before it; the exit code.
int report(const Fault &why, const QString &whose = {});
/// One line on standard output that scripts wait for.
void sayListening(const HubArguments &arguments, const HubProgram &hub, const QString &whose = {});

/// ADDRESS:PORT. False, with `to` as it was, where it is not.
bool readListen(const QString &text, HubArguments &to);

/// One for each Kendra that `common.sites` lists (docs/data-centre.md, "Many Kendras in one process"): its folder,
/// address and description; everything else is `common`'s. They answer in the same threads and share the connections to
/// the database. `hub.sites-malformed` says where the file is wrong.
Result<QList<HubArguments>> readSites(const HubArguments &common);

/// Keeps the hubs of many Kendras open. One that does not open, because its folder is damaged, its port taken, its
/// database away, does not keep the others closed: it is tried again, one every five seconds. What opens and what does
/// not is said, each after its folder, and not again while it stays the same.
class Sites
{
public:
    Sites(const QList<HubArguments> &sites, Random &random);

private:
    struct Closed
    {
        HubArguments site;
        Fault why;
    };
    void open(Closed closed);
    void tryNext();

    Random &m_random;
    QList<Closed> m_closed; ///< the one that waits longest first
    std::vector<std::unique_ptr<HubProgram>> m_hubs;
    QTimer m_again;
};

} // namespace seva::sync
