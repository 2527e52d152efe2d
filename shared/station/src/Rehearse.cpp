// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rehearse.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QQuickWindow>

#include <atomic>
#include <cstdio>

namespace seva {

namespace {

std::atomic<int> warnings = 0;
QtMessageHandler former = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // The offscreen platform says the first of itself; the second is said of each font that is tried for a script.
    if (text.contains(QLatin1String("propagateSizeHints"))
        || text.contains(QLatin1String("OpenType support missing for")))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ++warnings;
    former(type, context, text);
}

} // namespace

Rehearse::Rehearse(const StationOptions &options, LanguageChoice &languages)
    : m_options(options), m_languages(languages)
{
    if (m_options.rehearsal())
        former = qInstallMessageHandler(countWarnings);
}

Rehearse::~Rehearse()
{
    if (m_options.rehearsal())
        qInstallMessageHandler(former);
}

void Rehearse::settle(QQuickWindow &window)
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        window.update();
    }
}

bool Rehearse::picture(QQuickWindow &window, const QString &file)
{
    settle(window);
    const QImage image = window.grabWindow();
    return !image.isNull() && (file.isEmpty() || image.save(file, "PNG"));
}

/// The language may be changed at any page, by whoever is served next or takes over: here to the next one.
void Rehearse::changeLanguage(QQuickWindow &window)
{
    const QStringList codes = m_languages.codes();
    m_languages.choose(codes[(codes.indexOf(m_languages.current()) + 1) % codes.size()]);
    settle(window);
}

int Rehearse::run(QQuickWindow &window, const QList<TourStop> &stops)
{
    if (!m_options.screenshot.isEmpty())
        return picture(window, m_options.screenshot) && warnings == 0 ? 0 : 1;
    bool written = m_options.screens.isEmpty() || QDir().mkpath(m_options.screens);
    for (const QString &language : m_languages.codes()) {
        for (const TourStop &stop : stops) {
            m_languages.choose(language);
            stop.go();
            // A stop begins where a person begins, with the language.
            m_languages.choose(language);
            const QString file = QStringLiteral("%1/%2-%3.png").arg(m_options.screens, stop.name, language);
            written = picture(window, m_options.screens.isEmpty() ? QString() : file) && written;
            changeLanguage(window);
        }
    }
    if (warnings > 0)
        std::fprintf(stderr, "%d warnings while the pages were shown\n", warnings.load());
    return written && warnings == 0 ? 0 : 1;
}

} // namespace seva
