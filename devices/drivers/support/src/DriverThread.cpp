// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/DriverThread.h>

namespace seva {

DriverThread::DriverThread(const QString &name, QObject *device)
    : m_inside(std::make_unique<QObject>()), m_device(device)
{
    m_thread.setObjectName(name);
    m_inside->moveToThread(&m_thread);
    m_thread.start();
}

DriverThread::~DriverThread()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void DriverThread::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void DriverThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_inside.get(), std::move(job), Qt::QueuedConnection);
}

} // namespace seva
