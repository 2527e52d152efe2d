// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CounterPost.h>

namespace seva {

CounterPost counterPost(StationRuntime &runtime, Random &random, LanguageChoice &languages, OperatorSession &session)
{
    return {runtime.visits(),
            runtime.devices(),
            random,
            languages,
            [&session](const Digest &shown) { return session.sign(shown); },
            [&session](const OperatorId &officer, const QString &pin, const Digest &shown) {
                return session.signAs(officer, pin, Role::GrantingOfficer, shown);
            },
            [&session] { return session.mayStay(); }};
}

} // namespace seva
