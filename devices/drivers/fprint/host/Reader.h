// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace seva {

/// One reader of libfprint. Each call blocks until it is done or the process is asked to end (SIGTERM); what it answers
/// is the last line this program says: {"reader"}, {"enrolled"}, {"verified"} or {"fault", "detail"}.
class Reader
{
    Q_DISABLE_COPY_MOVE(Reader)
public:
    /// `driver`: libfprint's name of a driver; empty: the first reader there is.
    explicit Reader(const QString &driver);
    ~Reader();

    QJsonObject look() const;
    QJsonObject enrol();
    QJsonObject verify(const QByteArray &print);

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

/// One line on standard output.
void say(const QJsonObject &line);

} // namespace seva
