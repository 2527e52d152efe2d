// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reader.h"

#include <QJsonDocument>

#include <fprint.h>
#include <glib-unix.h>

#include <csignal>
#include <cstdio>

namespace seva {

namespace {

/// A person who tries so often is helped otherwise.
constexpr int kTouchesMost = 30;

template <typename T>
using Held = std::unique_ptr<T, decltype(&g_object_unref)>;

template <typename T>
Held<T> held(T *object)
{
    return Held<T>(object, &g_object_unref);
}

/// GLib's error, and what it comes to.
struct Problem
{
    GError *error = nullptr;

    Problem() = default;
    Q_DISABLE_COPY_MOVE(Problem)
    ~Problem() { clear(); }
    void clear() { g_clear_error(&error); }
    bool isTouch() const { return error && error->domain == FP_DEVICE_RETRY; }
    QString fault() const
    {
        const bool device = error && error->domain == FP_DEVICE_ERROR;
        if (device && error->code == FP_DEVICE_ERROR_BUSY)
            return QStringLiteral("busy");
        if (device && error->code == FP_DEVICE_ERROR_REMOVED)
            return QStringLiteral("absent");
        const bool data = device && error->code == FP_DEVICE_ERROR_DATA_INVALID;
        return data ? QStringLiteral("print") : QStringLiteral("driver");
    }
};

QJsonObject failed(const QString &fault, const QString &detail = {})
{
    return {{QStringLiteral("fault"), fault}, {QStringLiteral("detail"), detail}};
}

QJsonObject failed(const Problem &problem)
{
    return failed(problem.fault(), problem.error ? QString::fromUtf8(problem.error->message) : QString());
}

QString adviceOf(const GError *error)
{
    if (!error)
        return QStringLiteral("good");
    switch (error->code) {
    case FP_DEVICE_RETRY_TOO_SHORT: return QStringLiteral("too-short");
    case FP_DEVICE_RETRY_CENTER_FINGER: return QStringLiteral("centre");
    case FP_DEVICE_RETRY_REMOVE_FINGER: return QStringLiteral("lift");
    default: return QStringLiteral("again");
    }
}

void touched(int done, int wanted, const GError *error)
{
    say({{QStringLiteral("touch"), adviceOf(error)},
         {QStringLiteral("done"), done},
         {QStringLiteral("wanted"), wanted}});
}

struct Enrolling
{
    GCancellable *cancel;
    int touches = 0;
};

void onEnrolled(FpDevice *device, gint stages, FpPrint *, gpointer data, GError *error)
{
    auto *const enrolling = static_cast<Enrolling *>(data);
    touched(stages, fp_device_get_nr_enroll_stages(device), error);
    if (++enrolling->touches >= kTouchesMost)
        g_cancellable_cancel(enrolling->cancel);
}

gboolean onEnd(gpointer cancel)
{
    g_cancellable_cancel(static_cast<GCancellable *>(cancel));
    return G_SOURCE_CONTINUE;
}

} // namespace

void say(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

struct Reader::Parts
{
    Held<FpContext> context = held(fp_context_new());
    Held<GCancellable> cancel = held(g_cancellable_new());
    FpDevice *device = nullptr;
    bool open = false;
    Problem problem;

    bool opened()
    {
        open = device && fp_device_open_sync(device, cancel.get(), &problem.error);
        return open;
    }
};

Reader::Reader(const QString &driver) : m(std::make_unique<Parts>())
{
    g_unix_signal_add(SIGTERM, &onEnd, m->cancel.get());
    GPtrArray *const devices = fp_context_get_devices(m->context.get());
    for (guint i = 0; i < devices->len && !m->device; ++i) {
        auto *const each = FP_DEVICE(g_ptr_array_index(devices, i));
        if (driver.isEmpty() || driver == QLatin1String(fp_device_get_driver(each)))
            m->device = each;
    }
}

Reader::~Reader()
{
    if (m->open)
        fp_device_close_sync(m->device, nullptr, nullptr);
}

QJsonObject Reader::look() const
{
    if (!m->device)
        return failed(QStringLiteral("absent"));
    return {{QStringLiteral("reader"), QString::fromUtf8(fp_device_get_name(m->device))},
            {QStringLiteral("driver"), QString::fromUtf8(fp_device_get_driver(m->device))}};
}

QJsonObject Reader::enrol()
{
    if (!m->device)
        return failed(QStringLiteral("absent"));
    if (!m->opened())
        return failed(m->problem);
    // The library takes the new print's one floating reference.
    FpPrint *const blank = fp_print_new(m->device);
    Enrolling enrolling{m->cancel.get()};
    FpPrint *const made =
        fp_device_enroll_sync(m->device, blank, m->cancel.get(), &onEnrolled, &enrolling, &m->problem.error);
    if (!made)
        return failed(m->problem);
    const auto print = held(made);
    guchar *bytes = nullptr;
    gsize size = 0;
    if (!fp_print_serialize(made, &bytes, &size, &m->problem.error))
        return failed(m->problem);
    const QByteArray text = QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)).toBase64();
    g_free(bytes);
    return {{QStringLiteral("enrolled"), QString::fromLatin1(text)}};
}

QJsonObject Reader::verify(const QByteArray &print)
{
    if (!m->device)
        return failed(QStringLiteral("absent"));
    FpPrint *const read =
        fp_print_deserialize(reinterpret_cast<const guchar *>(print.constData()), gsize(print.size()), nullptr);
    if (!read || !fp_print_compatible(read, m->device))
        return failed(QStringLiteral("print"));
    const auto kept = held(read);
    if (!m->opened())
        return failed(m->problem);
    for (int i = 0; i < kTouchesMost; ++i) {
        gboolean same = FALSE;
        m->problem.clear();
        if (fp_device_verify_sync(m->device, read, m->cancel.get(), nullptr, nullptr, &same, nullptr,
                                  &m->problem.error)) {
            touched(1, 1, nullptr);
            return {{QStringLiteral("verified"), same == TRUE}};
        }
        if (!m->problem.isTouch())
            break;
        touched(0, 1, m->problem.error);
    }
    return failed(m->problem);
}

} // namespace seva
