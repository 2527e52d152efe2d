// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Bundle.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace seva::sync {

/// Imports the bundles that somebody puts into a folder, behind running work: each folder in it with a manifest and
/// without a report is taken, and gets its report.json beside the manifest. To take one again, remove its report.
class BundleInbox
{
public:
    static constexpr std::chrono::seconds kLookEvery{5};

    BundleInbox(BundlePlace place, QString folder) : m_place(std::move(place)), m_folder(std::move(folder)) {}
    ~BundleInbox();

    /// Looks every 5 seconds, in a thread of its own, until destroyed.
    void start();
    /// Imports what lies there now; the number of bundles taken.
    int look();

private:
    void run();

    const BundlePlace m_place;
    const QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace seva::sync
