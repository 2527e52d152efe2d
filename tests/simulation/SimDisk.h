// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>

namespace seva::sync::test {

/// The disks of all simulated machines, in memory, below the real SQLite: what was flushed stays when the power goes,
/// of what was not a part stays, torn at a sector. One per process.
class SimDisk
{
public:
    /// Bytes in blocks that are shared until one of them is written: an image costs nothing.
    class Content
    {
    public:
        qint64 size() const { return m_size; }
        /// How many bytes there were; the rest of `to` is left alone.
        qint64 read(qint64 offset, char *to, qint64 count) const;
        void write(qint64 offset, QByteArrayView bytes);
        void cut(qint64 size);

    private:
        char *block(qint64 number);

        QList<QByteArray> m_blocks;
        qint64 m_size = 0;
    };
    /// What an unflushed write or cut took away, so that it can be taken back.
    struct Change
    {
        qint64 offset = 0;
        qint64 size = 0;     ///< of what was written, or of what was cut off
        qint64 fileSize = 0; ///< before
        qsizetype kept = 0;  ///< bytes that stood there, in File::before
        bool cut = false;
    };
    struct File
    {
        Content live;
        QList<Change> unflushed;
        QByteArray before; ///< what stood where unflushed changes are, one after the other
    };
    using Files = QMap<QString, File>;

    static SimDisk &instance();
    /// Becomes what SQLite opens by default.
    void install();

    /// Of all files below the folder; what was flushed, no more.
    Files image(const QString &folder) const;
    void restore(const QString &folder, const Files &files);
    /// The same files in another folder.
    void copy(const QString &from, const QString &to);
    void remove(const QString &folder);

    /// From the n-th change on nothing works in the folder until powerLoss(): a process killed there.
    void failAfter(const QString &folder, int changes);
    bool failed(const QString &folder) const;
    /// Something is in its way, or will be.
    bool troubled(const QString &folder) const { return m_trouble.contains(folder); }
    /// Nothing works from now on until powerLoss(): what a program does on its end reaches no disk.
    void kill(const QString &folder) { m_trouble[folder].dead = true; }
    /// What is read or written is answered with an error (EIO), for a while.
    void setFailing(const QString &folder, bool failing) { m_trouble[folder].failing = failing; }
    /// No file may grow.
    void setFull(const QString &folder, bool full);
    void powerLoss(const QString &folder, Random &random);
    /// SimRot.cpp
    bool flip(const QString &folder, const QByteArray &spot, Random &random);

    // For the file system below SQLite.
    std::shared_ptr<File> open(const QString &path, bool create);
    bool exists(const QString &path) const { return m_files.contains(path); }
    void unlink(const QString &path) { m_files.remove(path); }
    // They return SQLite's result code.
    int write(const QString &path, File &file, qint64 offset, QByteArrayView bytes);
    int cut(const QString &path, File &file, qint64 size);
    int flush(const QString &path, File &file);
    bool readable(const QString &path);

private:
    struct Trouble
    {
        int left = -1; ///< changes until the kill; -1 = none
        bool dead = false;
        bool full = false;
        bool failing = false;
    };
    Trouble *troubleOf(const QString &path);
    int change(const QString &path, bool grows);
    static Change &keep(File &file, qint64 offset, qint64 size);
    static void takeBack(File &file, qsizetype count, qint64 torn = 0);

    QMap<QString, std::shared_ptr<File>> m_files;
    QMap<QString, Trouble> m_trouble; ///< by folder
};

} // namespace seva::sync::test
