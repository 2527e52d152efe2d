// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads QML off the screen and counts every warning: of the engine and of any 'qml', 'js', 'qt.qml.*' or 'qt.quick.*'
// category. A test ends with QVERIFY2(runner.silent(), ...) or lets the destructor say it (fails the running test).
#pragma once

#include <QByteArray>
#include <QQuickView>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

#include <memory>

class QQuickItem;

namespace seva::test {

class QmlRunner
{
public:
    QmlRunner();
    ~QmlRunner();
    QmlRunner(const QmlRunner &) = delete;
    QmlRunner &operator=(const QmlRunner &) = delete;

    QQmlEngine &engine();
    QQuickView &view();

    // Each makes the loaded item the content of a shown view of `size` pixels; nullptr, and a warning, where it fails.
    QQuickItem *load(const QUrl &url, QSize size, const QVariantMap &properties = {});
    QQuickItem *loadText(const QByteArray &qml, QSize size);

    // The item with this objectName below the content, or nullptr.
    QQuickItem *find(const QString &objectName) const;

    // Waits until nothing is to be laid out or painted any more (at most 2 s), then paints to `file` (PNG).
    void settle();
    QImage picture();
    bool grab(const QString &file);

    // `Theme` of Seva.Ui, loaded by this engine.
    QObject *theme();

    const QStringList &warnings() const { return m_warnings; }
    bool silent() const { return m_warnings.isEmpty(); }
    void forgetWarnings() { m_warnings.clear(); }

private:
    QQuickItem *show(QQmlComponent &component, QSize size, const QVariantMap &properties);

    QStringList m_warnings;
    std::unique_ptr<QQuickView> m_view;
};

} // namespace seva::test
