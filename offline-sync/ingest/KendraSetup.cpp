// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/EnrolmentDesk.h>

#include <nlohmann/json.hpp>

namespace seva::sync {

namespace {

using nlohmann::json;

QString text(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

const json &part(const json &object, const char *key)
{
    static const json nothing;
    const auto found = object.find(key);
    return found != object.end() ? *found : nothing;
}

QStringList texts(const json &list)
{
    QStringList out;
    for (const json &item : list)
        if (item.is_string())
            out.append(QString::fromStdString(item.get<std::string>()));
    return out;
}

/// A number, a text or a list of texts.
bool readSetting(const json &value, QStringList &setting)
{
    if (value.is_number_integer())
        setting = {QString::number(value.get<qint64>())};
    else if (value.is_string())
        setting = {QString::fromStdString(value.get<std::string>())};
    else if (value.is_array())
        setting = texts(value);
    else
        return false;
    return true;
}

/// Empty, or the path of what is wrong.
QString readKendra(const json &object, Kendra &kendra)
{
    bool known = false;
    kendra.id = text(object, "id");
    kendra.type = kendraTypeOf(text(object, "type"), &known);
    if (kendra.id.isEmpty() || !known)
        return kendra.id.isEmpty() ? QStringLiteral("/kendra/id") : QStringLiteral("/kendra/type");
    for (const auto &[language, name] : part(object, "name").items())
        if (name.is_string())
            kendra.name.insert(QString::fromStdString(language), QString::fromStdString(name.get<std::string>()));
    kendra.languages = texts(part(object, "languages"));
    kendra.timeZone = text(object, "timeZone").toLatin1();
    kendra.currency = text(object, "currency");
    kendra.fileNumberPrefix = text(object, "fileNumberPrefix");
    kendra.demonstration = object.value("demonstration", false);
    kendra.differentStations = object.value("differentStations", true);
    kendra.calendar = text(object, "calendar");
    for (const auto &[name, value] : part(object, "settings").items())
        if (!readSetting(value, kendra.settings[QString::fromStdString(name)]))
            return QStringLiteral("/kendra/settings/") + QString::fromStdString(name);
    if (kendra.timeZone.isEmpty() || kendra.languages.isEmpty() || kendra.fileNumberPrefix.size() != 2)
        return QStringLiteral("/kendra");
    return {};
}

/// Texts under a name, or nothing there. Empty, or the path of what is wrong.
QString readList(const json &object, const char *key, QStringList &list)
{
    const QString path = QLatin1Char('/') + QLatin1String(key);
    const json &items = part(object, key);
    if (!items.is_null() && !items.is_array())
        return path;
    list = texts(items);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!items[i].is_string())
            return path + QStringLiteral("/%1").arg(i);
    return {};
}

/// Where the Kendra's machines and its data centres are.
QString readPlaces(const json &root, KendraSetup &setup)
{
    for (const auto &[key, list] : {std::pair("voters", &setup.voters), std::pair("centres", &setup.centres)})
        if (const QString wrong = readList(root, key, *list); !wrong.isEmpty())
            return wrong;
    Roster roster;
    roster.stations = setup.stations;
    roster.voters = setup.voters;
    roster.centres = setup.centres;
    return roster.wrongPlace();
}

QString readStations(const json &list, QList<RosterStation> &stations)
{
    for (const json &item : list) {
        RosterStation station;
        station.id = text(item, "id");
        station.kind = text(item, "kind");
        station.stepId = text(item, "step");
        if (const QString wrong = readList(item, "addresses", station.addresses); !wrong.isEmpty())
            return QStringLiteral("/stations/%1").arg(stations.size()) + wrong;
        if (station.id.isEmpty() || station.kind.isEmpty()
            || (station.kind == QLatin1String("COUNTER")) == station.stepId.isEmpty())
            return QStringLiteral("/stations/%1").arg(stations.size());
        stations.append(station);
    }
    return stations.isEmpty() ? QStringLiteral("/stations") : QString();
}

QString readPeople(const json &list, QList<KendraSetup::Person> &people)
{
    for (const json &item : list) {
        KendraSetup::Person person{text(item, "id"), text(item, "name"), {}, text(item, "pin")};
        for (const QString &name : texts(part(item, "roles")))
            if (const std::optional<Role> role = roleOf(name))
                person.roles.append(*role);
        if (person.id.isEmpty() || person.name.isEmpty() || person.roles.isEmpty() || person.pin.isEmpty())
            return QStringLiteral("/operators/%1").arg(people.size());
        people.append(person);
    }
    return {};
}

} // namespace

Result<KendraSetup> readKendraSetup(const QByteArray &bytes)
{
    const json root = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!root.is_object() || !part(root, "kendra").is_object())
        return fault("sync.kendra-config-unreadable");
    KendraSetup setup;
    QString wrong = readKendra(part(root, "kendra"), setup.kendra);
    if (wrong.isEmpty())
        wrong = readStations(part(root, "stations"), setup.stations);
    if (wrong.isEmpty())
        wrong = readPeople(part(root, "operators"), setup.people);
    if (wrong.isEmpty())
        wrong = readPlaces(root, setup);
    if (!wrong.isEmpty())
        return fault("sync.kendra-config", wrong);
    return setup;
}

} // namespace seva::sync
