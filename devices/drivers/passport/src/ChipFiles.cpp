// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChipFiles.h"

#include <seva/chip/ChipFaults.h>
#include <seva/chip/Tlv.h>

namespace seva::chip {

namespace {

// Enough for a tag of two bytes and a length of four; the rest is asked for when its size is known.
constexpr int kHeadBytes = 8;
constexpr int kShortAnswer = 256;
constexpr int kStatusBytes = 2;
constexpr int kMostAnswer = 65'536;
/// READ BINARY writes offsets up to this into P1 and P2; beyond it takes a data object.
constexpr int kMostPlainOffset = 0x7fff;
constexpr quint8 kReadBinary = 0xb0;
constexpr quint8 kReadBinaryOdd = 0xb1;
constexpr quint32 kOffset = 0x54;
constexpr quint32 kDiscretionary = 0x53;
/// Tag and length of the data object around an answer to the odd instruction.
constexpr int kDiscretionaryHead = 4;
constexpr quint16 kNoFile = 0x6a82;
constexpr quint16 kEndReached = 0x6282;

QByteArray twoBytes(int value)
{
    return QByteArray(1, char(value >> 8)).append(char(value & 0xff));
}

bool gave(const Answer &answer)
{
    return answer.ok() || answer.status == kEndReached;
}

Fault missing(const ChipFile &file)
{
    return chipFault(Wrong::FileMissing, nameOf(file));
}

Fault malformed(const ChipFile &file)
{
    return chipFault(Wrong::FileMalformed, nameOf(file));
}

} // namespace

ChipFile dataGroupFile(int number)
{
    static constexpr const char *kNames[] = {"EF.DG1",  "EF.DG2",  "EF.DG3",  "EF.DG4",  "EF.DG5",  "EF.DG6",
                                             "EF.DG7",  "EF.DG8",  "EF.DG9",  "EF.DG10", "EF.DG11", "EF.DG12",
                                             "EF.DG13", "EF.DG14", "EF.DG15", "EF.DG16"};
    Q_ASSERT(number >= 1 && number <= int(std::size(kNames)));
    return {quint16(0x0100 + number), quint8(number), kNames[number - 1]};
}

QString nameOf(const ChipFile &file)
{
    return QString::fromLatin1(file.name);
}

Result<void> ChipFiles::learnLengths()
{
    const auto file = m_talk.send({0, kReadBinary, quint8(0x80 | kAtrInfo.shortId), 0, {}, kShortAnswer});
    if (!file)
        return file.fault();
    if (!gave(*file))
        return {};
    const auto objects = readTlv(file->data);
    if (!objects)
        return {}; // it stands for nothing the read depends on
    for (const Tlv &object : *objects) {
        // Two numbers: the longest command and the longest answer.
        if (object.tag != 0x7f66 || object.parts.size() != 2)
            continue;
        bool number = false;
        const int most = object.parts[1].value.toHex().toInt(&number, 16);
        if (number && most > kShortAnswer)
            m_longestAnswer = qMin(most, kMostAnswer);
    }
    return {};
}

Result<void> ChipFiles::selectPassport()
{
    const auto selected = m_talk.demand({0, 0xa4, 0x04, 0x0c, QByteArray::fromHex("a0000002471001"), 0});
    return selected ? Result<void>() : selected.fault();
}

Command ChipFiles::reading(int offset, int wanted) const
{
    if (offset <= kMostPlainOffset)
        return {0, kReadBinary, quint8(offset >> 8), quint8(offset & 0xff), {}, wanted};
    const QByteArray at = twoBytes(offset);
    return {0, kReadBinaryOdd, 0, 0, writeTlv(kOffset, at), qMin(wanted + kDiscretionaryHead, kMostAnswer)};
}

Result<QByteArray> ChipFiles::start(const ChipFile &file)
{
    // Most files end within one short answer.
    const int wanted = m_talk.dataWithin(kShortAnswer);
    auto answer = m_talk.send({0, kReadBinary, quint8(0x80 | file.shortId), 0, {}, wanted});
    if (!answer)
        return answer.fault();
    if (!gave(*answer) && answer->status != kNoFile) {
        // A chip that does not know short identifiers, or does not read beyond the end.
        const QByteArray id = twoBytes(file.id);
        const auto selected = m_talk.send({0, 0xa4, 0x02, 0x0c, id, 0});
        if (!selected)
            return selected.fault();
        if (!selected->ok())
            return missing(file);
        answer = m_talk.send(reading(0, kHeadBytes));
    }
    if (!answer)
        return answer.fault();
    if (!gave(*answer))
        return missing(file);
    return answer->data;
}

Result<QByteArray> ChipFiles::part(const ChipFile &file, int offset, int wanted)
{
    const auto answer = m_talk.send(reading(offset, wanted));
    if (!answer)
        return answer.fault();
    if (!gave(*answer))
        return malformed(file);
    if (offset <= kMostPlainOffset)
        return answer->data;
    const auto object = readTlvHead(answer->data);
    if (!object || object->tag != kDiscretionary)
        return malformed(file);
    return answer->data.mid(object->headBytes, object->valueBytes);
}

Result<QByteArray> ChipFiles::read(const ChipFile &file)
{
    auto content = start(file);
    if (!content)
        return content;
    const auto head = readTlvHead(*content);
    if (!head)
        return malformed(file);
    const int size = head->headBytes + head->valueBytes;
    if (size > kMostFileBytes)
        return chipFault(Wrong::FileTooLarge, nameOf(file));
    const int room = m_longestAnswer > kShortAnswer ? m_longestAnswer - kStatusBytes : m_longestAnswer;
    for (int reads = 1; content->size() < size; ++reads) {
        if (reads == kMostReads)
            return chipFault(Wrong::AnswerEndless, nameOf(file));
        const auto offset = int(content->size());
        const int fits = m_talk.dataWithin(room) - (offset > kMostPlainOffset ? kDiscretionaryHead : 0);
        // Parts up to and parts beyond the last plain offset are asked for in different ways.
        const auto next = part(file, offset, qMin(size - offset, fits));
        if (!next)
            return next;
        if (next->isEmpty())
            return malformed(file);
        *content += *next;
        if (m_observer)
            m_observer(int(content->size()), size);
    }
    return content->left(size);
}

} // namespace seva::chip
