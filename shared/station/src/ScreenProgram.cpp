// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/ScreenProgram.h>

#include <seva/station/CommandInput.h>
#include <seva/station/FaultTexts.h>

#include "Rehearse.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

#include <unistd.h>

namespace seva {

namespace {

/// Tells of every touch, click and key, whoever takes it.
class InputWatch : public QObject
{
public:
    explicit InputWatch(std::function<void()> touched) : m_touched(std::move(touched)) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (watched->isWindowType()
            && (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress))
            m_touched();
        return false;
    }

private:
    std::function<void()> m_touched;
};

void printLine(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// For whoever measures how long a person waits before the first screen.
void tellFirstFrame(QQuickWindow *window)
{
    // Directly from the thread that drew, once.
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            printLine({{QStringLiteral("firstFrame"), true}});
        },
        Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
}

} // namespace

ScreenProgram::ScreenProgram(StationRuntime &runtime, LanguageChoice &languages)
    : m_runtime(runtime), m_languages(languages)
{
    add(QStringLiteral("languages"), &languages);
}

void ScreenProgram::add(const QString &name, QObject *viewModel)
{
    m_objects.insert(name, QVariant::fromValue(viewModel));
}

int ScreenProgram::run(const QUrl &mainQml)
{
    const StationOptions &options = m_runtime.options();
    Rehearse rehearse(options, m_languages);
    QQmlApplicationEngine engine;
    if (!options.headless) {
        QVariantMap properties = m_objects;
        properties.insert(
            QStringLiteral("scheme"),
            QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}.indexOf(
                options.theme));
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setInitialProperties(properties);
        m_languages.follow(&engine);
        engine.load(mainQml);
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        if (!window)
            return complain(fault("station.page-not-loaded", mainQml.toString()));
        if (options.rehearsal())
            return rehearse.run(*window, m_tour);
        if (options.tellFirstFrame)
            tellFirstFrame(window);
        window->setVisibility(options.windowed ? QWindow::Windowed : QWindow::FullScreen);
    }
    InputWatch watch(m_touched ? m_touched : [] {});
    QCoreApplication::instance()->installEventFilter(&watch);
    const int code = runAutopilot();
    m_languages.follow(nullptr);
    return code;
}

int ScreenProgram::runAutopilot()
{
    const QString file = m_runtime.options().autopilot;
    if (file.isEmpty())
        return QCoreApplication::exec();
    if (!m_runtime.roster().kendra.demonstration)
        return complain(fault("station.autopilot-refused", m_runtime.roster().kendra.id));
    Autopilot autopilot(m_runtime.alarms());
    for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it)
        autopilot.add(it.key(), it.value().value<QObject *>());
    QObject::connect(&autopilot, &Autopilot::said, &autopilot, printLine);
    std::optional<CommandInput> input;
    if (file == QLatin1String("-")) {
        input.emplace(autopilot, STDIN_FILENO);
        QObject::connect(&*input, &CommandInput::said, &autopilot, printLine);
        QObject::connect(&*input, &CommandInput::ended, &autopilot, [] { QCoreApplication::exit(0); });
        return QCoreApplication::exec();
    }
    const Result<QJsonArray> steps = Autopilot::load(file);
    if (!steps)
        return complain(steps.fault());
    QObject::connect(&autopilot, &Autopilot::finished, &autopilot, [] { QCoreApplication::exit(0); });
    QObject::connect(&autopilot, &Autopilot::failed, &autopilot,
                     [](const Fault &why) { QCoreApplication::exit(complain(why)); });
    autopilot.run(*steps);
    return QCoreApplication::exec();
}

} // namespace seva
