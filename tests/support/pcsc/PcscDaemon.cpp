// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PcscDaemon.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <winscard.h>

namespace seva::test {

namespace {

constexpr quint16 kPort = 35963;
constexpr int kStartMs = 10'000;
constexpr int kInsertMs = 2'500;
constexpr int kTries = 5;
constexpr char kName[] = "Seva test reader";
constexpr char kDriver[] = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";

void write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(text);
}

void startLoopback()
{
    const int any = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq loopback{};
    qstrncpy(loopback.ifr_name, "lo", sizeof loopback.ifr_name);
    loopback.ifr_flags = IFF_UP | IFF_RUNNING;
    ::ioctl(any, SIOCSIFFLAGS, &loopback);
    ::close(any);
}

bool leaveTheOthers()
{
    if (::unshare(CLONE_NEWNS | CLONE_NEWNET) == 0)
        return true;
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET) != 0)
        return false;
    write("/proc/self/setgroups", "deny");
    write("/proc/self/uid_map", "0 " + user + " 1");
    write("/proc/self/gid_map", "0 " + group + " 1");
    return true;
}

} // namespace

void enterOwnMachine()
{
    if (!leaveTheOthers())
        return;
    startLoopback();
    ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    ::mount("tmpfs", "/run", "tmpfs", 0, nullptr);
}

bool PcscDaemon::start()
{
    ::mkdir("/run/pcscd", 0755);
    const QString config = m_folder.filePath(QStringLiteral("reader"));
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray port = QByteArray::number(kPort);
    file.write("FRIENDLYNAME \"" + QByteArray(kName) + "\"\nDEVICENAME /dev/null:" + port + "\nLIBPATH " + kDriver
               + "\nCHANNELID " + port + "\n");
    file.close();
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("/usr/sbin/pcscd"), {QStringLiteral("--foreground"), QStringLiteral("--info"),
                                                        QStringLiteral("--config"), m_folder.path()});
    QByteArray said;
    while (!said.contains("daemon ready")) {
        if (!m_process.waitForReadyRead(kStartMs))
            return false;
        said += m_process.readAll();
    }
    // Its socket opens a moment after it says so.
    QDeadlineTimer patience(kStartMs);
    while (!awaitCard(false) && !patience.hasExpired())
        QThread::yieldCurrentThread();
    return !patience.hasExpired();
}

void PcscDaemon::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished();
}

QString PcscDaemon::readerName(int slot)
{
    return QStringLiteral("%1 00 %2").arg(QLatin1String(kName)).arg(slot, 2, 10, QLatin1Char('0'));
}

VpcdReader PcscDaemon::reader(int slot)
{
    return {QByteArrayLiteral("127.0.0.1"), quint16(kPort + slot)};
}

bool PcscDaemon::awaitCard(bool present, int slot, int milliseconds)
{
    SCARDCONTEXT context = 0;
    if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) != SCARD_S_SUCCESS)
        return false;
    const QByteArray name = readerName(slot).toLatin1();
    SCARD_READERSTATE state{};
    state.szReader = name.constData();
    const DWORD wanted = present ? SCARD_STATE_PRESENT : SCARD_STATE_EMPTY;
    LONG result = SCARD_S_SUCCESS;
    while (result == SCARD_S_SUCCESS && !(state.dwEventState & wanted)) {
        state.dwCurrentState = state.dwEventState;
        result = SCardGetStatusChange(context, DWORD(milliseconds), &state, 1);
    }
    SCardReleaseContext(context);
    return (state.dwEventState & wanted) != 0;
}

InsertedCard::InsertedCard(VirtualCard &card, int slot) : m_slot(slot)
{
    // vpcd may lose a connection that comes while two threads of pcscd look for one: then it is made again.
    for (int tries = 0; tries < kTries; ++tries) {
        insert(card);
        if (PcscDaemon::awaitCard(true, slot, kInsertMs))
            return;
        qInfo("the card is put in once more");
        m_thread.request_stop();
        m_thread.join();
    }
    qWarning("pcscd does not see the card");
}

void InsertedCard::insert(VirtualCard &card)
{
    m_thread = std::jthread([this, &card](const std::stop_token &stop) {
        if (const auto end = insertCard(card, PcscDaemon::reader(m_slot), stop); !end)
            qWarning("%s", qPrintable(end.fault().code));
        m_ended = true;
    });
}

void InsertedCard::pull()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    if (!PcscDaemon::awaitCard(false, m_slot))
        qWarning("pcscd still sees the card");
}

} // namespace seva::test
