// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BundleInbox.h>

#include "BundleFormat.h"

#include <seva/base/Files.h>
#include <seva/base/Log.h>

#include <QDir>
#include <QJsonDocument>

namespace seva::sync {

BundleInbox::~BundleInbox()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void BundleInbox::start()
{
    m_thread = std::thread([this] { run(); });
}

void BundleInbox::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        (void)look();
        lock.lock();
        m_changed.wait_for(lock, kLookEvery, [this] { return m_stopping; });
    }
}

int BundleInbox::look()
{
    int taken = 0;
    const QDir inbox(m_folder);
    for (const QString &name : inbox.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = inbox.filePath(name);
        const QString report = folder + QStringLiteral("/report.json");
        if (QFile::exists(report) || !QFile::exists(folder + u'/' + QLatin1String(bundle::kManifestFile)))
            continue;
        const Result<BundleReport> result = importBundle(m_place, folder);
        const QJsonObject told = result.ok() ? toJson(*result)
                                             : QJsonObject{{QStringLiteral("fault"), result.fault().code},
                                                           {QStringLiteral("subject"), result.fault().subject}};
        qCInfo(logSync) << "bundle" << name << QJsonDocument(told).toJson(QJsonDocument::Compact).constData();
        if (const Result<void> kept = files::writeDurably(report, QJsonDocument(told).toJson()); !kept) {
            qCWarning(logSync) << kept.fault().code << kept.fault().subject;
            continue;
        }
        ++taken;
    }
    return taken;
}

} // namespace seva::sync
