// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace seva::cbor {

/// The deterministic encoding of Cbor.h piece by piece, for records of one shape: no tree of values is made only to be
/// thrown away. That the counts are right is up to the caller.
class Writer
{
public:
    /// `expected`: how long it becomes, roughly (bytes).
    explicit Writer(qsizetype expected) : m_written(expected, Qt::Uninitialized) {}

    Writer &array(quint64 count);
    Writer &map(quint64 count);
    Writer &number(qint64 value);
    Writer &bytes(QByteArrayView value);
    Writer &text(const QString &value);
    /// In UTF-8.
    Writer &text(QByteArrayView value);
    Writer &flag(bool value);
    Writer &nothing();
    /// As it is: what is not CBOR, or is already encoded.
    Writer &raw(QByteArrayView value);

    const QByteArray &written()
    {
        m_written.resize(m_used);
        return m_written;
    }
    /// The same bytes where they lie, until something is written.
    QByteArrayView view() const { return QByteArrayView(m_written).first(m_used); }
    /// Begins anew in the same memory.
    Writer &again()
    {
        m_used = 0;
        return *this;
    }

private:
    /// Where the next `bytes` are written.
    char *room(qsizetype bytes);
    Writer &head(int major, quint64 argument);

    QByteArray m_written; ///< the first m_used bytes; what follows is room
    qsizetype m_used = 0;
};

/// Reads what a Writer wrote, with the checks of decode(): a piece of another kind, or one that encode() would have
/// written otherwise, makes good() false for ever, and from then on everything is zero or empty.
class Reader
{
public:
    /// `bytes` stay where they are while they are read.
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    enum class Piece { Other, Number, Bytes, Text, Array, Map, Flag, Nothing };
    /// What comes, as far as its first byte tells; Other where it is none of these, or nothing comes.
    Piece next() const;

    /// How many pieces follow as its elements.
    quint64 array();
    /// How many pairs follow; that their keys are in order nobody has looked at.
    quint64 map();
    qint64 number();
    QByteArrayView bytes();
    /// In UTF-8.
    QByteArrayView text();
    bool flag();
    void nothing();

    /// What is not read yet.
    QByteArrayView rest() const { return m_rest; }
    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    quint64 head(int major);
    QByteArrayView content(int major);
    quint64 disappointed();

    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace seva::cbor
