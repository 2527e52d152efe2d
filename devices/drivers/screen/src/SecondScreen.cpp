// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/SecondScreen.h>

#include "AnswerWindow.h"

#include <seva/drivers/DriverSettings.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QScreen>

namespace seva {

namespace {

constexpr int kSideMost = 8'192;

struct Settings
{
    QString name;
    QString screen;
    QString language;
};

/// The page as an image; null when it cannot be read or is larger than any screen.
QImage decode(const Picture &page)
{
    QBuffer buffer;
    buffer.setData(page.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    return size.width() > kSideMost || size.height() > kSideMost ? QImage() : reader.read();
}

class SecondScreen : public ApplicantScreen
{
public:
    SecondScreen(const Settings &settings, QGuiApplication &application, Clock &clock, Alarms &alarms)
        : ApplicantScreen(DeviceKind::ApplicantScreen, settings.name, clock, alarms), m_settings(settings)
    {
        connect(&application, &QGuiApplication::screenAdded, this,
                [this] { later(0, milliseconds(0), [this] { look(); }); });
        connect(&application, &QGuiApplication::screenRemoved, this, &SecondScreen::lose);
        look();
    }

    int width() const override { return m_window ? m_window->pageSize().width() : 0; }
    int height() const override { return m_window ? m_window->pageSize().height() : 0; }
    bool show(const Picture &page) override;
    void clear() override;
    RequestId ask(const ScreenRequest &request) override;

private:
    QScreen *find() const;
    void look();
    void lose(QScreen *screen);
    void take(ScreenChoice choice);
    void abandon(RequestId) override { rest(); }
    void rest();
    void check(RequestId request) override
    {
        look();
        checked(request);
    }

    const Settings m_settings;
    std::unique_ptr<AnswerWindow> m_window;
    RequestId m_asking = 0;
    QByteArray m_digest;
};

QScreen *SecondScreen::find() const
{
    for (QScreen *screen : QGuiApplication::screens()) {
        const bool second = m_settings.screen.isEmpty() && screen != QGuiApplication::primaryScreen();
        if (second || screen->name() == m_settings.screen)
            return screen;
    }
    return nullptr;
}

void SecondScreen::look()
{
    QScreen *const screen = find();
    if (!screen)
        return setState(DeviceState::Absent, deviceFault(Trouble::Absent, m_settings.name), m_settings.screen);
    if (!m_window) {
        m_window = std::make_unique<AnswerWindow>(screen);
        connect(m_window.get(), &AnswerWindow::touched, this, &SecondScreen::take);
        m_window->showFullScreen();
    }
    setState(DeviceState::Ready, {}, screen->name());
}

void SecondScreen::lose(QScreen *screen)
{
    if (!m_window || m_window->screen() != screen)
        return;
    m_window.reset();
    fail(std::exchange(m_asking, 0), deviceFault(Trouble::Absent, m_settings.name));
    setState(DeviceState::Absent, deviceFault(Trouble::Absent, m_settings.name), screen->name());
}

void SecondScreen::rest()
{
    m_asking = 0;
    if (m_window)
        m_window->present({});
}

bool SecondScreen::show(const Picture &page)
{
    const QImage image = decode(page);
    if (!m_window || m_asking || image.isNull())
        return false;
    m_window->present(image);
    return true;
}

void SecondScreen::clear()
{
    cancel(m_asking);
    rest();
}

RequestId SecondScreen::ask(const ScreenRequest &request)
{
    const QImage image = decode(request.page);
    if (image.isNull() || request.digest.isEmpty())
        return refuse(deviceFault(Trouble::RequestRefused, m_settings.name));
    return beginExclusive(request.context, [this, request, image](RequestId id) {
        m_asking = id;
        m_digest = request.digest;
        const QString language = image.text(QStringLiteral("Language"));
        m_window->ask(image, language.isEmpty() ? m_settings.language : language);
    });
}

void SecondScreen::take(ScreenChoice choice)
{
    const RequestId id = m_asking;
    rest();
    if (conclude(id))
        Q_EMIT answered(id, {choice, m_digest, clock().now()});
}

} // namespace

Result<std::unique_ptr<ApplicantScreen>> makeSecondScreen(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings s(settings);
    Settings read;
    read.name = s.text("name", QStringLiteral("applicant's screen"));
    read.screen = s.text("screen", QString());
    read.language =
        s.matching("language", QStringLiteral("[a-z]{2,3}"), QStringLiteral("a code of ISO 639"), QStringLiteral("en"));
    if (const auto good = s.finish(); !good)
        return good.fault();
    auto *const application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    if (!application)
        return deviceFault(Trouble::DriverFailed, read.name);
    return std::unique_ptr<ApplicantScreen>(std::make_unique<SecondScreen>(read, *application, clock, alarms));
}

} // namespace seva
