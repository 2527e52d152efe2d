// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/DriverSettings.h>

#include <QJsonArray>
#include <QRegularExpression>

namespace seva {

namespace {

constexpr qsizetype kMaxText = 1'024;
constexpr qsizetype kMaxTexts = 256;

bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty() && value.toString().size() <= kMaxText;
}

} // namespace

DriverSettings::DriverSettings(const QJsonObject &settings, const QString &place) : m_settings(settings), m_place(place)
{
}

QJsonValue DriverSettings::take(const char *name)
{
    m_known.insert(QLatin1String(name));
    return m_settings.value(QLatin1String(name));
}

void DriverSettings::wrong(const char *name, const QString &reason)
{
    if (m_wrong.isEmpty())
        m_wrong = QStringLiteral("%1/%2: %3").arg(m_place, QLatin1String(name), reason);
}

QString DriverSettings::text(const char *name)
{
    const QJsonValue value = take(name);
    if (!isText(value))
        wrong(name, QStringLiteral("a text of 1 to %1 characters is wanted").arg(kMaxText));
    return value.toString();
}

QString DriverSettings::text(const char *name, const QString &fallback)
{
    if (m_settings.contains(QLatin1String(name)))
        return text(name);
    (void)take(name);
    return fallback;
}

QString DriverSettings::matching(const char *name, const QString &pattern, const QString &wanted,
                                 const QString &fallback)
{
    const QString given = fallback.isEmpty() ? text(name) : text(name, fallback);
    if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(given).hasMatch())
        wrong(name, QStringLiteral("%1 is wanted").arg(wanted));
    return given;
}

QString DriverSettings::choice(const char *name, const QStringList &allowed)
{
    const QString chosen = text(name, allowed.first());
    if (!allowed.contains(chosen))
        wrong(name, QStringLiteral("one of %1 is wanted").arg(allowed.join(QStringLiteral(", "))));
    return chosen;
}

int DriverSettings::number(const char *name, int least, int most, std::optional<int> fallback)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() && fallback)
        return *fallback;
    const double given = value.toDouble(static_cast<double>(least) - 1);
    if (given < least || given > most || static_cast<double>(static_cast<int>(given)) != given) {
        wrong(name, QStringLiteral("a whole number from %1 to %2 is wanted").arg(least).arg(most));
        return least;
    }
    return static_cast<int>(given);
}

bool DriverSettings::flag(const char *name, bool fallback)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        wrong(name, QStringLiteral("true or false is wanted"));
    return value.toBool(fallback);
}

QStringList DriverSettings::texts(const char *name)
{
    const QJsonValue value = take(name);
    const QJsonArray list = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || list.size() > kMaxTexts
        || !std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return isText(one); }))
        wrong(name, QStringLiteral("a list of at most %1 texts is wanted").arg(kMaxTexts));
    QStringList texts;
    for (const QJsonValue &one : list)
        texts.append(one.toString());
    return texts;
}

QJsonObject DriverSettings::object(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        wrong(name, QStringLiteral("an object is wanted"));
    return value.toObject();
}

Result<void> DriverSettings::finish() const
{
    QString problem = m_wrong;
    for (const QString &name : m_settings.keys()) {
        if (problem.isEmpty() && !m_known.contains(name))
            problem = QStringLiteral("%1/%2: there is no such setting").arg(m_place, name);
    }
    if (problem.isEmpty())
        return {};
    return fault("devices.settings-wrong", problem);
}

} // namespace seva
