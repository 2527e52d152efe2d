// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/store/S3Blobs.h>

#include <mutex>
#include <vector>

namespace seva::store {

struct S3Answer
{
    int status = 0;
    QByteArray body;
};

/// Signed requests to one bucket, blocking, over connections that stay open. Thread-safe.
class S3Exchange
{
public:
    explicit S3Exchange(const S3Options &options);
    ~S3Exchange();
    S3Exchange(const S3Exchange &) = delete;
    S3Exchange &operator=(const S3Exchange &) = delete;

    /// `name` begins with a slash, or is empty for the bucket. Fault "store.s3-unreachable".
    Result<S3Answer> ask(const char *method, const QByteArray &name, const QByteArray &query = {},
                         const QByteArray &body = {});

private:
    void *take();
    void prepare(void *easy, const char *method, const QByteArray &url, const QByteArray &body, S3Answer &answer) const;

    const QByteArray m_address;
    const QByteArray m_prefix;
    const QByteArray m_keys;
    const QByteArray m_scope;
    const QByteArray m_authority;
    std::mutex m_mutex;
    std::vector<void *> m_idle;
};

} // namespace seva::store
