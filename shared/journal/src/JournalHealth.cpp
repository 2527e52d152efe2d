// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/JournalHealth.h>

#include <seva/base/Cbor.h>
#include <seva/base/Files.h>

#include <QCborArray>
#include <QFile>

namespace seva {

namespace {

constexpr qint64 kMaxBytes = 64 << 10;
constexpr qsizetype kCodeBytes = 32;
constexpr int kBriefOrigin = 8;

QString pathIn(const QString &folder)
{
    return folder + QStringLiteral("/checked");
}

QByteArray codeOf(const KeyStore &keys, const QByteArray &plain)
{
    return crypto::mac(keys.rowKey(), QByteArray("checked") + plain);
}

} // namespace

Result<JournalHealth> readHealth(const QString &journalFolder, const KeyStore &keys)
{
    JournalHealth health;
    if (!QFile::exists(pathIn(journalFolder)))
        return health;
    const Result<QByteArray> content = files::read(pathIn(journalFolder), kMaxBytes);
    if (!content.ok())
        return content.fault();
    const QByteArray plain = content->chopped(std::min(kCodeBytes, content->size()));
    const Result<QCborValue> value = cbor::decode(plain);
    if (!value.ok() || !crypto::equal(content->right(kCodeBytes), codeOf(keys, plain)))
        return fault("journal.health-altered", pathIn(journalFolder));
    const QCborArray all = value->toArray();
    health.passed = all.at(0).toInteger();
    health.tried = all.at(1).toInteger();
    health.events = std::uint64_t(all.at(2).toInteger());
    health.problem = all.at(3).toString();
    for (const QCborValue &each : all.at(4).toArray()) {
        const QCborArray f = each.toArray();
        health.findings.append({f.at(0).toString(), std::uint64_t(f.at(1).toInteger()), f.at(2).toString(),
                                std::uint64_t(f.at(3).toInteger()), f.at(4).toString()});
    }
    return health;
}

Result<void> writeHealth(const QString &journalFolder, const KeyStore &keys, const JournalHealth &health)
{
    QCborArray findings;
    for (const JournalFinding &f : health.findings.mid(0, JournalHealth::kMaxFindingsKept))
        findings.append(QCborArray{f.file, qint64(f.page), f.origin, qint64(f.seq), f.what});
    const QByteArray plain = cbor::encode(
        QCborArray{qint64(health.passed), qint64(health.tried), qint64(health.events), health.problem, findings});
    return files::writeDurably(pathIn(journalFolder), plain + codeOf(keys, plain));
}

QString placeOf(const JournalFinding &finding)
{
    if (!finding.origin.isEmpty())
        return QStringLiteral("segment %1, event %2").arg(finding.origin.left(kBriefOrigin)).arg(finding.seq);
    return finding.page > 0 ? QStringLiteral("%1, page %2").arg(finding.file).arg(finding.page) : finding.file;
}

} // namespace seva
