// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/AppointmentImport.h>

#include <cstdlib>

using namespace seva;

namespace {

struct Shipped
{
    std::shared_ptr<const ServiceCatalogue> catalogue;
    QByteArray xsd;
};
Shipped shipped;

} // namespace

/// Before the first input, so that loading the services counts to no input's time.
extern "C" __attribute__((visibility("default"))) int LLVMFuzzerInitialize(int *, char ***)
{
    shipped = {test::shippedCatalogue(), test::contentOf(QStringLiteral("shared/service-definitions/eform.xsd"))};
    return 0;
}

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), qsizetype(size));
    const ImportReport report = importEForm(xml, QStringLiteral("f"), shipped.xsd, *shipped.catalogue, {});
    // A form is taken or refused with a reason, never neither and never both.
    if (report.rows.isEmpty() == report.problems.isEmpty())
        std::abort();
    for (const ImportProblem &problem : report.problems) {
        if (problem.code.isEmpty() || problem.reason.isEmpty())
            std::abort();
    }
    return 0;
}
