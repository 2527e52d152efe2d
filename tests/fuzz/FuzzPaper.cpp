// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Verhoeff.h>
#include <seva/vision/NumberMask.h>
#include <seva/vision/PaperKind.h>

#include <QStringList>

#include <cstdlib>

using namespace seva;

/// Whatever a reader of print says: kinds, fields and masks keep their promises. Words come from the input, laid out
/// by it: a line of text is a line of print.
extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    constexpr int character = 10;
    QList<PrintedWord> words;
    QRect all;
    int line = 0;
    for (const QString &text : QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)).split(u'\n')) {
        int x = 0;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            words.append({word, QRect(x, line * 2 * character, int(word.size()) * character, character), 80, line});
            all |= words.last().box;
            x += int(word.size() + 1) * character;
        }
        ++line;
    }
    for (const bool strictly : {true, false}) {
        for (const QRect &place : placesToMask(words, strictly, &isAadhaarNumber)) {
            if (!all.contains(place))
                std::abort();
        }
    }
    const PaperGuess guess = paperKindOf(words);
    if (guess.confidence < 0 || guess.confidence > 100)
        std::abort();
    for (const PaperKind kind :
         {PaperKind::OldPassport, PaperKind::Aadhaar, PaperKind::Pan, PaperKind::BirthCertificate, PaperKind::Other}) {
        for (const FieldReading &field : readFields(kind, words)) {
            const bool bare = kind == PaperKind::Aadhaar && field.field == QLatin1String("number")
                              && !field.value.startsWith(QStringLiteral("XXXXXXXX"));
            if (field.value.isEmpty() || field.confidence < 0 || field.confidence > 100 || bare)
                std::abort();
        }
    }
    return 0;
}
