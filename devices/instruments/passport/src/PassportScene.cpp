// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/PassportScene.h>

#include <QJsonArray>
#include <QSet>

namespace seva {

namespace {

constexpr int kMostDelayMs = 60'000;
constexpr int kMostCommands = 100'000;
constexpr int kMostPhoto = 60'000;

template <typename T>
using Words = QList<std::pair<QString, T>>;

const Words<chip::CipherKind> &ciphers()
{
    static const Words<chip::CipherKind> words{{QStringLiteral("3des"), chip::CipherKind::TripleDes},
                                               {QStringLiteral("aes128"), chip::CipherKind::Aes128},
                                               {QStringLiteral("aes192"), chip::CipherKind::Aes192},
                                               {QStringLiteral("aes256"), chip::CipherKind::Aes256}};
    return words;
}

/// Takes known keys out of an object; what is left over is a mistake.
class Keys
{
public:
    explicit Keys(const QJsonObject &json) : m_left(json) {}

    void flag(const char *key, bool &place)
    {
        const QJsonValue value = take(key, place);
        if (value.isBool())
            place = value.toBool();
        else
            wrong(key, QStringLiteral("true or false"));
    }
    void number(const char *key, int least, int most, int &place)
    {
        const QJsonValue value = take(key, place);
        if (value.isDouble() && value.toInt(least - 1) >= least && value.toInt() <= most)
            place = value.toInt();
        else
            wrong(key, QStringLiteral("%1 to %2").arg(least).arg(most));
    }
    template <typename T>
    void word(const char *key, const Words<T> &words, T &place)
    {
        const QJsonValue value = m_left.take(QLatin1String(key));
        if (value.isUndefined())
            return;
        QStringList allowed;
        for (const auto &[word, meaning] : words) {
            allowed.append(word);
            if (value == word) {
                place = meaning;
                return;
            }
        }
        wrong(key, allowed.join(QStringLiteral(", ")));
    }
    QJsonValue take(const char *key, const QJsonValue &fallback)
    {
        return m_left.contains(QLatin1String(key)) ? m_left.take(QLatin1String(key)) : fallback;
    }
    void wrong(const char *key, const QString &wanted)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("%1: %2").arg(QLatin1String(key), wanted);
    }
    QString problem() const
    {
        if (!m_problem.isEmpty() || m_left.isEmpty())
            return m_problem;
        return QStringLiteral("%1: there is no such key").arg(m_left.begin().key());
    }

private:
    QJsonObject m_left;
    QString m_problem;
};

void readZone(Keys &keys, PassportScene &scene)
{
    const QJsonValue value = keys.take("mrz", QJsonArray::fromStringList(scene.zone));
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    const qsizetype all = lines.join(QString()).size();
    if ((lines.size() == 2 && (all == 88 || all == 72)) || (lines.size() == 3 && all == 90))
        scene.zone = lines;
    else
        keys.wrong("mrz", QStringLiteral("two lines of 44 or 36 or three of 30"));
}

void readChip(Keys &keys, PassportScene &scene)
{
    keys.flag("pace", scene.pace);
    keys.word("paceCipher", ciphers(), scene.paceCipher);
    keys.number("paceCurve", 8, 18, scene.paceCurve);
    keys.flag("bac", scene.bac);
    using Active = PassportScene::Active;
    keys.word<Active>("active",
                      {{QStringLiteral("none"), Active::None},
                       {QStringLiteral("rsa"), Active::Rsa},
                       {QStringLiteral("ecdsa"), Active::Ecdsa}},
                      scene.active);
    Words<std::optional<chip::CipherKind>> chipCiphers{{QStringLiteral("none"), std::nullopt}};
    for (const auto &[name, kind] : ciphers())
        chipCiphers.append({name, kind});
    keys.word("chip", chipCiphers, scene.chipCipher);
    keys.number("longestAnswer", 256, 65'536, scene.longestAnswer);
    keys.word<bool>("photo", {{QStringLiteral("jpeg"), false}, {QStringLiteral("jpeg2000"), true}}, scene.jpeg2000);
    keys.number("photoBytes", 0, kMostPhoto, scene.photoBytes);
}

void readFaults(Keys &keys, PassportScene &scene)
{
    keys.number("wrongHash", 0, 16, scene.wrongHash);
    keys.word<SignerKind>("signer",
                          {{QStringLiteral("good"), SignerKind::Good},
                           {QStringLiteral("unknown"), SignerKind::Unknown},
                           {QStringLiteral("stranger"), SignerKind::Stranger},
                           {QStringLiteral("expired"), SignerKind::Expired},
                           {QStringLiteral("revoked"), SignerKind::Revoked}},
                          scene.signer);
    keys.flag("tamperedSignature", scene.tamperedSignature);
    keys.flag("noSecurityObject", scene.noSecurityObject);
    keys.flag("clone", scene.clone);
    keys.number("pullAt", -1, kMostCommands, scene.pullAt);
    keys.number("wrongMacAt", -1, kMostCommands, scene.wrongMacAt);
    keys.number("endlessAt", -1, kMostCommands, scene.endlessAt);
    keys.word<int>("endlessStatus", {{QStringLiteral("61"), 0x61}, {QStringLiteral("6c"), 0x6c}}, scene.endlessStatus);
    keys.number("garbageAt", -1, kMostCommands, scene.garbageAt);
    keys.number("delayMs", 0, kMostDelayMs, scene.delayMs);
}

} // namespace

Result<PassportScene> PassportScene::read(const QJsonObject &json)
{
    PassportScene scene;
    Keys keys(json);
    (void)keys.take("description", QString());
    readZone(keys, scene);
    scene.cardAccessNumber = keys.take("can", scene.cardAccessNumber).toString();
    readChip(keys, scene);
    readFaults(keys, scene);
    if (const QString problem = keys.problem(); !problem.isEmpty())
        return fault("passport-scene.broken", problem);
    return scene;
}

} // namespace seva
