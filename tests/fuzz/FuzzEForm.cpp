// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Files.h>
#include <seva/domain/AppointmentImport.h>
#include <seva/domain/ServiceCatalogue.h>

#include <QString>

#include <cstdlib>

using namespace seva;

namespace {

const QString Definitions = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
constexpr qint64 MaxSchema = 4 << 20;

struct Shipped
{
    std::shared_ptr<const ServiceCatalogue> catalogue;
    QByteArray xsd;
};

/// The shipped services; without them there is nothing to fuzz.
Shipped shipped()
{
    const auto schema = files::read(Definitions + QStringLiteral("/service-definition.schema.json"), MaxSchema);
    const auto services = files::readFolder(Definitions + QStringLiteral("/services"), QStringLiteral(".json"));
    const auto xsd = files::read(Definitions + QStringLiteral("/eform.xsd"), MaxSchema);
    if (!schema || !services || !xsd)
        std::abort();
    const auto catalogue = ServiceCatalogue::load(*services, *schema);
    if (!catalogue)
        std::abort();
    return {*catalogue, *xsd};
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const Shipped kendra = shipped();
    const QByteArray xml(reinterpret_cast<const char *>(data), qsizetype(size));
    const ImportReport report = importEForm(xml, QStringLiteral("f"), kendra.xsd, *kendra.catalogue, {});
    // A form is taken or refused with a reason, never neither and never both.
    if (report.rows.isEmpty() == report.problems.isEmpty())
        std::abort();
    for (const ImportProblem &problem : report.problems) {
        if (problem.code.isEmpty() || problem.reason.isEmpty())
            std::abort();
    }
    return 0;
}
