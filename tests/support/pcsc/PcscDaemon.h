// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/instruments/Vpcd.h>

#include <QProcess>
#include <QTemporaryDir>

#include <thread>

namespace seva::test {

/// The first thing in main(), before any thread: this process and its children get a network and a /run
/// of their own. vpcd listens on every interface, and pcscd's socket is the machine's: here both are
/// nobody else's. Where the kernel forbids it the test goes on without; its CTest case then needs
/// RESOURCE_LOCK pcscd and root.
void enterOwnMachine();

/// The real pcscd with one virtual reader of two slots.
class PcscDaemon
{
public:
    ~PcscDaemon() { stop(); }
    /// Whether it is ready for clients.
    bool start();
    void stop();
    /// The names of the two slots as PC/SC tells them.
    static QString readerName(int slot = 0);
    static VpcdReader reader(int slot = 0);
    /// Waits until pcscd has noticed that a card is there, or gone: it looks every 400 ms.
    static bool awaitCard(bool present, int slot = 0, int milliseconds = 10'000);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// A card in the reader for as long as this lives or until the card pulls itself out. Begins when pcscd
/// sees the card and ends when it sees the empty slot, so that no card is taken for the one before it.
class InsertedCard
{
public:
    explicit InsertedCard(VirtualCard &card, int slot = 0);
    ~InsertedCard() { pull(); }
    void pull();
    bool isPulled() const { return m_ended; }

private:
    void insert(VirtualCard &card);

    int m_slot;
    std::atomic<bool> m_ended = false;
    std::jthread m_thread;
};

} // namespace seva::test
