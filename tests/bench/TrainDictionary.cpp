// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the dictionary of a segment schema from the golden corpus and a few days of applications. Run once for a new
// schema; the result is committed and never changes: train_dictionary GOLDEN-FILE SCHEMA OUTPUT
#include "Applications.h"

#include <seva/base/Cbor.h>
#include <seva/base/Ids.h>

#include <QCborArray>
#include <QFile>

#include <vector>

#include <zdict.h>

using namespace seva;

namespace {

constexpr std::size_t kDictionaryBytes = 16 << 10;
constexpr int kApplications = 400;
constexpr int kSealingBytes = 40;

struct Samples
{
    QByteArray all;
    std::vector<std::size_t> sizes;

    void add(const QByteArray &sample)
    {
        all += sample;
        sizes.push_back(static_cast<std::size_t>(sample.size()));
    }
};

QCborArray row(const EventDraft &draft, Hlc hlc, Random &random)
{
    QCborMap body = draft.open;
    if (!draft.personal.isEmpty()) {
        const int sealed = int(cbor::encode(draft.personal).size()) + kSealingBytes;
        body.insert(qint64(0), QCborArray{QStringLiteral("GJ-BHJ-PSK/2026Q4"), random.bytes(sealed)});
    }
    return QCborArray{qint64(hlc), draft.type, qint64(draft.version), uuidBytes(draft.subject), cbor::encode(body)};
}

bool addGolden(Samples &samples, const QString &path, Random &random)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        EventDraft draft;
        draft.type = QString::fromLatin1(parts.value(0));
        draft.version = parts.value(1).toInt();
        draft.open = cbor::decode(QByteArray::fromHex(parts.value(2))).value().toMap();
        samples.add(cbor::encode(QCborArray{row(draft, 0, random)}));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    SeededRandom random(2026);
    Samples samples;
    if (!addGolden(samples, QString::fromLocal8Bit(argv[1]), random))
        return 1;
    Hlc hlc = Hlc(1'795'405'500'000) << 16;
    for (int i = 0; i < kApplications; ++i) {
        const VisitId id = uuidV7(instantOf(hlc), random.bytes(10));
        for (const EventDraft &draft : bench::application(id, i * 7919, QDate(2026, 11, 23), true, random))
            samples.add(cbor::encode(QCborArray{row(draft, hlc += Hlc(1000 + random.below(9000)) << 16, random)}));
    }
    QByteArray out(qsizetype(kDictionaryBytes), '\0');
    const std::size_t size = ZDICT_trainFromBuffer(out.data(), kDictionaryBytes, samples.all.constData(),
                                                   samples.sizes.data(), unsigned(samples.sizes.size()));
    if (ZDICT_isError(size))
        return 1;
    ZDICT_params_t parameters{};
    parameters.dictID = QByteArray(argv[2]).toUInt();
    QByteArray named(qsizetype(kDictionaryBytes), '\0');
    const QByteArray content = out.left(qsizetype(size)).mid(qsizetype(ZDICT_getDictHeaderSize(out.constData(), size)));
    const std::size_t made = ZDICT_finalizeDictionary(named.data(), kDictionaryBytes, content.constData(),
                                                      std::size_t(content.size()), samples.all.constData(),
                                                      samples.sizes.data(), unsigned(samples.sizes.size()), parameters);
    if (ZDICT_isError(made))
        return 1;
    QFile result(QString::fromLocal8Bit(argv[3]));
    return result.open(QIODevice::WriteOnly) && result.write(named.constData(), qint64(made)) == qint64(made) ? 0 : 1;
}
