// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace seva::test {

/// A configuration of ALSA with cards of its own: "hall" plays into a file at once, "stuck" never plays, "timed" plays
/// as fast as a real one; the mixer "hall" is muted while the file of muteFile() exists.
class TestSound
{
public:
    TestSound()
    {
        QFile conf(m_folder.filePath("asound.conf"));
        if (!conf.open(QIODevice::WriteOnly))
            qFatal("no configuration for ALSA");
        const QByteArray plugin = SEVA_TEST_SOUND_CARD;
        conf.write(
            "pcm_type.sevatest { lib \"" + plugin + "\" }\nctl_type.sevatest { lib \"" + plugin
            + "\" }\npcm.nothing { type null }\npcm.hall { type file slave.pcm nothing format raw truncate no file \""
            + recording().toLocal8Bit()
            + "\" }\npcm.stuck { type sevatest mode stuck }\n"
              "pcm.timed { type sevatest mode timed }\nctl.hall { type sevatest switch \""
            + muteFile().toLocal8Bit() + "\" }\n");
        conf.close();
        qputenv("ALSA_CONFIG_PATH", conf.fileName().toLocal8Bit());
    }

    QString recording() const { return m_folder.filePath("hall.raw"); }
    QString muteFile() const { return m_folder.filePath("muted"); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace seva::test
