// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Groups.h"

#include "ChipFiles.h"
#include <seva/chip/ChipFaults.h>
#include <seva/chip/Tlv.h>

#include <seva/drivers/PassportData.h>

namespace seva {

namespace chip {

namespace {

// Tags of DG1 to DG16 (9303-10, table 38).
constexpr quint8 kTags[] = {0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68,
                            0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70};
constexpr quint32 kTagList = 0x5c;
constexpr quint32 kCom60 = 0x60;

} // namespace

int groupOfTag(quint32 tag)
{
    const auto found = std::find(std::begin(kTags), std::end(kTags), tag);
    return found == std::end(kTags) ? 0 : int(found - std::begin(kTags)) + 1;
}

Result<QList<int>> groupsInCom(const QByteArray &com)
{
    const auto object = readOneTlv(com);
    if (!object)
        return object.fault();
    const Tlv *list = object->find(kTagList);
    if (object->tag != kCom60 || !list)
        return chipFault(Wrong::FileMalformed, nameOf(kCom));
    QList<int> groups;
    for (const char tag : list->value) {
        const int group = groupOfTag(quint8(tag));
        if (group && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

Result<QByteArray> insideOf(int group, const QByteArray &content)
{
    const auto head = readTlvHead(content);
    if (!head || head->tag != kTags[group - 1] || head->headBytes + head->valueBytes != content.size())
        return chipFault(Wrong::FileMalformed, nameOf(dataGroupFile(group)));
    return content.mid(head->headBytes);
}

} // namespace chip

Result<QStringList> zoneInDataGroup1(const QByteArray &content)
{
    using namespace chip;
    const auto object = readOneTlv(content);
    if (!object)
        return object.fault();
    const Tlv *zone = object->find(0x5f1f);
    if (object->tag != 0x61 || !zone)
        return chipFault(Wrong::FileMalformed, nameOf(dataGroupFile(1)));
    // TD1: 3 lines of 30; TD2: 2 of 36; TD3: 2 of 44 (9303-4 to -6).
    static constexpr int kLines[] = {30, 36, 44};
    for (const int line : kLines) {
        if (zone->value.size() != line * (line == 30 ? 3 : 2))
            continue;
        QStringList lines;
        for (int at = 0; at < zone->value.size(); at += line)
            lines.append(QString::fromLatin1(zone->value.mid(at, line)));
        return lines;
    }
    return chipFault(Wrong::FileMalformed, nameOf(dataGroupFile(1)));
}

} // namespace seva
