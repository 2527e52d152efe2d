// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PenFile.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace seva {

namespace {

constexpr int kSlice = 50;
constexpr qsizetype kRead = 64 * qsizetype(sizeof(input_event));

/// The largest value of an axis; 0 when the file is no device or has no such axis.
int mostOf(int file, unsigned axis)
{
    input_absinfo info{};
    return ::ioctl(file, EVIOCGABS(axis), &info) < 0 ? 0 : info.maximum;
}

} // namespace

std::shared_ptr<PenFile> PenFile::open(const QString &path)
{
    const int file = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return nullptr;
    std::shared_ptr<PenFile> pen(new PenFile(file));
    char old[kRead];
    while (::read(file, old, sizeof old) > 0)
        continue;
    return pen;
}

PenFile::~PenFile()
{
    ::close(m_file);
}

bool PenFile::complete(PenScale &scale) const
{
    const auto fill = [this](int &value, unsigned axis) { value = value ? value : mostOf(m_file, axis); };
    fill(scale.xMost, ABS_X);
    fill(scale.yMost, ABS_Y);
    fill(scale.pressureMost, ABS_PRESSURE);
    return scale.xMost > 0 && scale.yMost > 0;
}

std::optional<QList<input_event>> PenFile::read()
{
    pollfd one{m_file, POLLIN, 0};
    if (::poll(&one, 1, kSlice) == 0)
        return QList<input_event>();
    QByteArray bytes(kRead, '\0');
    const ssize_t got = ::read(m_file, bytes.data(), size_t(kRead));
    if (got <= 0)
        return got < 0 && (errno == EAGAIN || errno == EINTR) ? std::optional(QList<input_event>()) : std::nullopt;
    m_rest += bytes.left(got);
    constexpr auto size = qsizetype(sizeof(input_event));
    QList<input_event> events(m_rest.size() / size);
    std::copy_n(m_rest.constData(), events.size() * size, reinterpret_cast<char *>(events.data()));
    m_rest.remove(0, events.size() * size);
    return events;
}

} // namespace seva
