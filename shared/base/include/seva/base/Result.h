// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace seva {

/// Why something could not be done. `code` is one of docs/fault-codes.d and is raised in exactly one
/// place; `subject` says what it was about (a path, a field, a token), never personal data.
struct [[nodiscard]] Fault
{
    QString code;
    QString subject;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// The only way to make a Fault: an architecture test finds every code by this call.
inline Fault fault(const char *code, const QString &subject = {})
{
    return Fault{QString::fromLatin1(code), subject};
}

/// A value, or the Fault that took its place.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Fault problem) : m_content(std::move(problem)) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        assert(ok());
        return std::get<T>(m_content);
    }
    T &value() &
    {
        assert(ok());
        return std::get<T>(m_content);
    }
    T &&value() &&
    {
        assert(ok());
        return std::get<T>(std::move(m_content));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Fault &fault() const
    {
        assert(!ok());
        return std::get<Fault>(m_content);
    }

private:
    std::variant<T, Fault> m_content;
};

/// Nothing, or the Fault: for acts without an answer.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Fault problem) : m_fault(std::move(problem)) {}

    bool ok() const { return !m_fault.has_value(); }
    explicit operator bool() const { return ok(); }
    const Fault &fault() const
    {
        assert(!ok());
        return *m_fault;
    }

private:
    std::optional<Fault> m_fault;
};

} // namespace seva
