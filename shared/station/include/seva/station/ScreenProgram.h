// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/Autopilot.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/StationRuntime.h>

#include <QUrl>
#include <QVariantMap>

#include <functional>

namespace seva {

/// One picture of the tour: brings the view-models into a state, as a person would.
struct TourStop
{
    QString name;
    std::function<void()> go;
};

/// Shows a program's Main.qml, or rehearses it: --self-test, --screens, --screenshot, --autopilot, --headless.
/// What the QML root object declares as `required property` is added under the same name; the autopilot calls
/// the view-models by these names too.
class ScreenProgram
{
public:
    ScreenProgram(StationRuntime &runtime, LanguageChoice &languages);

    void add(const QString &name, QObject *viewModel);
    /// The pages in the order of a visit; for --self-test and --screens, in each language of the Kendra.
    void tour(const QList<TourStop> &stops) { m_tour = stops; }
    /// Called on every touch or key of a person.
    void onTouched(std::function<void()> touched) { m_touched = std::move(touched); }

    /// Runs until the window is closed, the autopilot or the rehearsal is done. The exit code of the program:
    /// 0 fine, 1 a warning, a failed step, or a page that did not load.
    int run(const QUrl &mainQml);

private:
    int runAutopilot();

    StationRuntime &m_runtime;
    LanguageChoice &m_languages;
    QVariantMap m_objects;
    QList<TourStop> m_tour;
    std::function<void()> m_touched;
};

} // namespace seva
