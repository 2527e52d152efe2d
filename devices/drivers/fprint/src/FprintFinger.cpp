// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/FprintFinger.h>

#include <seva/drivers/DriverSettings.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

namespace seva {

namespace {

constexpr qsizetype kPrintMost = 64 * 1024;
/// A line of the host: a template as base64 and a little around it.
constexpr qsizetype kLineMost = 128 * 1024;
/// Time to close the reader politely, before it is left by force.
constexpr milliseconds kPolite{2'000};
constexpr milliseconds kLookTime{4'000};

TouchAdvice adviceOf(const QString &word)
{
    static const QHash<QString, TouchAdvice> words{{QStringLiteral("good"), TouchAdvice::Good},
                                                   {QStringLiteral("too-short"), TouchAdvice::TooShort},
                                                   {QStringLiteral("centre"), TouchAdvice::Centre},
                                                   {QStringLiteral("lift"), TouchAdvice::LiftAndAgain}};
    return words.value(word, TouchAdvice::Again);
}

class FprintFinger : public OperatorFinger
{
public:
    FprintFinger(const QString &name, const QString &driver, Clock &clock, Alarms &alarms)
        : OperatorFinger(DeviceKind::OperatorFinger, name, clock, alarms), m_name(name), m_driver(driver)
    {
        later(0, milliseconds(0), [this] { look([] {}); });
    }
    ~FprintFinger() override
    {
        for (QProcess *host : findChildren<QProcess *>()) {
            host->disconnect(this);
            host->kill();
            host->waitForFinished(int(kPolite.count()));
        }
    }

    RequestId enrol(const RequestContext &context) override
    {
        return beginExclusive(context, [this](RequestId id) { ask(id, QStringLiteral("enrol"), {}); });
    }
    RequestId verify(const QByteArray &print, const RequestContext &context) override
    {
        if (print.isEmpty() || print.size() > kPrintMost)
            return refuse(deviceFault(Trouble::GarbageAnswer, m_name));
        return beginExclusive(context,
                              [this, print](RequestId id) { ask(id, QStringLiteral("verify"), print.toBase64()); });
    }

private:
    using Heard = std::function<void(const QJsonObject &line)>;

    /// Starts a host; `heard` gets each line, and an empty one when it ends.
    QProcess *start(const QString &what, const QByteArray &input, Heard heard);
    void ask(RequestId id, const QString &what, const QByteArray &input);
    void hear(RequestId id, const QJsonObject &line);
    void look(std::function<void()> then);
    void judge(const QJsonObject &line);
    Fault faultOf(const QString &word) const;
    void leave(const QString &place);
    void abandon(RequestId request) override { leave(QString::number(request)); }
    void check(RequestId request) override
    {
        look([this, request] { checked(request); });
    }

    const QString m_name;
    const QString m_driver;
    int m_looks = 0;
};

QProcess *FprintFinger::start(const QString &what, const QByteArray &input, Heard heard)
{
    auto *const host = new QProcess(this);
    host->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto read = [host, heard] {
        while (host->canReadLine())
            heard(QJsonDocument::fromJson(host->readLine(kLineMost)).object());
        if (host->bytesAvailable() > kLineMost)
            host->kill();
    };
    connect(host, &QProcess::readyReadStandardOutput, this, read);
    const auto ended = [host, read, heard] {
        read();
        heard({});
        host->deleteLater();
    };
    connect(host, &QProcess::finished, this, ended);
    connect(host, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
    QStringList words{what};
    if (!m_driver.isEmpty())
        words << QStringLiteral("--driver") << m_driver;
    host->start(QCoreApplication::applicationDirPath() + QStringLiteral("/seva-finger-host"), words);
    host->write(input);
    host->closeWriteChannel();
    return host;
}

void FprintFinger::ask(RequestId id, const QString &what, const QByteArray &input)
{
    // Not from within the call: a program that does not start is told at once.
    later(id, milliseconds(0), [this, id, what, input] {
        start(what, input, [this, id](const QJsonObject &line) { hear(id, line); })->setObjectName(QString::number(id));
    });
}

void FprintFinger::hear(RequestId id, const QJsonObject &line)
{
    if (!isOpen(id))
        return;
    if (line.contains(u"touch"))
        Q_EMIT touched(id, line[u"done"].toInt(), line[u"wanted"].toInt(), adviceOf(line[u"touch"].toString()));
    else if (line.contains(u"enrolled") && conclude(id))
        Q_EMIT enrolled(id, QByteArray::fromBase64(line[u"enrolled"].toString().toLatin1()));
    else if (line.contains(u"verified") && conclude(id))
        Q_EMIT verified(id, line[u"verified"].toBool());
    else if (isOpen(id) && (line.isEmpty() || line.contains(u"fault"))) {
        fail(id, faultOf(line[u"fault"].toString()));
        judge(line);
    }
}

Fault FprintFinger::faultOf(const QString &word) const
{
    if (word == u"absent")
        return deviceFault(Trouble::Absent, m_name);
    if (word == u"busy")
        return deviceFault(Trouble::Busy, m_name);
    return deviceFault(word == u"print" ? Trouble::GarbageAnswer : Trouble::DriverFailed, m_name);
}

void FprintFinger::judge(const QJsonObject &line)
{
    const QString word = line[u"fault"].toString();
    if (status().state == DeviceState::Busy || word == u"busy" || word == u"print")
        return;
    const QString detail = QStringLiteral("libfprint ") + line[u"driver"].toString();
    if (line.contains(u"reader"))
        setState(DeviceState::Ready, {}, detail + QStringLiteral(" · ") + line[u"reader"].toString());
    else
        setState(word == u"absent" ? DeviceState::Absent : DeviceState::Failed, faultOf(word), detail.trimmed());
}

void FprintFinger::look(std::function<void()> then)
{
    auto told = std::make_shared<bool>(false);
    QProcess *const host = start(QStringLiteral("look"), {}, [this, told, then](const QJsonObject &line) {
        if (std::exchange(*told, true))
            return;
        judge(line);
        then();
    });
    const QString place = QStringLiteral("look %1").arg(++m_looks);
    host->setObjectName(place);
    later(0, kLookTime, [this, place] { leave(place); });
}

void FprintFinger::leave(const QString &place)
{
    QProcess *const host = findChild<QProcess *>(place);
    if (!host || host->state() == QProcess::NotRunning)
        return;
    host->terminate();
    later(0, kPolite, [this, place] {
        if (QProcess *const left = findChild<QProcess *>(place))
            left->kill();
    });
}

} // namespace

Result<std::unique_ptr<OperatorFinger>> makeOperatorFinger(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings s(settings);
    const QString name = s.text("name", QStringLiteral("fingerprint reader"));
    const QString driver = s.matching("driver", QStringLiteral("any|[a-z0-9_]{1,40}"),
                                      QStringLiteral("libfprint's name of a driver"), QStringLiteral("any"));
    if (const auto good = s.finish(); !good)
        return good.fault();
    return std::unique_ptr<OperatorFinger>(
        std::make_unique<FprintFinger>(name, driver == u"any" ? QString() : driver, clock, alarms));
}

} // namespace seva
