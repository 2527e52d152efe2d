// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of every control: seva-gallery DIR writes <page>-<scheme>-<language>.png of tests/qml/*Gallery.qml.
#include <seva/test/QmlRunner.h>

#include <QDir>
#include <QGuiApplication>
#include <QMetaObject>
#include <QQuickItem>
#include <QTextStream>
#include <QTranslator>

namespace {

struct Page
{
    const char *file;
    int form; // of Theme.Form
    QSize size;
};

bool paint(const Page &page, int scheme, const QString &language, const QString &file)
{
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/seva_ui_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    seva::test::QmlRunner runner;
    QObject *theme = runner.theme();
    if (!theme) {
        QTextStream(stderr) << runner.warnings().join(u'\n') << '\n';
        runner.forgetWarnings();
        return false;
    }
    theme->setProperty("scheme", scheme);
    theme->setProperty("form", page.form);
    theme->setProperty("language", language);
    const QString path = QStringLiteral(SEVA_SOURCE_DIR "/tests/qml/") + QLatin1String(page.file);
    const bool drawn = runner.load(QUrl::fromLocalFile(path), page.size) && runner.grab(file);
    QTextStream(stdout) << file << '\n' << runner.warnings().join(u'\n');
    const bool silent = runner.silent();
    runner.forgetWarnings();
    return drawn && silent;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    const QDir out(app.arguments().value(1, QStringLiteral(".")));
    const QString only = app.arguments().value(2);
    out.mkpath(QStringLiteral("."));
    const Page pages[] = {{"KioskGallery.qml", 0, {1080, 1920}}, {"CounterGallery.qml", 1, {1366, 768}}};
    const QStringList schemes = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    bool fine = true;
    for (const Page &page : pages) {
        for (int scheme = 0; scheme < schemes.size(); ++scheme) {
            for (const char *language : {"en", "hi", "gu", "pa", "ur"}) {
                const QString name =
                    QStringLiteral("%1-%2-%3.png")
                        .arg(QLatin1String(page.file).chopped(11), schemes[scheme], QLatin1String(language));
                if (only.isEmpty() || name.contains(only))
                    fine = paint(page, scheme, QLatin1String(language), out.filePath(name)) && fine;
            }
        }
    }
    return fine ? 0 : 1;
}
