// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PenDecoder.h"

#include <QList>
#include <QString>

#include <memory>

namespace seva {

/// The event file of a tablet; closed when it goes.
class PenFile
{
    Q_DISABLE_COPY_MOVE(PenFile)
public:
    /// Nothing when it cannot be opened. Records from before are thrown away.
    static std::shared_ptr<PenFile> open(const QString &path);
    ~PenFile();

    /// Fills in what is 0 with what the device tells; false when it tells nothing.
    bool complete(PenScale &scale) const;
    /// What came within 50 ms; nothing when the file is gone.
    std::optional<QList<input_event>> read();

private:
    explicit PenFile(int file) : m_file(file) {}

    int m_file;
    QByteArray m_rest;
};

} // namespace seva
