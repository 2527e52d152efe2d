// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/DriverThread.h>

namespace seva {

DriverThread::DriverThread(const QString &name, QObject *device, std::chrono::milliseconds patience)
    : m_thread(std::make_unique<QThread>()), m_inside(std::make_unique<QObject>()), m_device(device),
      m_patience(patience)
{
    m_thread->setObjectName(name);
    m_inside->moveToThread(m_thread.get());
    m_thread->start();
}

DriverThread::~DriverThread()
{
    m_stop.request_stop();
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(m_patience)))
        return;
    qWarning("The driver thread %s hangs in a call and is left behind", qPrintable(m_thread->objectName()));
    // Still in use by the call: they live as long as the process.
    (void)m_inside.release();
    (void)m_thread.release();
}

void DriverThread::atEnd(std::function<void()> work)
{
    QObject::connect(m_thread.get(), &QThread::finished, m_thread.get(), std::move(work), Qt::DirectConnection);
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
