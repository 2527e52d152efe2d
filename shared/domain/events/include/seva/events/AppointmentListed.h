// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/EventBody.h>

namespace seva {

/// The day's list names somebody: made by the import at the hub. The subject becomes the visit.
struct AppointmentListed
{
    static constexpr const char *kType = "AppointmentListed";
    static constexpr int kVersion = 1;

    QString kendra;
    QDate day;
    int batch = 0;
    int reportingMinute = 0; ///< minutes after local midnight
    int slotMinute = 0;      ///< minutes after local midnight
    QString service;
    QString scheme;   ///< NORMAL or TATKAAL
    QString language; ///< preferred, such as "gu"
    QString groupId;
    QDate submittedOn; ///< basis date of the fee
    QString feeSchedule;
    Money paid;
    QString paymentMode;
    bool unscheduled = false; ///< an e-Form without an appointment
    QString arn;
    QString appointmentNo;
    QString paymentRef;
    QMap<QString, QString> values; ///< field id → value as submitted
    QStringList warnings;          ///< conflicts with a rule, for counter A

    template <typename V>
    void fields(V &v)
    {
        v(1, kendra);
        v(2, day);
        v(3, batch);
        v(4, reportingMinute);
        v(5, slotMinute);
        v(6, service);
        v(7, scheme);
        v(8, language);
        v(9, groupId);
        v(10, submittedOn);
        v(11, feeSchedule);
        v(12, paid);
        v(13, paymentMode);
        v(14, unscheduled);
        v.personal(15, arn);
        v.personal(16, appointmentNo);
        v.personal(17, paymentRef);
        v.personal(18, values);
        v(19, warnings);
    }
};

} // namespace seva
