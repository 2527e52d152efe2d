// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedBarcode.h"

#include <QJsonArray>

namespace seva {

namespace {

Symbology symbologyOf(const QString &name)
{
    static const QHash<QString, Symbology> names{
        {QStringLiteral("qr"), Symbology::Qr},           {QStringLiteral("pdf417"), Symbology::Pdf417},
        {QStringLiteral("code128"), Symbology::Code128}, {QStringLiteral("code39"), Symbology::Code39},
        {QStringLiteral("ean13"), Symbology::Ean13},     {QStringLiteral("dataMatrix"), Symbology::DataMatrix},
        {QStringLiteral("aztec"), Symbology::Aztec},     {QStringLiteral("mrz"), Symbology::Mrz}};
    return names.value(name, Symbology::Unknown);
}

QByteArray bytesOf(const QJsonObject &code)
{
    if (code.contains(u"base64"))
        return QByteArray::fromBase64(code[u"base64"].toString().toLatin1());
    return code[u"text"].toString().toUtf8();
}

} // namespace

SimulatedBarcode::SimulatedBarcode(const SimulatorParts &parts) : Simulated(DeviceKind::BarcodeReader, parts) {}

void SimulatedBarcode::setArmed(bool armed)
{
    if (armed == m_armed)
        return;
    m_armed = armed;
    ++m_round;
    if (armed)
        presentNext(0, m_round);
}

void SimulatedBarcode::presentNext(std::size_t index, quint64 round)
{
    const QJsonArray codes = scene().own[u"armedCodes"].toArray();
    if (index >= std::size_t(codes.size()))
        return;
    const QJsonObject code = codes[qsizetype(index)].toObject();
    later(0, milliseconds(code[u"afterMs"].toInt()), [this, code, index, round] {
        if (!m_armed || round != m_round)
            return;
        present(bytesOf(code), symbologyOf(code[u"symbology"].toString()));
        presentNext(index + 1, round);
    });
}

RequestId SimulatedBarcode::read(const RequestContext &context)
{
    return perform(context, [this](RequestId id, const SceneStep &step, quint64) {
        if (step.own.contains(u"text") || step.own.contains(u"base64"))
            finish(id, step, {bytesOf(step.own), symbologyOf(step.own[u"symbology"].toString()), clock().now()});
        else
            m_waiting = id;
    });
}

void SimulatedBarcode::present(const QByteArray &bytes, Symbology symbology)
{
    const Barcode code{bytes, symbology, clock().now()};
    if (!status().usable())
        return;
    if (isOpen(m_waiting))
        finish(m_waiting, {}, code);
    else if (m_armed)
        Q_EMIT codeRead(code);
}

void SimulatedBarcode::finish(RequestId id, const SceneStep &step, const Barcode &code)
{
    m_waiting = 0;
    if (succeed(id, step))
        Q_EMIT captured(id, code);
}

void SimulatedBarcode::abandon(RequestId request)
{
    if (m_waiting == request)
        m_waiting = 0;
}

} // namespace seva
