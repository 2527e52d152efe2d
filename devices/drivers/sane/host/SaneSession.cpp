// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaneSession.h"

#include "SaneFrame.h"

#include <seva/devices/DeviceFaults.h>

#include <array>
#include <sane/saneopts.h>

namespace seva {

namespace {

constexpr int kBuffer = 64 * 1024;

bool startSane()
{
    // Once for the process: sane_exit() would pull the ground from under another scanner.
    static const bool started = sane_init(nullptr, nullptr) == SANE_STATUS_GOOD;
    return started;
}

double numberOf(const SANE_Option_Descriptor &option, SANE_Word word)
{
    return option.type == SANE_TYPE_FIXED ? SANE_UNFIX(word) : word;
}

} // namespace

SaneSession::~SaneSession()
{
    // After a cancel the backend may hang in there; the end of the process lets go of the scanner too.
    if (m_handle && !cancelled())
        sane_close(m_handle);
}

Result<void> SaneSession::open()
{
    if (m_handle)
        return {};
    if (!startSane())
        return deviceFault(Trouble::DriverFailed, m_device);
    const SANE_Status status = sane_open(m_device.toUtf8().constData(), &m_handle);
    // A scanner that is not there is told as a wrong name or as a failed line, depending on its backend.
    if (status == SANE_STATUS_INVAL || status == SANE_STATUS_IO_ERROR)
        return deviceFault(Trouble::Absent, m_device);
    if (status != SANE_STATUS_GOOD)
        return faultOf(status);
    return {};
}

void SaneSession::cancel()
{
    m_cancelled = 1;
    finish();
}

void SaneSession::finish()
{
    if (m_handle)
        sane_cancel(m_handle);
}

Fault SaneSession::faultOf(SANE_Status status) const
{
    switch (status) {
    case SANE_STATUS_JAMMED: return deviceFault(doubleFed() ? Trouble::DoubleFeed : Trouble::PaperJam, m_device);
    case SANE_STATUS_NO_DOCS: return deviceFault(Trouble::FeederEmpty, m_device);
    case SANE_STATUS_COVER_OPEN: return deviceFault(Trouble::CoverOpen, m_device);
    case SANE_STATUS_DEVICE_BUSY: return deviceFault(Trouble::Busy, m_device);
    case SANE_STATUS_INVAL:
    case SANE_STATUS_UNSUPPORTED: return deviceFault(Trouble::RequestRefused, m_device);
    default: return deviceFault(Trouble::DriverFailed, m_device);
    }
}

const SANE_Option_Descriptor *SaneSession::option(const QString &name, SANE_Int &index) const
{
    const QByteArray wanted = name.toUtf8();
    for (index = 1; const SANE_Option_Descriptor *one = sane_get_option_descriptor(m_handle, index); ++index) {
        if (one->name && wanted == one->name)
            return one;
    }
    return nullptr;
}

bool SaneSession::set(const QString &name, const QString &value) const
{
    SANE_Int index = 0;
    const SANE_Option_Descriptor *one = option(name, index);
    if (!one || !SANE_OPTION_IS_ACTIVE(one->cap) || !SANE_OPTION_IS_SETTABLE(one->cap))
        return false;
    if (one->type == SANE_TYPE_INT || one->type == SANE_TYPE_FIXED)
        return setNumber(name, value.toDouble());
    if (one->type == SANE_TYPE_BOOL) {
        SANE_Bool flag = value == QLatin1String("yes") ? SANE_TRUE : SANE_FALSE;
        return sane_control_option(m_handle, index, SANE_ACTION_SET_VALUE, &flag, nullptr) == SANE_STATUS_GOOD;
    }
    QByteArray text = value.toUtf8();
    if (one->type != SANE_TYPE_STRING || text.size() >= one->size)
        return false;
    text.resize(one->size, '\0');
    return sane_control_option(m_handle, index, SANE_ACTION_SET_VALUE, text.data(), nullptr) == SANE_STATUS_GOOD;
}

bool SaneSession::setNumber(const QString &name, double value) const
{
    SANE_Int index = 0;
    const SANE_Option_Descriptor *one = option(name, index);
    const bool number = one && (one->type == SANE_TYPE_INT || one->type == SANE_TYPE_FIXED);
    if (!number || one->size != sizeof(SANE_Word) || !SANE_OPTION_IS_ACTIVE(one->cap))
        return false;
    if (one->constraint_type == SANE_CONSTRAINT_RANGE) {
        const SANE_Range &range = *one->constraint.range;
        value = std::clamp(value, numberOf(*one, range.min), numberOf(*one, range.max));
    }
    SANE_Word word = one->type == SANE_TYPE_FIXED ? SANE_FIX(value) : SANE_Word(value);
    return sane_control_option(m_handle, index, SANE_ACTION_SET_VALUE, &word, nullptr) == SANE_STATUS_GOOD;
}

QStringList SaneSession::choices(const QString &name) const
{
    SANE_Int index = 0;
    const SANE_Option_Descriptor *one = option(name, index);
    QStringList list;
    if (one && one->type == SANE_TYPE_STRING && one->constraint_type == SANE_CONSTRAINT_STRING_LIST) {
        for (const SANE_String_Const *text = one->constraint.string_list; *text; ++text)
            list.append(QString::fromUtf8(*text));
    }
    return list;
}

/// Backends name their sources as they like; these words are in all of them.
QString SaneSession::sourceFor(ScanSource source) const
{
    for (const QString &name : choices(QStringLiteral(SANE_NAME_SCAN_SOURCE))) {
        const bool feeder =
            name.contains(QLatin1String("feeder"), Qt::CaseInsensitive) || name.contains(QLatin1String("ADF"));
        const bool both = name.contains(QLatin1String("duplex"), Qt::CaseInsensitive);
        const bool back = name.contains(QLatin1String("back"), Qt::CaseInsensitive);
        const bool fits = source == ScanSource::Flatbed  ? !feeder && !both
                          : source == ScanSource::Feeder ? (feeder && !both && !back)
                                                         : both;
        if (fits)
            return name;
    }
    return {};
}

/// Some backends tell a double feed as a jam, and the sensor beside it.
bool SaneSession::doubleFed() const
{
    for (const char *name : {"double-feed", "doublefeed", "df-detected"}) {
        SANE_Int index = 0;
        SANE_Bool felt = SANE_FALSE;
        const SANE_Option_Descriptor *one = m_handle ? option(QString::fromLatin1(name), index) : nullptr;
        if (one && one->type == SANE_TYPE_BOOL
            && sane_control_option(m_handle, index, SANE_ACTION_GET_VALUE, &felt, nullptr) == SANE_STATUS_GOOD
            && felt == SANE_TRUE)
            return true;
    }
    return false;
}

Result<QList<ScanSource>> SaneSession::look()
{
    if (const auto opened = open(); !opened)
        return opened.fault();
    QList<ScanSource> sources;
    for (const ScanSource one : {ScanSource::Flatbed, ScanSource::Feeder, ScanSource::FeederBothSides}) {
        if (!sourceFor(one).isEmpty())
            sources.append(one);
    }
    // A scanner without the option has the one source it has.
    if (sources.isEmpty())
        sources.append(ScanSource::Flatbed);
    return sources;
}

Result<void> SaneSession::prepare(const ScanSettings &settings)
{
    if (const auto opened = open(); !opened)
        return opened;
    const QString source = sourceFor(settings.source);
    const bool hasSources = !choices(QStringLiteral(SANE_NAME_SCAN_SOURCE)).isEmpty();
    bool good = !hasSources ? settings.source == ScanSource::Flatbed
                            : !source.isEmpty() && set(QStringLiteral(SANE_NAME_SCAN_SOURCE), source);
    const QString colour = settings.colour ? QStringLiteral("Color") : QStringLiteral("Gray");
    good = good && set(QStringLiteral(SANE_NAME_SCAN_MODE), colour);
    good = good && setNumber(QStringLiteral(SANE_NAME_SCAN_RESOLUTION), settings.dpi);
    (void)set(QStringLiteral(SANE_NAME_BIT_DEPTH), QStringLiteral("8"));
    if (settings.widthMm > 0)
        good = good && setNumber(QStringLiteral(SANE_NAME_SCAN_BR_X), settings.widthMm);
    if (settings.heightMm > 0)
        good = good && setNumber(QStringLiteral(SANE_NAME_SCAN_BR_Y), settings.heightMm);
    for (auto one = settings.options.begin(); one != settings.options.end(); ++one)
        good = good && set(one.key(), one.value());
    if (!good)
        return deviceFault(Trouble::RequestRefused, m_device);
    return {};
}

Result<std::optional<Frame>> SaneSession::nextPage(bool first)
{
    const SANE_Status started = sane_start(m_handle);
    if (started == SANE_STATUS_NO_DOCS && !first)
        return std::optional<Frame>();
    if (started != SANE_STATUS_GOOD)
        return faultOf(started);
    auto frame = readFrame();
    if (!frame)
        return frame.fault();
    return std::optional(std::move(*frame));
}

Result<Frame> SaneSession::readFrame()
{
    SANE_Parameters shape{};
    if (const SANE_Status status = sane_get_parameters(m_handle, &shape); status != SANE_STATUS_GOOD)
        return faultOf(status);
    if (!saneFrameWanted(shape))
        return deviceFault(Trouble::GarbageAnswer, m_device);
    QByteArray bytes;
    std::array<SANE_Byte, kBuffer> buffer{};
    for (;;) {
        SANE_Int got = 0;
        const SANE_Status status = sane_read(m_handle, buffer.data(), kBuffer, &got);
        if (status == SANE_STATUS_EOF)
            break;
        if (status != SANE_STATUS_GOOD)
            return faultOf(status);
        bytes.append(reinterpret_cast<const char *>(buffer.data()), got);
        if (bytes.size() > kMostSaneBytes)
            return deviceFault(Trouble::GarbageAnswer, m_device);
    }
    Frame frame = saneFrame(shape, bytes);
    if (!frame.valid())
        return deviceFault(Trouble::GarbageAnswer, m_device);
    return frame;
}

} // namespace seva
