// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewModelCall.h"

#include <QJsonValue>
#include <QMetaEnum>
#include <QMetaMethod>

#include <array>

namespace seva::viewmodel {

namespace {

constexpr int kMaxArguments = 5;

struct Target
{
    QObject *object = nullptr;
    QByteArray member;
};

Target targetOf(const Objects &objects, const QString &path)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    return {objects.value(path.left(dot)).data(), path.mid(dot + 1).toLatin1()};
}

QMetaEnum enumOf(QMetaType type)
{
    if (!(type.flags() & QMetaType::IsEnumeration) || !type.metaObject())
        return {};
    const QByteArray name = QByteArray(type.name()).split(':').last();
    return type.metaObject()->enumerator(type.metaObject()->indexOfEnumerator(name));
}

QJsonValue toJson(const QVariant &value)
{
    const QMetaEnum keys = enumOf(value.metaType());
    if (keys.isValid())
        return QString::fromLatin1(keys.valueToKey(value.toInt()));
    return QJsonValue::fromVariant(value);
}

bool toArgument(const QJsonValue &from, QMetaType type, QVariant &to)
{
    const QMetaEnum keys = enumOf(type);
    if (keys.isValid()) {
        bool ok = from.isDouble();
        int number = from.toInt();
        if (from.isString())
            number = keys.keyToValue(from.toString().toLatin1().constData(), &ok);
        to = QVariant(type, &number);
        return ok;
    }
    to = from.isArray() && type.id() == QMetaType::QByteArray ? QVariant() : from.toVariant();
    return type.id() == QMetaType::QVariant || to.convert(type);
}

QMetaMethod verbOf(const QMetaObject *meta, const QByteArray &name, qsizetype arguments)
{
    for (int i = meta->methodOffset() - 1; ++i < meta->methodCount();) {
        const QMetaMethod method = meta->method(i);
        const bool verb = method.methodType() == QMetaMethod::Method || method.methodType() == QMetaMethod::Slot;
        if (verb && method.access() == QMetaMethod::Public && method.name() == name
            && method.parameterCount() == arguments)
            return method;
    }
    return {};
}

} // namespace

Result<QJsonValue> read(const Objects &objects, const QString &path)
{
    const Target target = targetOf(objects, path);
    const int index = target.object ? target.object->metaObject()->indexOfProperty(target.member.constData()) : -1;
    if (index < 0)
        return fault("station.autopilot-no-property", path);
    return toJson(target.object->metaObject()->property(index).read(target.object));
}

Result<QJsonValue> call(const Objects &objects, const QString &path, const QJsonArray &args)
{
    const Target target = targetOf(objects, path);
    const QMetaMethod verb =
        target.object ? verbOf(target.object->metaObject(), target.member, args.size()) : QMetaMethod();
    if (!verb.isValid() || args.size() > kMaxArguments)
        return fault("station.autopilot-no-verb", path);
    std::array<QVariant, kMaxArguments> values;
    std::array<QGenericArgument, kMaxArguments> arguments;
    for (int i = 0; i < args.size(); ++i) {
        QVariant &value = values[static_cast<std::size_t>(i)];
        if (!toArgument(args.at(i), verb.parameterMetaType(i), value))
            return fault("station.autopilot-argument", path + QLatin1Char('#') + QString::number(i + 1));
        const bool variant = verb.parameterMetaType(i).id() == QMetaType::QVariant;
        arguments[static_cast<std::size_t>(i)] =
            variant ? QGenericArgument("QVariant", &value)
                    : QGenericArgument(verb.parameterMetaType(i).name(), value.constData());
    }
    QVariant answer(verb.returnMetaType());
    const bool returns = verb.returnMetaType().id() != QMetaType::Void;
    const QGenericReturnArgument to =
        returns ? QGenericReturnArgument(verb.typeName(), answer.data()) : QGenericReturnArgument();
    if (!verb.invoke(target.object, Qt::DirectConnection, to, arguments[0], arguments[1], arguments[2], arguments[3],
                     arguments[4]))
        return fault("station.autopilot-not-called", path);
    return returns ? toJson(answer) : QJsonValue();
}

} // namespace seva::viewmodel
