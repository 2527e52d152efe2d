// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/store/S3Blobs.h>

#include "S3Exchange.h"

#include <seva/base/Files.h>
#include <seva/store/DirectoryBlobs.h>

#include <QFile>
#include <QSet>
#include <QUrlQuery>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

#include <mutex>

namespace seva::store {

namespace {

constexpr qint64 kSettingsMaxBytes = 16 << 10;
constexpr int kPagesMax = 100'000; ///< of a listing, a thousand names each
constexpr int kKnownMax = 200'000; ///< digests remembered as being there
constexpr int kFound = 200;
constexpr int kAbsent = 404;

struct Page
{
    QList<Digest> digests;
    QString next;
};

/// ListObjectsV2's answer: names that are no digest are somebody else's.
Page readPage(const QByteArray &xml)
{
    Page page;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("Key")) {
            const Digest digest = Digest::fromHex(reader.readElementText().section(QLatin1Char('/'), -1));
            if (!digest.isEmpty())
                page.digests.append(digest);
        } else if (reader.name() == QLatin1String("NextContinuationToken")) {
            page.next = reader.readElementText();
        }
    }
    return page;
}

Fault wrongSettings(const QString &what)
{
    return fault("store.s3-settings", what);
}

Fault refusedBy(int status, const QByteArray &answer)
{
    QXmlStreamReader reader(answer);
    QString code;
    while (!reader.atEnd() && code.isEmpty())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("Code"))
            code = reader.readElementText();
    return fault("store.s3-refused", QStringLiteral("%1 %2").arg(status).arg(code));
}

} // namespace

Result<S3Options> readS3Options(const QString &path)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    if (QFile::permissions(path) & others)
        return wrongSettings(path + QStringLiteral(" may be read by others than its owner"));
    const Result<QByteArray> text = files::read(path, kSettingsMaxBytes);
    if (!text)
        return text.fault();
    const auto json = nlohmann::json::parse(text->begin(), text->end(), nullptr, false);
    S3Options options;
    const std::pair<const char *, QString *> fields[] = {{"address", &options.address},
                                                         {"region", &options.region},
                                                         {"key-id", &options.keyId},
                                                         {"secret", &options.secret},
                                                         {"authority", &options.authority}};
    for (const auto &[name, target] : fields) {
        const bool there = json.is_object() && json.contains(name) && json[name].is_string();
        if (!there && target != &options.authority)
            return wrongSettings(QStringLiteral("%1: /%2").arg(path, QLatin1String(name)));
        if (there)
            *target = QString::fromStdString(json[name].get<std::string>());
    }
    return options;
}

class S3Blobs::Private
{
public:
    explicit Private(const S3Options &options) : exchanges(options) {}
    QByteArray nameOf(const Digest &digest) const { return '/' + digest.hex().toLatin1(); }
    void learn(const Digest &digest)
    {
        const std::lock_guard lock(mutex);
        if (known.size() >= kKnownMax)
            known.clear();
        known.insert(digest);
    }
    bool knows(const Digest &digest)
    {
        const std::lock_guard lock(mutex);
        return known.contains(digest);
    }

    S3Exchange exchanges;
    std::mutex mutex;
    QSet<Digest> known; ///< a capture once kept is never taken away
};

S3Blobs::S3Blobs(std::unique_ptr<Private> p) : d(std::move(p)) {}

S3Blobs::~S3Blobs() = default;

Result<std::unique_ptr<S3Blobs>> S3Blobs::open(const S3Options &options)
{
    auto d = std::make_unique<Private>(options);
    // Wrong keys are found out at the start, not with the first capture.
    const Result<S3Answer> answer = d->exchanges.ask("GET", {}, "list-type=2&max-keys=1");
    if (!answer)
        return answer.fault();
    if (answer->status != kFound)
        return refusedBy(answer->status, answer->body);
    return std::unique_ptr<S3Blobs>(new S3Blobs(std::move(d)));
}

bool S3Blobs::has(const Digest &digest) const
{
    if (digest.isEmpty() || d->knows(digest))
        return !digest.isEmpty();
    const Result<S3Answer> answer = d->exchanges.ask("HEAD", d->nameOf(digest));
    const bool there = answer.ok() && answer->status == kFound;
    if (there)
        d->learn(digest);
    return there;
}

Result<QByteArray> S3Blobs::sealedBytes(const Digest &digest) const
{
    const Result<S3Answer> answer = d->exchanges.ask("GET", d->nameOf(digest));
    if (!answer)
        return answer.fault();
    if (answer->status == kAbsent)
        return fault("store.blob-absent", digest.brief());
    if (answer->status != kFound)
        return refusedBy(answer->status, answer->body);
    if (const Result<void> checked = checkBlob(digest, answer->body); !checked)
        return checked.fault();
    return answer->body;
}

Result<void> S3Blobs::adopt(const Digest &digest, const QByteArray &ciphertext)
{
    if (const Result<void> checked = checkBlob(digest, ciphertext); !checked)
        return checked;
    const Result<S3Answer> answer = d->exchanges.ask("PUT", d->nameOf(digest), {}, ciphertext);
    if (!answer)
        return answer.fault();
    if (answer->status != kFound)
        return refusedBy(answer->status, answer->body);
    d->learn(digest);
    return {};
}

QList<Digest> S3Blobs::all() const
{
    QList<Digest> found;
    QByteArray token;
    for (int page = 0; page < kPagesMax; ++page) {
        // Parameters in the order of their names, as the signature wants them.
        const QByteArray query = (token.isEmpty() ? QByteArray() : "continuation-token=" + token + '&') + "list-type=2";
        const Result<S3Answer> answer = d->exchanges.ask("GET", {}, query);
        if (!answer || answer->status != kFound)
            break;
        const Page names = readPage(answer->body);
        found += names.digests;
        token = names.next.toUtf8().toPercentEncoding();
        if (token.isEmpty())
            break;
    }
    return found;
}

} // namespace seva::store
