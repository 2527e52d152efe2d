// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/Images.h>
#include <seva/domain/FeeBook.h>

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace seva::ctl {

/// Exit codes of every verb.
inline constexpr int kFine = 0;
inline constexpr int kBad = 1;      ///< checked, and something is wrong
inline constexpr int kWrongUse = 2; ///< arguments, or a journal that somebody holds
inline constexpr int kNoDevice = 3;

struct Answer
{
    int exit = kFine;
    QJsonObject json;
};

/// A verb takes the words after its name and answers once.
struct Verb
{
    const char *name; ///< "journal verify"
    const char *usage;
    std::function<Answer(const QStringList &words)> run;
};

/// All of them.
const QList<Verb> &verbs();

/// {"fault": code, "subject": subject}
Answer refused(int exit, const Fault &fault);
/// {"refusal": name, "rule": id, "text": in that language, "texts": in all, "source", "subject"}; exit code kBad.
Answer refused(const FeeRefusal &refusal, const QString &language);
Answer wrongUse(const QString &why);

/// A JPEG or PNG. Faults: "ctl.picture-not-opened", those of decodePicture().
Result<Frame> pictureFrom(const QString &path);

/// The service definitions installed beside the programs.
QString installedServices();

Answer journalVerify(const QStringList &words);
Answer journalChecked(const QStringList &words);
Answer journalShow(const QStringList &words);
Answer journalRebuild(const QStringList &words);
Answer servicesCheck(const QStringList &words);
Answer eligibility(const QStringList &words);
Answer documents(const QStringList &words);
Answer appointmentsImport(const QStringList &words);
Answer bundleExport(const QStringList &words);
Answer bundleImport(const QStringList &words);
Answer bundleCheck(const QStringList &words);
Answer booksPublish(const QStringList &words);
Answer booksList(const QStringList &words);
Answer rosterShow(const QStringList &words);
Answer rosterAddStation(const QStringList &words);
Answer rosterRevokeStation(const QStringList &words);
Answer rosterAddPerson(const QStringList &words);
Answer rosterRevokePerson(const QStringList &words);
Answer rosterRestorePerson(const QStringList &words);
Answer enrol(const QStringList &words);
Answer hubFind(const QStringList &words);
Answer hubShow(const QStringList &words);
Answer hubTakeover(const QStringList &words);
Answer linkShow(const QStringList &words);
Answer linkAnswer(const QStringList &words);
Answer status(const QStringList &words);
Answer validate(const QStringList &words);
Answer mrz(const QStringList &words);
Answer eformCheck(const QStringList &words);
Answer fee(const QStringList &words);
Answer devicesList(const QStringList &words);
Answer devicesCheck(const QStringList &words);
Answer scan(const QStringList &words);
Answer fingersCapture(const QStringList &words);
Answer mrzRead(const QStringList &words);
Answer barcodeRead(const QStringList &words);
Answer readDocument(const QStringList &words);
Answer passportRead(const QStringList &words);
Answer cscaImport(const QStringList &words);
Answer cscaList(const QStringList &words);
Answer slipPaper(const QStringList &words);
Answer letterPaper(const QStringList &words);
Answer announce(const QStringList &words);
Answer photoCheck(const QStringList &words);
Answer photoCompare(const QStringList &words);
Answer photoCrop(const QStringList &words);
Answer operatorFingerEnrol(const QStringList &words);
Answer operatorFingerVerify(const QStringList &words);
Answer feesClose(const QStringList &words);

} // namespace seva::ctl
