// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asked.h"

namespace seva::test {

RuleQuestion asked(const QString &service, const QString &words)
{
    RuleQuestion question{service,
                          {{"scheme", "NORMAL"},
                           {"booklet", "36"},
                           {"dateOfBirth", "1991-05-05"},
                           {"fatherName", "RAMESH SHAH"},
                           {"citizenshipBy", "BIRTH"},
                           {"education", "GRADUATE_AND_ABOVE"},
                           {"employmentType", "PRIVATE"},
                           {"maritalStatus", "MARRIED"},
                           {"nonEcr", "false"}},
                          Today,
                          Today};
    for (const QString &word : words.split(' ', Qt::SkipEmptyParts)) {
        const QString name = word.section('=', 0, 0);
        const QString value = word.section('=', 1);
        if (name == "scanned")
            question.scanned.append(value);
        else if (name == "changed")
            question.changed.append(value);
        else if (name == "earlierReport")
            question.earlierReport = value;
        else if (name == "pvMode")
            question.pvMode = value;
        else if (name == "kendra")
            question.kendra = kendraTypeOf(value);
        else if (name == "lifted")
            question.lifted.append(value);
        else if (name == "reviewed")
            question.reviewed = value == "true";
        else if (name == "on")
            question.basisDate = question.today = QDate::fromString(value, Qt::ISODate);
        else
            question.fields.insert(name, value);
    }
    return question;
}

QStringList split(const char *words)
{
    return QString::fromLatin1(words).split(' ', Qt::SkipEmptyParts);
}

} // namespace seva::test
