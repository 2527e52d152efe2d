// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/KeyStore.h>

#include <seva/base/Digest.h>
#include <seva/base/Files.h>

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace seva {

namespace {

constexpr int kIncarnationBytes = 16;
constexpr char kNotice[] = "The keys of this station as files. NOT FOR PRODUCTION: anybody who can read this folder\n"
                           "is this station. A TPM or PKCS#11 token takes their place behind the same port.\n";

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

class SoftwareKeyStore : public KeyStore
{
public:
    SoftwareKeyStore(QString folder, Random &random) : m_folder(std::move(folder)), m_random(random) {}

    Result<void> load()
    {
        QByteArray signing;
        QByteArray box;
        struct Part
        {
            const char *name;
            int bytes;
            QByteArray *where;
        };
        for (const Part &part : {Part{"signing", 32, &signing}, Part{"box", 32, &box}, Part{"page", 32, &m_page},
                                 Part{"row", 32, &m_row}, Part{"incarnation", kIncarnationBytes, &m_incarnation}}) {
            Result<QByteArray> secret = secretFile(QLatin1String(part.name), part.bytes);
            if (!secret.ok())
                return secret.fault();
            *part.where = *secret;
        }
        m_signing = crypto::signingPair(signing);
        m_box = crypto::boxPair(box);
        return {};
    }

    QByteArray signingPublic() const override { return m_signing.publicKey; }
    QByteArray sign(const QByteArray &message) const override { return crypto::sign(m_signing.secretKey, message); }
    QByteArray boxPublic() const override { return m_box.publicKey; }
    Result<QByteArray> unwrap(const QByteArray &wrapped) const override { return crypto::unwrap(m_box, wrapped); }
    QByteArray pageKey() const override { return m_page; }
    QByteArray rowKey() const override { return m_row; }
    QByteArray incarnation() const override { return m_incarnation; }
    bool forProduction() const override { return false; }

    Result<void> renewIncarnation() override
    {
        const QByteArray fresh = m_random.bytes(kIncarnationBytes);
        const Result<void> written = files::writeDurably(m_folder + QStringLiteral("/incarnation"), fresh);
        if (written.ok())
            m_incarnation = fresh;
        return written;
    }

private:
    /// Reads a secret, or makes it when the file is not there yet.
    Result<QByteArray> secretFile(const QString &name, int bytes)
    {
        const QString path = m_folder + QLatin1Char('/') + name;
        if (!QFile::exists(path)) {
            const QByteArray fresh = m_random.bytes(bytes);
            const Result<void> written = files::writeDurably(path, fresh, 0600);
            return written.ok() ? Result<QByteArray>(fresh) : Result<QByteArray>(written.fault());
        }
        if ((modeOf(path) & 0077) != 0)
            return fault("journal.key-file-open-to-others", path);
        Result<QByteArray> content = files::read(path, bytes);
        if (content.ok() && content->size() != bytes)
            return fault("journal.key-file-cut", path);
        return content;
    }

    QString m_folder;
    Random &m_random;
    crypto::KeyPair m_signing;
    crypto::KeyPair m_box;
    QByteArray m_page;
    QByteArray m_row;
    QByteArray m_incarnation;
};

} // namespace

Result<std::unique_ptr<KeyStore>> openSoftwareKeyStore(const QString &folder, Random &random)
{
    crypto::initialise();
    const QString keys = folder + QStringLiteral("/keys");
    if (!QDir(keys).exists()) {
        if (!QDir().mkpath(keys) || ::chmod(QFile::encodeName(keys).constData(), 0700) != 0)
            return fault("journal.key-folder-unmade", keys);
        const Result<void> notice = files::writeDurably(keys + QStringLiteral("/README"), kNotice, 0600);
        if (!notice.ok())
            return notice.fault();
    }
    if ((modeOf(keys) & 0077) != 0)
        return fault("journal.key-folder-open-to-others", keys);
    auto store = std::make_unique<SoftwareKeyStore>(keys, random);
    const Result<void> loaded = store->load();
    if (!loaded.ok())
        return loaded.fault();
    return std::unique_ptr<KeyStore>(std::move(store));
}

} // namespace seva
