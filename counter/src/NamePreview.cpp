// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/NamePreview.h>

#include <seva/domain/Mrz.h>
#include <seva/domain/Transliterate.h>
#include <seva/domain/Validate.h>

namespace seva {

namespace {

const QString Given = QStringLiteral("givenName");
const QString Surname = QStringLiteral("surname");

QString sexOf(const QString &gender)
{
    return gender == QLatin1String("MALE")     ? QStringLiteral("M")
           : gender == QLatin1String("FEMALE") ? QStringLiteral("F")
                                               : QString();
}

/// Only letters and words count in a comparison: "D'SOUZA" and "DSOUZA" are one spelling.
QString plain(const QString &name)
{
    return mrzName(name);
}

} // namespace

NamePreview::NamePreview(CaseContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &CaseContext::changed, this, &NamePreview::refresh);
    connect(&context, &CaseContext::opened, this, &NamePreview::refresh);
}

void NamePreview::refresh()
{
    m_zone.clear();
    m_warning.clear();
    m_suggestion.clear();
    const ServiceDefinition *service = m_context.service();
    const QMap<QString, QString> &fields = m_context.visit().fields;
    if (service && !service->travelDocument.code.isEmpty() && !fields.value(Given).isEmpty()) {
        MrzRequest request;
        request.documentCode = service->travelDocument.code;
        request.issuer = request.nationality = service->travelDocument.issuer;
        request.surname = fields.value(Surname);
        request.givenNames = fields.value(Given);
        request.birth = QDate::fromString(fields.value(QStringLiteral("dateOfBirth")), Qt::ISODate);
        request.sex = sexOf(fields.value(QStringLiteral("gender")));
        if (const auto made = composeMrz(request)) {
            m_zone = made->lines.join(QLatin1Char('\n'));
            if (made->nameTruncated)
                m_warning = valueProblemText(QStringLiteral("mrz.name-truncated")).in(m_context.language());
        }
    }
    const QString roman = romanSuggestion(fields.value(QStringLiteral("nameLocal")));
    if (!roman.isEmpty() && plain(roman) != plain(fields.value(Given) + QLatin1Char(' ') + fields.value(Surname)))
        m_suggestion = roman;
    Q_EMIT changed();
}

void NamePreview::take()
{
    if (m_suggestion.isEmpty())
        return;
    const bool hasSurname = !m_context.visit().fields.value(Surname).isEmpty();
    const qsizetype last = m_suggestion.lastIndexOf(QLatin1Char(' '));
    QMap<QString, QString> values{{Given, m_suggestion}};
    if (hasSurname && last > 0)
        values = {{Given, m_suggestion.left(last)}, {Surname, m_suggestion.mid(last + 1)}};
    m_context.run(EnterParticulars{m_context.id(), values, QStringLiteral("SUGGESTED")});
}

} // namespace seva
