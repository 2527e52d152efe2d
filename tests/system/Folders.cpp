// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Folders.h"

#include <seva/events/FileNumberAssigned.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenIssued.h>
#include <seva/sync/Enrolment.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace seva::test {

namespace {

QList<EventDraft> grant(const VisitId &id)
{
    TokenIssued token;
    token.number = QStringLiteral("N001");
    token.service = QStringLiteral("passport.ordinary.reissue");
    token.scheme = QStringLiteral("NORMAL");
    token.stepId = QStringLiteral("C");
    token.station = QStringLiteral("KIOSK-01");
    token.kendra = QStringLiteral("GJ-BHJ-PSK");
    token.day = QDate(2026, 11, 23);
    const QString counter = QStringLiteral("C-01"), officer = QStringLiteral("leela");
    GrantDecided decided;
    decided.stepId = token.stepId;
    decided.decision = QStringLiteral("GRANT");
    decided.pvMode = QStringLiteral("POST");
    decided.operatorId = officer;
    decided.station = counter;
    decided.provisionalNumber = QLatin1String(kProvisionalNumber);
    return {draft(id, token), draft(id, TokenCalled{token.stepId, counter, 0, {}, officer}),
            draft(id, ServiceStarted{token.stepId, counter, officer}), draft(id, decided),
            draft(id, FileNumberAssigned{QLatin1String(kGrantedNumber)})};
}

QString said(const Fault &why)
{
    return why.code + QLatin1Char(' ') + why.subject;
}

} // namespace

QString dayFolder()
{
    return QStringLiteral(SEVA_SOURCE_DIR "/tests/fixtures/psk-day");
}

QString dayFile(const QString &name)
{
    return dayFolder() + QLatin1Char('/') + name;
}

bool copyFolder(const QString &from, const QString &to)
{
    bool all = QDir().mkpath(to) && QFile::setPermissions(to, QFile::permissions(from));
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        const QString path = entries.next(), copy = to + QLatin1Char('/') + entries.fileName();
        all = (entries.fileInfo().isDir() ? copyFolder(path, copy) : QFile::copy(path, copy)) && all;
    }
    return all;
}

bool flipBit(const QString &file, qint64 offset)
{
    QFile disk(file);
    char byte = 0;
    if (!disk.open(QIODevice::ReadWrite) || !disk.seek(offset) || !disk.getChar(&byte))
        return false;
    return disk.seek(offset) && disk.putChar(char(byte ^ 1));
}

QString appendGrant(const QString &hubFolder)
{
    SystemRandom random;
    const SystemClock clock;
    const auto keys = openSoftwareKeyStore(hubFolder, random);
    if (!keys)
        return said(keys.fault());
    const auto enrolment = sync::loadEnrolment(hubFolder);
    if (!enrolment)
        return said(enrolment.fault());
    const auto options = sync::journalOptions(*enrolment, **keys);
    if (!options)
        return said(options.fault());
    const auto journal = Journal::open(hubFolder + QStringLiteral("/journal"), **keys, clock, random, *options);
    if (!journal)
        return said(journal.fault());
    const auto done = (*journal)->execute([](const State &state, Instant) -> Result<QList<EventDraft>> {
        return grant(state.byArn.value(QLatin1String(kGrantedArn)));
    });
    return done ? QString() : said(done.fault());
}

} // namespace seva::test
