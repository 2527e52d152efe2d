// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace seva {

/// For rehearsals and tests: while one lives, no file of this process may grow; writes fail with EFBIG
/// (setrlimit(2), RLIMIT_FSIZE).
class FullDisk
{
public:
    FullDisk() : m_formerHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit none{0, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        free();
        std::signal(SIGXFSZ, m_formerHandler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    void free() { setrlimit(RLIMIT_FSIZE, &m_former); }

private:
    rlimit m_former{};
    void (*m_formerHandler)(int);
};

} // namespace seva
