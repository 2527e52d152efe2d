// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/QmlRunner.h>

#include <QElapsedTimer>
#include <QMutex>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>

namespace seva::test {
namespace {

constexpr int SettleLimitMs = 2000;

// The runners that live now; messages of the handler go to each.
QMutex runnersLock;
QList<QStringList *> listeners;
QtMessageHandler previousHandler = nullptr;

bool aboutQml(const QMessageLogContext &context, const QString &message)
{
    const QByteArray category(context.category);
    // A text in several scripts tries the fonts in turn, and Qt says of each that it has not the script.
    if (message.startsWith(QLatin1String("OpenType support missing for")))
        return false;
    return category == "qml" || category == "js" || category == "default" || category.startsWith("qt.qml")
           || category.startsWith("qt.quick");
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && aboutQml(context, message)) {
        const QMutexLocker lock(&runnersLock);
        for (QStringList *listener : std::as_const(listeners))
            *listener << message;
    }
    if (previousHandler)
        previousHandler(type, context, message);
}

} // namespace

QmlRunner::QmlRunner() : m_view(std::make_unique<QQuickView>())
{
    const QMutexLocker lock(&runnersLock);
    if (listeners.isEmpty())
        previousHandler = qInstallMessageHandler(listen);
    listeners << &m_warnings;
    engine().addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine().setOutputWarningsToStandardError(false);
    QObject::connect(&engine(), &QQmlEngine::warnings, &engine(), [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            m_warnings << error.toString();
    });
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
}

QmlRunner::~QmlRunner()
{
    m_view.reset();
    {
        const QMutexLocker lock(&runnersLock);
        listeners.removeOne(&m_warnings);
        if (listeners.isEmpty())
            qInstallMessageHandler(previousHandler);
    }
    if (!m_warnings.isEmpty())
        QTest::qFail(qPrintable(m_warnings.join(u'\n')), __FILE__, __LINE__);
}

QQmlEngine &QmlRunner::engine()
{
    return *m_view->engine();
}

QQuickView &QmlRunner::view()
{
    return *m_view;
}

QQuickItem *QmlRunner::load(const QUrl &url, QSize size, const QVariantMap &properties)
{
    QQmlComponent component(&engine(), url);
    return show(component, size, properties);
}

QQuickItem *QmlRunner::loadText(const QByteArray &qml, QSize size)
{
    QQmlComponent component(&engine());
    component.setData(qml, QUrl(QStringLiteral("qrc:/test/Inline.qml")));
    return show(component, size, {});
}

QQuickItem *QmlRunner::show(QQmlComponent &component, QSize size, const QVariantMap &properties)
{
    QObject *made = component.isReady() ? component.createWithInitialProperties(properties) : nullptr;
    auto *item = qobject_cast<QQuickItem *>(made);
    if (!item) {
        m_warnings << component.errorString() + QStringLiteral("nothing to show");
        delete made;
        return nullptr;
    }
    m_view->setContent(component.url(), nullptr, item);
    m_view->resize(size);
    m_view->show();
    if (!QTest::qWaitForWindowExposed(m_view.get()))
        m_warnings << QStringLiteral("the window was not exposed");
    m_view->requestActivate();
    settle();
    return item;
}

QQuickItem *QmlRunner::find(const QString &objectName) const
{
    return m_view->rootObject() ? m_view->rootObject()->findChild<QQuickItem *>(objectName) : nullptr;
}

void QmlRunner::settle()
{
    QElapsedTimer timer;
    timer.start();
    // Two quiet frames in a row: a polish of one frame may ask for another.
    int quiet = 0;
    while (quiet < 2 && timer.elapsed() < SettleLimitMs) {
        QCoreApplication::processEvents();
        bool painted = false;
        const auto connection = QObject::connect(m_view.get(), &QQuickWindow::afterSynchronizing, m_view.get(),
                                                 [&painted] { painted = true; });
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QObject::disconnect(connection);
        quiet = painted ? 0 : quiet + 1;
    }
}

QImage QmlRunner::picture()
{
    settle();
    return m_view->grabWindow();
}

bool QmlRunner::grab(const QString &file)
{
    return picture().save(file);
}

QObject *QmlRunner::theme()
{
    const int id = qmlTypeId("Seva.Ui", 1, 0, "Theme");
    if (id >= 0)
        return engine().singletonInstance<QObject *>(id);
    // The type is known only once something has imported the module.
    QQmlComponent importer(&engine());
    importer.setData("import QtQml\nimport Seva.Ui\nQtObject { property var theme: Theme }", QUrl());
    const std::unique_ptr<QObject> object(importer.create());
    if (!object)
        m_warnings << importer.errorString();
    return object ? object->property("theme").value<QObject *>() : nullptr;
}

} // namespace seva::test
