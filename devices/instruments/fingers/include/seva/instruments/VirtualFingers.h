// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/instruments/FingerScene.h>

#include <memory>

namespace seva {

/// A ten-print scanner behind an SBI service on the loopback address, with its own threads.
class VirtualFingers
{
    Q_DISABLE_COPY_MOVE(VirtualFingers)
public:
    VirtualFingers(const FingerScene &scene, const Clock &clock);
    /// Ends all connections and waits for its threads.
    ~VirtualFingers();

    /// Listens on the first free port of the range; 0: any port of the kernel's choice. False: none is free.
    bool listen(int first, int last);
    int port() const;
    /// The authority that issued the certificates, PEM. A file of it in a folder is what a station trusts.
    static QByteArray authority();
    /// Connections that wait for nothing: a flaw keeps them open without a word.
    int held() const;
    int captures() const;

private:
    class Service;
    std::unique_ptr<Service> m_service;
};

} // namespace seva
