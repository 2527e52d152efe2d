// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Rule.h"

namespace {

/// Product and tests alike, but for the one place that asks the operating system.
bool mayNotAsk(const Source &source)
{
    return source.isCpp() && !source.isUnder("shared/base/src") && !source.isUnder("tests/unit/base");
}

Findings asksTime(const Tree &tree)
{
    return grepLines(
        tree, mayNotAsk,
        R"(\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\(|system_clock::now\b|)"
        R"(\bgettimeofday\(|\bCLOCK_REALTIME\b|(?<![\w.>:])(std::)?time\((nullptr|NULL|0)\)|\blocaltime\()",
        "%1: the time comes from a Clock that is handed in");
}

Findings asksChance(const Tree &tree)
{
    const QString what = "%1: chance comes from a Random that is handed in";
    const auto product = [](const Source &s) { return mayNotAsk(s) && !s.isTest(); };
    // A test may draw from any generator that replays its seed.
    return grepLines(tree, mayNotAsk,
                     R"(\bQRandomGenerator(64)?::\w+|\brandom_device\b|\brandombytes_|\bRAND_bytes\b|\bcreateUuid\b|)"
                     R"((?<![\w.>:])(std::)?s?rand\(|\bgetrandom\()",
                     what)
           + grepLines(tree, product, R"(\bQRandomGenerator(64)?\b(?!::)|\bmt19937)", what);
}

Findings sleeps(const Tree &tree)
{
    return grepLines(
        tree, [](const Source &s) { return s.isCpp() && s.isTest(); },
        R"(\bqSleep\(|\bqWait\(|\bsleep_for\(|\bmsleep\(|\busleep\(|\bQSKIP\(|\bQVERIFY\(true\)|\bQEXPECT_FAIL\()",
        "%1: wait for what shall happen (QTRY_VERIFY, QSignalSpy::wait), and never skip");
}

} // namespace

Rules inputRules()
{
    return {
        {"time is handed in",
         "a whole Kendra runs from one seed",
         asksTime,
         {{"shared/domain/src/A.cpp", "QDateTime::currentDateTimeUtc();\n"}},
         {{"shared/base/src/Clock.cpp", "system_clock::now();\n"}, {"shared/domain/src/A.cpp", "clock.now();\n"}}},
        {"chance is handed in",
         "a whole Kendra runs from one seed",
         asksChance,
         {{"kiosk/src/A.cpp", "QUuid::createUuid();\n"},
          {"kiosk/src/B.cpp", "QRandomGenerator random(7);\n"},
          {"tests/unit/a/tst_A.cpp", "QRandomGenerator::global()->generate();\n"}},
         {{"kiosk/src/A.cpp", "random.bytes(10); operand(3);\n"},
          {"tests/unit/a/tst_A.cpp", "QRandomGenerator random(kSeed);\n"}}},
        {"tests neither sleep nor skip",
         "a test that sleeps is slow and still fails",
         sleeps,
         {{"tests/unit/a/tst_A.cpp", "QTest::qWait(500);\n"}},
         {{"tests/unit/a/tst_A.cpp", "QTRY_VERIFY(done);\n"}}},
    };
}
