// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PidOptions.h"

#include <QXmlStreamWriter>

namespace seva::rd {

QByteArray pidOptions(const AadhaarRequest &request, const QString &environment, milliseconds time)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(QStringLiteral("PidOptions"));
    writer.writeAttribute(QStringLiteral("ver"), QStringLiteral("1.0"));
    writer.writeStartElement(QStringLiteral("Opts"));
    const auto say = [&](const char *name, const QString &value) {
        writer.writeAttribute(QString::fromLatin1(name), value);
    };
    say("fCount", QString::number(request.fingers));
    say("fType", QString::number(int(request.record)));
    say("iCount", QString::number(request.irises));
    say("iType", QStringLiteral("0"));
    say("pCount", QString::number(request.faces));
    say("pType", QStringLiteral("0"));
    say("format", QStringLiteral("0"));
    say("pidVer", QStringLiteral("2.0"));
    say("timeout", QString::number(time.count()));
    say("otp", {});
    say("wadh", request.wadh);
    say("posh", request.positions.isEmpty() ? QStringLiteral("UNKNOWN") : request.positions.join(u','));
    say("env", environment);
    writer.writeEndElement();
    // No CustOpts: two makers refuse them.
    writer.writeEmptyElement(QStringLiteral("Demo"));
    writer.writeEndElement();
    return xml;
}

} // namespace seva::rd
