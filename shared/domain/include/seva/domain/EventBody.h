// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>
#include <seva/domain/Event.h>

#include <QCborArray>
#include <QDate>
#include <QMap>
#include <QStringList>

#include <type_traits>

/// How the struct of an event becomes a CBOR body and back. Each event has
///   static constexpr const char *kType; static constexpr int kVersion;
///   template <typename V> void fields(V &v) { v(1, number); v.personal(10, name); }
/// Keys are for ever; a changed meaning is a new version with an upcast (shared/domain/events/README.md).
namespace seva {

namespace body {

inline QCborValue toCbor(const QString &v)
{
    return v;
}
inline QCborValue toCbor(const QByteArray &v)
{
    return v;
}
inline QCborValue toCbor(bool v)
{
    return v;
}
inline QCborValue toCbor(int v)
{
    return qint64(v);
}
inline QCborValue toCbor(std::int64_t v)
{
    return qint64(v);
}
inline QCborValue toCbor(std::uint64_t v)
{
    return qint64(v);
}
inline QCborValue toCbor(const QUuid &v)
{
    return v.toRfc4122();
}
inline QCborValue toCbor(const Digest &v)
{
    return v.bytes();
}
inline QCborValue toCbor(const QDate &v)
{
    return v.toString(Qt::ISODate);
}
inline QCborValue toCbor(const Money &v)
{
    return QCborArray{v.currency, qint64(v.minor)};
}

inline void fromCbor(const QCborValue &c, QString &v)
{
    v = c.toString();
}
inline void fromCbor(const QCborValue &c, QByteArray &v)
{
    v = c.toByteArray();
}
inline void fromCbor(const QCborValue &c, bool &v)
{
    v = c.toBool();
}
inline void fromCbor(const QCborValue &c, int &v)
{
    v = int(c.toInteger());
}
inline void fromCbor(const QCborValue &c, std::int64_t &v)
{
    v = c.toInteger();
}
inline void fromCbor(const QCborValue &c, std::uint64_t &v)
{
    v = std::uint64_t(c.toInteger());
}
inline void fromCbor(const QCborValue &c, QUuid &v)
{
    v = QUuid::fromRfc4122(c.toByteArray());
}
inline void fromCbor(const QCborValue &c, Digest &v)
{
    v = Digest::fromBytes(c.toByteArray());
}
inline void fromCbor(const QCborValue &c, QDate &v)
{
    v = QDate::fromString(c.toString(), Qt::ISODate);
}
inline void fromCbor(const QCborValue &c, Money &v)
{
    const QCborArray pair = c.toArray();
    v = Money{pair.at(0).toString(), pair.at(1).toInteger()};
}

class Writer;
class Reader;

template <typename T>
QCborValue toCbor(const QList<T> &list);
template <typename T>
void fromCbor(const QCborValue &c, QList<T> &list);
template <typename T>
QCborValue toCbor(const QMap<QString, T> &map);
template <typename T>
void fromCbor(const QCborValue &c, QMap<QString, T> &map);
/// A nested struct with kNested and fields().
template <typename T>
    requires(T::kNested)
QCborValue toCbor(const T &value);
template <typename T>
    requires(T::kNested)
void fromCbor(const QCborValue &c, T &value);

class Writer
{
public:
    QCborMap open;
    QCborMap sealed;

    template <typename T>
    void operator()(int key, const T &value)
    {
        open.insert(qint64(key), toCbor(value));
    }
    template <typename T>
    void personal(int key, const T &value)
    {
        sealed.insert(qint64(key), toCbor(value));
    }
};

class Reader
{
public:
    const QCborMap &open;
    const QCborMap &sealed;

    template <typename T>
    void operator()(int key, T &value)
    {
        take(open, key, value);
    }
    template <typename T>
    void personal(int key, T &value)
    {
        take(sealed, key, value);
    }

private:
    template <typename T>
    static void take(const QCborMap &map, int key, T &value)
    {
        const QCborValue found = map.value(qint64(key));
        if (!found.isUndefined())
            fromCbor(found, value);
    }
};

template <typename T>
QCborValue toCbor(const QList<T> &list)
{
    QCborArray out;
    for (const T &element : list)
        out.append(toCbor(element));
    return out;
}

template <typename T>
void fromCbor(const QCborValue &c, QList<T> &list)
{
    list.clear();
    for (const QCborValue &element : c.toArray()) {
        T value{};
        fromCbor(element, value);
        list.append(value);
    }
}

template <typename T>
QCborValue toCbor(const QMap<QString, T> &map)
{
    QCborMap out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), toCbor(it.value()));
    return out;
}

template <typename T>
void fromCbor(const QCborValue &c, QMap<QString, T> &map)
{
    map.clear();
    const QCborMap in = c.toMap();
    for (auto it = in.constBegin(); it != in.constEnd(); ++it) {
        T value{};
        fromCbor(it.value(), value);
        map.insert(it.key().toString(), value);
    }
}

template <typename T>
    requires(T::kNested)
QCborValue toCbor(const T &value)
{
    Writer writer;
    T copy = value;
    copy.fields(writer);
    return writer.open;
}

template <typename T>
    requires(T::kNested)
void fromCbor(const QCborValue &c, T &value)
{
    const QCborMap open = c.toMap();
    const QCborMap none;
    Reader reader{open, none};
    value.fields(reader);
}

} // namespace body

/// The draft of an event about a visit (a null id for events about a station or Kendra).
template <typename E>
EventDraft draft(const VisitId &subject, E event)
{
    body::Writer writer;
    event.fields(writer);
    return EventDraft{QString::fromLatin1(E::kType), E::kVersion, subject, writer.open, writer.sealed};
}

template <typename E>
bool is(const EventDraft &event)
{
    return event.type == QLatin1String(E::kType);
}

/// The struct of an event of type E; missing keys keep their defaults, unknown keys are ignored.
template <typename E>
E as(const EventDraft &event)
{
    E out{};
    body::Reader reader{event.open, event.personal};
    out.fields(reader);
    return out;
}

} // namespace seva
