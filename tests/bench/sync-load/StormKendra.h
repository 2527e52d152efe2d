// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Random.h>
#include <seva/sync/Enrolment.h>
#include <seva/sync/EnrolmentDesk.h>

namespace seva::bench {

/// One Kendra of a storm in a folder: its authority, its data centre's enrolment, and a roster in which every station
/// stands with a key of its own. The process that makes it and the one that serves it open the same folder.
class StormKendra
{
public:
    StormKendra(const QString &folder, int number, int stations);

    /// Enters the stations' signing keys, all at once: one after the other each enrolment writes the whole roster anew.
    void enter(const QList<QByteArray> &signingKeys);
    /// A key and a certificate of that station, in `folder`.
    sync::TlsFiles certificate(int station, const QString &folder) const;
    static StationId stationId(int station);

    const sync::Enrolment &centre() const { return m_centre; }
    sync::EnrolmentDesk &desk() const { return *m_desk; }
    QString id() const { return m_centre.book->roster()->kendra.id; }
    KeyStore &keys() const { return *m_keys; }

private:
    const QString m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<sync::EnrolmentDesk> m_desk;
    std::unique_ptr<KeyStore> m_keys;
    sync::Enrolment m_centre;
};

} // namespace seva::bench
