// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadChip.h"

#include "Access.h"
#include "Groups.h"
#include "Proofs.h"
#include "SecurityObject.h"
#include <seva/chip/ChipFaults.h>

namespace seva::chip {

namespace {

// Needed by the proofs, whatever the request wants.
constexpr int kChipKeys = 14;
constexpr int kActiveKey = 15;

bool isMissing(const Fault &fault)
{
    return fault.code == chipFault(Wrong::FileMissing).code;
}

/// One conversation, step by step; the first fault that makes reading impossible ends it.
class Conversation
{
public:
    Conversation(const PassportRequest &request, const ReadTools &tools)
        : m_request(request), m_tools(tools), m_talk(tools.channel, tools.clock, request.context.deadline, tools.stop),
          m_files(m_talk)
    {
    }

    Result<ChipRead> run()
    {
        using Step = Result<void> (Conversation::*)();
        for (const Step step : {&Conversation::open, &Conversation::readSigned, &Conversation::readGroups}) {
            if (const auto done = (this->*step)(); !done)
                return done.fault();
        }
        prove();
        m_reading.at = m_tools.clock.now();
        return ChipRead{m_reading, m_talk.commandsSent(), m_files.longestAnswer()};
    }

private:
    /// PACE where EF.CardAccess offers one of ours, BAC otherwise.
    Result<void> open()
    {
        const auto cardAccess = m_files.read(kCardAccess);
        if (!cardAccess && !isMissing(cardAccess.fault()))
            return cardAccess.fault();
        const auto offer = cardAccess ? paceOffer(*cardAccess) : Result<PaceOffer>(cardAccess.fault());
        if (offer) {
            m_reading.protocol = ChipProtocol::Pace;
            if (const auto opened = openByPace(m_talk, *offer, m_request.access, m_tools.random); !opened)
                return opened;
        } else if (!m_request.access.cardAccessNumber.isEmpty()) {
            return chipFault(Wrong::PaceUnsupported);
        }
        if (const auto learned = m_files.learnLengths(); !learned)
            return learned;
        if (const auto selected = m_files.selectPassport(); !selected || offer)
            return selected;
        m_reading.protocol = ChipProtocol::Bac;
        return openByBac(m_talk, m_request.access, m_tools.random);
    }

    Result<void> readSigned()
    {
        const auto com = m_files.read(kCom);
        if (!com)
            return com.fault();
        auto groups = groupsInCom(*com);
        if (!groups)
            return groups.fault();
        m_com = *com;
        m_inCom = *std::move(groups);
        const auto object = m_files.read(kSod);
        if (object)
            m_reading.securityObject = *object;
        else if (!isMissing(object.fault()))
            return object.fault();
        return {};
    }

    Result<void> readGroups()
    {
        QList<int> wanted = m_request.dataGroups;
        for (const int group : {kChipKeys, kActiveKey}) {
            if (!wanted.contains(group))
                wanted.append(group);
        }
        wanted.removeIf([this](int group) { return !m_inCom.contains(group); });
        for (int i = 0; i < wanted.size(); ++i) {
            m_files.onBytes([&](int bytes, int size) { progress(i, bytes, size, int(wanted.size())); });
            const auto content = m_files.read(dataGroupFile(wanted[i]));
            if (content)
                m_reading.dataGroups.insert(wanted[i], *content);
            else if (!isMissing(content.fault()))
                return content.fault();
        }
        return {};
    }

    void progress(int done, int bytes, int size, int files)
    {
        constexpr int whole = 100;
        if (m_tools.progressed)
            m_tools.progressed(whole * done / files + whole * bytes / size / files);
    }

    /// Chip authentication comes last: it changes the keys of the conversation.
    void prove()
    {
        m_files.onBytes({});
        m_reading.checks = passiveAuthentication(m_reading.securityObject, m_reading.dataGroups, m_inCom, m_tools.store,
                                                 m_tools.clock.now());
        m_reading.checks.append(
            activeAuthentication(m_talk, m_files.longestAnswer(), m_reading.dataGroups, m_tools.random));
        m_reading.checks.append(chipAuthentication(m_talk, m_files, m_reading.dataGroups, m_com, m_tools.random));
    }

    const PassportRequest &m_request;
    const ReadTools &m_tools;
    CardTalk m_talk;
    ChipFiles m_files;
    PassportReading m_reading;
    QByteArray m_com;
    QList<int> m_inCom;
};

} // namespace

Result<ChipRead> readChip(const PassportRequest &request, const ReadTools &tools)
{
    for (const int group : request.dataGroups) {
        if (group < 1 || group > 16)
            return chipFault(Wrong::AccessDataWrong, QStringLiteral("dataGroups"));
    }
    return Conversation(request, tools).run();
}

} // namespace seva::chip
