// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RdFlaws.h"
#include "RdScene.h"

#include <seva/base/Random.h>

namespace seva {

/// One registered device. What it "seals" has the lengths of the real thing and is drawn by chance: nobody's finger.
class RdSide
{
public:
    explicit RdSide(RdScene scene, quint64 seed) : m_scene(std::move(scene)), m_random(seed) {}

    void setPort(int port) { m_port = port; }
    /// One question and its answer.
    void serve(const RdWire &wire);

private:
    struct Question
    {
        QString word;
        QString path;
        QByteArray body;
    };

    std::optional<Question> listen(const RdWire &wire) const;
    QJsonObject nextStep(const QString &word);
    QByteArray answer(const Question &question, const QJsonObject &step);
    QByteArray serviceXml(const QJsonObject &step) const;
    QByteArray deviceXml(const QJsonObject &step) const;
    QByteArray pidXml(const QByteArray &options, const QJsonObject &step);
    QByteArray sealedXml(const QString &flaw);
    QByteArray drawn(int bytes);
    bool isMaker(const char *name) const;
    QString path(const char *key, const char *usual) const;

    RdScene m_scene;
    SeededRandom m_random;
    QMap<QString, qsizetype> m_next;
    QByteArray m_key;
    int m_port = 0;
};

} // namespace seva
