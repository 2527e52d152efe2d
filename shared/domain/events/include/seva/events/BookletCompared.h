// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// An earlier passport was read at counter A and held against the form; a later comparison replaces it. Names fields
/// and codes, never what stands in them. The words of every code: seva/domain/Booklet.h.
struct BookletCompared
{
    static constexpr const char *kType = "BookletCompared";
    static constexpr int kVersion = 1;

    QString access;                 ///< how the chip was opened: PACE, BAC; NONE = it was not read
    QString openedBy;               ///< ZONE, CAN; empty when the chip was not read
    QString withoutChip;            ///< why the chip was not read; empty when it was
    QString trouble;                ///< fault code of the last try that failed; empty when none did
    QStringList sources;            ///< what the form was held against: ZONE, CHIP
    QMap<QString, QString> checks;  ///< check of the chip → PASSED, FAILED, NOT_DONE
    QMap<QString, QString> reasons; ///< check that did not pass → fault code
    QStringList differing;          ///< names of fields
    QString verdict;                ///< AGREES, ACCEPTED, NOTED
    QString reason;                 ///< of the two last
    QString operatorId;
    QString station;
    QString faces; ///< advice on the chip's photograph and ours: MATCH, OFFICER_DECIDES, NO_MATCH; empty: not compared

    template <typename V>
    void fields(V &v)
    {
        v(1, access);
        v(2, openedBy);
        v(3, withoutChip);
        v(4, trouble);
        v(5, sources);
        v(6, checks);
        v(7, reasons);
        v(8, differing);
        v(9, verdict);
        v(10, reason);
        v(11, operatorId);
        v(12, station);
        v(13, faces);
    }
};

} // namespace seva
