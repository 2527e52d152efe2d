// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Mrz.h>
#include <seva/domain/Validate.h>

#include <cstdlib>

using namespace seva;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// What a valid zone says can be written again and reads the same.
void composeAgain(const MrzReading &reading, QDate today)
{
    const MrzData &data = reading.data;
    MrzRequest request{*reading.format,     data.documentCode, data.issuer,        data.nationality,
                       data.documentNumber, data.primaryName,  data.secondaryName, data.birth.day,
                       data.expiry.day,     data.sex,          data.optional1,     data.optional2};
    const auto made = composeMrz(request);
    if (!made)
        return; // a long number and an optional text that only just fitted
    const MrzReading again = readMrz(made->lines, today);
    demand(again.valid());
    demand(again.data.documentNumber == data.documentNumber);
    demand(again.data.birth.day == data.birth.day);
    demand(made->nameTruncated || again.data.primaryName == data.primaryName);
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QDate today(2026, 11, 23);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QStringList lines = text.split(QLatin1Char('\n'));
    const MrzReading reading = readMrz(lines, today);
    for (const MrzProblem &problem : reading.problems) {
        demand(!valueProblemText(problem.code).byLanguage.isEmpty());
        demand(problem.line <= lines.size() && problem.column >= 0);
    }
    if (reading.valid())
        composeAgain(reading, today);
    for (const QString &kind : valueKindNames())
        demand(checkValue(*valueKind(kind), text).where <= text.size());
    const MrzNameField field = mrzNameField(MrzFormat::Td3, lines.first(), lines.last());
    demand(field.text.size() == 39);
    return 0;
}
