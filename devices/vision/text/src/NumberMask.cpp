// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/NumberMask.h>

#include <QElapsedTimer>

#include <cstring>

namespace seva {

namespace {

constexpr qsizetype kGroup = 4;
constexpr qsizetype kNumber = 12;
constexpr qsizetype kVirtualNumber = 16;
// Read with a digit too few or too many it is masked all the same.
constexpr qsizetype kLeastDigits = 11;
constexpr qsizetype kMostDigits = 18;

/// Signs are dropped. Strictly, a word with a letter is no digits; otherwise one that is half of digits is taken for
/// digits, each of its letters for some digit.
QString digitsOf(const QString &word, bool strictly)
{
    QString out;
    qsizetype digits = 0;
    for (const QChar c : word) {
        if (c.isDigit())
            ++digits;
        else if (!c.isLetter())
            continue;
        else if (strictly)
            return {};
        out += QChar(u'0' + char16_t(c.isDigit() ? c.digitValue() : 0));
    }
    return digits * 2 < out.size() ? QString() : out;
}

bool goesOn(const PrintedWord &before, const PrintedWord &after)
{
    const int height = std::max(before.box.height(), after.box.height());
    const int gap = after.box.left() - before.box.right();
    const bool level = std::abs(before.box.center().y() - after.box.center().y()) * 2 < height;
    return level && gap > -height && gap < height * 5 / 2;
}

/// Words of digits that stand beside each other.
struct Run
{
    QString digits;
    QRect box;
    QRect before;       ///< of all words but the last
    qsizetype last = 0; ///< digits of the last word
    qsizetype words = 0;
};

/// From `at` on: so many words at most.
Run runFrom(const QList<PrintedWord> &words, qsizetype at, qsizetype most, bool strictly)
{
    Run run;
    for (qsizetype i = at; i < words.size() && run.words < most; ++i) {
        const QString digits = digitsOf(words[i].text, strictly);
        if (digits.isEmpty() || (run.words > 0 && !goesOn(words[i - 1], words[i])))
            break;
        run.digits += digits;
        run.before = run.box;
        run.last = digits.size();
        run.box |= words[i].box;
        ++run.words;
    }
    return run;
}

/// All but the last group: the last word, or its share of the width, as groups are evenly spaced.
QRect foreOf(const Run &run)
{
    if (run.last == kGroup && run.words > 1)
        return run.before;
    constexpr qsizetype between = (kNumber + kVirtualNumber) / 2;
    const qsizetype printed = run.digits.size() > between ? kVirtualNumber : kNumber;
    return {run.box.left(), run.box.top(), int(run.box.width() * (printed - kGroup) / printed), run.box.height()};
}

} // namespace

QList<QRect> placesToMask(const QList<PrintedWord> &words, bool strictly, const NumberCheck &check)
{
    QList<QRect> places;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Run whole = runFrom(words, i, words.size(), strictly);
        if (!strictly && whole.digits.size() >= kLeastDigits && whole.digits.size() <= kMostDigits) {
            places.append(foreOf(whole));
            i += whole.words - 1;
            continue;
        }
        // Any words in a row may be the number.
        for (qsizetype count = 1; count <= whole.words; ++count) {
            const Run run = runFrom(words, i, count, strictly);
            if (run.digits.size() == kNumber && check(run.digits))
                places.append(foreOf(run));
        }
    }
    return places;
}

Frame painted(const Frame &picture, const QList<QRect> &places)
{
    constexpr int part = 7; // of the height of the digits, around them
    Frame out = picture;
    const int pixel = bytesPerPixel(picture.format);
    for (const QRect &place : places) {
        const int room = std::max(2, place.height() / part);
        const QRect wide =
            place.adjusted(-room, -room, room, room).intersected(QRect(0, 0, picture.width, picture.height));
        for (int y = wide.top(); y <= wide.bottom(); ++y)
            std::memset(out.bytes.data() + qsizetype(y) * out.stride + qsizetype(wide.left()) * pixel, 0,
                        std::size_t(wide.width()) * std::size_t(pixel));
    }
    return out;
}

Result<MaskedPicture> maskNumbers(PrintReader &reader, const Frame &page, int dpi, const QList<PrintedWord> &words,
                                  bool strictly, const NumberCheck &check, milliseconds deadline)
{
    constexpr int mostRounds = 4;
    QElapsedTimer since;
    since.start();
    const auto left = [&] { return std::max(milliseconds(1), deadline - milliseconds(since.elapsed())); };
    MaskedPicture masked{page, 0};
    Result<QList<PrintedWord>> laid = words;
    for (int round = 0; round <= mostRounds; ++round) {
        if (round > 0)
            laid = reader.words(masked.picture, dpi, left());
        if (!laid)
            return laid.fault();
        QList<QRect> places = placesToMask(*laid, strictly, check);
        if (!strictly || masked.places > 0) {
            const auto scattered = reader.scattered(masked.picture, dpi, left());
            if (!scattered)
                return scattered.fault();
            places += placesToMask(*scattered, strictly, check);
        }
        if (places.isEmpty())
            return masked;
        masked.picture = painted(masked.picture, places);
        masked.places += int(places.size());
    }
    return fault("vision.number-stays", QString::number(masked.places));
}

} // namespace seva
